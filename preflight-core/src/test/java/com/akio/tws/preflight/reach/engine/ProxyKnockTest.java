package com.akio.tws.preflight.reach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.certificate.InspectionIssuers;
import com.akio.tws.preflight.certificate.MadeCertificate;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.reach.ProxyAddress;
import com.akio.tws.preflight.reach.Reached;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaves by HTTPS, through a proxy: CONNECT, then the service's own TLS. */
class ProxyKnockTest {

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    @Test
    void behind_the_proxy_the_certificate_of_the_service_is_shown() throws Exception {
        try (Replier service = OddServer.showing(made -> made, "TLSv1.3"); Replier proxy = proxy(service.port())) {
            Reached reached = Loopback.reach(calendar("mail.exemple.fr", proxy.port()));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.OPEN);
            assertThat(reached.tls()).isPresent();
            assertThat(asked.poll()).startsWith("CONNECT mail.exemple.fr:443 HTTP/1.1\r\nHost: mail.exemple.fr:443\r\n")
                    .doesNotContain("Authorization");
        }
    }

    /** Office 365 behind an inspecting proxy: the name is right, and the certificate is the proxy's own. */
    @Test
    void a_certificate_of_the_proxys_own_making_is_told_by_its_issuer() throws Exception {
        try (Replier service = OddServer.showing(made -> made.names(MadeCertificate.dns("outlook.office365.com")).issuedBy("Zscaler Intermediate Root CA"),
                "TLSv1.3"); Replier proxy = proxy(service.port())) {
            TlsSeen seen = Loopback.reach(calendar("outlook.office365.com", proxy.port())).tls().orElseThrow();

            assertThat(seen.name()).isEqualTo(TlsSeen.NameMatch.MATCHES);
            assertThat(seen.issuer()).isEqualTo("CN=Zscaler Intermediate Root CA");
            assertThat(InspectionIssuers.product(seen.issuer())).contains("Zscaler");
        }
    }

    @Test
    void an_international_name_goes_in_its_a_form() throws Exception {
        try (Replier service = OddServer.showing(made -> made, "TLSv1.3"); Replier proxy = proxy(service.port())) {
            Loopback.reach(calendar("société.fr", proxy.port()));

            assertThat(asked.poll()).startsWith("CONNECT xn--socit-esab.fr:443 ");
        }
    }

    @ParameterizedTest
    @CsvSource({"HTTP/1.1 407 Proxy Authentication Required, REFUSED, PROXY_LOGIN", "HTTP/1.0 403 Forbidden, REFUSED, PROXY_REFUSED",
            "HTTP/1.1 502 Bad Gateway, REFUSED, PROXY_REFUSED", "HTTP/1.1 503, REFUSED, PROXY_REFUSED", "SSH-2.0-OpenSSH_9.6, INTERCEPTED, NO_PROXY"})
    void a_proxy_that_does_not_go_there_says_why(String answer, FlowOutcome outcome, Detail.Kind kind) throws Exception {
        try (Replier proxy = Replier.tcp(caller -> {
            head(caller.getInputStream());
            caller.getOutputStream().write((answer + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            caller.shutdownOutput();
        })) {
            Reached reached = Loopback.reach(calendar("mail.exemple.fr", proxy.port()));

            assertThat(reached.outcome()).isEqualTo(outcome);
            assertThat(reached.detail().kind()).isEqualTo(kind);
        }
    }

    @Test
    void a_proxy_that_hangs_up_or_stays_mute_or_is_not_there_is_told_apart() throws Exception {
        try (Replier hangsUp = Replier.tcp(Socket::close); Replier mute = Replier.tcp(caller -> caller.getInputStream().transferTo(OutputStream.nullOutputStream()))) {
            assertThat(Loopback.reach(calendar("mail.exemple.fr", hangsUp.port())).detail().kind()).isEqualTo(Detail.Kind.NO_PROXY);
            assertThat(Loopback.reach(calendar("mail.exemple.fr", mute.port())).outcome()).isEqualTo(FlowOutcome.SILENT);
            assertThat(Loopback.reach(calendar("mail.exemple.fr", Loopback.freeTcpPort())).outcome()).isEqualTo(FlowOutcome.REFUSED);
        }
    }

    private static Knock calendar(String host, int proxyPort) {
        return new Knock("calendar", "R58", FlowRole.SERVER, FlowRole.CALENDAR, host, Protocol.TCP, 443, Manner.SECURE_SERVICE)
                .through(new ProxyAddress("localhost", proxyPort));
    }

    private Replier proxy(int servicePort) throws IOException {
        return Replier.tcp(caller -> {
            asked.add(head(caller.getInputStream()));
            try (Socket service = new Socket(Loopback.ADDRESS, servicePort)) {
                caller.getOutputStream().write("HTTP/1.1 200 Connection established\r\nVia: squid\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                Thread back = new Thread(() -> pump(service, caller));
                back.setDaemon(true);
                back.start();
                pump(caller, service);
            }
        });
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            // Either side went away.
        }
    }

    private static String head(InputStream from) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int sign = from.read();
            if (sign < 0) {
                break;
            }
            head.append((char) sign);
        }
        return head.toString();
    }
}
