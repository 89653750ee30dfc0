package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.BandwidthFigures;
import com.akio.tws.preflight.catalogue.ChannelGuide;
import com.akio.tws.preflight.catalogue.Exclusion;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.ProcessorChoice;
import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.plan.MediaPlan;
import com.akio.tws.preflight.plan.Note;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.plan.ServerPlan;
import com.akio.tws.preflight.sizing.MediaServerSize;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The plan as {@link SchemaName#PLAN}. What is not known is {@code null}. */
public final class JsonPlanWriter implements DocumentWriter<Plan> {

    /** A writer without settings: the format leaves nothing to choose. */
    public JsonPlanWriter() {
    }

    @Override
    public void write(Plan plan, Texts texts, Appendable to) throws IOException {
        to.append(JsonText.write(json -> write(plan, texts, json)));
    }

    private static void write(Plan plan, Texts texts, JsonWriter json) throws IOException {
        SchemaName.PLAN.begin(json);
        json.name("catalogue").beginObject().name("edition").value(plan.catalogue().edition()).name("sha256")
                .value(plan.catalogue().sha256()).name("external").value(plan.catalogue().external()).endObject();
        json.name("tws").value(plan.tws().number()).name("language").value(texts.language().code());
        server(json.name("server"), plan.server(), texts);
        media(json.name("media"), plan.media());
        flows(json.name("flows"), plan.flows(), texts);
        flows(json.name("firewallSummary"), plan.firewallSummary(), texts);
        bandwidth(json.name("bandwidth"), plan, texts);
        exclusions(json.name("exclusions"), plan.exclusions());
        notes(json.name("conflicts"), plan.conflicts(), texts);
        notes(json.name("confirm"), plan.confirm(), texts);
        json.endObject();
    }

    private static void server(JsonWriter json, ServerPlan server, Texts texts) throws IOException {
        json.beginObject();
        if (server.size() instanceof ServerSize.Fits fits) {
            Tier tier = fits.tier();
            json.name("consultAkio").value(false).name("reason").value(texts.say(fits.because()));
            json.name("maxUsers").value(tier.maxUsers()).name("callsPerHour").value(tier.callsPerHour());
            json.name("processor").value(processors(tier, texts));
            json.name("ramGb").value(server.ramGb().orElseThrow()).name("disk").value(tier.disk());
        } else {
            ServerSize.ConsultAkio consult = (ServerSize.ConsultAkio) server.size();
            json.name("consultAkio").value(true).name("reason").value(texts.say(consult.reason()));
            for (String unknown : List.of("maxUsers", "callsPerHour", "processor", "ramGb", "disk")) {
                json.name(unknown).nullValue();
            }
        }
        json.endObject();
    }

    static String processors(Tier tier, Texts texts) {
        return tier.processors().stream().map(ProcessorChoice::said).map(texts::say)
                .collect(Collectors.joining(texts.say("word.or") + " "));
    }

    private static void media(JsonWriter json, MediaPlan media) throws IOException {
        json.beginObject();
        number(json.name("announcementChannels"), media.guide().map(ChannelGuide::announcements));
        number(json.name("voicemailChannels"), media.guide().map(ChannelGuide::voicemail));
        json.name("channelsFrom").value(media.source().name());
        number(json.name("channels"), media.sizing().map(MediaServerSize::channels));
        number(json.name("cores"), media.sizing().map(MediaServerSize::cores));
        number(json.name("udpFrom"), media.udp().map(PortRange::first));
        number(json.name("udpTo"), media.udp().map(PortRange::last));
        json.name("virtualisationAllowed").value(media.sizing().map(MediaServerSize::virtualisationAllowed).orElse(null));
        json.endObject();
    }

    private static void flows(JsonWriter json, List<PlannedFlow> flows, Texts texts) throws IOException {
        json.beginArray();
        for (PlannedFlow planned : flows) {
            json.beginObject().name("row").value(planned.flow().row()).name("name").value(planned.flow().name());
            json.name("from").value(planned.flow().from().word()).name("to").value(planned.flow().to().word());
            json.name("bothWays").value(planned.flow().bothWays()).name("protocol").value(planned.flow().protocol().name());
            json.name("ports").beginArray();
            for (PortRange range : planned.ports()) {
                json.value(range.shown());
            }
            json.endArray().name("purpose").value(planned.flow().purpose().in(texts.language()));
            json.name("secure").value(planned.flow().secure()).endObject();
        }
        json.endArray();
    }

    private static void bandwidth(JsonWriter json, Plan plan, Texts texts) throws IOException {
        BandwidthFigures figures = plan.catalogue().planning().bandwidth();
        json.beginObject().name("perUser").beginObject();
        json.name("startUpKilobytes").value(figures.startUpKilobytes());
        json.name("clickToCallKilobytes").value(figures.clickToCallKilobytes());
        json.name("pickUpKilobytes").value(figures.pickUpKilobytes());
        json.name("pickUpWithAlerterKilobytes").value(figures.pickUpWithAlerterKilobytes());
        json.name("directorySearchKilobytes").value(figures.directorySearchKilobytes());
        json.name("supervisionAlertKilobytesPerCall").value(figures.supervisionAlertKilobytes());
        json.name("softphoneCallKbitPerSecond").value(figures.softphoneCallKbitPerSecond()).endObject();
        json.name("links").beginArray();
        for (LinkLoad link : plan.links()) {
            json.beginObject().name("name").value(texts.say(link.name())).name("users").value(link.users());
            json.name("startUpKilobytes").value(link.startUpKilobytes());
            number(json.name("startUpSeconds"), boxed(link.startUpSeconds()));
            number(json.name("callsPerHour"), boxed(link.callsPerHour()));
            number(json.name("callKilobytesPerHour"), boxed(link.callKilobytesPerHour()));
            number(json.name("supervisionKilobytesPerHour"), boxed(link.supervisionKilobytesPerHour()));
            json.name("softphoneCalls").value(link.softphoneCalls());
            json.name("softphoneKbitPerSecond").value(link.softphoneKbitPerSecond());
            json.name("averageKbitPerSecond").value(link.averageKbitPerSecond());
            number(json.name("capacityKbitPerSecond"), boxed(link.capacityKbitPerSecond()));
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void exclusions(JsonWriter json, List<Exclusion> exclusions) throws IOException {
        json.beginArray();
        for (Exclusion exclusion : exclusions) {
            json.beginObject().name("role").value(exclusion.role().word()).name("kind").value(exclusion.kind().word())
                    .name("path").value(exclusion.path()).endObject();
        }
        json.endArray();
    }

    private static void notes(JsonWriter json, List<Note> notes, Texts texts) throws IOException {
        json.beginArray();
        for (Note note : notes) {
            json.beginObject().name("row").value(note.row()).name("text").value(texts.say(note.message())).endObject();
        }
        json.endArray();
    }

    private static void number(JsonWriter json, Optional<? extends Number> number) throws IOException {
        json.value(number.orElse(null));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
