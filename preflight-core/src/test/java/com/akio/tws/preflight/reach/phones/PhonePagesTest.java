package com.akio.tws.preflight.reach.phones;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.engine.Replier;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a phone says in SIP and on its page, joined; each with a real phone on loopback. */
class PhonePagesTest {

    /** Yealink's pages are titled {@code Yealink T28P Phone} and {@code Yealink W70B}, Snom's {@code snom 320} and {@code snom D715}. */
    @ParameterizedTest(name = "SIP {0}, Server {1}, page {2}: {3} {4}")
    @CsvSource(nullValues = "-", value = {
        "snom715/10.1.64.14, -, snom D715, Snom D715, 10.1.64.14",
        "snom715/10.1.64.14, snom embedded, snom D715, Snom D715, 10.1.64.14",
        "snomD785/10.1.84.12, -, Welcome to Your Phone!, Snom D785, 10.1.84.12",
        "-, -, snom D715, Snom D715, -",
        "-, snom embedded, snom 320, Snom 320, -",
        "-, -, Yealink T28P Phone, Yealink T28P, -",
        "-, thttpd/2.25b 29dec2003, Yealink T28P Phone, Yealink T28P, -",
        "-, yealink embed httpd, Yealink T28P Phone, Yealink T28P, -",
        "-, -, Yealink W70B, Yealink W70B, -",
        "-, Embedthis-Appweb/3.3.1, Yealink W70B, Yealink W70B, -",
        "-, yealink embed httpd, T46S IP Phone, Yealink T46S, -",
        "Yealink SIP-T21P_E2 52.80.0.3, -, Yealink T21P Phone, Yealink T21P_E2, 52.80.0.3",
        "Yealink SIP-T46S 66.86.0.25, nginx, -, Yealink T46S, 66.86.0.25",
        "Asterisk PBX 18.2.0, -, Yealink T28P Phone, Yealink T28P, -",
        "snom-m3-SIP/02.11, -, -, Snom M3, 02.11",
        "snomHM201/1.2.3, -, -, Snom HM201, 1.2.3",
        "snomD785/10.1.198.12 0004130DD7C9, -, -, Snom D785, 10.1.198.12",
        "VP530P 23.70.0.40, -, -, Yealink VP530P, 23.70.0.40",
        "VP530P 23.70.0.40, lighttpd, Yealink VP530P, Yealink VP530P, 23.70.0.40",
        "W60B 77.85.0.20, -, -, Yealink W60B, 77.85.0.20",
        "Grandstream GXP2170 1.0.11.46, -, Grandstream GXP2170, -, -",
        "M5T SIP Stack/4.1.2.2, -, -, -, -",
        "Cisco-CP-8865-3PCC/12.0.3, -, -, -, -",
        "ALE M7 2.13, -, Myriad M7, -, -"})
    void both_sources_are_joined(String sip, String server, String title, String model, String firmware) throws Exception {
        SeenPhone phone = seen(sip, (server == null ? "" : "Server: " + server + "\r\n"), title == null ? "" : "<title>" + title + "</title>").get(0);

        assertThat(phone.model().orElse(null)).isEqualTo(model);
        assertThat(phone.firmware().orElse(null)).isEqualTo(firmware);
    }

    /** RFC 9112, 2.2: a recipient may take a line feed alone for the end of a line. */
    @Test
    void a_page_of_a_server_that_ends_lines_with_line_feeds() throws Exception {
        try (Replier web = page("HTTP/1.1 200 OK\nServer: snom embedded\n\n<HTML><TITLE lang=\"de\">\nsnom D735\n</TITLE>")) {
            assertThat(asked(1, web.port()).get(0).model()).contains("Snom D735");
        }
    }

    @Test
    void who_accepts_and_says_nothing_has_not_answered() throws Exception {
        try (Replier web = Replier.tcp(caller -> caller.close())) {
            assertThat(asked(1, web.port())).isEmpty();
        }
    }

    @Test
    void who_answers_with_an_empty_page_has_answered() throws Exception {
        try (Replier web = page("HTTP/1.1 401 Unauthorized\r\n\r\n")) {
            assertThat(asked(1, web.port())).singleElement().satisfies(phone -> assertThat(phone.model()).isEmpty());
        }
    }

    private static List<SeenPhone> seen(String sip, String header, String body) throws Exception {
        try (Replier web = page("HTTP/1.1 200 OK\r\n" + header + "\r\n<html><head>" + body + "</head>")) {
            if (sip == null) {
                return asked(1, web.port());
            }
            try (Replier phone = Replier.udp((socket, packet) -> {
                StringBuilder answer = new StringBuilder("SIP/2.0 200 OK\r\n");
                new String(packet.getData(), 0, packet.getLength(), StandardCharsets.US_ASCII).lines()
                        .filter(line -> line.startsWith("Via:") || line.startsWith("Call-ID:")).forEach(line -> answer.append(line).append("\r\n"));
                packet.setData(answer.append("User-Agent: ").append(sip).append("\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII));
                socket.send(packet);
            })) {
                return asked(phone.port(), web.port());
            }
        }
    }

    private static Replier page(String answer) throws Exception {
        return Replier.tcp(caller -> {
            Replier.some(caller.getInputStream());
            caller.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            caller.close();
        });
    }

    private static List<SeenPhone> asked(int sip, int web) throws Exception {
        return new PhoneSweep(CatalogueReader.builtIn(), Duration.ofMillis(300), new SecureRandom(), host -> List.of(InetAddress.getByName(host)),
                System::nanoTime, new PhoneSweep.Ports(sip, web)).ask(List.of("127.0.0.1"), ReachProgress.NONE);
    }
}
