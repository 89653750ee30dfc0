package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.dossier.Reservation;
import com.akio.tws.preflight.dossier.RowProof;
import com.akio.tws.preflight.dossier.RowState;
import com.akio.tws.preflight.report.Answered.Use;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import com.akio.tws.preflight.write.Showing.Extent;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The dossier for people, on a console: the conclusion, what stands against it, and which files do not count. */
public final class TextDossierWriter implements DocumentWriter<Dossier> {

    private static final String INDENT = "  ";
    private static final int MOST_FILES = 20;

    private final Showing showing;

    public TextDossierWriter(Showing showing) {
        this.showing = Objects.requireNonNull(showing, "showing");
    }

    @Override
    public void write(Dossier dossier, Texts texts, Appendable to) throws IOException {
        Page page = new Page(dossier, texts, new TextLines(to), showing.style(), showing.warnings());
        if (showing.extent() == Extent.LINE) {
            page.writeLine();
        } else {
            page.write();
        }
    }

    /** One dossier on its way out. */
    private record Page(Dossier dossier, Texts texts, TextLines lines, TextStyle style, Warnings warnings) {

        /** One line, and what somebody may rely on that does not count. */
        void writeLine() throws IOException {
            lines.line(SanitizedText.of(say(Message.of("dossier.line", DossierWords.name(dossier), DossierWords.conclusion(dossier.conclusion()),
                    DossierWords.verdict(dossier, warnings), dossier.blocking().size(), dossier.reserved().size()))));
            answers();
        }

        void write() throws IOException {
            lines.line(SanitizedText.of(say(Message.of("dossier.title", DossierWords.name(dossier)))));
            labelled("dossier.label.conclusion", style.mark(DossierWords.like(dossier.conclusion()), say(DossierWords.conclusion(dossier.conclusion()))));
            labelled("dossier.label.verdict", style.mark(VerdictWords.statusOf(dossier.verdict()), say(DossierWords.verdict(dossier, warnings))));
            for (RowState state : RowState.values()) {
                labelled(DossierWords.state(state), Integer.toString(dossier.count(state)));
            }
            labelled("dossier.label.servers", SanitizedText.of(String.join(", ", dossier.servers().stream().map(one -> one.name()).toList())));
            labelled("dossier.label.clients", say(Message.of("dossier.clients", dossier.clients().count(),
                    dossier.clients().verdicts().getOrDefault(Verdict.BLOCKED, 0))));
            reservations("dossier.section.blocking", dossier.blocking());
            reservations("dossier.section.reservations", dossier.reserved());
            open();
            answers();
            files();
        }

        private void reservations(String title, List<Reservation> reservations) throws IOException {
            if (reservations.isEmpty()) {
                return;
            }
            section(title, reservations.size());
            for (Reservation one : reservations) {
                String word = say(DossierWords.kind(one.kind()));
                lines.heading(INDENT + style.mark(DossierWords.like(one.kind()), word), INDENT + word,
                        DossierWords.rows(one.rows()) + " " + say(one.title()) + one.check().map(id -> " (" + id + ")").orElse(""), INDENT + INDENT);
                Optional<Message> machines = DossierWords.machines(one.machines());
                if (machines.isPresent()) {
                    lines.wrapped("    ", say(machines.get()));
                }
                lines.wrapped("    ", say(one.what()));
                Optional<Message> place = DocumentWords.brief(one.rows(), dossier.plan().figures().catalogue());
                if (place.isPresent()) {
                    lines.wrapped("    ", say(Message.of("report.labelled", Message.of("report.document"), place.get())));
                }
                if (one.remedy().isPresent()) {
                    lines.wrapped("    → ", "      ", say(one.remedy().get()));
                }
                if (one.owner().isPresent() || one.until().isPresent()) {
                    lines.wrapped("    ", say(Message.of("dossier.owner", one.owner().orElse("–"), one.until().map(Object::toString).orElse("–"))));
                }
            }
        }

        private void open() throws IOException {
            List<RowProof> rows = dossier.rows().stream().filter(row -> row.state() == RowState.OPEN).toList();
            if (!rows.isEmpty()) {
                section("dossier.section.open", rows.size());
                lines.wrapped(INDENT, String.join(", ", rows.stream().map(row -> row.row().id()).toList()));
            }
        }

        private void answers() throws IOException {
            List<Message> unused = dossier.answers().stream().filter(line -> line.use() != Use.COUNTED).map(line -> Message.of("dossier.answer.unused",
                    line.answer().id(), Message.of("dossier.use." + line.use().word()), line.answer().by())).toList();
            List<Message> all = new ArrayList<>(unused);
            LocalDate day = LocalDate.ofInstant(dossier.at(), ZoneOffset.UTC);
            dossier.profile().waivers().forEach(waiver -> WaiverWords.notCounted(waiver, day).ifPresent(all::add));
            if (!all.isEmpty()) {
                section("dossier.section.unused-answers", all.size());
                for (Message one : all) {
                    lines.wrapped(INDENT, say(one));
                }
            }
        }

        /** What does not count, file by file as far as a console holds it, and what is remarkable by its number. */
        private void files() throws IOException {
            List<Piece> out = dossier.pieces().stream().filter(piece -> !piece.counts()).toList();
            if (!out.isEmpty()) {
                section("dossier.section.not-counted", out.size());
                for (Piece piece : out.subList(0, Math.min(MOST_FILES, out.size()))) {
                    lines.wrapped(INDENT, say(Message.of("report.labelled", piece.file(), DossierWords.standing(piece))));
                }
                if (out.size() > MOST_FILES) {
                    lines.line(INDENT + say(Message.of("text.more", out.size() - MOST_FILES)));
                }
            }
            Map<Piece.Remark, Integer> remarks = new LinkedHashMap<>();
            dossier.pieces().stream().filter(Piece::counts).flatMap(piece -> piece.remarks().stream()).forEach(remark -> remarks.merge(remark, 1, Integer::sum));
            if (!remarks.isEmpty()) {
                section("dossier.section.remarks", remarks.values().stream().mapToInt(Integer::intValue).sum());
                for (Map.Entry<Piece.Remark, Integer> remark : remarks.entrySet()) {
                    labelled(DossierWords.remark(remark.getKey()), remark.getValue().toString());
                }
            }
        }

        private void section(String title, int count) throws IOException {
            lines.line("");
            lines.line(texts.say(title) + " (" + count + ")");
        }

        private void labelled(String label, String value) throws IOException {
            labelled(Message.of(label), value);
        }

        private void labelled(Message label, String value) throws IOException {
            lines.line(INDENT + say(Message.of("report.labelled", label, value)));
        }

        private String say(Message message) {
            return texts.say(message);
        }
    }
}
