package com.akio.tws.preflight.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.input.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule for every field of a profile that names a host: what {@code --server} refuses, they refuse. */
class ProfileHostsTest {

    private static final List<String> FIELDS = List.of("\"serverName\": %s", "\"connectors\": [{\"kind\": \"ldap\"}, {\"kind\": \"ldap\", \"host\": %s}]",
            "\"pabx\": {\"kind\": \"oxe\", \"host\": %s}", "\"pabx\": {\"kind\": \"oxe\", \"host\": [\"oxe-1\", %s]}",
            "\"sessionHosts\": [{\"name\": %s, \"users\": 5}]", "\"phones\": [{\"model\": \"Snom D735\", \"address\": %s}]");
    private static final String PHONE = FIELDS.get(5);

    @TempDir
    private Path folder;

    /** What people paste: the address of a page, a name with a port, a path, a list (wazo-platform/wazo-ui and FreePBX forums hold such fields). */
    @ParameterizedTest
    @ValueSource(strings = {"http://tws.fr", "https://tws.exemple.fr/", "ldap .x", "not an addr", "srv tws", "tws.exemple.fr:443", "10.0.0.5:443",
            "10.0.0.300", "10.1", "tws.exemple.fr..", ".exemple.fr", "tws/x", "a,b", "*.exemple.fr", "user@tws", "[::1]:443", "😜.exemple.fr"})
    void what_is_no_host_is_refused_with_its_place(String host) {
        for (String field : FIELDS) {
            assertThatThrownBy(() -> read(field, host)).as(field).isInstanceOf(BadInput.class).hasMessageStartingWith(folder + "/site.json:1:")
                    .hasMessageContaining(host);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tws", "srv-tws", "tws_1.exemple.fr", "tws.exemple.fr.", "société.fr", "xn--socit-esab.fr", "10.0.0.5", "2001:db8::5", "fe80::1%eth0",
            "[2001:db8::5]", "  tws.exemple.fr "})
    void names_and_addresses_are_taken(String host) {
        for (String field : FIELDS) {
            assertThatCode(() -> read(field, host)).as(field).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.5.10-99", "10.0.5.10-10.0.5.99", "10.0.5.10 - 10.0.5.99", "10.0.5.0/24", "10.0.0.0/8"})
    void phones_have_ranges_as_well(String range) throws Exception {
        assertThat(read(PHONE, range).phones()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.5.10-300", "10.0.5.99-10", "10.0.300.0/24", "10.0.5.0/33", "10.0.5.10-", "10.0.5"})
    void a_range_that_is_none_is_refused(String range) {
        assertThatThrownBy(() -> read(PHONE, range)).isInstanceOf(BadInput.class).hasMessageContaining("10.0.5.10-99");
    }

    @Test
    void a_snapshot_of_an_earlier_version_is_still_read() throws Exception {
        assertThat(com.akio.tws.preflight.recorded.Sites.profile("\"serverName\": \"http://tws.fr\"").serverName()).contains("http://tws.fr");
    }

    private SiteProfile read(String field, String host) throws BadInput, IOException {
        Path file = Files.writeString(folder.resolve("site.json"), "{" + field.formatted('"' + host + '"') + "}");
        return SiteProfileReader.read(file);
    }
}
