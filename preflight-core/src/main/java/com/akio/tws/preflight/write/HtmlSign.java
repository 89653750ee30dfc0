package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Status;

/** How the page marks a status: a sign that screen readers leave out, since the word stands beside it, and a class for its colour. */
final class HtmlSign {

    private HtmlSign() {
    }

    static void write(Status status, HtmlPage page) {
        page.open("span", "class", "sign", "aria-hidden", "true").text(StatusSign.of(status)).close();
    }

    /** The class that gives things of a status their colour. */
    static String classOf(Status status) {
        return "is-" + status.word();
    }
}
