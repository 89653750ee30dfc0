package com.akio.tws.preflight.redact;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.DnsFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.recorded.TestFile;
import com.akio.tws.preflight.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of {@code docs/redaction.md} is what the masking does. */
class RedactionTableTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Site SITE = Sites.planned("\"serverName\": \"VAUBAN7.hotel-vauban.fr\"");
    private static final RecordedMachine SERVER = RecordedMachine.sound().set(MachineFacts.NAME, "VAUBAN7")
            .set(DnsFacts.OWN_ADDRESSES, List.of("10.20.30.40"))
            .set(PortFacts.HTTP_OWNERS, List.of(new PortOwner(44, Optional.of("C:\\Users\\Zo\u00E9 M\u00FCller\\apache.exe"), List.of())));

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_form_becomes_what_the_page_says(String form, String written, String becomes) throws Exception {
        assertThat(masked(written)).isEqualTo(becomes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void what_the_page_says_is_kept_is_kept(String what, String written) throws Exception {
        assertThat(masked(written)).isEqualTo(written);
    }

    /** What a tester found: each of them ended the masking with a stack overflow. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.|2000", "1.1.1.|20000", "label.|4000", "DC=x,|5000", "1.|50000", "CN=a+|5000"})
    void a_long_row_of_parts_is_masked_like_any_text(String part, int times) throws Exception {
        assertThat(masked(part.repeat(times) + " of vauban7")).endsWith(" of host-1");
    }

    @Test
    void the_page_has_its_tables() {
        assertThat(forms()).hasSizeGreaterThan(40);
        assertThat(kept()).hasSizeGreaterThan(8);
    }

    private static String masked(String written) throws Exception {
        RecordedMachine machine = SERVER.unreadable(MachineFacts.BIOS_VENDOR, Reason.of(Reason.Kind.FAILED, 53, written));
        Redactor.Redacted redacted = new Redactor(MaskMap.withKey(KEY)).withWords(Set.of("Grand H\u00F4tel")).redact(machine.collectedFor(SITE), "test");
        Reading<?> reading = redacted.collected().snapshot().read(MachineFacts.BIOS_VENDOR);
        String detail = ((Reading.Unreadable<?>) reading).reason().detail();
        return detail.replaceAll("ip-p10\\.[0-9.]+[0-9]", "ip-p10.1.1.1").replaceAll("ip-p192\\.168\\.[0-9.]+[0-9]", "ip-p192.168.1.1")
                .replaceAll("ip6-pf[cd][0-9a-f]+\\.[0-9a-f.]+[0-9a-f]", "ip6-pfd00.1.1.1.1.1.1.1").replaceAll("(ip6?-|inet6?-)[0-9]+\\.[0-9]+", "$11.1").replaceAll("(S-1-5-21-0-0-|S-1-12-1-0-0-0-)[0-9]+", "$11")
                .replaceAll("xn--dmain-[0-9]+-[a-z0-9]+", "xn--dmain-1-t0a").replaceAll("((?:host|h\u00F4st|domain|d\u00F4main|user|mac|certificate|name|word|encoded)-)[0-9]+", "$11");
    }

    static Stream<Arguments> forms() {
        return table("| form | written | becomes |").stream().map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    static Stream<Arguments> kept() {
        return table("| kept | written |").stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    private static List<List<String>> table(String head) {
        List<String> lines = TestFile.ofProject("docs/redaction.md").lines().toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = lines.indexOf(head) + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            String[] cells = lines.get(i).substring(2, lines.get(i).length() - 2).split(" \\| ");
            rows.add(Stream.of(cells).map(cell -> cell.startsWith("`") ? cell.substring(1, cell.length() - 1) : cell).toList());
        }
        return rows;
    }
}
