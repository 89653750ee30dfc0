package com.akio.tws.preflight.write;

import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a verdict was given for: numbers and kinds as they were told, by the names of the site profile, and the names of those that were
 * not. Names of hosts and phones stand in the findings that look at them, and not here.
 */
final class SiteJson {

    private SiteJson() {
    }

    static void write(Site site, JsonWriter json) throws IOException {
        SiteProfile profile = site.profile();
        List<String> notTold = new ArrayList<>();
        json.beginObject();
        for (Map.Entry<String, OptionalInt> number : numbers(site).entrySet()) {
            if (number.getValue().isPresent()) {
                json.name(number.getKey()).value(number.getValue().getAsInt());
            } else {
                notTold.add(number.getKey());
            }
        }
        json.name("features").beginArray();
        for (Feature feature : Feature.values()) {
            if (profile.features().contains(feature)) {
                json.value(feature.word());
            }
        }
        json.endArray();
        json.name("secure").value(profile.secure());
        json.name("sharedWorkstations").value(profile.sharedWorkstations());
        if (profile.pabx().isPresent()) {
            json.name("pabx").value(profile.pabx().map(Pabx::kind).map(PabxKind::word).orElseThrow());
        } else {
            notTold.add("pabx");
        }
        if (site.purpose().useWords().isPresent()) {
            json.name("use").beginArray();
            for (String word : site.purpose().useWords().get()) {
                json.value(word);
            }
            json.endArray();
        } else {
            notTold.add("use");
        }
        json.name("notTold").beginArray();
        for (String name : notTold) {
            json.value(name);
        }
        json.endArray().endObject();
    }

    private static Map<String, OptionalInt> numbers(Site site) {
        SiteProfile profile = site.profile();
        Map<String, OptionalInt> numbers = new LinkedHashMap<>();
        numbers.put("users", profile.users());
        numbers.put("callsPerHour", profile.callsPerHour());
        numbers.put("companies", profile.companies());
        numbers.put("domains", profile.domains());
        numbers.put("usersPerDomain", profile.usersPerDomain());
        numbers.put("smartAttendantLicences", profile.smartAttendantLicences());
        numbers.put("supervisedUsers", profile.supervisedUsers());
        numbers.put("mediaChannels", profile.mediaChannels());
        numbers.put("rdsUsers", profile.rdsUsers());
        numbers.put("sessions", site.purpose().sessions());
        return numbers;
    }
}
