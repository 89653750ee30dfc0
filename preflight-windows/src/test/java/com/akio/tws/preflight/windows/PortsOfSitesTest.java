package com.akio.tws.preflight.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.Use;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which ports are taken for a moment on a machine of a site. */
class PortsOfSitesTest {

    @Test
    void the_ports_of_a_client_are_tried_only_where_softphone_may_be_used() {
        Site plain = new Site(SiteProfile.EMPTY, TwsVersion.V5_2, Role.CLIENT, Phase.INSTALL, Optional.empty());
        Site told = plain.usedFor(new Purpose(Optional.of(Set.of(Use.SOFTPHONE)), OptionalInt.empty()));
        Site untold = new Site(told.here(), TwsVersion.V5_2, Role.CLIENT, Phase.INSTALL, Optional.empty());

        assertThat(portTrial(untold)).isPresent();
        assertThat(portTrial(told)).isPresent();
        assertThat(portTrial(untold.usedFor(new Purpose(Optional.of(Set.of()), OptionalInt.empty())))).isEmpty();
        assertThat(portTrial(plain)).isEmpty();
        assertThat(portTrial(Site.DEFAULT)).isPresent();
    }

    private static Optional<Probe> portTrial(Site site) {
        return WindowsProbes.portTrial(site, CatalogueReader.builtIn());
    }
}
