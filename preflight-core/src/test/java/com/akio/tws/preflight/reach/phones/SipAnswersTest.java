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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Answers to OPTIONS as RFC 3261 lets devices write them, each with a real phone on loopback. */
class SipAnswersTest {

    private static final String NAME = "User-Agent: snomD785/10.1.84.12\r\n";

    /** RFC 3261, 7.3.1: a header is folded where the next line begins with a blank. */
    @Test
    void headers_folded_onto_the_next_line() throws Exception {
        assertThat(heard(request -> List.of(answer("200 OK", "Via:\r\n " + request.via() + "\r\n", "Call-ID:\r\n\t" + request.callId() + "\r\n",
                "User-Agent:\r\n  snomD785/10.1.84.12\r\n")))).contains("Snom D785");
    }

    /** Small stacks end lines with LF alone, as curl and nginx take them in HTTP too. */
    @Test
    void lines_ended_by_line_feeds_alone() throws Exception {
        assertThat(heard(request -> List.of(whole(request, "200 OK", NAME).replace("\r\n", "\n")))).contains("Snom D785");
    }

    /** RFC 3261, 8.2.6.1: 100 Trying, which names nobody, goes before the answer. */
    @Test
    void trying_before_the_answer() throws Exception {
        assertThat(heard(request -> List.of(whole(request, "100 Trying", ""), whole(request, "200 OK", NAME)))).contains("Snom D785");
        assertThat(heard(request -> List.of(whole(request, "100 Trying", "Server: kamailio (5.7.4 (x86_64/linux))\r\n"), whole(request, "200 OK", NAME))))
                .contains("Snom D785");
    }

    /** RFC 3261, 16.7 item 3: a proxy takes its own Via off; some leave it, alone or with ours in one header (7.3.1). */
    @Test
    void the_via_of_a_proxy_on_top() throws Exception {
        String proxy = "SIP/2.0/UDP 192.0.2.1;branch=z9hG4bKproxy";
        assertThat(heard(request -> List.of(answer("200 OK", "Via: " + proxy + "\r\nVia: " + request.via() + "\r\n", request.call(), NAME)))).contains("Snom D785");
        assertThat(heard(request -> List.of(answer("200 OK", "v: " + proxy + ", " + request.via() + "\r\n", "i: " + request.callId() + "\r\n", NAME))))
                .contains("Snom D785");
    }

    /** RFC 3261, 18.2.1 and RFC 3581: received and rport are added, and a stack may put its own parameters before the branch. */
    @Test
    void a_long_via() throws Exception {
        assertThat(heard(request -> List.of(answer("200 OK", "Via: " + request.via().replace(";branch=", ";x=" + "a".repeat(400) + ";branch=") + "\r\n",
                request.call(), NAME)))).contains("Snom D785");
    }

    @Test
    void a_first_refusal_without_a_name_before_the_answer() throws Exception {
        assertThat(heard(request -> List.of(whole(request, "404 Not Found", ""), whole(request, "200 OK", NAME)))).contains("Snom D785");
        List<Integer> asked = new ArrayList<>();
        assertThat(heard(request -> {
            asked.add(1);
            return List.of(asked.size() == 1 ? whole(request, "404 Not Found", "") : whole(request, "200 OK", NAME));
        })).contains("Snom D785");
    }

    @Test
    void who_never_names_himself_has_answered_all_the_same() throws Exception {
        assertThat(seen(request -> List.of(whole(request, "404 Not Found", "")))).singleElement()
                .satisfies(phone -> assertThat(phone.model()).isEmpty());
    }

    @Test
    void an_answer_to_another_branch_or_call_is_nobodys() throws Exception {
        assertThat(seen(request -> List.of(answer("200 OK", "Via: SIP/2.0/UDP x;branch=z9hG4bK1\r\n", request.call(), NAME),
                answer("200 OK", "Via: " + request.via() + "\r\n", "Call-ID: other\r\n", NAME)))).isEmpty();
    }

    /** What a phone was asked. */
    private record Request(String text) {
        String via() {
            return header("Via: ");
        }

        String callId() {
            return header("Call-ID: ");
        }

        String call() {
            return "Call-ID: " + callId() + "\r\n";
        }

        private String header(String name) {
            return text.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow().substring(name.length());
        }
    }

    private static String whole(Request request, String status, String more) {
        return answer(status, "Via: " + request.via() + "\r\n", request.call(), more);
    }

    private static String answer(String status, String... headers) {
        return "SIP/2.0 " + status + "\r\n" + String.join("", headers) + "CSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n";
    }

    private static Optional<String> heard(Function<Request, List<String>> phone) throws Exception {
        return seen(phone).stream().findFirst().flatMap(SeenPhone::model);
    }

    private static List<SeenPhone> seen(Function<Request, List<String>> phone) throws Exception {
        try (Replier sip = Replier.udp((socket, packet) -> {
            Request request = new Request(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.US_ASCII));
            for (String answer : phone.apply(request)) {
                packet.setData(answer.getBytes(StandardCharsets.US_ASCII));
                socket.send(packet);
            }
        }); Replier web = Replier.tcp(caller -> caller.close())) {
            return new PhoneSweep(CatalogueReader.builtIn(), Duration.ofMillis(400), new SecureRandom(), host -> List.of(InetAddress.getByName(host)),
                    System::nanoTime, new PhoneSweep.Ports(sip.port(), web.port())).ask(List.of("127.0.0.1"), ReachProgress.NONE);
        }
    }
}
