package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.By;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.Part;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.dossier.RowProof;
import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every row of the document as a table: one line for each proof of it, one for what is open, and one for a row that does not concern the site. */
public final class CsvDossierWriter implements DocumentWriter<Dossier> {

    static final List<String> COLUMNS = List.of("row", "subject", "level", "state", "by", "check", "status", "part", "machine-count",
            "machines", "at", "message", "observed", "required", "remedy", "answered-by", "answered-on", "waiver", "waiver-by", "until",
            "document");
    /** A cell of a spreadsheet holds 32 767 signs. */
    private static final int MOST_MACHINES = 200;

    /** A writer without settings: the table is the same in any language. */
    public CsvDossierWriter() {
    }

    @Override
    public void write(Dossier dossier, Texts texts, Appendable to) throws IOException {
        Csv csv = new Csv(to);
        csv.row(COLUMNS);
        for (RowProof row : dossier.rows()) {
            for (Proof proof : row.proofs()) {
                line(csv, row, ofProof(proof));
            }
            for (Message open : row.open()) {
                line(csv, row, ofMessage(By.OPEN.name(), open));
            }
            if (row.why().isPresent()) {
                line(csv, row, ofMessage("", row.why().get()));
            } else if (row.proofs().isEmpty() && row.open().isEmpty()) {
                line(csv, row, ofMessage(row.by().get(0).name(), Message.of("dossier.by.plan.said")));
            }
        }
    }

    private static void line(Csv csv, RowProof row, Stream<String> rest) throws IOException {
        Stream<String> first = Stream.of(row.row().id(), row.row().subject().in(Language.ENGLISH), row.row().level().name(), row.state().name());
        Stream<String> place = Stream.of(row.row().document().map(DocumentWords::brief).map(Csv.TEXTS::say).orElse(""));
        csv.row(Stream.of(first, rest, place).flatMap(cells -> cells).map(SanitizedText::of).toList());
    }

    private static Stream<String> ofMessage(String by, Message message) {
        return Stream.of(by, "", "", "", "", "", "", Csv.TEXTS.say(message), "", "", "", "", "", "", "", "");
    }

    private static Stream<String> ofProof(Proof proof) {
        Optional<Answer> answer = proof.answer().filter(one -> one.use() == Answered.Use.COUNTED).map(Answered::answer);
        return Stream.of(proof.by().name(), proof.check().name(), proof.status().name(), proof.part().map(Part::word).orElse(""),
                Integer.toString(proof.machines().size()), machines(proof.machines()), proof.at().toString(), Csv.TEXTS.say(proof.message()),
                proof.observed().stream().map(Csv.TEXTS::say).collect(Collectors.joining("; ")),
                proof.required().map(Csv.TEXTS::say).orElse(""), proof.remedy().map(Csv.TEXTS::say).orElse(""),
                answer.map(Answer::by).orElse(""), answer.map(one -> one.when().text()).orElse(""),
                proof.waiver().map(Waiver::reason).orElse(""), proof.waiver().flatMap(Waiver::by).orElse(""),
                proof.waiver().flatMap(Waiver::until).or(() -> answer.flatMap(Answer::until)).map(Object::toString).orElse(""));
    }

    private static String machines(List<String> machines) {
        String first = String.join(" ", machines.subList(0, Math.min(MOST_MACHINES, machines.size())));
        return machines.size() > MOST_MACHINES ? first + " +" + (machines.size() - MOST_MACHINES) : first;
    }
}
