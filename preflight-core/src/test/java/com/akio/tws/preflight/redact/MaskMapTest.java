package com.akio.tws.preflight.redact;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.recorded.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaskMapTest {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void any_map_is_read_as_it_was_written_and_is_what_the_schema_says(@ForAll("maps") MaskMap map) throws IOException, BadInput {
        Path file = Files.writeString(Files.createTempFile("map", ".json"), map.json());
        try {
            MaskMap read = MaskMap.read(file);

            assertThat(read.masks()).isEqualTo(map.masks());
            assertThat(read.sign()).isEqualTo(map.sign());
            assertThat(read.json()).isEqualTo(map.json());
        } finally {
            Files.delete(file);
        }
        Schema.published("redaction-map-1").accepts(map.json());
    }

    @Provide
    Arbitrary<MaskMap> maps() {
        Arbitrary<String> texts = Arbitraries.strings().withCharRange(' ', '\u00FF').ofMinLength(1).ofMaxLength(12)
                .filter(text -> !text.isBlank());
        Arbitrary<Mask> masks = Combinators.combine(Arbitraries.of(MaskKind.values()), texts, texts, Arbitraries.of(true, false))
                .as((kind, original, mask, searched) -> new Mask(new Secret(kind, original), mask, searched));
        return Combinators.combine(Arbitraries.bytes().array(byte[].class).ofSize(MaskMap.KEY_LENGTH), masks.list().ofMaxSize(5))
                .as(MaskMap::new);
    }
}
