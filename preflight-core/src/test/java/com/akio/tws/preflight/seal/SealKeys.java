package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.bundle.BundleKeys;
import com.akio.tws.preflight.bundle.BundleSeal;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keys of tests. They open nothing that anybody ever sealed in earnest. */
public final class SealKeys {

    /** Made by age-keygen 1.1.1 for these tests. */
    public static final String IDENTITY = "AGE-SECRET-KEY-1SG7PQHGW2DR3F20DWM0MES4EJG9HG8A7S7D6RACEPMW5A4UT3UUS7HH93H";
    public static final String RECIPIENT = "age1j9n8ls4w5pfnpm9xw69gn2yg0uud8g99rfj3xevacpcafhnjd3ts08z7pl";

    /** The pair in the format's own text (C2SP, age.md). */
    public static final String OTHER_IDENTITY = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    public static final String OTHER_RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

    /** Made by openssl genpkey -algorithm ed25519. */
    public static final String SIGNING = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIOnbLOqQW8DujX7wNhCchaxdv9z1ccIJUoxquGopukqT
            -----END PRIVATE KEY-----
            """;
    public static final String SIGNER = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAMAbgBU1ktDWrkvt2mWbgLWJhvy5WNSgI+gqe1A0HBHc=
            -----END PUBLIC KEY-----
            """;
    public static final String OTHER_SIGNER = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAZKrM4HXilwJDllo2nSNhAHr6FOgkBhtLyl6+dugoPlY=
            -----END PUBLIC KEY-----
            """;

    private SealKeys() {
    }

    public static AgeIdentity identity() {
        return identity(IDENTITY);
    }

    public static AgeIdentity identity(String text) {
        try {
            return AgeIdentity.parse(text, Place.whole("key.txt"));
        } catch (BadInput unsound) {
            throw new IllegalStateException(unsound);
        }
    }

    /** Signed by {@link #SIGNING} and encrypted for {@link #RECIPIENT}. */
    public static BundleSeal seal() {
        return new BundleSeal(Optional.of(read(SIGNING, SigningKey::read)), List.of(identity().recipient()));
    }

    /** Opens what {@link #seal} seals, and believes its signer. */
    public static BundleKeys keys() {
        return new BundleKeys(List.of(identity()), List.of(read(SIGNER, SignerKey::read)));
    }

    /** Reads a key from a text. */
    public interface Reading<K> {
        K read(Path file) throws BadInput;
    }

    /** What a file of this text is read as. */
    public static <K> K read(String text, Reading<K> reading) {
        try {
            Path file = Files.createTempFile("key", ".pem");
            try {
                Files.write(file, text.getBytes(StandardCharsets.UTF_8));
                return reading.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadInput unsound) {
            throw new IllegalStateException(unsound);
        }
    }
}
