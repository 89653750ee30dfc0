package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.io.ByteOrderMark;

/**
 * A table as CSV (RFC 4180) for scripts: the same in any language, and nothing that a spreadsheet could take for a formula. For people there is
 * a workbook.
 *
 * <ul>
 *   <li>UTF-8 with a byte order mark, without which Windows PowerShell and Excel take it for the system's old code page;
 *   <li>a comma between the cells, and column names in English and in lower case;
 *   <li>every cell in quotes, and one that begins as a formula would (OWASP, “CSV Injection”) behind an apostrophe.
 * </ul>
 */
public final class Csv {

    private static final char MARK = ByteOrderMark.UTF_BOM;
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** The language of every text in a CSV, whatever the person's: a script must find the same. */
    static final Texts TEXTS = Texts.in(Language.ENGLISH);
    private static final char SEPARATOR = ',';

    private final Appendable to;
    private boolean begun;

    public Csv(Appendable to) {
        this.to = Objects.requireNonNull(to, "to");
    }

    /** Writes one row. */
    public void row(List<String> cells) throws IOException {
        if (!begun) {
            to.append(MARK);
            begun = true;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                to.append(SEPARATOR);
            }
            to.append('"').append(harmless(cells.get(i)).replace("\"", "\"\"")).append('"');
        }
        to.append("\r\n");
    }

    public void row(String... cells) throws IOException {
        row(List.of(cells));
    }

    static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
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
