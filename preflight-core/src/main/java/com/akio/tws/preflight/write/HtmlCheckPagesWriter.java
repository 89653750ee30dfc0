package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.CheckPages.Page;
import java.io.IOException;
import java.util.List;

/**
 * A page for every check in one file, without network and in both languages: what it says, why TWS needs it, how to look, how to put it
 * right and how to see that it is. Each page can be linked to by its check's id: {@code fiches.html#server.memory}.
 *
 * <p>A command stands in a {@code pre} of the class {@code command}, one line each, so that programs find it: {@code data-part} says what
 * for ({@code look}, {@code script}, {@code policy}, {@code mended}), {@code data-shell} what takes it ({@code cmd}, {@code ps}).
 */
public final class HtmlCheckPagesWriter implements DocumentWriter<CheckPages> {

    /** A writer without settings: the language is the one that the pages open in. */
    public HtmlCheckPagesWriter() {
    }

    @Override
    public void write(CheckPages pages, Texts texts, Appendable to) throws IOException {
        Message title = Message.of("page.title");
        List<String> shared = pages.pages().stream().filter(Page::sharesMessages).map(Page::textKeys).distinct().toList();
        to.append(HtmlFrame.page(texts, title, "tws-preflight " + pages.tool(), HtmlFrame.top(Message.of("page.brand")),
                Html.element("h1").saying(title), Html.element("p", "hint").saying(Message.of("page.how")), contents(pages.pages()),
                Html.all(pages.pages().stream().map(page -> HtmlCheckPage.of(page, pages)).toList()),
                Html.all(shared.stream().map(HtmlCheckPage::shared).toList()),
                Html.element("footer").saying(Message.of("page.footer", pages.tool(), pages.catalogue().edition()))));
    }

    private static Html contents(List<Page> pages) {
        return pages.size() == 1 ? Html.NOTHING : Html.element("nav").with("class", "contents no-print")
                .with("aria-label", "fiches").of(Html.element("ul").of(pages.stream().map(page -> Html.element("li").of(
                        Html.element("a").with("href", "#" + page.id()).of(Html.text(page.id().name())), Html.text(" "),
                        Html.say(page.title()))).toList()));
    }
}
