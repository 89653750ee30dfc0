package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Entry;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages of some checks.
 *
 * @param tool the version of this tool
 * @param catalogue the edition that the checks judge by
 * @param pages one for each check, in the document's order
 */
public record CheckPages(String tool, Catalogue catalogue, List<Page> pages) {

    public CheckPages {
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(catalogue, "catalogue");
        pages = List.copyOf(pages);
    }

    /**
     * What one page is about.
     *
     * @param id the check
     * @param textKeys how the keys of its messages begin; checks that differ by data alone share theirs
     * @param title what it is called
     */
    public record Page(CheckId id, String textKeys, Message title) {

        public Page {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(textKeys, "textKeys");
            Objects.requireNonNull(title, "title");
        }

        /** Whether its messages stand on a page of their own, which several checks share. */
        boolean sharesMessages() {
            return !textKeys.equals(id.name());
        }
    }

    /** The rows that a check carries out, its own first. */
    List<String> rows(Page page) {
        Entry entry = catalogue.entry(page.id());
        return Stream.concat(entry.row().stream(), entry.also().stream()).toList();
    }

    /** The flow that a check looks at, where it looks at one. */
    Optional<Flow> flow(Page page) {
        return catalogue.flows().stream().filter(flow -> flow.check().equals(page.id())).findFirst();
    }
}
