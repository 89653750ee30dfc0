package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text among the figures of a check may be, told by what stands in the same place of the built-in edition. A version that
 * cannot be compared, or a PABX that no site can have, would make a check pass over what it is there for.
 */
enum FigureText {
    /** A version, as makers write theirs: {@code 8.7.3.25}, {@code R5.3}, {@code V4 SP5}. */
    VERSION {
        @Override
        void require(JsonCursor given) throws BadInput {
            if (!FORM.matcher(given.text()).matches()) {
                throw given.expected(Message.of("input.catalogue.version"));
            }
        }
    },
    /** The word of a PABX that a site profile can name. */
    PABX {
        @Override
        void require(JsonCursor given) throws BadInput {
            PabxKind unused = given.word(PabxKind.class);
        }
    },
    /** The word of a part of TWS that a site profile can name. */
    FEATURE {
        @Override
        void require(JsonCursor given) throws BadInput {
            Feature unused = given.word(Feature.class);
        }
    },
    /** Any words that are not blank. */
    WORDS {
        @Override
        void require(JsonCursor given) throws BadInput {
            String unused = given.filled();
        }
    };

    private static final Pattern FORM = Pattern.compile("[RV]?[0-9]{1,5}(\\.[0-9]{1,5}){0,5}( SP[0-9]{1,3})?");

    /** What these texts of the built-in edition have in common. */
    static FigureText like(List<Json> models) {
        List<String> texts = models.stream().map(text -> ((Json.Text) text).text()).toList();
        if (texts.stream().allMatch(text -> Worded.ofWord(PabxKind.class, text).isPresent())) {
            return PABX;
        }
        if (texts.stream().allMatch(text -> Worded.ofWord(Feature.class, text).isPresent())) {
            return FEATURE;
        }
        return texts.stream().allMatch(text -> FORM.matcher(text).matches()) ? VERSION : WORDS;
    }

    /** Refuses a text that is something else, with its place. */
    abstract void require(JsonCursor given) throws BadInput;
}
