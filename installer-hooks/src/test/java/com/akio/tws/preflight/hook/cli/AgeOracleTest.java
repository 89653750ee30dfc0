package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.seal.AgeFile;
import com.akio.tws.preflight.seal.AgeIdentity;
import com.akio.tws.preflight.seal.KeyFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** age itself reads what we write, and we read what age writes; OpenSSL verifies what we sign. */
class AgeOracleTest {

    @TempDir
    private Path folder;

    private List<AgeIdentity> identities = List.of();

    @BeforeEach
    void makeKeys() throws IOException, BadInput {
        OtherTool.needs("age");
        OtherTool.needs("openssl");
        run("age-keygen", "-o", "key.txt");
        run("age-keygen", "-o", "other.txt");
        identities = KeyFiles.identities(folder.resolve("key.txt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 5_000_000})
    void a_file_of_any_length_is_read_by_the_other(int length) throws IOException, BadInput {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        Files.write(folder.resolve("plain"), content);
        Files.write(folder.resolve("ours.age"), AgeFile.encrypt(content, List.of(identities.get(0).recipient(), other().recipient())));

        for (String key : List.of("key.txt", "other.txt")) {
            Path opened = folder.resolve("by-" + key);
            run("age", "-d", "-i", key, "-o", opened.toString(), "ours.age");
            // age 1.1 makes no file for an empty content.
            assertThat(Files.exists(opened) || length > 0 ? Files.readAllBytes(opened) : new byte[0]).isEqualTo(content);
        }

        run("age", "-r", other().recipient().toString(), "-r", identities.get(0).toString(), "-o", "theirs.age", "plain");
        assertThat(AgeFile.decrypt("theirs.age", Files.readAllBytes(folder.resolve("theirs.age")), identities)).isEqualTo(content);
        run("age", "-a", "-r", identities.get(0).toString(), "-o", "letters.age", "plain");
        assertThat(AgeFile.decrypt("letters.age", Files.readAllBytes(folder.resolve("letters.age")), identities)).isEqualTo(content);
    }

    @Test
    void the_public_key_is_the_one_that_age_keygen_shows() throws IOException {
        assertThat(run("age-keygen", "-y", "key.txt").strip()).isEqualTo(identities.get(0).toString());
    }

    @Test
    void what_collect_encrypts_age_decrypts_and_what_it_signs_openssl_verifies() throws IOException {
        run("openssl", "genpkey", "-algorithm", "ed25519", "-out", "sign.pem");
        run("openssl", "pkey", "-in", "sign.pem", "-pubout", "-out", "pub.pem");
        Path file = folder.resolve("server.zip.age");

        Place.Ran ran = Place.on(RecordedMachine.sound()).run("collect", "-o", file.toString(), "--encrypt-to", identities.get(0).toString(),
                "--sign", folder.resolve("sign.pem").toString());

        assertThat(ran.err()).contains("signed").contains("encrypted, for " + identities.get(0));
        assertThat(ran.code()).isZero();
        run("age", "-d", "-i", "key.txt", "-o", "server.zip", "server.zip.age");
        SealedBundles.unpack(folder.resolve("server.zip"), folder);
        assertThat(run("openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "pub.pem", "-rawin", "-in", "manifest.json", "-sigfile", "manifest.sig"))
                .contains("Signature Verified Successfully");
        Files.writeString(folder.resolve("manifest.json"), " ", StandardCharsets.UTF_8);
        assertThat(OtherTool.run(folder, "openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "pub.pem", "-rawin", "-in", "manifest.json", "-sigfile", "manifest.sig")
                .code()).isNotZero();
    }

    /** What OpenSSL writes for other algorithms, and for a key under a passphrase. */
    @ParameterizedTest
    @ValueSource(strings = {"rsa|-algorithm RSA -pkeyopt rsa_keygen_bits:2048|of the kind RSA",
        "ec|-algorithm EC -pkeyopt ec_paramgen_curve:P-256|of the kind EC", "ed448|-algorithm ed448|of the kind Ed448",
        "x25519|-algorithm x25519|of the kind X25519", "locked|-algorithm ed25519 -aes256 -pass pass:secret|protected by a passphrase"})
    void another_key_of_openssl_is_refused_with_what_it_is_before_anything_is_collected(String row) throws IOException {
        String[] columns = row.split("\\|", -1);
        String[] options = columns[1].split(" ", -1);
        String[] command = new String[options.length + 4];
        command[0] = "openssl";
        command[1] = "genpkey";
        System.arraycopy(options, 0, command, 2, options.length);
        command[command.length - 2] = "-out";
        command[command.length - 1] = columns[0];
        run(command);

        Place.Ran ran = Place.laptop().run("collect", "-o", folder.resolve("x.zip").toString(), "--sign", folder.resolve(columns[0]).toString());

        assertThat(ran.err()).contains(columns[2]);
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void an_identity_under_a_passphrase_is_refused_with_what_to_do() throws IOException {
        Files.writeString(folder.resolve("locked.txt"), run("age", "-a", "-r", identities.get(0).toString(), "key.txt"));

        Place.Ran ran = Place.laptop().run("check", "--from", "x.zip", "--identity", folder.resolve("locked.txt").toString());

        assertThat(ran.err()).contains("locked.txt: this identity is itself encrypted").contains("age -d");
        assertThat(ran.code()).isEqualTo(2);
    }

    private AgeIdentity other() throws BadInput {
        return KeyFiles.identities(folder.resolve("other.txt")).get(0);
    }

    private String run(String... command) throws IOException {
        OtherTool.Ended ended = OtherTool.run(folder, command);
        assertThat(ended.code()).as(String.join(" ", command) + ": " + ended.said()).isZero();
        return ended.said();
    }
}
