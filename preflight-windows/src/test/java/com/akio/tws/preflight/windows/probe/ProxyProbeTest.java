package com.akio.tws.preflight.windows.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.ProxyFacts;
import com.akio.tws.preflight.facts.ProxySetting;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Raw;
import com.akio.tws.preflight.windows.fake.Seen;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ProxyProbeTest {

    private static final String SETTINGS = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    private static final String POLICY = "SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void nothing_set_is_absent() {
        Seen seen = look();

        assertThat(seen.reading(ProxyFacts.WINHTTP)).isInstanceOf(Reading.Absent.class);
        assertThat(seen.reading(ProxyFacts.USER)).isInstanceOf(Reading.Absent.class);
        assertThat(seen.reading(ProxyFacts.MACHINE_POLICY)).isInstanceOf(Reading.Absent.class);
    }

    @Test
    void what_netsh_writes_is_for_services_and_has_no_password() {
        byte[] proxy = "http://akio:s3cret@proxy.exemple.fr:8080".getBytes(StandardCharsets.US_ASCII);
        machine.registry.raw(SETTINGS + "\\Connections", "WinHttpSettings", 3,
                HexFormat.of().parseHex("180000000000000003000000" + HexFormat.of().formatHex(new Raw().u32(proxy.length).done())
                        + HexFormat.of().formatHex(proxy) + "00000000"));

        assertThat(look().value(ProxyFacts.WINHTTP)).isEqualTo(new ProxySetting(3, "http://proxy.exemple.fr:8080", "", ""));
    }

    @Test
    void single_values_of_a_policy_and_of_a_user_are_put_together() {
        machine.registry.dword(POLICY, "ProxySettingsPerUser", 0).dword(POLICY, "ProxyEnable", 1)
                .text(POLICY, "ProxyServer", "https=proxy:8443;http=proxy:8080").text(POLICY, "ProxyOverride", "<local>;*.exemple.fr");
        machine.registry.raw(RegistryKey.ofUser(SETTINGS), "AutoConfigURL", 1, Raw.wide("http://akio:s3cret@pac.exemple.fr/proxy.pac?user=akio\0"));
        Seen seen = look();

        assertThat(seen.value(ProxyFacts.MACHINE_POLICY))
                .isEqualTo(new ProxySetting(2, "https=proxy:8443;http=proxy:8080", "<local>;*.exemple.fr", ""));
        assertThat(seen.value(ProxyFacts.PER_USER)).isZero();
        assertThat(seen.value(ProxyFacts.USER)).isEqualTo(new ProxySetting(4, "", "", "http://pac.exemple.fr/proxy.pac"));
        assertThat(seen.source(ProxyFacts.USER)).isEqualTo("HKCU\\" + SETTINGS);
    }

    @Test
    void a_value_that_is_refused_is_not_taken_for_none() {
        machine.registry.dword(POLICY, "ProxyEnable", 1).deniedValue(POLICY, "ProxyServer");

        assertThat(look().reading(ProxyFacts.MACHINE_POLICY)).isInstanceOf(Reading.Unreadable.class);
    }

    private Seen look() {
        return Seen.by(new ProxyProbe(machine.machine()));
    }
}
