package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.FeatureVersion;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Message;
import java.util.Comparator;
import java.util.List;

/** What a site wants of a version of TWS that does not have it (R11). */
final class Conflicts {

    private Conflicts() {
    }

    /** What cannot be had. */
    static List<Note> of(SiteProfile site, Catalogue catalogue, TwsVersion tws) {
        return missed(site, catalogue, tws, Level.REQUIRED, "plan.conflict.version");
    }

    /** What the document does not name for this version, without saying that it is missing there. */
    static List<Note> unnamed(SiteProfile site, Catalogue catalogue, TwsVersion tws) {
        return missed(site, catalogue, tws, Level.MANUAL, "plan.confirm.version");
    }

    private static List<Note> missed(SiteProfile site, Catalogue catalogue, TwsVersion tws, Level level, String key) {
        return catalogue.planning().featureVersions().stream()
                .filter(feature -> feature.otherwise() == level && feature.isMissed(site, tws))
                .map(feature -> new Note(feature.row(), Message.of(key, name(feature), tws.number(), versions(feature))))
                .toList();
    }

    private static Message name(FeatureVersion feature) {
        Message name = Message.of("feature." + feature.feature().word());
        return feature.inSessions() ? Message.of("feature.in-sessions", name) : name;
    }

    private static List<String> versions(FeatureVersion feature) {
        return feature.tws().stream().sorted(Comparator.naturalOrder()).map(TwsVersion::number).toList();
    }
}
