package com.akio.tws.preflight.write;

import com.akio.tws.preflight.selftest.ComparedReading;
import com.akio.tws.preflight.selftest.Comparison;
import com.akio.tws.preflight.selftest.SelfTest;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;

/** The sheet as it is kept with the notes of a visit: each reading with two boxes to tick and room for a remark. */
public final class MarkdownSelfTestWriter implements DocumentWriter<SelfTest> {

    private static final String BOX = "- [ ] ";

    /** A writer without settings: the format leaves nothing to choose. */
    public MarkdownSelfTestWriter() {
    }

    @Override
    public void write(SelfTest test, Texts texts, Appendable to) throws IOException {
        to.append("## ").append(said(SelfTestWords.title(test), texts)).append("\n\n").append(said(SelfTestWords.collected(test), texts)).append('\n');
        for (Message mark : SelfTestWords.marks(test)) {
            to.append("\n> ").append(said(mark, texts)).append('\n');
        }
        to.append('\n').append(said(SelfTestWords.HOW, texts)).append('\n');
        for (ComparedReading compared : test.readings()) {
            reading(compared, texts, to);
        }
        for (Message line : SelfTestWords.ending(test)) {
            to.append('\n').append(said(line, texts)).append('\n');
        }
    }

    private static void reading(ComparedReading compared, Texts texts, Appendable to) throws IOException {
        to.append("\n### ").append(Markdown.escaped(compared.fact())).append("\n\n");
        for (Message read : SelfTestWords.read(compared)) {
            item(Message.of("report.labelled", Message.of("selftest.read"), read), texts, to);
        }
        item(Message.of("report.labelled", Message.of("selftest.source"), Message.verbatim(compared.reading().source().where())), texts, to);
        if (compared.comparisons().isEmpty()) {
            item(Message.of("selftest.unknown"), texts, to);
        }
        for (Comparison comparison : compared.comparisons()) {
            to.append('\n');
            if (comparison.command().isPresent()) {
                // Indented it would belong to the list above; a command holds no backtick.
                to.append("```\n").append(comparison.command().get()).append("\n```\n\n");
            } else {
                to.append(said(Message.of("selftest.no-command"), texts)).append("\n\n");
            }
            to.append(said(SelfTestWords.look(comparison), texts)).append('\n');
        }
        to.append('\n').append(BOX).append(said(SelfTestWords.SAME, texts)).append('\n').append(BOX).append(said(SelfTestWords.DIFFERS, texts)).append('\n');
        to.append("- ").append(said(Message.of("report.labelled", SelfTestWords.REMARK, ""), texts)).append('\n');
    }

    private static void item(Message said, Texts texts, Appendable to) throws IOException {
        to.append("- ").append(Markdown.escapedAtBeginning(texts.say(said))).append('\n');
    }

    private static String said(Message message, Texts texts) {
        return Markdown.escaped(texts.say(message));
    }
}
