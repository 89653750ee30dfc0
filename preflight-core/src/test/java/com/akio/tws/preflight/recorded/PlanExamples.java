package com.akio.tws.preflight.recorded;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.site.SiteExample;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.text.Language;
import java.nio.charset.StandardCharsets;

/** Plans for the tests of the writers. */
public final class PlanExamples {

    private PlanExamples() {
    }

    /** The site of the example that the tool prints: two links, many features, phones, a PABX. */
    public static SitePlan everything() {
        try {
            return plan(SiteProfileReader.read(JsonSource.commented("example",
                    SiteExample.text(Language.ENGLISH).getBytes(StandardCharsets.UTF_8)).read()));
        } catch (BadInput never) {
            throw new IllegalStateException(never);
        }
    }

    /** A site that is too large for the document, wants what the version lacks, and whose links carry too little. */
    public static SitePlan beyondTheDocument() {
        return SitePlans.of(Sites.profile("\"users\": 9000, \"features\": [\"conference\", \"softphone\"], \"siteLinks\": ["
                + "{\"name\": \"Agence <b>&\", \"users\": 900, \"kbitPerSecond\": 512}, {\"name\": \"" + "W".repeat(60)
                + "\", \"users\": 40}]"), TwsVersion.V5_1);
    }

    /** A site of these fields. */
    public static SitePlan of(String fields) {
        return plan(Sites.profile(fields));
    }

    private static SitePlan plan(SiteProfile site) {
        return SitePlans.of(site, TwsVersion.V5_2);
    }
}
