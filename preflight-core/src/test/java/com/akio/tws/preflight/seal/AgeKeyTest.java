package com.akio.tws.preflight.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys as people have them, and what they take for keys. */
class AgeKeyTest {

    @Test
    void the_public_half_is_the_one_that_age_keygen_shows() throws BadInput {
        assertThat(SealKeys.identity().recipient()).hasToString(SealKeys.RECIPIENT).isEqualTo(AgeRecipient.parse(SealKeys.RECIPIENT));
        assertThat(SealKeys.identity(SealKeys.OTHER_IDENTITY).recipient()).hasToString(SealKeys.OTHER_RECIPIENT);
        assertThat(SealKeys.identity()).hasToString(SealKeys.RECIPIENT);
    }

    /** The kinds are those of the age-encryption documents: https://github.com/FiloSottile/age and https://github.com/FiloSottile/awesome-age. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwk     | its checksum does not fit
            age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujw      | its checksum does not fit
            age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73eQunujwj     | capitals and small letters are mixed
            AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ     | this is no key of age
            age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xee vn73equnujwj     | this is no key of age
            age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t | does not know keys of this kind (age1yubikey:
            age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5zr | does not know keys of this kind (age1pq:
            age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2yqdj4e | does not know keys of this kind (age1tag:
            ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFiUEcHIRYhkEBWOcJoGKVZPnkvHTuKzVDYFzYFmIMJl a@b | ssh-ed25519 is an SSH key
            ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB                               | ssh-rsa is an SSH key
            bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4                         | this is no key of age
            akio-support.txt                                                   | this is no key of age
            ''                                                                 | this is no key of age
            """)
    void what_is_no_key_to_encrypt_for_is_refused_with_what_it_is(String text, String why) {
        BadInput refused = catchThrowableOfType(BadInput.class, () -> AgeRecipient.parse(text));

        assertThat(refused.getMessage()).contains(text.substring(0, Math.min(24, text.length()))).contains(why);
    }

    @Test
    void a_secret_key_given_to_encrypt_for_is_never_shown() {
        for (String secret : new String[] {SealKeys.IDENTITY, SealKeys.IDENTITY.toLowerCase(Locale.ROOT), " " + SealKeys.IDENTITY + "\n",
                SealKeys.IDENTITY.substring(0, 40)}) {
            BadInput refused = catchThrowableOfType(BadInput.class, () -> AgeRecipient.parse(secret));

            assertThat(refused.getMessage()).contains("secret key").contains("(not shown)").doesNotContainIgnoringCase(SealKeys.IDENTITY.substring(16, 24));
        }
    }

    /** A point of small order as key: anybody knows what comes of it (RFC 7748, section 6.1). */
    @Test
    void a_key_under_which_nothing_is_secret_is_refused() {
        byte[] one = new byte[Primitives.KEY];
        one[0] = 1;
        for (byte[] small : new byte[][] {new byte[Primitives.KEY], one}) {
            String text = new Bech32("age", small).text();
            assertThat(Bech32.fault(text)).isEmpty();
            assertThat(catchThrowableOfType(BadInput.class, () -> AgeRecipient.parse(text)).getMessage()).contains("this is no key of age");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj             | this is the public key
            AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEY | its checksum does not fit
            age-secret-key-1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpq4egaex | this is no key of age
            AGE-PLUGIN-YUBIKEY-1GDUQSYVZZ7SXQ7CXRQPDE                                  | does not know keys of this kind (AGE-PLUGIN-YUBIKEY-
            AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR | does not know keys of this kind (AGE-SECRET-KEY-PQ-
            hello                                                                      | this is no key of age
            """)
    void what_is_no_identity_is_refused_with_its_place_and_never_shown(String text, String why) {
        BadInput refused = catchThrowableOfType(BadInput.class, () -> AgeIdentity.parse(text, new Place("key.txt", 3, 1)));

        assertThat(refused.getMessage()).startsWith("key.txt:3:1").contains(why);
        assertThat(refused.getMessage()).doesNotContainIgnoringCase(text.substring(Math.min(text.length() - 5, 20)));
    }
}
