package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.windows.fake.Raw;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes, every decoder answers: with a value, or with MALFORMED. */
class AnyBytesTest {

    private static final Source SOURCE = new Source("anywhere");

    private static final Map<String, Function<byte[], Reading<?>>> STRUCTURES = Map.of(
            "tcp4", bytes -> TcpListeners.v4(bytes, SOURCE),
            "tcp6", bytes -> TcpListeners.v6(bytes, SOURCE),
            "udp4", bytes -> UdpListeners.v4(bytes, SOURCE),
            "udp6", bytes -> UdpListeners.v6(bytes, SOURCE),
            "processors", bytes -> Processors.decode(bytes, SOURCE),
            "disk extents", bytes -> DiskExtents.decode(bytes, SOURCE),
            "device descriptor", bytes -> DeviceDescriptor.busType(bytes, SOURCE),
            "languages", bytes -> LanguageNames.ofCall(bytes, SOURCE),
            "version", bytes -> VersionStrings.decode(bytes, SOURCE),
            "bindings", bytes -> IisBindings.decode(bytes, SOURCE));

    @Property(tries = 500)
    void any_bytes_give_an_answer(@ForAll("bytes") byte[] bytes) {
        STRUCTURES.forEach((name, decoder) -> assertAnswers(name, decoder.apply(bytes)));
    }

    @Property(tries = 500)
    void any_bytes_of_any_type_give_an_answer(@ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = -1, max = 12) int type) {
        assertAnswers("text", RegistryText.decode(type, bytes, SOURCE));
        assertAnswers("number", RegistryNumber.decode(type, bytes, SOURCE));
        assertAnswers("texts", RegistryTexts.decode(type, bytes, SOURCE));
        assertAnswers("renames", FileRenames.decode(type, bytes, SOURCE));
        assertAnswers("languages", LanguageNames.ofRegistry(type, bytes, SOURCE));
    }

    @Property(tries = 500)
    void a_recording_with_any_byte_changed_gives_an_answer(@ForAll @IntRange(max = 663) int place, @ForAll byte value) {
        for (Map.Entry<String, String> recording : Map.of("tcp4", "tcp4-listeners", "tcp6", "tcp6-listeners",
                "udp4", "udp4-listeners", "udp6", "udp6-listeners",
                "processors", "processors", "device descriptor", "device-descriptor", "languages", "ui-languages").entrySet()) {
            byte[] bytes = Raw.recorded("wine8/" + recording.getValue());
            bytes[place % bytes.length] = value;
            assertAnswers(recording.getKey(), STRUCTURES.get(recording.getKey()).apply(bytes));
        }
    }

    @Property(tries = 500)
    void any_mixture_of_markup_gives_an_answer(@ForAll("markup") String markup) {
        assertAnswers("bindings", IisBindings.decode(markup.getBytes(StandardCharsets.UTF_8), SOURCE));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> small = Arbitraries.bytes().between((byte) 0, (byte) 8);
        return Arbitraries.oneOf(Arbitraries.bytes(), small, Arbitraries.just((byte) 0)).array(byte[].class).ofMaxSize(300);
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of("<configuration>", "</configuration>", "<system.applicationHost>", "<sites>", "<site>", "<bindings>",
                "<binding protocol='http' bindingInformation='*:80:'/>", "<![CDATA[", "]]>", "<!--", "-->", "<?xml version='1.0'?>",
                "<?xml version='1.1' encoding='x'?>", "<!DOCTYPE a [", "<!ENTITY % a 'b'>", "%a;", "]>", "&#0;", "&amp;", "&x;",
                "<a:b xmlns:a=''", "/>", ">", "\u0000", "\ud800", " ").list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    private static void assertAnswers(String decoder, Reading<?> reading) {
        assertThat(reading.source()).as(decoder).isEqualTo(SOURCE);
        if (reading instanceof Reading.Unreadable<?> unreadable) {
            assertThat(unreadable.reason().kind()).as(decoder).isEqualTo(Reason.Kind.MALFORMED);
            assertThat(unreadable.reason().detail()).as(decoder).isNotBlank();
        } else {
            assertThat(reading).as(decoder).isInstanceOf(Reading.Known.class);
            assertThat(List.of(reading.known().orElseThrow())).as(decoder).hasSize(1);
        }
    }
}
