package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.seal.SealKeys;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles for one reader and from one sender, on the command line. */
class SealingTest {

    private static final Place SERVER = Place.on(RecordedMachine.sound());

    @TempDir
    private Path folder;

    @BeforeEach
    void writeKeys() throws IOException {
        Files.writeString(folder.resolve("key.txt"), SealKeys.IDENTITY + "\r\n");
        Files.writeString(folder.resolve("other.txt"), SealKeys.OTHER_IDENTITY + "\n");
        Files.writeString(folder.resolve("readers.txt"), "# support\n" + SealKeys.RECIPIENT + "\n" + SealKeys.OTHER_RECIPIENT + "\n");
        Files.writeString(folder.resolve("sign.pem"), SealKeys.SIGNING);
        Files.writeString(folder.resolve("pub.pem"), SealKeys.SIGNER);
        Files.writeString(folder.resolve("stranger.pem"), SealKeys.OTHER_SIGNER);
        assertThat(collect("-o sealed.zip.age --encrypt-to " + SealKeys.RECIPIENT + " --sign sign.pem").code()).isZero();
        assertThat(collect("-o signed.zip --sign sign.pem").code()).isZero();
        assertThat(collect("-o plain.zip").code()).isZero();
    }

    @Test
    void a_sealed_bundle_gives_the_report_of_the_plain_one_and_says_which_file_it_was() throws IOException {
        JsonObject plain = report("check --from plain.zip");
        JsonObject sealed = report("check --from sealed.zip.age --identity other.txt --identity key.txt --signer stranger.pem --signer pub.pem");
        JsonObject bundle = sealed.getAsJsonObject("bundle");

        assertThat(sealed.get("findings")).isEqualTo(plain.get("findings"));
        assertThat(bundle.get("encryptedSha256").getAsString()).isEqualTo(Sha256.of(Files.readAllBytes(folder.resolve("sealed.zip.age"))));
        assertThat(bundle.get("signed").getAsBoolean()).isTrue();
        assertThat(bundle.get("signer").getAsString()).isEqualTo("pub.pem");
        assertThat(plain.getAsJsonObject("bundle").get("sha256").getAsString()).isEqualTo(Sha256.of(Files.readAllBytes(folder.resolve("plain.zip"))));
        assertThat(plain.getAsJsonObject("bundle").get("signed").getAsBoolean()).isFalse();
        assertThat(plain.getAsJsonObject("bundle").has("signer")).isFalse();
    }

