package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.windows.fake.FakeRegistry;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceKeysTest {

    private static final String KEY = "SYSTEM\\CurrentControlSet\\Services\\W3SVC";

    private final FakeRegistry registry = new FakeRegistry();

    @Test
    void a_key_with_only_its_type_is_a_service_without_start_and_path() {
        registry.dword(KEY, "type", 32);
        assertThat(service()).isEqualTo(Reading.known(new InstalledService("W3SVC", -1, Optional.empty()), "HKLM\\" + KEY));
    }

    @Test
    void a_disabled_service_is_registered_all_the_same() {
        registry.dword(KEY, "Start", 4);
        assertThat(service().known().orElseThrow().start()).isEqualTo(4);
    }

    @Test
    void a_key_without_any_mark_of_a_service_is_absent() {
        registry.text(KEY, "DisplayName", "x").key(KEY + "\\Parameters");
        assertAbsent(service());
    }

    @Test
    void a_start_that_is_refused_makes_the_service_unreadable() {
        registry.dword(KEY, "Start", 2).deniedValue(KEY, "Start");
        assertDenied(service());
    }

    @Test
    void a_start_that_is_no_number_makes_the_service_malformed() {
        registry.text(KEY, "Start", "2");
        assertMalformed(service());
    }

    private Reading<InstalledService> service() {
        return new ServiceKeys(new RegistryValues(registry)).service("W3SVC");
    }
}
