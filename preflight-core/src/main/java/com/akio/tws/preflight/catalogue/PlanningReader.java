package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what the document gives for a plan besides sizes and flows. */
final class PlanningReader {

    private static final Set<String> MEDIA = Set.of("channelsPerCore", "mostVirtualChannels", "channels");
    private static final Set<String> CHANNELS = Set.of("users", "announcements", "voicemail");
    private static final Set<String> BANDWIDTH = Set.of("startUpKilobytes", "clickToCallKilobytes", "pickUpKilobytes",
            "pickUpWithAlerterKilobytes", "directorySearchKilobytes", "supervisionAlertKilobytes",
            "softphoneCallKbitPerSecond");
    private static final Set<String> EXCLUSION = Set.of("role", "kind", "path");
    private static final Set<String> FEATURE = Set.of("feature", "inSessions", "tws", "otherwise", "row");

    private PlanningReader() {
    }

    static Planning planning(JsonCursor catalogue, Set<String> rows, Set<String> makers) throws BadInput {
        return new Planning(FlowReader.flows(catalogue.member("firewallSummary"), rows, makers), media(catalogue.member("media")),
                CatalogueJson.whole(catalogue, "softphoneCallsPerWorkstation", 1), bandwidth(catalogue.member("bandwidth")),
                CatalogueJson.list(catalogue, "exclusions", PlanningReader::exclusion),
                CatalogueJson.list(catalogue, "featureVersions", feature -> featureVersion(feature, rows)));
    }

    private static MediaRules media(JsonCursor media) throws BadInput {
        media.onlyMembers(MEDIA);
        List<ChannelGuide> channels = new ArrayList<>();
        for (JsonCursor cursor : media.member("channels").elements()) {
            cursor.onlyMembers(CHANNELS);
            ChannelGuide row = new ChannelGuide(CatalogueJson.whole(cursor, "users", 1),
                    CatalogueJson.whole(cursor, "announcements", 1), CatalogueJson.whole(cursor, "voicemail", 1));
            if (!channels.isEmpty() && !isNext(channels.get(channels.size() - 1), row)) {
                throw cursor.refuse(Message.of("input.catalogue.order"));
            }
            channels.add(row);
        }
        if (channels.isEmpty()) {
            throw media.member("channels").refuse(Message.of("input.catalogue.empty"));
        }
        return new MediaRules(CatalogueJson.whole(media, "channelsPerCore", 1),
                CatalogueJson.whole(media, "mostVirtualChannels", 0), channels);
    }

    private static boolean isNext(ChannelGuide before, ChannelGuide row) {
        return row.users() > before.users() && row.announcements() >= before.announcements()
                && row.voicemail() >= before.voicemail();
    }

    private static BandwidthFigures bandwidth(JsonCursor figures) throws BadInput {
        figures.onlyMembers(BANDWIDTH);
        return new BandwidthFigures(CatalogueJson.whole(figures, "startUpKilobytes", 1),
                CatalogueJson.whole(figures, "clickToCallKilobytes", 1), CatalogueJson.whole(figures, "pickUpKilobytes", 1),
                CatalogueJson.whole(figures, "pickUpWithAlerterKilobytes", 1),
                CatalogueJson.whole(figures, "directorySearchKilobytes", 1),
                CatalogueJson.whole(figures, "supervisionAlertKilobytes", 1),
                CatalogueJson.whole(figures, "softphoneCallKbitPerSecond", 1));
    }

    private static Exclusion exclusion(JsonCursor exclusion) throws BadInput {
        exclusion.onlyMembers(EXCLUSION);
        return new Exclusion(exclusion.member("role").word(Role.class),
                exclusion.member("kind").word(Exclusion.Kind.class),
                DocumentPath.of(exclusion.member("path")));
    }

    private static FeatureVersion featureVersion(JsonCursor feature, Set<String> rows) throws BadInput {
        feature.onlyMembers(FEATURE);
        return new FeatureVersion(feature.member("feature").word(Feature.class),
                CatalogueJson.flag(feature, "inSessions"),
                Set.copyOf(CatalogueJson.filledList(feature.member("tws"),
                        version -> version.word(TwsVersion.class))),
                RowReader.level(feature.member("otherwise")), RowReader.known(feature.member("row"), rows));
    }
}
