package com.akio.tws.preflight.sizing;

import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.text.Message;
import java.util.Objects;

/** The server that a site needs (R16 to R18): a line of the table, or a question to Akio. Never a guess. */
public sealed interface ServerSize {

    /**
     * A line of the table.
     *
     * @param tier the line
     * @param because which figures of the site lead to it
     */
    record Fits(Tier tier, Message because) implements ServerSize {
        public Fits {
            Objects.requireNonNull(tier, "tier");
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * Nobody told how large the site is, and no size is guessed.
     *
     * @param ask what is to be told
     */
    record Untold(Message ask) implements ServerSize {
        public Untold {
            Objects.requireNonNull(ask, "ask");
        }
    }

    /** The document gives no size for this site: consult Akio. */
    record ConsultAkio(Message reason) implements ServerSize {
        public ConsultAkio {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
