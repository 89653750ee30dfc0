package com.akio.tws.preflight.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9525 section 6.3, line by line. */
class DnsNameTest {

    @ParameterizedTest(name = "{1} covers {0}")
    @CsvSource({"tws.example.com, tws.example.com", "tws.example.com, TWS.Example.COM", "TWS.EXAMPLE.COM, tws.example.com",
            "tws.example.com., tws.example.com", "tws.example.com, *.example.com", "tws.example.com, *.EXAMPLE.com",
            "a.b.example.com, *.b.example.com", "bücher.example, xn--bcher-kva.example", "xn--bcher-kva.example, xn--bcher-kva.example",
            "xn--bcher-kva.example, *.example", "bücher.example.com, *.example.com"})
    void a_name_is_covered_label_by_label(String server, String presented) {
        assertThat(HostMatch.covers(DnsName.of(server).orElseThrow().toString(), presented)).isTrue();
    }

    @ParameterizedTest(name = "{1} does not cover {0}")
    @CsvSource({"tws.example.com, example.com", "tws.example.com, www.example.com", "tws.example.com, tws.example.com.evil.org",
            "a.b.example.com, *.example.com", "example.com, *.example.com", "tws.example.com, tws.*.com", "tws.example.com, *.*.com",
            "tws.example.com, t*.example.com", "tws.example.com, *s.example.com", "tws.example.com, t*s.example.com",
            "tws.example.com, *ws.example.com", "tws.example.com, *", "tws.example.com, **.example.com", "tws.example.com, *example.com",
            "tws.example.com, tws.example.*", "xn--bcher-kva.example, xn--*.example", "bücher.example, bücher.example",
            "bücher.example, *.exämple", "kilo.example, \u212Ailo.example", "srv, *", "srv, *.srv", "tws.example.com, tws.example.com ", "tws.example.com, ' '",
            "tws.example.com, tws..example.com", "tws.example.com, .example.com", "tws.example.com, *.", "tws.example.com, 10.0.0.1"})
    void a_star_stands_for_one_whole_first_label_and_nothing_else(String server, String presented) {
        String exact = presented.equals("tws.example.com") ? presented + " " : presented;
        assertThat(HostMatch.covers(DnsName.of(server).orElseThrow().toString(), exact)).isFalse();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", ".", "..", "tws..example.com", "-tws.example.com", "tws-.example.com", "tws_1.example.com",
            "tws example.com", "*.example.com", "10.0.0.1", "http://tws.example.com", "tws.example.com:443", "::1",
            "a123456789012345678901234567890123456789012345678901234567890123.example.com"})
    void what_is_no_dns_name_is_refused(String text) {
        assertThat(DnsName.of(text)).isEmpty();
    }

    @Property
    void any_text_gives_an_answer(@ForAll String text, @ForAll String presented) {
        assertThat(DnsName.of(text)).isNotNull();
        assertThat(HostMatch.covers("tws.example.com", "x" + presented)).isFalse();
    }
}
