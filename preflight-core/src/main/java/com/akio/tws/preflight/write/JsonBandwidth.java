package com.akio.tws.preflight.write;

import static com.akio.tws.preflight.write.JsonPlanWriter.boxed;
import static com.akio.tws.preflight.write.JsonPlanWriter.number;

import com.akio.tws.preflight.catalogue.BandwidthFigures;
import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.plan.LinkLoad.Acts;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** The bandwidth of a plan as JSON. */
final class JsonBandwidth {

    private JsonBandwidth() {
    }

    static void write(JsonWriter json, Plan plan, Texts texts) throws IOException {
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
            link(json, link, texts);
        }
        json.endArray().name("total");
        if (plan.total().isPresent()) {
            link(json, plan.total().get(), texts);
        } else {
            json.nullValue();
        }
        json.endObject();
    }

    private static void link(JsonWriter json, LinkLoad link, Texts texts) throws IOException {
        json.beginObject().name("name").value(texts.say(link.name())).name("users").value(link.users());
        json.name("startUpKilobytes").value(link.startUpKilobytes());
        number(json.name("startUpSeconds"), boxed(link.startUpSeconds()));
        number(json.name("callsPerHour"), boxed(link.callsPerHour()));
        number(json.name("callKilobytesPerHour"), boxed(link.callKilobytesPerHour()));
        number(json.name("supervisionKilobytesPerHour"), boxed(link.supervisionKilobytesPerHour()));
        number(json.name("clickToCallsPerHour"), link.clickToCalls().map(Acts::perHour));
        number(json.name("clickToCallKilobytesPerHour"), link.clickToCalls().map(Acts::kilobytesPerHour));
        number(json.name("directorySearchesPerHour"), link.directorySearches().map(Acts::perHour));
        number(json.name("directorySearchKilobytesPerHour"), link.directorySearches().map(Acts::kilobytesPerHour));
        json.name("softphoneCalls").value(link.softphoneCalls());
        json.name("softphoneKbitPerSecond").value(link.softphoneKbitPerSecond());
        number(json.name("averageKbitPerSecond"), boxed(link.average()));
        number(json.name("atMostKbitPerSecond"), boxed(link.atMost()));
        number(json.name("capacityKbitPerSecond"), boxed(link.capacityKbitPerSecond()));
        json.endObject();
    }
}
