package com.akio.tws.preflight.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.ProxySetting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proxies as Windows and people write them. */
class ProxyRulesTest {

    @ParameterizedTest
    @CsvSource({"proxy:8080, proxy:8080", "http://proxy:8080, proxy:8080", "http=a:80;https=b:443, b:443", "https=http://b:3128, b:3128",
            "http=a:80, ''", "socks=a:1080, ''", "http=a:80;c:81, c:81", "proxy, proxy:80", "[2001:db8::1]:3128, [2001:db8::1]:3128",
            "user:secret@proxy:8080, proxy:8080", "'a:8080 b:8080', 'a:8080,b:8080'", "proxy:99999, ''", "'', ''"})
    void the_one_for_https_is_found(String written, String found) {
        assertThat(proxies(new ProxySetting(3, written, "", ""), "outlook.office365.com")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"<local>, mail, false", "<local>, mail.exemple.fr, true", "*.exemple.fr, mail.exemple.fr, false", "*.exemple.fr, mail.example, true",
            "10.*, 10.1.2.3, false", "https://mail.exemple.fr:443, MAIL.exemple.fr, false", "'a.fr;b.fr', b.fr, false", "<-loopback>, mail, true",
            "'', mail, true", "*, mail, false", "m.il, mail, true"})
    void exceptions_are_reached_directly(String bypass, String host, boolean byProxy) {
        assertThat(proxies(new ProxySetting(3, "proxy:8080", bypass, ""), host)).isEqualTo(byProxy ? "proxy:8080" : "");
    }

    @Test
    void a_proxy_that_is_not_in_use_is_none_and_each_is_named_once() {
        ProxySetting off = new ProxySetting(1, "old:8080", "", "");
        ProxySetting on = new ProxySetting(3, "proxy:8080", "", "");

        assertThat(new ProxyRules(List.of(off, on, on)).of("mail.example")).containsExactly(new ProxyAddress("proxy", 8080));
    }

    private static String proxies(ProxySetting setting, String host) {
        return String.join(",", new ProxyRules(List.of(setting)).of(host).stream().map(ProxyAddress::toString).toList());
    }
}
