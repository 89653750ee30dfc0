package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Status;

/** How the page marks a status: a sign that screen readers leave out, since the word stands beside it, and a class for its colour. */
final class HtmlSign {

    private HtmlSign() {
    }

    static Html of(Status status) {
        return Html.element("span", "sign").with("aria-hidden", "true").of(Html.text(StatusSign.of(status)));
    }

    /** The class that gives things of a status their colour. */
    static String classOf(Status status) {
        return "is-" + status.word();
    }
}
