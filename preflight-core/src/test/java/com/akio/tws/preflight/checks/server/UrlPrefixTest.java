package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of Microsoft's "UrlPrefix Strings", and what stands in lists that people post (win-acme/win-acme#1621). */
class UrlPrefixTest {

    @ParameterizedTest
    @CsvSource({
        "http://+:80/Temporary_Listen_Addresses/, 80, /temporary_listen_addresses/",
        "http://*:5357/, 5357, /",
        "http://10.0.0.5:80:10.0.0.5/, 80, /",
        "http://apps.example.test:80:10.0.0.5/Reports/, 80, /reports/",
        "http://[fe80::1]:80/x/, 80, /x/",
        "http://[2001:db8::5]:80:[2001:db8::5]/, 80, /",
        "HTTP://Srv.Example.Test:80/Report%20Server, 80, /report%20server",
        "https://+:80/, 80, /",
        "http://+:8080/x:80/, 8080, /x:80/",
        "http://+/old/, 80, /old/",
        "https://+/old/, 443, /old/"})
    void port_and_path_are_told_apart_from_host_and_address(String text, long port, String path) {
        assertThat(UrlPrefix.of(text)).contains(new UrlPrefix(text, port, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "http://", "+:80/", "net.tcp://localhost:80/", "http://+:x/", "http://[::1:80/", "http://+:123456/"})
    void what_is_no_such_url_names_nobody(String text) {
        assertThat(UrlPrefix.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http://+:80/Reports_SQL2016/, true", "http://+:80/, false", "http://+:80/x/reports/, false"})
    void a_path_is_known_by_its_beginning(String text, boolean known) {
        assertThat(UrlPrefix.of(text).orElseThrow().beginsWithAny(List.of("/adfs", "/Reports"))).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"http://+:80/, true", "http://+:80/x/, false"})
    void a_slash_alone_is_the_whole_server(String text, boolean whole) {
        assertThat(UrlPrefix.of(text).orElseThrow().beginsWithAny(List.of("/"))).isEqualTo(whole);
    }

    @Property(tries = 300)
    void any_text_is_read_or_not(@ForAll String text) {
        UrlPrefix.of("http://" + text).ifPresent(url -> assertThat(url.path()).startsWith("/"));
    }
}
