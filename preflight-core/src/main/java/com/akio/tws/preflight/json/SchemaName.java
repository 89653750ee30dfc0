package com.akio.tws.preflight.json;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The documents that are saved or sent as JSON; the schema of each stands in {@code docs/schemas} under its word and version. */
public enum SchemaName implements Worded {
    /** What was seen of one machine. */
    SNAPSHOT(1),
    /** The manifest of a bundle. */
    BUNDLE(1),
    /** A site profile, which people write. */
    SITE(1),
    /** The key and the masks of a redaction. */
    REDACTION_MAP(1),
    /** What is said of one machine. */
    REPORT(1),
    /** What a site needs. */
    PLAN(1),
    /** What a listener holds. */
    LISTEN(1),
    /** What a run of reach found. */
    REACH(1),
    /** What changed between two reports. */
    DIFF(1),
    /** One machine of a fleet. */
    FLEET(1),
    /** An edition of the document, which people write. */
    CATALOGUE(1),
    /** The checks and rows of an edition, listed. */
    CATALOGUE_LIST(1),
    /** The dossier of a site. */
    SITE_REPORT(1),
    /** What a fix script found and did; written by the script. */
    FIX_RESULT(1),
    /** The readings of one machine beside the commands to compare them with. */
    SELFTEST(1);

    private static final String TOOL = "tws-preflight";

    private final int version;

    SchemaName(int version) {
        this.version = version;
    }

    /** As the documents have it, for example {@code tws-preflight/report/1}. */
    public String text() {
        return family() + version;
    }

    /** Begins a document. */
    public JsonWriter begin(JsonWriter json) throws IOException {
        return json.beginObject().name("schema").value(text());
    }

    /** Begins a document that says which version of the tool wrote it. */
    public JsonWriter begin(JsonWriter json, String toolVersion) throws IOException {
        return begin(json).name("tool").beginObject().name("name").value(TOOL).name("version").value(toolVersion).endObject();
    }

    /** Whether a document calls itself this. */
    public boolean isOf(JsonCursor document) throws BadInput {
        return document.optional("schema").filter(told -> told.value() instanceof Json.Text name && name.text().equals(text())).isPresent();
    }

    /**
     * Which document a JSON text is, by its beginning: the whole need not be there, and comments may be in it. Empty where its first
     * members do not say it, or name another kind or version.
     */
    public static Optional<SchemaName> ofDocument(String beginning) {
        JsonReader json = new JsonReader(new StringReader(beginning));
        json.setStrictness(Strictness.LENIENT);
        try {
            json.beginObject();
            while (json.hasNext()) {
                if (json.nextName().equals("schema")) {
                    String told = json.nextString();
                    return Arrays.stream(values()).filter(one -> one.text().equals(told)).findFirst();
                }
                json.skipValue();
            }
        } catch (IOException | IllegalStateException other) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Refuses another document than this; a later version of it with advice, not as if it were damaged. */
    public void verify(JsonCursor document) throws BadInput {
        JsonCursor told = document.member("schema");
        String given = told.text();
        if (!given.equals(text()) && given.startsWith(family()) && given.substring(family().length()).matches("[1-9][0-9]{0,5}")) {
            throw told.expected(Message.of("input.bundle.newer", text()));
        }
        verifyWritten(told);
    }

    /** Refuses what a person wrote as the schema of a document, unless it is this one. */
    public void verifyWritten(JsonCursor schema) throws BadInput {
        String unused = schema.oneOf(Set.of(text()));
    }

    private String family() {
        return TOOL + "/" + word() + "/";
    }
}
