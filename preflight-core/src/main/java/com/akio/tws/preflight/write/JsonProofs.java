package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.Part;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** What machines, rehearsals, people and the plan say, as a dossier's JSON has it. */
final class JsonProofs {

    private JsonProofs() {
    }

    static void write(JsonWriter json, List<Proof> proofs, Texts texts) throws IOException {
        json.beginArray();
        for (Proof proof : proofs) {
            proof(json, proof, texts);
        }
        json.endArray();
    }

    private static void proof(JsonWriter json, Proof proof, Texts texts) throws IOException {
        json.beginObject().name("check").value(proof.check().name());
        JsonDossierWriter.words(json.name("rows"), proof.rows());
        json.name("title").value(texts.say(proof.title())).name("status").value(proof.status().name()).name("level").value(proof.level().name());
        json.name("by").value(proof.by().name()).name("part").value(proof.part().map(Part::word).orElse(null));
        json.name("machineCount").value(proof.machines().size());
        JsonDossierWriter.words(json.name("machines"), proof.machines());
        json.name("at").value(proof.at().toString()).name("message").value(texts.say(proof.message()));
        JsonDossierWriter.words(json.name("observed"), JsonDossierWriter.said(proof.observed(), texts));
        json.name("required").value(proof.required().map(texts::say).orElse(null)).name("remedy").value(proof.remedy().map(texts::say).orElse(null));
        json.name("waiver");
        if (proof.waiver().isPresent()) {
            waiver(json, proof.waiver().get());
        } else {
            json.nullValue();
        }
        json.name("answer");
        if (proof.answer().isPresent()) {
            answer(json, proof.answer().get());
        } else {
            json.nullValue();
        }
        json.endObject();
    }

    private static void waiver(JsonWriter json, Waiver waiver) throws IOException {
        json.beginObject().name("reason").value(waiver.reason()).name("until").value(waiver.until().map(Object::toString).orElse(null));
        json.name("by").value(waiver.by().orElse(null)).name("on").value(waiver.on().map(Object::toString).orElse(null)).endObject();
    }

    private static void answer(JsonWriter json, Answered answered) throws IOException {
        json.beginObject().name("value").value(answered.answer().value().word()).name("by").value(answered.answer().by());
        json.name("when").value(answered.answer().when().text()).name("use").value(answered.use().name()).endObject();
    }
}
