package com.akio.tws.preflight.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Origin;
import com.akio.tws.preflight.seal.SealKeys;
import com.akio.tws.preflight.seal.SignerKey;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bundles for one reader, and from one sender. */
class SealedBundleTest {

    private static final BundleKeys BELIEVED = new BundleKeys(List.of(), SealKeys.keys().signers());

    private final byte[] signed = signed();
    private final byte[] plain = plain();

    @Test
    void a_bundle_signed_and_encrypted_is_read_with_both_keys() throws BadInput {
        byte[] sealed = SealKeys.seal().around(signed);

        Bundle bundle = BundleReader.open(ReceivedFile.of("x.zip.age", sealed, SealKeys.keys()), SealKeys.keys());

        Origin.Signer signer = bundle.origin().orElseThrow().signer().orElseThrow();
        assertThat(bundle.origin()).contains(new Origin(Sha256.of(signed), Optional.of(Sha256.of(sealed)), true, Optional.of(signer)));
        assertThat(signer.sha256()).isEqualTo(SealKeys.keys().signers().get(0).fingerprint());
        assertThat(bundle.collected()).isEqualTo(RecordedMachine.sound().collectedFor(Site.DEFAULT));
    }

    @Test
    void what_is_encrypted_twice_is_refused_with_a_way_out() {
        byte[] twice = SealKeys.seal().around(SealKeys.seal().around(plain));

        assertThatThrownBy(() -> ReceivedFile.of("x.age", twice, SealKeys.keys())).isInstanceOf(BadInput.class)
                .extracting(refused -> Texts.in(Language.ENGLISH).say(((BadInput) refused).said())).asString().contains("encrypted within what is encrypted", "age -d");
    }

    @Test
    void without_a_signer_a_signature_is_told_and_not_believed() throws BadInput {
        assertThat(BundleReader.open("x.zip", signed).origin()).contains(new Origin(Sha256.of(signed), Optional.empty(), true, Optional.empty()));
        assertThat(BundleReader.open("x.zip", plain).origin()).contains(new Origin(Sha256.of(plain), Optional.empty(), false, Optional.empty()));
    }

    @Test
    void a_bundle_or_a_snapshot_that_is_not_signed_is_refused_where_a_signer_is_asked_for() throws IOException {
        assertThat(refusal(plain, BELIEVED)).contains("it is not signed");
        assertThat(refusal(Bundles.entries(plain).get("snapshot.json"), BELIEVED)).contains("it is not signed");
    }

    @Test
    void a_bundle_that_somebody_else_signed_is_refused() {
        BundleKeys other = new BundleKeys(List.of(), List.of(SealKeys.read(SealKeys.OTHER_SIGNER, SignerKey::read)));

        assertThat(refusal(signed, other)).contains("not signed by the one that --signer names").contains(".pem");
    }

    @Test
    void of_several_signers_one_is_enough() throws BadInput {
        BundleKeys both = new BundleKeys(List.of(), List.of(SealKeys.read(SealKeys.OTHER_SIGNER, SignerKey::read), BELIEVED.signers().get(0)));

        assertThat(BundleReader.open(ReceivedFile.of("x.zip", signed, both), both).origin().orElseThrow().signer()).isPresent();
    }

    @Test
    void a_bundle_changed_after_it_was_signed_is_refused_also_where_its_checksums_were_made_to_fit() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(Bundles.entries(signed));
        byte[] signature = entries.remove("manifest.sig");
        entries.remove("manifest.json");
        entries.put("log.txt", new byte[] {'x'});
        Map<String, byte[]> changed = new LinkedHashMap<>(Bundles.entries(Bundles.signed(entries)));
        changed.put("manifest.sig", signature);

        assertThat(refusal(Bundles.zip(changed), BELIEVED)).contains("changed afterwards");
    }

    @Test
    void a_signature_taken_away_is_missed() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(Bundles.entries(signed));
        entries.remove("manifest.sig");

        assertThat(refusal(Bundles.zip(entries), BELIEVED)).contains("it is not signed");
    }

    @Test
    void what_is_no_signature_is_refused_also_where_nobody_asks() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(Bundles.entries(plain));
        entries.put("manifest.sig", new byte[63]);

        assertThat(refusal(Bundles.zip(entries), BundleKeys.NONE)).contains("the entry manifest.sig is no signature of Ed25519");
    }

    @Test
    void an_encrypted_bundle_without_a_key_says_so() {
        assertThat(refusal(SealKeys.seal().around(plain), BundleKeys.NONE)).startsWith("x.zip: it is encrypted (age)").contains("--identity");
    }

    @Test
    void what_is_encrypted_and_no_bundle_is_refused_as_it_would_be_in_the_clear() {
        assertThat(refusal(SealKeys.seal().around(new byte[0]), SealKeys.keys())).startsWith("x.zip");
        assertThat(refusal(SealKeys.seal().around(SealKeys.seal().around(plain)), SealKeys.keys())).startsWith("x.zip");
        assertThat(refusal(SealKeys.seal().around(new byte[(int) BundleReader.LONGEST_FILE + 1]), SealKeys.keys())).contains("larger than 16 MB");
    }

    @Test
    void the_largest_bundle_there_can_be_is_not_too_large_when_encrypted() {
        assertThat(refusal(SealKeys.seal().around(new byte[(int) BundleReader.LONGEST_FILE]), SealKeys.keys())).doesNotContain("larger than 16");
    }

    private static String refusal(byte[] bytes, BundleKeys keys) {
        return catchThrowableOfType(BadInput.class, () -> BundleReader.open(ReceivedFile.of("x.zip", bytes, keys), keys)).getMessage();
    }

    private static byte[] signed() {
        return written(SealKeys.seal());
    }

    private static byte[] plain() {
        return written(BundleSeal.NONE);
    }

    private static byte[] written(BundleSeal seal) {
        RecordedMachine machine = RecordedMachine.sound();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            BundleWriter.write(machine.collectedFor(Site.DEFAULT), Judged.report(machine, Site.DEFAULT), Texts.in(Language.ENGLISH), "log\n",
                    Optional.empty(), seal.key(), bytes);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return bytes.toByteArray();
    }
}
