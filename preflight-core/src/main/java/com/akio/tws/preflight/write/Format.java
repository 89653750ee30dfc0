package com.akio.tws.preflight.write;

import java.util.Objects;
import java.util.function.Function;

/**
 * One format that documents of a kind are written in.
 *
 * @param name the word after {@code --format}
 * @param maker gives the writer for a way of showing; a format for programs has the same for all
 */
public record Format<D>(String name, Function<Showing, DocumentWriter<D>> maker) {

    public Format {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(maker, "maker");
    }

    /** Whether it is text, which a console can show. */
    public boolean isText() {
        return writer(Showing.PLAIN).isText();
    }

    /** The writer for one way of showing. */
    public DocumentWriter<D> writer(Showing showing) {
        return maker.apply(showing);
    }
}
