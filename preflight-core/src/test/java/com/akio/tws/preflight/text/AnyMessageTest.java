package com.akio.tws.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyMessageTest {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void saying_a_message_never_throws_and_never_loses_a_text(@ForAll("messages") Message message) {
        for (Language language : Language.values()) {
            String said = Texts.in(language).say(message);

            assertThat(said).isNotNull();
            if (!Texts.in(language).has(message.key())) {
                assertThat(said).isEqualTo("[" + message.key() + "]");
            }
        }
    }

    @Property(tries = 500)
    void any_size_shows_as_a_number_and_a_unit(@ForAll long bytes) {
        String said = Texts.in(Language.ENGLISH).say(Message.verbatim(Argument.bytes(bytes)));

        assertThat(said).matches("-?[0-9]+(\\.[0-9]{1,2})? (bytes|KB|MB|GB|TB)");
    }

    @Provide
    Arbitrary<Message> messages() {
        return messages(2);
    }

    private static Arbitrary<Message> messages(int depth) {
        Arbitrary<String> keys = Arbitraries.oneOf(Arbitraries.of(Texts.in(Language.FRENCH).keys()), Arbitraries.strings().ofMaxLength(12));
        Arbitrary<List<Argument>> arguments = arguments(depth).list().ofMaxSize(4);
        return keys.flatMap(key -> arguments.map(list -> new Message(key, list)));
    }

    private static Arbitrary<Argument> arguments(int depth) {
        Arbitrary<Argument> plain = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(20).map(Argument.Plain::new),
                Arbitraries.longs().map(Argument.Count::new), Arbitraries.longs().map(Argument.Size::new),
                Arbitraries.longs().map(Argument.Clock::new));
        return depth == 0 ? plain : Arbitraries.oneOf(plain, messages(depth - 1).map(Argument.Nested::new),
                plain.list().ofMaxSize(3).map(Argument.Listing::new));
    }
}
