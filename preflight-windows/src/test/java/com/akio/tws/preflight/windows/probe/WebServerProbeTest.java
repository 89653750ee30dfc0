package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.WebServerFacts;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebServerProbeTest {

    private static final String FILE = "systemFile(System32\\inetsrv\\config\\applicationHost.config)";
    private static final String W3SVC = "SYSTEM\\CurrentControlSet\\Services\\W3SVC";

    private static final String REDIRECTION = "systemFile(System32\\inetsrv\\config\\redirection.config)";

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void iis_shows_with_version_service_state_and_bindings() {
        machine.registry.dword("SOFTWARE\\Microsoft\\InetStp", "MajorVersion", 10).dword(W3SVC, "Start", 2);
        machine.knows("serviceState(W3SVC)", 4).knows(FILE, """
                <configuration><system.applicationHost><sites><site><bindings>
                <binding protocol="http" bindingInformation="*:80:"/></bindings></site></sites></system.applicationHost></configuration>
                """.getBytes(StandardCharsets.UTF_8)).knows("urlReservations", List.of("http://+:80/Temporary_Listen_Addresses/"));
        Seen seen = look();
        assertThat(seen.value(WebServerFacts.IIS_VERSION)).isEqualTo(10);
        assertThat(seen.value(WebServerFacts.IIS_SERVICE).name()).isEqualTo("W3SVC");
        assertThat(seen.value(WebServerFacts.IIS_SERVICE_STATE)).isEqualTo("RUNNING");
        assertThat(seen.value(WebServerFacts.IIS_BINDINGS)).containsExactly("http *:80:");
        assertThat(seen.value(WebServerFacts.URL_RESERVATIONS)).containsExactly("http://+:80/Temporary_Listen_Addresses/");
    }

    @Test
    void a_version_may_stay_after_iis_is_removed() {
        machine.registry.dword("SOFTWARE\\Microsoft\\InetStp", "MajorVersion", 10);
        assertThat(look().value(WebServerFacts.IIS_VERSION)).isEqualTo(10);
        assertAbsent(look().reading(WebServerFacts.IIS_SERVICE));
        assertAbsent(look().reading(WebServerFacts.IIS_SERVICE_STATE));
        assertAbsent(look().reading(WebServerFacts.IIS_BINDINGS));
    }

    @Test
    void bindings_that_only_administrators_may_read_are_unreadable_for_others() {
        machine.refuses(FILE).refuses("urlReservations");
        assertDenied(look().reading(WebServerFacts.IIS_BINDINGS));
        assertDenied(look().reading(WebServerFacts.URL_RESERVATIONS));
    }

    @Test
    void a_file_longer_than_what_is_read_is_malformed_and_not_half_believed() {
        machine.knows(FILE, "<configuration><system.applicationHost><sites>".getBytes(StandardCharsets.UTF_8));
        assertMalformed(look().reading(WebServerFacts.IIS_BINDINGS));
    }

    @Test
    void a_shared_configuration_leaves_the_own_file_unread_and_says_so() {
        // projectkudu/kudu#1438: the tool read the file in System32 while IIS served from the share.
        own(REDIRECTION, "<configuration><configurationRedirection enabled='true' path='\\\\share\\iis' userName='u' password='p'/></configuration>");
        assertMalformed(look().reading(WebServerFacts.IIS_BINDINGS),
                "expected <site>, found <configurationRedirection enabled=\"true\">");
        assertThat(look().reading(WebServerFacts.IIS_BINDINGS).source().where()).contains("redirection.config");
        assertThat(machine.asked()).doesNotContain(FILE);
    }

    @Test
    void a_redirection_that_is_off_changes_nothing() {
        own(REDIRECTION, "<configuration><configurationRedirection enabled='false' path=''/></configuration>");
        own(FILE, "<configuration/>");
        assertThat(look().value(WebServerFacts.IIS_BINDINGS)).isEmpty();
    }

    @Test
    void a_redirection_that_cannot_be_read_may_send_iis_elsewhere() {
        own(FILE, "<configuration/>");
        machine.refuses(REDIRECTION);
        assertDenied(look().reading(WebServerFacts.IIS_BINDINGS));
        own(REDIRECTION, "<configuration><configurationRedirection");
        assertMalformed(look().reading(WebServerFacts.IIS_BINDINGS));
    }

    private void own(String file, String text) {
        machine.knows(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private Seen look() {
        return Seen.by(new WebServerProbe(machine.machine(), List.of()));
    }
}
