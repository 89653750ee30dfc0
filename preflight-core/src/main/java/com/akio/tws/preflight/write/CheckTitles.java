package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.Optional;
import java.util.stream.Stream;

/** The title of a check of which only the id is kept; a document may hold an id that this version does not know, and anything as one. */
final class CheckTitles {

    private CheckTitles() {
    }

    static Optional<Message> of(String id, Texts texts) {
        if (!CheckId.isId(id)) {
            return Optional.empty();
        }
        Message title = CheckId.of(id).message("title");
        return texts.has(title.key()) ? Optional.of(title) : ofEdition(id);
    }

    /** The title of a check that stands in the edition: a flow's, or a maker's of phones. */
    private static Optional<Message> ofEdition(String id) {
        Catalogue edition = CatalogueReader.builtIn();
        return Stream.concat(
                edition.flows().stream().filter(flow -> flow.check().name().equals(id)).map(flow -> Message.of("network.flow.title", flow.purpose())),
                PhoneMaker.all(edition).stream().filter(maker -> maker.id().name().equals(id))
                        .map(maker -> Message.of("phone.maker.title", maker.brand()))).findFirst();
    }
}
