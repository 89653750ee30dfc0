package com.akio.tws.preflight.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.akio.tws.preflight.input.BadInput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The format by its letter (C2SP, age.md), with what its own vectors ask (C2SP/CCTV, age/testdata) made small. */
class AgeFileTest {

    private static final byte[] TEXT = "What leaves the site".getBytes(StandardCharsets.UTF_8);
    private static final AgeIdentity READER = SealKeys.identity();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, 1_000_000})
    void what_is_written_is_read_whatever_its_length(int length) throws BadInput {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);

        assertThat(open(AgeFile.encrypt(content, List.of(READER.recipient())))).isEqualTo(content);
        assertThat(open(armored(AgeFile.encrypt(content, List.of(READER.recipient())), "\r\n"))).isEqualTo(content);
    }

    @Test
    void each_of_several_readers_opens_it_and_nobody_else() throws BadInput {
        AgeIdentity other = SealKeys.identity(SealKeys.OTHER_IDENTITY);
        byte[] forBoth = AgeFile.encrypt(TEXT, List.of(other.recipient(), READER.recipient()));

        assertThat(AgeFile.decrypt("x.age", forBoth, List.of(READER))).isEqualTo(TEXT);
        assertThat(AgeFile.decrypt("x.age", forBoth, List.of(other))).isEqualTo(TEXT);
        assertThat(refusal(AgeFile.encrypt(TEXT, List.of(other.recipient())))).contains("for somebody else").contains(SealKeys.RECIPIENT);
    }

    @Test
    void a_file_for_as_many_readers_as_can_be_is_read() throws BadInput {
        List<AgeRecipient> many = IntStream.range(0, AgeFile.MOST_RECIPIENTS).mapToObj(i -> READER.recipient()).toList();

        assertThat(open(AgeFile.encrypt(TEXT, many))).isEqualTo(TEXT);
        assertThatThrownBy(() -> AgeFile.encrypt(TEXT, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_files_of_the_same_content_share_nothing() {
        byte[] one = AgeFile.encrypt(TEXT, List.of(READER.recipient()));
        byte[] other = AgeFile.encrypt(TEXT, List.of(READER.recipient()));

        assertThat(new String(one, StandardCharsets.ISO_8859_1).lines().skip(1).findFirst())
                .isNotEqualTo(new String(other, StandardCharsets.ISO_8859_1).lines().skip(1).findFirst());
        assertThat(Arrays.copyOfRange(one, one.length - 20, one.length)).isNotEqualTo(Arrays.copyOfRange(other, other.length - 20, other.length));
    }

    @Test
    void a_file_cut_short_anywhere_is_refused() {
        byte[] file = AgeFile.encrypt(TEXT, List.of(READER.recipient()));
        for (int length = 0; length < file.length; length++) {
            assertThat(refusal(Arrays.copyOf(file, length))).as("%d bytes", length).contains("changed or cut short");
        }
    }

    @Test
    void a_file_of_two_pieces_without_the_second_is_refused() {
        byte[] file = AgeFile.encrypt(new byte[65_537], List.of(READER.recipient()));

        assertThat(refusal(Arrays.copyOf(file, file.length - 17))).contains("changed or cut short");
        assertThat(refusal(Arrays.copyOf(file, file.length - 16))).contains("changed or cut short");
        assertThat(refusal(Arrays.copyOf(file, file.length - 1))).contains("changed or cut short");
        assertThat(refusal(Arrays.copyOf(file, file.length + 1))).contains("changed or cut short");
    }

    /** What a person could do to the lines of a head; the code of a head covers all of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            age-encryption.org/v1     | age-encryption.org/v2
            age-encryption.org/v1     | age-encryption.org/v1.1
            -> X25519                 | ->  X25519
            -> X25519                 | ->X25519
            -> X25519                 | -> X25519 X25519
            -> X25519                 | -> x25519
            -> X25519                 | -> scrypt
            ---                       | --- =
            ---                       | ----
            """)
    void a_head_with_other_words_is_refused(String words, String others) {
        String file = new String(AgeFile.encrypt(TEXT, List.of(READER.recipient())), StandardCharsets.ISO_8859_1);

        assertThat(refusal(file.replaceFirst(words, others).getBytes(StandardCharsets.ISO_8859_1))).startsWith("x.age: ");
    }

    @Test
    void a_reader_added_on_the_way_is_found_out() {
        String file = new String(AgeFile.encrypt(TEXT, List.of(READER.recipient())), StandardCharsets.ISO_8859_1);
        String added = file.replaceFirst("\n--- ", "\n-> other-grease a\n\n--- ");

        assertThat(refusal(added.getBytes(StandardCharsets.ISO_8859_1))).contains("changed or cut short");
    }

    /** Bodies of 0, 47, 48 and 49 bytes end in an empty line, a full one less one group, an empty one and a short one. */
    @ParameterizedTest
    @ValueSource(ints = {0, 47, 48, 49, 96})
    void entries_for_other_kinds_of_readers_are_passed_over(int length) throws BadInput {
        assertThat(open(withEntries(new Stanza(List.of("example.com/kind", "a"), new byte[length])))).isEqualTo(TEXT);
    }

    @Test
    void a_file_for_a_passphrase_is_told_from_one_for_somebody_else() {
        Stanza passphrase = new Stanza(List.of("scrypt", "ajMFur+EJLGaohv/dLRGnw", "18"), new byte[32]);
        byte[] fileKey = new byte[AgeFile.FILE_KEY];

        assertThat(refusal(AgeHead.bytes(List.of(passphrase), fileKey))).contains("passphrase").contains("age -d");
        assertThat(refusal(withEntries(passphrase))).as("never beside others").contains("changed or cut short");
    }

    @Test
    void an_entry_whose_point_gives_a_secret_that_everybody_knows_is_refused() {
        Stanza small = new Stanza(List.of("X25519", StrictBase64.unpadded(new byte[32])), new byte[32]);

        assertThat(refusal(withEntries(small))).contains("changed or cut short");
    }

    @Test
    void a_head_of_nothing_but_readers_is_refused_at_once() {
        Stanza stranger = new Stanza(List.of("X25519", StrictBase64.unpadded(READER.recipient().toString().substring(0, 32).getBytes(StandardCharsets.US_ASCII))), new byte[32]);
        byte[] file = AgeHead.bytes(IntStream.range(0, 100_000).mapToObj(i -> stranger).toList(), new byte[AgeFile.FILE_KEY]);

        assertThat(refusal(file)).contains("changed or cut short");
    }

    @Test
    void a_file_in_letters_is_read_with_blanks_around_it_and_with_nothing_else() throws BadInput {
        byte[] file = AgeFile.encrypt(new byte[48 * 3], List.of(READER.recipient()));
        String letters = new String(armored(file, "\n"), StandardCharsets.US_ASCII);

        assertThat(open(("\r\n  \n" + letters + "\n\n").getBytes(StandardCharsets.US_ASCII))).hasSize(48 * 3);
        for (String changed : List.of(letters.replaceFirst("\n", "\n\n"), letters.replaceFirst("\n", " \n"), letters.replaceFirst("\n", "\nComment: a\n\n"),
                letters + "hello", letters.replace("-----END", "=abcd\n-----END"), letters.substring(0, letters.length() - 9), letters + letters,
                letters.replaceFirst("(?m)^(.{64})$", "$1A"), letters.replaceFirst("(?s)(\n.{60})(.)", "$1\n$2"))) {
            assertThat(refusal(changed.getBytes(StandardCharsets.US_ASCII))).as(changed).contains("was changed on its way");
        }
    }

    @Test
    void what_is_encrypted_and_nobody_gave_a_key_for_says_which_option() {
        byte[] file = AgeFile.encrypt(TEXT, List.of(READER.recipient()));

        assertThat(catchThrowableOfType(BadInput.class, () -> AgeFile.decrypt("x.age", file, List.of())).getMessage()).contains("--identity");
    }

    @Test
    void only_what_begins_as_one_is_one() {
        assertThat(AgeFile.isOne(AgeFile.encrypt(TEXT, List.of(READER.recipient())))).isTrue();
        assertThat(AgeFile.isOne("\r\n -----BEGIN AGE ENCRYPTED FILE-----".getBytes(StandardCharsets.US_ASCII))).isTrue();
        for (String other : new String[] {"", " ", "PK\3\4", "{}", "age-encryption.org", "-----BEGIN AGE", "-----BEGIN PRIVATE KEY-----"}) {
            assertThat(AgeFile.isOne(other.getBytes(StandardCharsets.US_ASCII))).as(other).isFalse();
        }
    }

    /** A file for the reader, with another entry in front of his. */
    private static byte[] withEntries(Stanza first) {
        SecureRandom random = new SecureRandom();
        byte[] fileKey = new byte[AgeFile.FILE_KEY];
        random.nextBytes(fileKey);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(AgeHead.bytes(List.of(first, READER.recipient().wrap(fileKey, random)), fileKey));
        file.writeBytes(AgeBody.encrypt(fileKey, TEXT, random));
        return file.toByteArray();
    }

    static byte[] armored(byte[] file, String lineEnd) {
        String letters = Base64.getMimeEncoder(64, lineEnd.getBytes(StandardCharsets.US_ASCII)).encodeToString(file);
        return ("-----BEGIN AGE ENCRYPTED FILE-----" + lineEnd + letters + lineEnd + "-----END AGE ENCRYPTED FILE-----" + lineEnd)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] open(byte[] file) throws BadInput {
        return AgeFile.decrypt("x.age", file, List.of(READER));
    }

    private static String refusal(byte[] file) {
        return catchThrowableOfType(BadInput.class, () -> open(file)).getMessage();
    }
}
