package com.akio.tws.preflight.siteform;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A profile that is being filled in. It holds nothing that {@link SiteProfileReader} would refuse: each answer is read before it is taken.
 *
 * @param fields the fields so far, as a profile has them
 * @param list the list to which an entry is being added; empty for none
 * @param entry that entry so far
 */
public record ProfileDraft(Map<String, Json> fields, Optional<String> list, Map<String, Json> entry) {

    /** Nothing answered yet. */
    public static final ProfileDraft EMPTY = new ProfileDraft(Map.of(), Optional.empty(), Map.of());

    private static final String NAME = "site.json";

    public ProfileDraft {
        fields = new Json.Members(fields).members();
        entry = new Json.Members(entry).members();
    }

    /** Whether an entry is being added. */
    public boolean isEntry() {
        return list.isPresent();
    }

    /** Whether what was answered gives reason to ask. */
    public boolean asks(AskedWhen when) {
        if (when.path().isEmpty()) {
            return true;
        }
        Optional<Json> told = at(when.path().get());
        boolean zero = told.filter(new Json.Numeral("0")::equals).isPresent();
        return told.isPresent() && !zero && (when.words().isEmpty() || when.words().stream().map(Json.Text::new).anyMatch(word ->
                told.get().equals(word) || (told.get() instanceof Json.Array several && several.elements().contains(word))));
    }

    /** The draft with an answer; empty where the reader of profiles refuses it. */
    public Optional<ProfileDraft> with(String path, Json value) {
        try {
            return Optional.of(told(path, value));
        } catch (BadInput refused) {
            return Optional.empty();
        }
    }

    /**
     * The draft with an answer.
     *
     * @throws BadInput if the reader of profiles refuses it
     */
    public ProfileDraft told(String path, Json value) throws BadInput {
        if (list.isPresent()) {
            Map<String, Json> more = new LinkedHashMap<>(entry);
            more.put(path, value);
            ProfileDraft draft = new ProfileDraft(fields, list, more);
            draft.completed().profile();
            return draft;
        }
        ProfileDraft draft = new ProfileDraft(with(fields, path, value), list, entry);
        draft.profile();
        return draft;
    }

    /** The draft with an entry of a list begun. */
    public ProfileDraft entryOf(String name) {
        return new ProfileDraft(fields, Optional.of(name), Map.of());
    }

    /** The draft with the entry added. */
    public ProfileDraft closed() {
        String name = list.orElseThrow(() -> new IllegalStateException("no entry was begun"));
        List<Json> entries = new ArrayList<>(fields.get(name) instanceof Json.Array there ? there.elements() : List.of());
        entries.add(new Json.Members(entry));
        return new ProfileDraft(with(fields, name, new Json.Array(entries)), Optional.empty(), Map.of());
    }

    /**
     * The profile as it now stands.
     *
     * @throws BadInput if the reader refuses it
     */
    public SiteProfile profile() throws BadInput {
        return SiteProfileReader.read(NAME, text().getBytes(StandardCharsets.UTF_8));
    }

    /** The text of its file. */
    public String text() {
        try {
            return JsonText.write(json -> {
                SchemaName.SITE.begin(json);
                for (Map.Entry<String, Json> field : fields.entrySet()) {
                    write(field.getValue(), json.name(field.getKey()));
                }
                json.endObject();
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text never refuses", impossible);
        }
    }

    /** With what an entry must have besides, so that one answer of it can be read before the others are given. */
    private ProfileDraft completed() {
        ProfileQuestion question = ProfileForm.questions().filter(one -> list.filter(one.path()::equals).isPresent()).findFirst().orElseThrow();
        Map<String, Json> whole = new LinkedHashMap<>(entry);
        for (ProfileQuestion one : ((AnswerKind.Entries) question.kind()).questions()) {
            if (one.required()) {
                whole.putIfAbsent(one.path(), sample(one.kind()));
            }
        }
        return new ProfileDraft(fields, list, whole).closed();
    }

    private static Json sample(AnswerKind kind) {
        return kind instanceof AnswerKind.Choice choice ? new Json.Text(choice.words().get(0))
                : kind instanceof AnswerKind.Whole whole ? new Json.Numeral(Long.toString(whole.least())) : new Json.Text("x");
    }

    private Optional<Json> at(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(fields.get(path));
        }
        return fields.get(path.substring(0, dot)) instanceof Json.Members object
                ? Optional.ofNullable(object.members().get(path.substring(dot + 1))) : Optional.empty();
    }

    private static Map<String, Json> with(Map<String, Json> fields, String path, Json value) {
        Map<String, Json> more = new LinkedHashMap<>(fields);
        int dot = path.indexOf('.');
        if (dot < 0) {
            more.put(path, value);
        } else {
            String name = path.substring(0, dot);
            Map<String, Json> inside = fields.get(name) instanceof Json.Members object ? object.members() : Map.of();
            more.put(name, new Json.Members(with(inside, path.substring(dot + 1), value)));
        }
        return more;
    }

    private static void write(Json value, JsonWriter json) throws IOException {
        if (value instanceof Json.Text text) {
            json.value(text.text());
        } else if (value instanceof Json.Numeral numeral) {
            json.value(Long.parseLong(numeral.literal()));
        } else if (value instanceof Json.Flag flag) {
            json.value(flag.set());
        } else if (value instanceof Json.Array array) {
            json.beginArray();
            for (Json element : array.elements()) {
                write(element, json);
            }
            json.endArray();
        } else if (value instanceof Json.Members object) {
            json.beginObject();
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                write(member.getValue(), json.name(member.getKey()));
            }
            json.endObject();
        } else {
            json.nullValue();
        }
    }
}
