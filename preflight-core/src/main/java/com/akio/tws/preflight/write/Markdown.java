package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.SanitizedText;
import java.util.regex.Pattern;

/**
 * Text that stays text where Markdown is rendered: in the trackers of GitHub, GitLab and Jira.
 *
 * <p>CommonMark (section 2.4, “Backslash escapes”, https://spec.commonmark.org/0.31.2/#backslash-escapes) takes a backslash before any
 * punctuation, and markup is written as entities. Mentions are looked for after that, in what is left: neither a backslash nor an
 * entity keeps {@code @name} from calling somebody, but a zero-width space does (https://github.com/github/markup/issues/1168), and
 * the same goes for {@code #1} (https://github.com/github/cmark-gfm/issues/181).
 */
final class Markdown {

    private static final String PUNCTUATION = "\\`*_{}[]~|!$";
    private static final Pattern LIST = Pattern.compile("^([0-9]*)([-+.)])");
    private static final char UNSEEN = '\u200B';

    private Markdown() {
    }

    /** The same where a block begins: a text that starts as a list or a block of code does would be one. */
    static String escapedAtBeginning(String text) {
        return LIST.matcher(escaped(text).strip()).replaceFirst("$1\\\\$2");
    }

    static String escaped(String text) {
        String harmless = SanitizedText.of(text);
        StringBuilder escaped = new StringBuilder(harmless.length() + 16);
        for (int i = 0; i < harmless.length(); i++) {
            char sign = harmless.charAt(i);
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append('@').append(UNSEEN);
                case '#' -> escaped.append("\\#").append(UNSEEN);
                default -> escaped.append(PUNCTUATION.indexOf(sign) >= 0 ? "\\" : "").append(sign);
            }
        }
        return escaped.toString();
    }
}
