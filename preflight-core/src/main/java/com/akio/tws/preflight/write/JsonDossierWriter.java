package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.AnswerLine;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.JudgedMachine;
import com.akio.tws.preflight.dossier.MissingPart;
import com.akio.tws.preflight.dossier.PhoneGroup;
import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.dossier.Reservation;
import com.akio.tws.preflight.dossier.RowProof;
import com.akio.tws.preflight.dossier.RowState;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.report.EditionJson;
import com.akio.tws.preflight.report.Origin;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.SiteIdentity;
import com.akio.tws.preflight.site.SitePerson;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The dossier of a site as {@link SchemaName#SITE_REPORT}. */
public final class JsonDossierWriter implements DocumentWriter<Dossier> {

    /** A writer without settings. */
    public JsonDossierWriter() {
    }

    @Override
    public void write(Dossier dossier, Texts texts, Appendable to) throws IOException {
        to.append(JsonText.write(json -> write(dossier, texts.inUtc(), json)));
    }

    private static void write(Dossier dossier, Texts texts, JsonWriter json) throws IOException {
        SchemaName.SITE_REPORT.begin(json, dossier.tool()).name("toolSha256").value(dossier.toolSha256().orElse(null));
        EditionJson.write(dossier.edition(), json.name("catalogue"));
        json.name("tws").value(dossier.plan().figures().tws().number()).name("language").value(texts.language().code());
        json.name("evaluatedAt").value(dossier.at().toString());
        identity(dossier.profile().identity(), dossier.profile().serverName(), json);
        json.name("verdict").value(dossier.verdict().name()).name("conclusion").value(dossier.conclusion().name());
        json.name("summary").beginObject();
        for (RowState state : RowState.values()) {
            json.name(state.name()).value(dossier.count(state));
        }
        json.endObject().name("rows").beginArray();
        for (RowProof row : dossier.rows()) {
            row(row, texts, json);
        }
        json.endArray();
        JsonProofs.write(json.name("proofs"), dossier.proofs(), texts);
        json.name("reservations").beginArray();
        for (Reservation one : dossier.reservations()) {
            reservation(one, texts, json);
        }
        json.endArray().name("missing").beginArray();
        for (MissingPart part : dossier.missing()) {
            json.beginObject().name("part").value(part.part().word()).name("name").value(part.name().orElse(null)).endObject();
        }
        json.endArray();
        machines(dossier, json);
        phonesAndAnswers(dossier, json);
        json.name("files").beginArray();
        for (Piece piece : dossier.pieces()) {
            piece(piece, texts, json);
        }
        json.endArray().endObject();
    }

    private static void identity(SiteIdentity identity, Optional<String> server, JsonWriter json) throws IOException {
        json.name("site").beginObject().name("customer").value(identity.customer().orElse(null)).name("name").value(identity.site().orElse(null));
        json.name("serverName").value(server.orElse(null)).name("people").beginArray();
        for (SitePerson person : identity.people()) {
            json.beginObject().name("name").value(person.name()).name("function").value(person.function().orElse(null));
            json.name("side").value(person.side().word()).endObject();
        }
        json.endArray().endObject();
    }

    private static void row(RowProof row, Texts texts, JsonWriter json) throws IOException {
        json.beginObject().name("row").value(row.row().id()).name("subject").value(row.row().subject().in(texts.language()));
        json.name("level").value(row.row().level().name()).name("state").value(row.state().name());
        DocumentWords.write(json.name("document"), row.row().document());
        words(json.name("by"), row.by().stream().map(Enum::name).toList());
        words(json.name("checks"), row.proofs().stream().map(proof -> proof.check().name()).distinct().toList());
        words(json.name("open"), row.open().stream().map(texts::say).toList());
        json.name("why").value(row.why().map(texts::say).orElse(null)).endObject();
    }

    private static void reservation(Reservation one, Texts texts, JsonWriter json) throws IOException {
        json.beginObject().name("kind").value(one.kind().name());
        words(json.name("rows"), one.rows());
        json.name("check").value(one.check().map(Object::toString).orElse(null));
        json.name("help").value(one.check().map(CheckPage::of).orElse(null)).name("title").value(texts.say(one.title()));
        json.name("message").value(texts.say(one.what())).name("remedy").value(one.remedy().map(texts::say).orElse(null));
        words(json.name("machines"), one.machines());
        json.name("owner").value(one.owner().orElse(null)).name("until").value(one.until().map(Object::toString).orElse(null)).endObject();
    }

    private static void machines(Dossier dossier, JsonWriter json) throws IOException {
        json.name("servers").beginArray();
        for (JudgedMachine server : dossier.servers()) {
            json.beginObject().name("name").value(server.name()).name("part").value(server.place().part().word());
            json.name("collectedAt").value(server.collectedAt().toString()).name("verdict").value(server.verdict().name()).endObject();
        }
        json.endArray().name("clients").beginObject().name("count").value(dossier.clients().count()).name("verdicts").beginObject();
        for (Verdict verdict : Verdict.values()) {
            json.name(verdict.name()).value(dossier.clients().verdicts().getOrDefault(verdict, 0));
        }
        json.endObject().endObject();
    }

    private static void phonesAndAnswers(Dossier dossier, JsonWriter json) throws IOException {
        json.name("phones").beginArray();
        for (PhoneGroup group : dossier.phones()) {
            json.beginObject().name("model").value(group.model().orElse(null)).name("firmware").value(group.firmware().orElse(null));
            json.name("count").value(group.count()).name("answered").value(group.answered()).endObject();
        }
        json.endArray().name("answers").beginArray();
        for (AnswerLine line : dossier.answers()) {
            json.beginObject().name("id").value(line.answer().id());
            words(json.name("rows"), line.rows());
            json.name("value").value(line.answer().value().word()).name("by").value(line.answer().by());
            json.name("function").value(line.answer().function().orElse(null)).name("when").value(line.answer().when().text());
            json.name("note").value(line.answer().note().orElse(null));
            json.name("until").value(line.answer().until().map(Object::toString).orElse(null)).name("use").value(line.use().name()).endObject();
        }
        json.endArray();
    }

    private static void piece(Piece piece, Texts texts, JsonWriter json) throws IOException {
        json.beginObject().name("file").value(piece.file()).name("sha256").value(piece.sha256().orElse(null));
        json.name("kind").value(piece.kind().word()).name("machine").value(piece.machine().orElse(null));
        json.name("at").value(piece.at().map(Object::toString).orElse(null)).name("counting").value(piece.counting().name());
        words(json.name("remarks"), piece.remarks().stream().map(Enum::name).toList());
        json.name("error").value(piece.fault().map(texts::say).orElse(null));
        json.name("signed").value(piece.origin().filter(Origin::signed).isPresent());
        json.name("signer").value(piece.origin().flatMap(Origin::signer).map(Origin.Signer::name).orElse(null)).endObject();
    }

    static void words(JsonWriter json, List<String> words) throws IOException {
        json.beginArray();
        for (String word : words) {
            json.value(word);
        }
        json.endArray();
    }

    static List<String> said(List<Message> messages, Texts texts) {
        return messages.stream().map(texts::say).toList();
    }
}
