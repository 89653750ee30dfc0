package com.akio.tws.preflight.hook.cli;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    @ParameterizedTest(name = "Windows {0}, WT_SESSION {1}, NO_COLOR {2}, TERM {3}: {4}")
    @CsvSource(nullValues = "-", value = {"false, -, -, -, true", "false, -, '', xterm-256color, true", "false, -, 1, xterm, false", "false, -, 0, -, false",
        "true, -, -, -, false", "true, 8a1b, -, -, true", "true, 8a1b, '', '', true", "true, 8a1b, yes, -, false",
        "false, -, -, dumb, false", "true, 8a1b, -, dumb, false", "false, -, '', dumb, false"})
    void colours_are_shown_where_the_terminal_can_and_nobody_forbade_them(boolean windows, String terminal, String forbidden, String kind,
            boolean expected) {
        Map<String, String> environment = new HashMap<>();
        environment.put("WT_SESSION", terminal);
        environment.put("NO_COLOR", forbidden);
        environment.put("TERM", kind);

        assertThat(Surroundings.showsColour(windows, environment::get)).isEqualTo(expected);
    }

    @Test
    void the_environment_is_asked_for_nothing_else() {
        TreeSet<String> asked = new TreeSet<>();
        Surroundings.showsColour(true, name -> {
            asked.add(name);
            return "";
        });

        assertThat(asked).containsExactly("NO_COLOR", "TERM", "WT_SESSION");
    }

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
        return Surroundings.portTrial(site, CatalogueReader.builtIn());
    }
}
