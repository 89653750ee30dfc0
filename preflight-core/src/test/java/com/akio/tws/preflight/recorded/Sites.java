package com.akio.tws.preflight.recorded;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.site.TwsVersion;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sites of tests, written as people write them: the fields of a site profile. */
public final class Sites {

    private Sites() {
    }

    /** A first installation for a profile with these fields, for example {@code "users": 51, "callsPerHour": 100}. */
    public static Site planned(String fields) {
        return at(Phase.INSTALL, fields);
    }

    /** The same in another phase. */
    public static Site at(Phase phase, String fields) {
        return new Site(profile(fields), TwsVersion.V5_2, Role.SERVER, phase, Optional.empty());
    }

    /** A profile with these fields. */
    public static SiteProfile profile(String fields) {
        try {
            return SiteProfileReader.read(
                    JsonSource.strict("site.json", ("{" + fields + "}").getBytes(StandardCharsets.UTF_8)).read());
        } catch (BadInput wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
