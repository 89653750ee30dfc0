package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.text.LocalizedText;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shapes that recur in a catalogue, each read with a precise refusal. */
final class CatalogueJson {

    static final long MOST = 1_000_000;

    private CatalogueJson() {
    }

    /** Reads one element of a list. */
    interface Element<E> {
        E read(JsonCursor cursor) throws BadInput;
    }

    static int whole(JsonCursor object, String name, int least) throws BadInput {
        return (int) object.member(name).whole(least, MOST);
    }

    static boolean flag(JsonCursor object, String name) throws BadInput {
        Optional<JsonCursor> member = object.optional(name);
        return member.isPresent() && member.get().flag();
    }

    static LocalizedText words(JsonCursor words) throws BadInput {
        words.onlyMembers(Set.of("fr", "en"));
        return new LocalizedText(words.member("fr").filled(), words.member("en").filled());
    }

    /** A list that must be there. */
    static <E> List<E> list(JsonCursor object, String name, Element<E> element) throws BadInput {
        return elements(object.member(name), element);
    }

    /** A list that may be missing and is then empty. */
    static <E> List<E> listIfAny(JsonCursor object, String name, Element<E> element) throws BadInput {
        Optional<JsonCursor> member = object.optional(name);
        return member.isPresent() ? elements(member.get(), element) : List.of();
    }

    /** A set of words that may be missing and is then empty; one that is there and empty is refused, for it could never hold. */
    static <E extends Enum<E> & Worded> Set<E> wordsIfAny(JsonCursor object, String name, Class<E> words) throws BadInput {
        Optional<JsonCursor> member = object.optional(name);
        return member.isEmpty() ? Set.of() : Set.copyOf(filledList(member.get(), cursor -> cursor.word(words)));
    }

    static <E> List<E> filledList(JsonCursor list, Element<E> element) throws BadInput {
        List<E> elements = elements(list, element);
        if (elements.isEmpty()) {
            throw list.refuse(Message.of("input.catalogue.empty"));
        }
        return elements;
    }

    private static <E> List<E> elements(JsonCursor list, Element<E> element) throws BadInput {
        List<E> elements = new ArrayList<>();
        for (JsonCursor cursor : list.elements()) {
            elements.add(element.read(cursor));
        }
        return elements;
    }
}
