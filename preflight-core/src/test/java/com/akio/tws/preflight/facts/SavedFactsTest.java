package com.akio.tws.preflight.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.certificate.CertificateAlgorithms;
import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.ValueJson;
import com.akio.tws.preflight.recorded.TestFile;
import com.google.gson.JsonParser;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the values of facts are saved. The lines of {@code saved-facts.txt} were written by version 0.1, field by field by hand. */
class SavedFactsTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00.5Z");
    private static final CertificateAlgorithms RSA = new CertificateAlgorithms("1.2.840.113549.1.1.10", Optional.of("2.16.840.1.101.3.4.2.1"),
            "1.2.840.113549.1.1.1", Optional.empty(), OptionalInt.of(2048), false);
    private static final CertificateAlgorithms CURVE = new CertificateAlgorithms("1.2.840.10045.4.3.2", Optional.empty(),
            "1.2.840.10045.2.1", Optional.of("1.2.840.10045.3.1.7"), OptionalInt.empty(), true);
    private static final CertificateParticulars ALL = new CertificateParticulars(List.of("subjectAltName"), OptionalInt.of(0xA0),
            Optional.of(RSA), List.of(new ChainAuthority("CN=Root", FROM, UNTIL, CURVE)));
    private static final TlsSeen TLS = new TlsSeen("TLSv1.3", "CN=tws", "CN=ca", List.of("tws.example", "10.0.0.1"), FROM, UNTIL,
            TlsSeen.NameMatch.STAR_BELOW_TOP, ALL, OptionalLong.empty());

    /** A value of a type. */
    private record Sample<T>(FactType<T> type, T fact) {

        Value saved() {
            return type.toValue(fact);
        }

        @Override
        public String toString() {
            return fact.getClass().getSimpleName();
        }
    }

    static List<Sample<?>> samples() {
        return List.of(new Sample<>(AccessEntry.TYPE, new AccessEntry(1, 0x13, 0xFFFF_FFFFL, "S-1-5-32-545")),
                new Sample<>(AntivirusFilter.TYPE, new AntivirusFilter("eamonm", List.of("328700"), 0, "RUNNING", Optional.of("\\x\\eamonm.sys"),
                        Optional.of("ESET"), Optional.of("ESET s.r.o."), Optional.of("why"))),
                new Sample<>(AntivirusFilter.TYPE, new AntivirusFilter("x", List.of(), -1, AntivirusFilter.ABSENT, Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty())),
                new Sample<>(ChainAuthority.TYPE, new ChainAuthority("CN=Root", FROM, UNTIL, RSA)),
                new Sample<>(EarlierSpace.TYPE, new EarlierSpace(FROM, 1L << 40)),
                new Sample<>(ExchangeRole.TYPE, new ExchangeRole("MailboxRole", Optional.of("15.2.1748.10"), true)),
                new Sample<>(ExchangeRole.TYPE, new ExchangeRole("AdminTools", Optional.empty(), false)),
                new Sample<>(ExchangeSetup.TYPE, new ExchangeSetup("HKLM\\x", Optional.of("15.2"), List.of(new ExchangeRole("r", Optional.empty(), true)))),
                new Sample<>(ExchangeSetup.TYPE, new ExchangeSetup("HKLM\\x", Optional.empty(), List.of())),
                new Sample<>(FileRename.TYPE, new FileRename("\\??\\C:\\a", "")),
                new Sample<>(FirewallLeftOut.TYPE, new FirewallLeftOut(1, 2, 3, List.of("a", "b"))),
                new Sample<>(FirewallRule.TYPE, new FirewallRule("@x.dll,-1", FirewallRule.Action.BYPASS, FirewallRule.ANY, List.of("80", "RPC"),
                        List.of("Domain"), "C:\\x.exe", List.of("RA4=LocalSubnet"))),
                new Sample<>(FirewallSetting.TYPE, new FirewallSetting("StandardProfile", "EnableFirewall", 1)),
                new Sample<>(FolderAccess.TYPE, new FolderAccess("C:\\a", "C:\\", Optional.of(List.of(new AccessEntry(0, 3, 0x1301BF, "S-1-1-0"))),
                        List.of("S-1-1-0"))),
                new Sample<>(FolderAccess.TYPE, new FolderAccess("C:\\a", "C:\\a", Optional.of(List.of()), List.of())),
                new Sample<>(FolderAccess.TYPE, new FolderAccess("C:\\a", "C:\\a", Optional.empty(), List.of())),
                new Sample<>(InstalledProgram.TYPE, new InstalledProgram("HKLM\\x", "Akio TWS", Optional.of("5.1.2"), Optional.of("Akio"),
                        Optional.of("D:\\Akio\\TWS\\"), Presence.THERE, true, false)),
                new Sample<>(InstalledProgram.TYPE, new InstalledProgram("HKLM\\x", "", Optional.empty(), Optional.empty(), Optional.empty(),
                        Presence.NOT_NAMED, false, true)),
                new Sample<>(InstalledService.TYPE, new InstalledService("W3SVC", 2, Optional.of("svchost"), true)),
                new Sample<>(InstalledService.TYPE, new InstalledService("W3SVC", -1, Optional.empty())),
                new Sample<>(Listener.TYPE, new Listener("::", 65535, 4)),
                new Sample<>(PortOwner.TYPE, new PortOwner(44, Optional.of("C:\\x.exe"), List.of("W3SVC"))),
                new Sample<>(PortOwner.TYPE, new PortOwner(44, Optional.empty(), List.of())),
                new Sample<>(PortTrial.TYPE, new PortTrial("UDP", 40000, 41000, "10013")),
                new Sample<>(ProxySetting.TYPE, new ProxySetting(15, "http=a:80", "<local>", "http://x/p.pac")),
                new Sample<>(ReachedPorts.TYPE, new ReachedPorts("tws", Optional.of("10.0.0.1"), "TCP", 443, 443, FlowOutcome.OPEN, 12, "taken", "x",
                        Optional.of(TLS))),
                new Sample<>(ReachedPorts.TYPE, new ReachedPorts("tws", Optional.empty(), "UDP", 1, 2, FlowOutcome.UNRESOLVED, 0, "none", "",
                        Optional.empty())),
                new Sample<>(ReachedPorts.TYPE, new ReachedPorts("tws", Optional.of("10.0.0.1"), "TCP", 443, 443, FlowOutcome.ACCEPTED, 12, "hung-up", "",
                        Optional.of(new TlsSeen("TLSv1.2", "", "CN=ca", List.of(), FROM, UNTIL, TlsSeen.NameMatch.DIFFERS,
                                CertificateParticulars.NONE, OptionalLong.of(0x20))),
                        new ReachedWay(List.of("10.0.0.2"), Optional.of("proxy:8080")))),
                new Sample<>(ResolvedAddress.TYPE, new ResolvedAddress("10.0.0.1", Optional.of("tws.example"))),
                new Sample<>(ResolvedAddress.TYPE, new ResolvedAddress("10.0.0.1", Optional.empty())),
                new Sample<>(SeenPhone.TYPE, new SeenPhone("10.0.0.9", Optional.of("Snom D785"), Optional.of("10.1"), Optional.of("snom/10"),
                        Optional.of("web"))),
                new Sample<>(SeenPhone.TYPE, new SeenPhone("10.0.0.9", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                new Sample<>(ServiceProgram.TYPE, new ServiceProgram("AkioMedia", "Akio Media", "RUNNING", 2, Optional.of("nssm.exe"),
                        Optional.of("D:\\x.exe"), Optional.of("C:\\nssm.exe"), Presence.THERE, Optional.of("Akio"), Optional.of("why"))),
                new Sample<>(ServiceProgram.TYPE, new ServiceProgram("x", "", "STOPPED", -1, Optional.empty(), Optional.empty(),
                        Optional.empty(), Presence.GONE, Optional.empty(), Optional.empty())),
                new Sample<>(StoredCertificate.TYPE, new StoredCertificate.Decoded("AB", "CN=tws", Optional.of("tws"), List.of("tws.example"), FROM, UNTIL,
                        Optional.of(List.of("1.3.6.1.5.5.7.3.1")), PrivateKeyState.PRESENT, OptionalLong.of(0x20), ALL)),
                new Sample<>(StoredCertificate.TYPE, new StoredCertificate.Decoded("AB", "", Optional.empty(), List.of(), FROM, UNTIL,
                        Optional.empty(), PrivateKeyState.MISSING, OptionalLong.empty())),
                new Sample<>(StoredCertificate.TYPE, new StoredCertificate.Undecodable("AB", "not DER")),
                new Sample<>(Volume.TYPE, new Volume("D:\\", "\\\\?\\Volume{x}\\", Optional.of("NTFS"))),
                new Sample<>(Volume.TYPE, new Volume("D:\\", "\\\\?\\Volume{x}\\", Optional.empty())),
                new Sample<>(VolumeSpace.TYPE, new VolumeSpace(3, 2, 1)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_read_as_it_was_saved(Sample<?> sample) throws UnexpectedValue {
        assertThat((Object) sample.type().fromValue(sample.saved())).isEqualTo(sample.fact());
    }

    @Test
    void is_saved_to_the_letter_as_it_ever_was() {
        assertThat(samples().stream().map(sample -> sample + " " + json(sample.saved())))
                .containsExactlyElementsOf(TestFile.lines(SavedFactsTest.class, "saved-facts.txt"));
    }

    @Test
    void every_value_of_facts_has_a_sample() {
        List<FactType<?>> sampled = samples().stream().<FactType<?>>map(Sample::type).toList();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(SavedFactsTest.class.getPackageName())) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && type.tryGetField("TYPE").isPresent()) {
                assertThat(sampled).as(type.getSimpleName() + " needs a sample here (CONTRIBUTING, Add a fact)").contains(typeOf(type.reflect()));
            }
        }
    }

    private static FactType<?> typeOf(Class<?> value) {
        try {
            return (FactType<?>) value.getField("TYPE").get(null);
        } catch (ReflectiveOperationException hidden) {
            throw new LinkageError(value + " hides its TYPE", hidden);
        }
    }

    /** A field that another version added is passed over. */
    @ParameterizedTest
    @MethodSource("samples")
    void is_read_beside_fields_of_a_later_version(Sample<?> sample) throws UnexpectedValue {
        Map<String, Value> fields = new LinkedHashMap<>(((Value.Fields) sample.saved()).fields());
        fields.put("laterField", new Value.Flag(true));

        assertThat((Object) sample.type().fromValue(new Value.Fields(fields))).isEqualTo(sample.fact());
    }

    /** Each field in turn is another thing, or is gone: it is refused by its name, or may be missing. */
    @ParameterizedTest
    @MethodSource("samples")
    void a_field_of_another_shape_is_refused_by_its_name(Sample<?> sample) throws UnexpectedValue {
        Map<String, Value> fields = ((Value.Fields) sample.saved()).fields();
        List<String> names = new ArrayList<>(fields.keySet());
        for (String name : names) {
            Map<String, Value> other = new LinkedHashMap<>(fields);
            other.put(name, new Value.Fields(Map.of("x", new Value.Flag(true))));
            assertThatThrownBy(() -> sample.type().fromValue(new Value.Fields(other))).as(name).isInstanceOf(UnexpectedValue.class)
                    .hasMessageStartingWith("expected " + name + ": ");
            other.remove(name);
            try {
                Object unused = sample.type().fromValue(new Value.Fields(other));
            } catch (UnexpectedValue refused) {
                // Without its problem, a certificate is taken for one that could be decoded.
                assertThat(refused).hasMessage("expected " + (name.equals("problem") ? "subject" : name) + ", found null");
            }
        }
        assertThatThrownBy(() -> sample.type().fromValue(new Value.Text("x"))).isInstanceOf(UnexpectedValue.class).hasMessage("expected object, found \"x\"");
    }

    private static String json(Value value) {
        try {
            String reading = JsonText.write(json -> {
                json.beginObject();
                ValueJson.writeReading(json, Reading.known(value, "test"));
                json.endObject();
            });
            return JsonParser.parseString(reading).getAsJsonObject().get("value").toString();
        } catch (IOException impossible) {
            throw new IllegalStateException("a text never refuses", impossible);
        }
    }
}
