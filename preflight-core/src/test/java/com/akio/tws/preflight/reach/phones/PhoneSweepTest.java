package com.akio.tws.preflight.reach.phones;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.attempt.SipOptions;
import com.akio.tws.preflight.reach.engine.Replier;
import com.akio.tws.preflight.site.PhoneAddresses;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identities seen in public: wazo-platform/wazo-provd-plugins (plugins/wazo_yealink and wazo_snom, common/common.py), traces and notes. */
class PhoneSweepTest {

    private static final List<PhoneMaker> MAKERS = PhoneMaker.all(CatalogueReader.builtIn());

    @ParameterizedTest
    @CsvSource({
        "Yealink SIP-T27G 69.86.0.15, Yealink T27G, 69.86.0.15",
        "Yealink SIP-T53W 96.87.0.16 00:15:65:aa:bb:cc, Yealink T53W, 96.87.0.16",
        "Yealink W60B 77.83.0.85, Yealink W60B, 77.83.0.85",
        "Yealink CP860 37.72.0.5, Yealink CP860, 37.72.0.5",
        "yealink SIP-T46U  108.86.0.20, Yealink T46U, 108.86.0.20",
        "snomD785/10.1.84.12, Snom D785, 10.1.84.12",
        "snomD120/10.1.39.11 0004130DD7C9, Snom D120, 10.1.39.11",
        "snomM200SC/2.10.52.5853, Snom M200SC, 2.10.52.5853",
        "'Mozilla/4.0 (compatible; snomD785-SIP 10.1.33.33 2010.12-... 000413922D24 SXM:0 UXM:0)', Snom D785, 10.1.33.33"})
    void an_identity_seen_in_public_is_recognised(String words, String model, String firmware) {
        assertThat(PhoneIdentity.of(words, MAKERS)).map(its -> its.model() + " " + its.firmware().orElse("")).contains(model + " " + firmware);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asterisk PBX 18", "-", "yealinkish", "FPBX-16.0.40"})
    void another_device_is_not(String words) {
        assertThat(PhoneIdentity.of(words, MAKERS)).isEmpty();
    }

    @Test
    void a_phone_is_asked_by_sip_and_web_and_what_does_not_answer_is_not_there() throws Exception {
        List<String> requests = new ArrayList<>();
        try (Replier sip = Replier.udp((socket, packet) -> {
            String request = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.US_ASCII);
            synchronized (requests) {
                requests.add(request);
            }
            packet.setData(refusal(request, "snomD785/10.1.84.12").getBytes(StandardCharsets.US_ASCII));
            socket.send(packet);
        }); Replier web = Replier.tcp(caller -> {
            Replier.some(caller.getInputStream());
            caller.getOutputStream().write("HTTP/1.1 200 OK\r\nServer: snom embedded\r\n\r\n<html><title>snom D785</title>"
                    .getBytes(StandardCharsets.US_ASCII));
            caller.close();
        })) {
            PhoneSweep sweep = new PhoneSweep(CatalogueReader.builtIn(), Duration.ofMillis(900), new SecureRandom(), host -> List.of(address(host)),
                    System::nanoTime, new PhoneSweep.Ports(sip.port(), web.port()));

            List<SeenPhone> seen = sweep.ask(List.of("127.0.0.1", "127.0.0.9"), ReachProgress.NONE);

            assertThat(seen).containsExactly(new SeenPhone("127.0.0.1", Optional.of("Snom D785"), Optional.of("10.1.84.12"),
                    Optional.of("snomD785/10.1.84.12"), Optional.of("snom embedded, snom D785")));
            synchronized (requests) {
                assertThat(requests).allMatch(request -> request.startsWith("OPTIONS sip:") && !request.contains("Authorization"));
            }
        }
    }

    @Test
    void an_answer_to_another_call_is_nobodys() {
        SipOptions options = new SipOptions(1, 2);
        byte[] forged = "SIP/2.0 200 OK\r\nCall-ID: other\r\nVia: SIP/2.0/UDP x;branch=z9hG4bK1\r\nUser-Agent: snomD785/1.1.1\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);

        assertThat(options.answer(forged, forged.length)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10.0.5.10-10.0.5.12, 3", "10.0.5.10-12, 3", "10.0.5.0/24, 254", "10.0.5.7, 1", "phone.example, 1", "10.0.8.0/21, 2046"})
    void addresses_and_ranges_are_counted_out(String text, int many) {
        assertThat(PhoneAddresses.expand(text).orElseThrow()).hasSize(many).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "10.0.5.12-10.0.5.10", "10.0.0.0-10.0.8.0", "10.0.5.0/33", "10.0.5.300-10.0.5.301", "10.0.5.0/0"})
    void a_range_that_is_none_or_too_large_is_refused(String text) {
        assertThat(PhoneAddresses.expand(text)).isEmpty();
    }

    private static InetAddress address(String host) throws java.net.UnknownHostException {
        return InetAddress.getByName(host);
    }

    /** Any answer carries the name, also a refusal. */
    private static String refusal(String request, String agent) {
        StringBuilder answer = new StringBuilder("SIP/2.0 405 Method Not Allowed\r\n");
        for (String line : request.split("\r\n")) {
            if (line.startsWith("Via:") || line.startsWith("Call-ID:") || line.startsWith("CSeq:")) {
                answer.append(line).append("\r\n");
            }
        }
        return answer.append("User-Agent: ").append(agent).append("\r\nContent-Length: 0\r\n\r\n").toString();
    }
}
