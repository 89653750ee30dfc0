package com.akio.tws.preflight.siteplan;

import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Objects;

/**
 * A prerequisite that does not concern the site.
 *
 * @param rows the rows that its check or flow carries out
 * @param why why it does not
 */
record LeftOut(List<String> rows, Message why) {

    LeftOut {
        rows = List.copyOf(rows);
        Objects.requireNonNull(why, "why");
    }
}
