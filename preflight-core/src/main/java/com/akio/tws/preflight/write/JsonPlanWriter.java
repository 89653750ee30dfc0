package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Exclusion;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.plan.MediaPlan;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.ServerPlan;
import com.akio.tws.preflight.siteplan.Point;
import com.akio.tws.preflight.siteplan.Prerequisite;
import com.akio.tws.preflight.siteplan.RowStanding;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.sizing.MediaServerSize;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The plan as {@link SchemaName#PLAN}. What is not known is {@code null}. */
public final class JsonPlanWriter implements DocumentWriter<SitePlan> {

    /** A writer without settings: the format leaves nothing to choose. */
    public JsonPlanWriter() {
    }

    @Override
    public void write(SitePlan plan, Texts texts, Appendable to) throws IOException {
        to.append(JsonText.write(json -> write(plan, texts.inUtc(), json)));
    }

    private static void write(SitePlan site, Texts texts, JsonWriter json) throws IOException {
        Plan plan = site.figures();
        SchemaName.PLAN.begin(json);
        json.name("catalogue").beginObject().name("edition").value(plan.catalogue().edition()).name("sha256")
                .value(plan.catalogue().sha256()).name("external").value(plan.catalogue().external()).endObject();
        json.name("tws").value(plan.tws().number()).name("language").value(texts.language().code());
        server(json.name("server"), plan.server(), texts);
        media(json.name("media"), plan.media());
        JsonMatrix.sessionHosts(json.name("sessionHosts"), plan.sessionHosts());
        JsonMatrix.flows(json.name("flows"), plan.flows(), texts);
        JsonMatrix.flows(json.name("firewallSummary"), plan.firewallSummary(), texts);
        JsonMatrix.lines(json.name("lines"), plan.lines(), texts);
        JsonBandwidth.write(json.name("bandwidth"), plan, texts);
        exclusions(json.name("exclusions"), plan.exclusions());
        prerequisites(json.name("prerequisites"), site.prerequisites(), plan.catalogue(), texts);
        points(json.name("conflicts"), site.conflicts(), texts);
        points(json.name("remarks"), site.remarks(), texts);
        points(json.name("confirm"), site.confirm(), texts);
        points(json.name("confirmed"), site.confirmed(), texts);
        rows(json.name("rows"), site.rows(), texts);
        json.endObject();
    }

    private static void server(JsonWriter json, ServerPlan server, Texts texts) throws IOException {
        json.beginObject().name("sizeTold").value(!(server.size() instanceof ServerSize.Untold));
        if (server.size() instanceof ServerSize.Fits fits) {
            Tier tier = fits.tier();
            json.name("consultAkio").value(false).name("reason").value(texts.say(fits.because()));
            json.name("maxUsers").value(tier.maxUsers()).name("callsPerHour").value(tier.callsPerHour());
            json.name("processor").value(PlanWords.processors(tier, texts));
            json.name("ramGb").value(server.ramGb().orElseThrow()).name("disk").value(tier.disk());
        } else {
            boolean consult = server.size() instanceof ServerSize.ConsultAkio;
            json.name("consultAkio").value(consult).name("reason").value(texts.say(server.size() instanceof ServerSize.ConsultAkio asked
                    ? asked.reason() : ((ServerSize.Untold) server.size()).ask()));
            for (String unknown : List.of("maxUsers", "callsPerHour", "processor", "ramGb", "disk")) {
                json.name(unknown).nullValue();
            }
        }
        json.endObject();
    }

    private static void media(JsonWriter json, MediaPlan media) throws IOException {
        json.beginObject();
        number(json.name("announcementChannels"), boxed(media.announcements()));
        number(json.name("voicemailChannels"), boxed(media.voicemail()));
        json.name("channelsFrom").value(media.source().name());
        number(json.name("channels"), media.sizing().map(MediaServerSize::channels));
        number(json.name("cores"), media.sizing().map(MediaServerSize::cores));
        number(json.name("udpFrom"), media.udp().map(PortRange::first));
        number(json.name("udpTo"), media.udp().map(PortRange::last));
        json.name("virtualisationAllowed").value(media.sizing().map(MediaServerSize::virtualisationAllowed).orElse(null));
        json.endObject();
    }

    private static void exclusions(JsonWriter json, List<Exclusion> exclusions) throws IOException {
        json.beginArray();
        for (Exclusion exclusion : exclusions) {
            json.beginObject().name("role").value(exclusion.role().word()).name("kind").value(exclusion.kind().word())
                    .name("path").value(exclusion.path()).endObject();
        }
        json.endArray();
    }

    private static void prerequisites(JsonWriter json, List<Prerequisite> prerequisites, Catalogue catalogue, Texts texts) throws IOException {
        json.beginArray();
        for (Prerequisite one : prerequisites) {
            json.beginObject().name("row").value(one.row().orElse(null)).name("check").value(one.check().name());
            json.name("role").value(one.role().word()).name("level").value(one.level().name()).name("standing").value(one.standing().name());
            json.name("title").value(texts.say(one.title())).name("required").value(texts.say(one.required()));
            DocumentWords.write(json.name("document"), one.row().flatMap(catalogue::document));
            json.name("help").value(CheckPage.of(one.check())).endObject();
        }
        json.endArray();
    }

    private static void points(JsonWriter json, List<Point> points, Texts texts) throws IOException {
        json.beginArray();
        for (Point point : points) {
            json.beginObject().name("row").value(point.row().orElse(null)).name("check").value(point.check().map(CheckId::name).orElse(null))
                    .name("text").value(texts.say(point.message())).endObject();
        }
        json.endArray();
    }

    private static void rows(JsonWriter json, List<RowStanding> rows, Texts texts) throws IOException {
        json.beginArray();
        for (RowStanding row : rows) {
            json.beginObject().name("row").value(row.row().id()).name("standing").value(row.standing().name())
                    .name("why").value(row.why().map(texts::say).orElse(null));
            DocumentWords.write(json.name("document"), row.row().document());
            json.endObject();
        }
        json.endArray();
    }

    static void number(JsonWriter json, Optional<? extends Number> number) throws IOException {
        json.value(number.orElse(null));
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
