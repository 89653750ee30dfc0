package com.akio.tws.preflight.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.akio.tws.preflight.input.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of keys as they come from age-keygen, from openssl and out of PowerShell. */
class KeyFilesTest {

    private static final String KEYGEN = "# created: 2026-11-30T04:00:00Z\n# public key: " + SealKeys.RECIPIENT + "\n" + SealKeys.IDENTITY + "\n";

    @TempDir
    private Path folder;

    /** Windows PowerShell 5.1 redirects as UTF-16 with a mark: about_Redirection, about_Character_Encoding. */
    static Stream<Arguments> encodings() {
        String windows = KEYGEN.replace("\n", "\r\n");
        return Stream.of(
                Arguments.of("age-keygen", KEYGEN.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("CRLF", windows.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with a mark", ("\uFEFF" + windows).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16LE with a mark", ("\uFEFF" + windows).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE with a mark", ("\uFEFF" + windows).getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("blanks around, no line end", ("\n\t " + SealKeys.IDENTITY + " ").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void an_identity_is_read_however_it_was_saved(String how, byte[] bytes) throws BadInput, IOException {
        assertThat(KeyFiles.identities(file(bytes)).stream().map(AgeIdentity::toString)).as(how).containsExactly(SealKeys.RECIPIENT);
    }

    @Test
    void several_identities_are_read() throws BadInput, IOException {
        assertThat(KeyFiles.identities(file((KEYGEN + SealKeys.OTHER_IDENTITY + "\n").getBytes(StandardCharsets.UTF_8)))).hasSize(2);
    }

    static Stream<Arguments> noIdentities() {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        locked.writeBytes("age-encryption.org/v1\n-> scrypt ajMFur+EJLGaohv/dLRGnw 18\n".getBytes(StandardCharsets.US_ASCII));
        return Stream.of(
                Arguments.of("# nothing but words\n".getBytes(StandardCharsets.UTF_8), ": no identity is in it"),
                Arguments.of(new byte[0], ": no identity is in it"),
                Arguments.of(locked.toByteArray(), "is itself encrypted"),
                Arguments.of("-----BEGIN AGE ENCRYPTED FILE-----\nabc".getBytes(StandardCharsets.UTF_8), "is itself encrypted"),
                Arguments.of("\n-----BEGIN OPENSSH PRIVATE KEY-----\n".getBytes(StandardCharsets.UTF_8), ":2:1: this is a key for SSH"),
                Arguments.of((KEYGEN + "hello\n").getBytes(StandardCharsets.UTF_8), ":4:1: no identity: this is no key of age"),
                Arguments.of((SealKeys.RECIPIENT + "\n").getBytes(StandardCharsets.UTF_8), ":1:1: no identity: this is the public key"),
                Arguments.of("x\n".repeat(101).getBytes(StandardCharsets.UTF_8), "more than 100 keys"),
                Arguments.of(new byte[] {(byte) 0xC3, 0x28}, "not UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("noIdentities")
    void what_holds_no_identity_is_refused_with_its_place(byte[] bytes, String why) throws IOException {
        Path file = file(bytes);
        String said = catchThrowableOfType(BadInput.class, () -> KeyFiles.identities(file)).getMessage();

        assertThat(said).startsWith(file.toString()).contains(why).doesNotContain(SealKeys.IDENTITY.substring(20, 30));
    }

    @Test
    void readers_are_read_one_a_line_and_refused_with_theirs() throws BadInput, IOException {
        String both = "# Akio support\n" + SealKeys.RECIPIENT + "\r\n\n" + SealKeys.OTHER_RECIPIENT;

        assertThat(KeyFiles.recipients(file(both.getBytes(StandardCharsets.UTF_8)))).extracting(Object::toString)
                .containsExactly(SealKeys.RECIPIENT, SealKeys.OTHER_RECIPIENT);
        Path secret = file(("\n" + SealKeys.IDENTITY).getBytes(StandardCharsets.UTF_8));
        assertThat(catchThrowableOfType(BadInput.class, () -> KeyFiles.recipients(secret)).getMessage())
                .contains(":2:1: the key (not shown) is refused: this is a secret key").doesNotContain(SealKeys.IDENTITY.substring(20, 30));
        Path none = file("#\n".getBytes(StandardCharsets.UTF_8));
        assertThat(catchThrowableOfType(BadInput.class, () -> KeyFiles.recipients(none)).getMessage()).contains("no key is in it");
    }

    /** As {@code openssl genpkey}, {@code openssl pkey}, {@code ssh-keygen} and people leave them. */
    static Stream<Arguments> otherKeys() {
        String rsa = "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAK4yhiM6ywLtl8KSCqpz3t8C4t6s5r5JIBBuhvJbqMjMDhYFjeNTFlE2rZGRzPMuhZ2F4Qq7DN5Zdn5LpFsZa9cCAwEAAQ==";
        return Stream.of(
                Arguments.of(SealKeys.SIGNER, true, "this is the public key"),
                Arguments.of(SealKeys.SIGNING, false, "this is the secret key"),
                Arguments.of("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIGb\n-----END ENCRYPTED PRIVATE KEY-----\n", true, "protected by a passphrase"),
                Arguments.of("-----BEGIN RSA PRIVATE KEY-----\nMIGb\n-----END RSA PRIVATE KEY-----\n", true, "it holds RSA PRIVATE KEY"),
                Arguments.of("-----BEGIN OPENSSH PRIVATE KEY-----\nMIGb\n-----END OPENSSH PRIVATE KEY-----\n", true, "it holds OPENSSH PRIVATE KEY"),
                Arguments.of("-----BEGIN CERTIFICATE-----\nMIGb\n-----END CERTIFICATE-----\n", false, "it holds CERTIFICATE"),
                Arguments.of("-----BEGIN PUBLIC KEY-----\n" + rsa + "\n-----END PUBLIC KEY-----\n", false, "a key of the kind RSA"),
                Arguments.of("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VuBCIEIKhP\n-----END PRIVATE KEY-----\n", true, "no sound key is in it"),
                Arguments.of("-----BEGIN PRIVATE KEY-----\n!!\n-----END PRIVATE KEY-----\n", true, "no sound key is in it"),
                Arguments.of("-----BEGIN PRIVATE KEY-----\nMC4CAQAw", true, "no sound key is in it"),
                Arguments.of("", false, "no sound key is in it"));
    }

    @ParameterizedTest
    @MethodSource("otherKeys")
    void a_key_that_cannot_sign_or_verify_is_refused_with_what_it_is(String text, boolean signs, String why) throws IOException {
        Path file = file(text.getBytes(StandardCharsets.UTF_8));
        BadInput refused = catchThrowableOfType(BadInput.class, () -> {
            Object unused = signs ? SigningKey.read(file) : SignerKey.read(file);
        });

        assertThat(refused.getMessage()).startsWith(file + ": ").contains(why);
    }

    @Test
    void what_a_key_signs_its_other_half_believes_and_no_other() {
        byte[] text = "manifest".getBytes(StandardCharsets.UTF_8);
        byte[] signature = SealKeys.read(SealKeys.SIGNING.replace("\n", "\r\n"), SigningKey::read).sign(text);
        SignerKey signer = SealKeys.read("Public-Key: (256 bit)\n" + SealKeys.SIGNER, SignerKey::read);

        assertThat(signature).hasSize(SignerKey.SIGNATURE);
        assertThat(signer.signed(text, signature)).isTrue();
        assertThat(signer.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(signer.signed("other".getBytes(StandardCharsets.UTF_8), signature)).isFalse();
        assertThat(SealKeys.read(SealKeys.OTHER_SIGNER, SignerKey::read).signed(text, signature)).isFalse();
        for (byte[] broken : List.of(new byte[0], new byte[64], new byte[65])) {
            assertThat(signer.signed(text, broken)).isFalse();
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "key", ".txt"), bytes);
    }
}
