package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.SanitizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook (Office Open XML): the title in the first line of each sheet, one sheet a table, its head frozen and filtered, and every sheet
 * printable on A4. A text is never taken for a formula: it is stored as a text.
 */
final class XlsxBook {

    private static final int HEAD = 2;
    private static final int WIDEST_SHEET_NAME = 31;
    private static final int LONGEST_CELL = 32_767;
    private static final String GREY = "E7E6E6";

    private XlsxBook() {
    }

    static void write(String title, List<Table> tables, OutputStream to) throws IOException {
        // The library closes what it is given; the caller's stream stays the caller's.
        Workbook book = new Workbook(new Unclosed(to), OwnDocument.APPLICATION, null);
        book.properties().setTitle(SanitizedText.of(title));
        for (Table table : tables) {
            sheet(book.newWorksheet(sheetName(table.name())), title, table);
        }
        book.finish();
        to.flush();
    }

    private static void sheet(Worksheet sheet, String title, Table table) {
        int last = table.columns().size() - 1;
        sheet.value(0, 0, text(title));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int column = 0; column <= last; column++) {
            sheet.value(HEAD, column, text(table.columns().get(column).name()));
            sheet.width(column, table.columns().get(column).width());
        }
        sheet.range(HEAD, 0, HEAD, last).style().bold().fillColor(GREY).wrapText(true).verticalAlignment("top").set();
        int line = HEAD;
        for (List<Object> row : table.rows()) {
            line++;
            for (int column = 0; column <= last; column++) {
                if (row.get(column) instanceof Number number) {
                    sheet.value(line, column, number);
                } else {
                    sheet.value(line, column, text(row.get(column).toString()));
                }
            }
        }
        if (line > HEAD) {
            sheet.range(HEAD + 1, 0, line, last).style().wrapText(true).verticalAlignment("top").set();
        }
        sheet.freezePane(0, HEAD + 1);
        sheet.setAutoFilter(HEAD, 0, line, last);
        print(sheet);
    }

    private static void print(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD);
        sheet.footer("&P / &N", org.dhatim.fastexcel.Position.CENTER);
    }

    private static String text(String text) {
        String harmless = SanitizedText.of(text);
        return harmless.length() > LONGEST_CELL ? harmless.substring(0, LONGEST_CELL - 1) + "…" : harmless;
    }

    /** Excel allows neither long names nor these signs. */
    private static String sheetName(String name) {
        String allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return allowed.substring(0, Math.min(WIDEST_SHEET_NAME, allowed.length()));
    }
}