    @Test
    void text_and_page_carry_the_checksum_and_never_praise_a_signature_that_nobody_verified() throws IOException {
        String sum = Sha256.of(Files.readAllBytes(folder.resolve("signed.zip")));
        Place.Ran unasked = run("check --from signed.zip --format text --format html=page.html");

        assertThat(unasked.out().replaceAll("\\s+", " ")).contains("Bundle: SHA-256 " + sum + " (signed, not verified: --signer says by whom)");
        assertThat(unasked.err()).contains("signed.zip: note: signed, but nobody verified by whom");
        assertThat(folder.resolve("page.html")).content().contains(sum).contains("signed, not verified");

        Place.Ran asked = run("check --from signed.zip --signer pub.pem");
        assertThat(asked.out().replaceAll("\\s+", " ")).contains("signed by the key pub.pem, verified");
        assertThat(asked.err()).doesNotContain("verified");
        assertThat(run("check --from plain.zip").out()).contains("(not signed)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check --from sealed.zip.age                                   | sealed.zip.age: it is encrypted (age); add --identity
            check --from sealed.zip.age --identity other.txt              | encrypted for somebody else
            check --from sealed.zip.age --identity missing.txt            | missing.txt: there is no such file
            check --from sealed.zip.age --identity pub.pem                | this is a key for SSH or for signing
            check --from sealed.zip.age --identity readers.txt            | this is the public key
            check --from plain.zip --signer pub.pem                       | plain.zip: it is not signed, and --signer asks for a signature
            check --from signed.zip --signer stranger.pem                 | not signed by the one that --signer names (stranger.pem)
            check --from signed.zip --signer sign.pem                     | this is the secret key
            check --from sealed.zip.age --identity key.txt --signer stranger.pem | not signed by the one that --signer names
            check --identity key.txt                                      | --identity and --signer are for bundles that are read
            fix --from sealed.zip.age -o x.ps1                            | it is encrypted (age); add --identity
            fix --from plain.zip --signer pub.pem -o x.ps1                | it is not signed
            diff plain.zip sealed.zip.age                                 | sealed.zip.age: it is encrypted (age); add --identity
            diff plain.zip signed.zip --signer pub.pem                    | plain.zip: it is not signed
            check --from plain.zip --since sealed.zip.age                 | sealed.zip.age: it is encrypted (age); add --identity
            """)
    void is_refused_and_nothing_is_written(String line, String why) {
        Place.Ran ran = run(line);

        assertThat(ran.err()).contains(why).doesNotContain(SealKeys.IDENTITY.substring(20, 40));
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(folder.resolve("x.ps1")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --encrypt-to age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwk | the key age1zvkyg2lqzraa2lnjvqej… is refused: its checksum does not fit
            --encrypt-to AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX | the key (not shown) is refused: this is a secret key
            --encrypt-to @key.txt     | key.txt:1:1: the key (not shown) is refused: this is a secret key
            --encrypt-to @missing.txt | missing.txt: there is no such file
            --encrypt-to=@sign.pem    | sign.pem:1:1: the key (not shown) is refused
            --sign pub.pem            | pub.pem: this is the public key
            --sign key.txt            | key.txt: no sound key is in it
            """)
    void a_bad_key_is_refused_before_anything_is_collected(String options, String why) {
        // A laptop that is not Windows would say so if it came to collecting.
        Place.Ran ran = run("collect -o new.zip " + options);

        assertThat(ran.err()).contains(why).doesNotContain("Windows").doesNotContain("GFPYYSJZ").doesNotContain(SealKeys.IDENTITY.substring(20, 40));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(folder.toFile().list()).doesNotContain("new.zip", ".new.zip.part");
    }

    @Test
    void a_name_that_promises_encryption_is_refused_without_a_key() {
        Place.Ran ran = collect("-o new.zip.age");

        assertThat(ran.err()).contains("a name that ends in .age says that the file is encrypted");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(folder.resolve("new.zip.age")).doesNotExist();
    }

    @Test
    void a_name_that_hides_encryption_is_kept_and_said_and_the_file_is_known_by_its_content() {
        Place.Ran ran = collect("-o hidden.zip --encrypt-to @readers.txt");

        assertThat(ran.err()).contains("its name does not say so").contains(SealKeys.RECIPIENT + ", " + SealKeys.OTHER_RECIPIENT);
        assertThat(run("check --from hidden.zip --identity other.txt").code()).isZero();
    }

    @Test
    void what_is_masked_is_masked_before_it_is_signed_and_encrypted() {
        assertThat(collect("-o masked.zip.age --redact --sign sign.pem --encrypt-to " + SealKeys.RECIPIENT).code()).isZero();

        Place.Ran ran = run("check --from masked.zip.age --identity key.txt --signer pub.pem");
        assertThat(ran.out()).contains("host-").contains("verified");
        assertThat(folder.resolve("masked.zip.age.map.json")).exists();
    }

    @Test
    void a_fleet_opens_what_it_has_keys_for_and_counts_the_rest_as_unread() {
        Place.Ran without = run("fleet . --format json");
        assertThat(without.out()).contains("it is encrypted (age); add --identity");
        assertThat(without.err()).contains("1 of the bundles are signed, but nobody verified by whom");
        assertThat(without.code()).isEqualTo(3);

        assertThat(run("fleet . --identity key.txt").code()).isZero();
        Place.Ran strict = run("fleet . --identity key.txt --signer pub.pem --format json");
        assertThat(strict.out().lines().filter(line -> line.contains("it is not signed"))).hasSize(1);
        assertThat(strict.err()).doesNotContain("nobody verified");
    }

    @Test
    void a_dossier_opens_them_and_says_which_were_signed() throws IOException {
        Files.writeString(folder.resolve("site.txt"), "{\"schema\": \"tws-preflight/site/1\"}");
        Place.Ran closed = run("site --profile site.txt sealed.zip.age --format json");
        assertThat(closed.code()).isEqualTo(3);
        assertThat(files(closed).get("error").getAsString()).contains("it is encrypted (age); add --identity");

        JsonObject unasked = files(run("site --profile site.txt sealed.zip.age --identity key.txt --format json"));
        assertThat(unasked.get("signed").getAsBoolean()).isTrue();
        assertThat(unasked.get("signer").isJsonNull()).isTrue();
        assertThat(unasked.get("sha256").getAsString()).isEqualTo(Sha256.of(Files.readAllBytes(folder.resolve("sealed.zip.age"))));
        assertThat(run("site --profile site.txt sealed.zip.age --identity key.txt --format html").out()).contains("signed, not verified");

        Place.Ran asked = run("site --profile site.txt sealed.zip.age --identity key.txt --signer pub.pem --format json");
        assertThat(files(asked).get("signer").getAsString()).isEqualTo("pub.pem");
        Schema.published("site-report-1").accepts(asked.out());
        Place.Ran plain = run("site --profile site.txt plain.zip --signer pub.pem --format json");
        assertThat(files(plain).get("error").getAsString()).contains("it is not signed");
    }

    private static JsonObject files(Place.Ran site) {
        return JsonParser.parseString(site.out()).getAsJsonObject().getAsJsonArray("files").get(0).getAsJsonObject();
    }

    @Test
    void a_list_takes_them_too() throws IOException {
        Files.writeString(folder.resolve("list.txt"), folder.resolve("sealed.zip.age") + "\n" + folder.resolve("plain.zip") + "\n");
        List<String> lines = run("check --from-list list.txt --format jsonl --identity key.txt --signer pub.pem").out().lines().toList();

        assertThat(lines.get(0)).contains("\"signer\":\"pub.pem\"".replace(":", ": ")).contains("\"verdict\"");
        assertThat(lines.get(1)).contains("\"error\"").contains("it is not signed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fix --from sealed.zip.age --identity key.txt --signer pub.pem -o x.ps1", "diff plain.zip sealed.zip.age --identity key.txt",
        "check --from plain.zip --identity key.txt"})
    void every_command_that_reads_bundles_opens_them(String line) {
        assertThat(run(line).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --from sealed.zip.age --identity key.txt -o key.txt", "check --from signed.zip --signer pub.pem -o pub.pem",
        "collect -o sign.pem --sign sign.pem", "collect -o readers.txt --encrypt-to @readers.txt", "collect -o readers.txt --encrypt-to=@readers.txt"})
    void a_file_of_keys_is_never_written_over(String line) {
        Place.Ran ran = run(line);

        assertThat(ran.err()).contains("is read by this command");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void the_parts_of_a_signed_bundle_are_what_their_schemas_say() throws IOException {
        Path parts = Files.createDirectory(folder.resolve("parts"));
        SealedBundles.unpack(folder.resolve("signed.zip"), parts);

        assertThat(parts.resolve("manifest.sig")).hasSize(64);
        Schema.published("bundle-1").accepts(Files.readString(parts.resolve("manifest.json")));
        Schema.published("report-1").accepts(run("check --from signed.zip --signer pub.pem --format json").out());
    }

    private JsonObject report(String line) {
        return JsonParser.parseString(run(line + " --format json").out()).getAsJsonObject();
    }

    private Place.Ran collect(String options) {
        return SERVER.run(words("collect " + options));
    }

    private Place.Ran run(String line) {
        return Place.laptop().run(words(line));
    }

    /** The words of a line, with the files of this folder in full. */
    private String[] words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.strip().split(" +", -1)) {
            int mark = word.lastIndexOf('=') + 1;
            String prefix = word.substring(0, mark) + (word.startsWith("@", mark) ? "@" : "");
            String name = word.substring(prefix.length());
            boolean isFile = name.equals(".") || name.matches("[a-z]+\\.(zip|zip\\.age|txt|pem|ps1|html)");
            words.add(isFile ? prefix + folder.resolve(name).normalize() : word);
        }
        return words.toArray(String[]::new);
    }
}
