package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.io.ByteOrderMark;

/**
 * A table as CSV (RFC 4180) that a spreadsheet opens with a double click and that cannot do anything there.
 *
 * <ul>
 *   <li>UTF-8 with a byte order mark, without which Excel takes it for the system's old code page;
 *   <li>the separator that Excel expects in the language: a semicolon in French, a comma in English;
 *   <li>every cell in quotes, and one that begins as a formula would (OWASP, “CSV Injection”) behind an apostrophe.
 * </ul>
 */
public final class Csv {

    private static final char MARK = ByteOrderMark.UTF_BOM;
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Appendable to;
    private final char separator;
    private boolean begun;

    public Csv(Language language, Appendable to) {
        this.to = Objects.requireNonNull(to, "to");
        this.separator = language == Language.FRENCH ? ';' : ',';
    }

    /** Writes one row. */
    public void row(List<String> cells) throws IOException {
        if (!begun) {
            to.append(MARK);
            begun = true;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                to.append(separator);
            }
            to.append('"').append(harmless(cells.get(i)).replace("\"", "\"\"")).append('"');
        }
        to.append("\r\n");
    }

    public void row(String... cells) throws IOException {
        row(List.of(cells));
    }

    /** Blanks in front do not make a formula harmless: some spreadsheets trim them. */
    private static String harmless(String cell) {
        boolean formula = cell.codePoints().filter(sign -> STARTS_FORMULA.indexOf(sign) >= 0 || !isBlank(sign)).limit(1)
                .anyMatch(sign -> STARTS_FORMULA.indexOf(sign) >= 0);
        return formula ? "'" + cell : cell;
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
