package com.akio.tws.preflight.hook.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.akio.tws.preflight.recorded.TypedAnswers;
import com.akio.tws.preflight.recorded.TypedAnswers.Asked;
import com.akio.tws.preflight.siteform.AnswerKind.Many;
import com.akio.tws.preflight.siteform.DocumentSentences;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.HtmlProfileWriter;
import com.google.gson.Gson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules by which the page of a profile judges what is typed, held against the reader of profiles, value by value. */
class ProfileRulesBrowserIT {

    /** Types each text into a field and tells of each whether the page says that it is wrong. */
    private static final String TYPE = """
            (function (path, list, texts) {
              var question = [...document.querySelectorAll('.group > .question')].find(q => q.dataset.path === (list || path));
              if (list && !question.querySelector('.rows > .row')) { question.querySelector('.add').click(); }
              var field = list ? [...question.querySelectorAll('.rows .question')].find(q => q.dataset.path === path) : question;
              var control = field.querySelector('input, textarea');
              return texts.map(text => {
                control.value = text;
                control.dispatchEvent(new Event('change', {bubbles: true}));
                var wrong = field.querySelector('.fault').textContent !== '';
                control.value = '';
                control.dispatchEvent(new Event('change', {bubbles: true}));
                return wrong;
              });
            })""";

    @TempDir
    private Path folder;

    @Test
    void every_value_is_judged_by_the_page_as_the_reader_judges_it() throws Exception {
        boolean there = Chromium.program().isPresent();
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError("there is no chromium on PATH, and CI=true asks for it: .ci/prepare installs it");
        }
        assumeTrue(there, "there is no chromium on PATH: the rules of the page were NOT compared (.ci/prepare installs one)");
        StringBuilder html = new StringBuilder();
        new HtmlProfileWriter(DocumentSentences.builtIn()).write(Texts.in(Language.ENGLISH), html);
        Path file = Files.writeString(folder.resolve("page.html"), html);
        List<String> otherwise = new ArrayList<>();
        int compared = 0;
        try (Chromium chromium = Chromium.start(); Page page = chromium.open(file).on(1280, 900, "light").load("")) {
            for (Asked asked : TypedAnswers.questions().toList()) {
                List<String> texts = TypedAnswers.of(asked.question().kind()).stream().filter(text -> isOneField(asked, text)).toList();
                List<Boolean> wrong = new ArrayList<>();
                page.ask(TYPE + "(" + quoted(asked.question().path()) + ", " + quoted(asked.list().map(list -> list.path()).orElse("")) + ", "
                        + new Gson().toJson(texts) + ")").getAsJsonArray().forEach(one -> wrong.add(one.getAsBoolean()));
                for (int i = 0; i < texts.size(); i++) {
                    compared++;
                    boolean refused = TypedAnswers.refused(asked, texts.get(i)).isPresent();
                    if (refused != wrong.get(i)) {
                        otherwise.add(asked.question().text() + " " + texts.get(i) + ": reader " + (refused ? "refuses" : "takes"));
                    }
                }
            }
        }
        assertThat(otherwise).isEmpty();
        assertThat(compared).isGreaterThan(600);
    }

    /** A browser leaves line ends out of a field of one line, so that nobody can type them. */
    private static boolean isOneField(Asked asked, String text) {
        return asked.question().kind() instanceof Many || text.indexOf('\n') < 0;
    }

    private static String quoted(String text) {
        return new Gson().toJson(text);
    }
}
