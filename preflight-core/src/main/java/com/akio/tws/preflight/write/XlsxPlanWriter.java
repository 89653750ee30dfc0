package com.akio.tws.preflight.write;

import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.io.OutputStream;

/** The plan as a workbook, one sheet a table. */
public final class XlsxPlanWriter implements WorkbookWriter<SitePlan> {

    /** A writer without settings. */
    public XlsxPlanWriter() {
    }

    @Override
    public void writeBytes(SitePlan plan, Texts texts, OutputStream to) throws IOException {
        String title = texts.say(Message.of("plan.title", plan.figures().tws().number(), plan.figures().site().serverName().orElse(""))).strip();
        XlsxBook.write(title, new PlanTables(plan, texts).all(), to);
    }
}
