package com.akio.tws.preflight.write;

import com.akio.tws.preflight.selftest.ComparedReading;
import com.akio.tws.preflight.selftest.Comparison;
import com.akio.tws.preflight.selftest.SelfTest;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.Objects;

/** The sheet on a console. Commands stand on lines of their own, never broken: they are made to be copied. */
public final class TextSelfTestWriter implements DocumentWriter<SelfTest> {

    private static final String INDENT = "  ";
    private static final String COMMAND = "    ";

    private final int width;
    private final Showing.Extent extent;

    /** Lines of this many signs, commands apart; with {@link Showing.Extent#LINE} nothing but what came of the readings. */
    public TextSelfTestWriter(int width, Showing.Extent extent) {
        this.width = width;
        this.extent = Objects.requireNonNull(extent, "extent");
    }

    @Override
    public void write(SelfTest test, Texts texts, Appendable to) throws IOException {
        TextLines lines = new TextLines(to, width);
        if (extent == Showing.Extent.WHOLE) {
            sheet(test, texts, lines);
        }
        for (Message line : SelfTestWords.ending(test)) {
            lines.wrapped("", texts.say(line));
        }
    }

    private static void sheet(SelfTest test, Texts texts, TextLines lines) throws IOException {
        lines.wrapped("", texts.say(SelfTestWords.title(test)));
        lines.wrapped("", texts.say(SelfTestWords.collected(test)));
        for (Message mark : SelfTestWords.marks(test)) {
            lines.wrapped("", texts.say(mark));
        }
        lines.wrapped("", texts.say(SelfTestWords.HOW));
        for (ComparedReading compared : test.readings()) {
            lines.line("");
            reading(compared, texts, lines);
        }
        lines.line("");
    }

    private static void reading(ComparedReading compared, Texts texts, TextLines lines) throws IOException {
        lines.line(SanitizedText.of(compared.fact()));
        for (Message read : SelfTestWords.read(compared)) {
            lines.wrapped(INDENT, texts.say(Message.of("report.labelled", Message.of("selftest.read"), read)));
        }
        lines.wrapped(INDENT, texts.say(Message.of("report.labelled", Message.of("selftest.source"), Message.verbatim(compared.reading().source().where()))));
        if (compared.comparisons().isEmpty()) {
            lines.wrapped(INDENT, texts.say("selftest.unknown"));
        }
        for (Comparison comparison : compared.comparisons()) {
            if (comparison.command().isPresent()) {
                lines.line(COMMAND + SanitizedText.of(comparison.command().get()));
            } else {
                lines.wrapped(COMMAND, texts.say("selftest.no-command"));
            }
            lines.wrapped(COMMAND, COMMAND, texts.say(SelfTestWords.look(comparison)));
        }
    }
}
