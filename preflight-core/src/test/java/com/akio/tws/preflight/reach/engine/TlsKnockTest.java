package com.akio.tws.preflight.reach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.facts.TlsSeen.NameMatch;
import com.akio.tws.preflight.facts.TlsSeen.Validity;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.reach.Reached;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsKnockTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final char[] PASSWORD = "rehearsal".toCharArray();

    @Test
    void a_good_certificate_is_told_with_name_time_and_protocol() throws Exception {
        try (Replier server = tls("good", "TLSv1.3")) {
            Reached reached = Loopback.reach(Loopback.tcp(server.port(), Manner.SECURE_SERVICE));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.OPEN);
            TlsSeen seen = reached.tls().orElseThrow();
            assertThat(seen.protocol()).isEqualTo("TLSv1.3");
            assertThat(seen.names()).containsExactly("localhost", "127.0.0.1");
            assertThat(seen.name()).isEqualTo(NameMatch.MATCHES);
            assertThat(seen.validity(NOW)).isEqualTo(Validity.VALID);
        }
    }

    /** RFC 6066, section 3: the name as DNS has it, without a final dot. */
    @ParameterizedTest
    @CsvSource({"tws.exemple.fr., tws.exemple.fr", "straße.exemple.fr, xn--strae-oqa.exemple.fr", "BÜCHER.exemple.fr, xn--bcher-kva.exemple.fr"})
    void a_server_is_asked_for_its_certificate_by_the_name_that_it_has(String host, String asked) throws Exception {
        BlockingQueue<String> greetings = new LinkedBlockingQueue<>();
        try (Replier server = Replier.tcp(caller -> greetings.add(new String(Replier.some(caller.getInputStream()), StandardCharsets.ISO_8859_1)))) {
            Loopback.reach(new Knock("calendar", "R58", FlowRole.SERVER, FlowRole.CALENDAR, host, Protocol.TCP, server.port(), Manner.SECURE_SERVICE));

            String length = new String(new byte[] {0, (byte) asked.length()}, StandardCharsets.ISO_8859_1);
            assertThat(greetings.poll(5, TimeUnit.SECONDS)).contains("\0" + length + asked);
        }
    }

    @Test
    void an_older_protocol_is_named() throws Exception {
        try (Replier server = tls("good", "TLSv1.2")) {
            TlsSeen seen = Loopback.reach(Loopback.tcp(server.port(), Manner.SECURE_SERVICE)).tls().orElseThrow();

            assertThat(seen.protocol()).isEqualTo("TLSv1.2");
        }
    }

    @Test
    void a_certificate_for_another_name_is_open_and_said() throws Exception {
        try (Replier server = tls("other-name", "TLSv1.3")) {
            Reached reached = Loopback.reach(Loopback.tcp(server.port(), Manner.SECURE_SERVICE));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.OPEN);
            assertThat(reached.tls().orElseThrow().name()).isEqualTo(NameMatch.DIFFERS);
            assertThat(reached.tls().orElseThrow().subject()).isEqualTo("CN=other.example");
        }
    }

    @Test
    void an_expired_certificate_is_open_and_said() throws Exception {
        try (Replier server = tls("expired", "TLSv1.3")) {
            Reached reached = Loopback.reach(Loopback.tcp(server.port(), Manner.SECURE_SERVICE));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.OPEN);
            assertThat(reached.tls().orElseThrow().validity(NOW)).isEqualTo(Validity.EXPIRED);
            assertThat(reached.tls().orElseThrow().name()).isEqualTo(NameMatch.MATCHES);
        }
    }

    @Test
    void a_tls_server_in_our_listeners_place_is_shown_with_its_certificate() throws Exception {
        try (Replier server = tls("other-name", "TLSv1.3")) {
            Reached reached = Loopback.reach(Loopback.tcp(server.port(), Manner.SECURE_LISTENER));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.INTERCEPTED);
            assertThat(reached.tls().orElseThrow().names()).containsExactly("other.example");
        }
    }

    /**
     * A secure port that speaks in the clear has not shown the service: nginx answers a handshake with "400 The plain HTTP request" the other
     * way about (nginx.org/en/docs/http/ngx_http_ssl_module.html, 497), OpenSSH and mail servers greet first (RFC 4253 section 4.2, RFC 5321 section 3.1).
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HTTP/1.1 400 Bad Request\\r\\n\\r\\n | NO_TLS_HTTP | HTTP/1.1 400 Bad Request",
        "220 mail ESMTP\\r\\n | NO_TLS_TEXT | 220 mail ESMTP", "\\r\\nSSH-2.0-OpenSSH_9.6\\r\\n | NO_TLS_TEXT | SSH-2.0-OpenSSH_9.6",
        "<html>é</html> | NO_TLS_TEXT | <html>é</html>", "OK\\r\\n | NO_TLS_TEXT | OK", "J\\0\\0\\0\\n8.0.36 | NO_TLS | ''",
        "\\e[31mred\\e[0m | NO_TLS | ''"})
    void a_secure_port_that_speaks_no_tls_has_proven_nothing(String sent, Detail.Kind kind, String shown) throws Exception {
        String bytes = sent.replace("\\r", "\r").replace("\\n", "\n").replace("\\0", "\0").replace("\\e", "\u001b");
        try (Replier server = Replier.tcp(caller -> caller.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8)))) {
            Reached reached = Loopback.reach(Loopback.tcp(server.port(), Manner.SECURE_SERVICE));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.ACCEPTED);
            assertThat(reached.detail()).isEqualTo(new Detail(kind, shown));
            assertThat(reached.tls()).isEmpty();
        }
    }

    @Test
    void a_secure_port_that_takes_the_connection_and_stays_mute_has_proven_nothing() throws Exception {
        try (Replier server = Replier.tcp(caller -> Replier.some(caller.getInputStream()))) {
            Reached reached = Loopback.reach(Loopback.tcp(server.port(), Manner.SECURE_SERVICE));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.ACCEPTED);
            assertThat(reached.detail().kind()).isEqualTo(Detail.Kind.MUTE);
        }
    }

    private static Replier tls(String store, String protocol) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = TlsKnockTest.class.getResourceAsStream("/tls/" + store + ".p12")) {
            keys.load(bytes, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        ServerSocket server = context.getServerSocketFactory().createServerSocket(0, 50, Loopback.ADDRESS);
        ((SSLServerSocket) server).setEnabledProtocols(new String[] {protocol});
        return Replier.tcp(server, caller -> ((SSLSocket) caller).startHandshake());
    }
}
