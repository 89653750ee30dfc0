package com.akio.tws.preflight.checks.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.CertificateParticulars;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientCertificateCheckTest {

    /** dwErrorStatus of CERT_TRUST_STATUS, and what it makes of a PC in secure mode. */
    @ParameterizedTest
    @CsvSource({"0, PASS", "0x01000040, PASS", "0x1, PASS", "0x20, FAIL", "0x01000060, FAIL", "0x10000, WARN", "0x01010040, WARN", "0x4, FAIL",
            "0x04000000, FAIL", "0x8, WARN", "0x4000, WARN", ", MANUAL"})
    void what_windows_says_of_the_chain_decides(String status, Status expected) {
        OptionalLong told = status == null ? OptionalLong.empty() : OptionalLong.of(Long.decode(status));
        Finding finding = Judged.finding("client.certificate", RecordedMachine.sound().set(ReachFacts.ofFlow("web-secure"), List.of(shown(told))),
                site("\"secure\": true"));

        assertThat(finding.status()).isEqualTo(expected);
        assertThat(Texts.in(Language.ENGLISH).say(finding.message())).contains("CN=Ville Root");
    }

    @Test
    void without_a_certificate_a_person_is_asked() {
        assertThat(Judged.finding("client.certificate", RecordedMachine.sound(), site("\"secure\": true")).status()).isEqualTo(Status.MANUAL);
    }

    @Test
    void without_secure_mode_it_does_not_concern() {
        assertThat(Judged.finding("client.certificate", RecordedMachine.sound(), site("")).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    private static ReachedPorts shown(OptionalLong status) {
        return new ReachedPorts("tws.exemple.fr", Optional.of("192.0.2.1"), "TCP", 443, 443, FlowOutcome.OPEN, 12, "none", "",
                Optional.of(new TlsSeen("TLSv1.3", "CN=tws.exemple.fr", "CN=Ville Root", List.of("tws.exemple.fr"), Instant.EPOCH,
                        Instant.parse("2099-01-01T00:00:00Z"), TlsSeen.NameMatch.MATCHES, CertificateParticulars.NONE, status)));
    }

    private static Site site(String fields) {
        return new Site(Sites.profile(fields), TwsVersion.V5_2, Role.CLIENT, Phase.INSTALL, Optional.empty());
    }
}
