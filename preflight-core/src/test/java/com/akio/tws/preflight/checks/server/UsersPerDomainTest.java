package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.report.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arithmetic proves is not asked. */
class UsersPerDomainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'users': 1800, 'domains': 2} | WARN", "{'users': 1000, 'domains': 2} | MANUAL", "{'users': 1001, 'domains': 2} | WARN",
        "{'users': 1800, 'domains': 2, 'companies': 3} | MANUAL", "{'users': 1800, 'domains': 1} | WARN", "{'users': 500} | PASS",
        "{'users': 1800} | MANUAL", "{'users': 1800, 'domains': 2, 'usersPerDomain': 300} | WARN",
        "{'users': 1800, 'domains': 4, 'usersPerDomain': 500} | PASS"})
    void the_largest_domain_has_at_least_its_share(String site, Status status) {
        assertThat(Trial.of("server.limits.users-per-domain").site(site).finding().status()).isEqualTo(status);
    }
}
