package com.akio.tws.preflight.reach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.reach.Reached;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An alert is TLS, and says what is wrong: a version too old, a certificate that is wanted, a name that is not known. */
class TlsRefusalTest {

    private static final char[] PASSWORD = "rehearsal".toCharArray();

    /** What a server of TLS 1.0 alone sends: OpenSSL and Schannel an alert, others begin in their version (RFC 5246 appendix E.1). */
    @ParameterizedTest
    @CsvSource({"15030100020246, protocol_version", "15030300020246, protocol_version", "15030000020246, protocol_version",
            "160301002a02000026030100000000000000000000000000000000000000000000000000000000000000000000 2f00, TLS 1.0",
            "160302002a02000026030200000000000000000000000000000000000000000000000000000000000000000000 2f00, TLS 1.1",
            "160300002a02000026030000000000000000000000000000000000000000000000000000000000000000000000 2f00, SSL 3.0"})
    void a_version_too_old_is_said(String sent, String version) throws Exception {
        try (Replier server = saying(sent.replace(" ", ""))) {
            Reached reached = Loopback.reach(Loopback.tcp(server.port(), Manner.SECURE_SERVICE));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.OPEN);
            assertThat(reached.detail()).isEqualTo(new Detail(Detail.Kind.TLS_TOO_OLD, version));
        }
    }

    @Test
    void another_alert_is_tls_by_its_name() throws Exception {
        try (Replier server = saying("15030300020228")) {
            assertThat(Loopback.reach(Loopback.tcp(server.port(), Manner.SECURE_SERVICE)).detail())
                    .isEqualTo(new Detail(Detail.Kind.TLS_REFUSED, "handshake_failure"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void a_server_that_wants_a_certificate_is_said_with_its_own(String protocol) throws Exception {
        try (Replier server = tls(protocol, socket -> socket.setNeedClientAuth(true))) {
            Reached reached = Loopback.reach(Loopback.tcp(server.port(), Manner.SECURE_SERVICE));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.OPEN);
            assertThat(reached.detail().kind()).isEqualTo(Detail.Kind.TLS_WANTS_CERTIFICATE);
            assertThat(reached.tls()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void a_server_that_asks_and_goes_without_is_no_matter(String protocol) throws Exception {
        try (Replier server = tls(protocol, socket -> socket.setWantClientAuth(true))) {
            Reached reached = Loopback.reach(Loopback.tcp(server.port(), Manner.SECURE_SERVICE));

            assertThat(reached.detail()).isEqualTo(Detail.NONE);
            assertThat(reached.tls()).isPresent();
        }
    }

    @Test
    void a_server_that_does_not_know_the_name_is_said() throws Exception {
        try (Replier server = tls("TLSv1.3", socket -> {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setSNIMatchers(List.of(new SNIMatcher(0) {
                @Override
                public boolean matches(SNIServerName name) {
                    return false;
                }
            }));
            socket.setSSLParameters(parameters);
        })) {
            Reached reached = Loopback.reach(calendar("mail.exemple.fr", server.port()));

            assertThat(reached.detail()).isEqualTo(new Detail(Detail.Kind.TLS_WANTS_NAME, "unrecognized_name"));
        }
    }

    /** Java would send no name of a single label; .NET, curl and browsers do. */
    @Test
    void a_name_of_a_single_label_is_asked_for_too() throws Exception {
        BlockingQueue<String> greetings = new LinkedBlockingQueue<>();
        try (Replier server = Replier.tcp(caller -> greetings.add(new String(Replier.some(caller.getInputStream()), StandardCharsets.ISO_8859_1)))) {
            Loopback.reach(calendar("srv-mail", server.port()));

            assertThat(greetings.poll(5, TimeUnit.SECONDS)).contains("\0\10srv-mail");
        }
    }

    private static Knock calendar(String host, int port) {
        return new Knock("calendar", "R58", FlowRole.SERVER, FlowRole.CALENDAR, host, Protocol.TCP, port, Manner.SECURE_SERVICE);
    }

    private static Replier saying(String hex) throws IOException {
        return Replier.tcp(caller -> {
            Replier.some(caller.getInputStream());
            caller.getOutputStream().write(HexFormat.of().parseHex(hex));
            caller.shutdownOutput();
        });
    }

    private static Replier tls(String protocol, Consumer<SSLServerSocket> set) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = TlsRefusalTest.class.getResourceAsStream("/tls/good.p12")) {
            keys.load(bytes, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        SSLServerSocket server = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 50, Loopback.ADDRESS);
        server.setEnabledProtocols(new String[] {protocol});
        set.accept(server);
        return Replier.tcp(server, caller -> {
            ((SSLSocket) caller).startHandshake();
            caller.getInputStream().read();
        });
    }
}
