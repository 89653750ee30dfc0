package com.akio.tws.preflight.recorded;

import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.facts.AccessEntry;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.reach.AskedPhones;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.ReachReport;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.reach.Rehearsal;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.site.PhoneAddresses;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JsonReachWriter;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The made-up site that the folder {@code town-hall} tells: its profile, its machines and its rehearsals, written as the tool writes them.
 */
public final class MadeUpSite {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();
    private static final long GIB = 1L << 30;
    private static final String ACCESS_FOLDER = "C:\\ProgramData\\Akio";
    private static final int MODIFY = 0x1301BF;
    private static final int INHERITED_BY_ALL = 3;

    private final JsonObject told;

    private MadeUpSite(JsonObject told) {
        this.told = told;
    }

    /** The town hall. */
    public static MadeUpSite townHall() {
        return new MadeUpSite(JsonParser.parseString(new String(resource("machines.json"), StandardCharsets.UTF_8)).getAsJsonObject());
    }

    /** Its profile, as a person wrote it. */
    public static byte[] profileFile() {
        return resource("site.json");
    }

    /** Its profile. */
    public static SiteProfile profile() {
        try {
            return SiteProfileReader.read(JsonSource.commented("site.json", profileFile()).read());
        } catch (BadInput wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Writes the profile, every bundle and every rehearsal: {@code site.json}, {@code bundles}, {@code reach}. */
    public void writeTo(Path folder) throws IOException {
        Files.write(folder.resolve("site.json"), profileFile());
        Path bundles = Files.createDirectories(folder.resolve("bundles"));
        write(bundles.resolve("SRV-TWS.zip"), named(server(), "SRV-TWS"), site(Role.SERVER));
        write(bundles.resolve("SRV-RDS.zip"), named(sessionHost(), "SRV-RDS"), site(Role.CLIENT));
        for (JsonElement kind : told.getAsJsonArray("pcs")) {
            writePcs(bundles, kind.getAsJsonObject(), kind.getAsJsonObject().get("count").getAsInt());
        }
        Path reach = Files.createDirectories(folder.resolve("reach"));
        for (JsonElement rehearsal : told.getAsJsonArray("rehearsals")) {
            JsonObject its = rehearsal.getAsJsonObject();
            Files.writeString(reach.resolve(its.get("machine").getAsString() + ".json"), rehearsal(its));
        }
    }

    /** Writes so many PCs, in the proportions of the site. */
    public void writePcs(Path bundles, int count) throws IOException {
        int all = 0;
        for (JsonElement kind : told.getAsJsonArray("pcs")) {
            all += kind.getAsJsonObject().get("count").getAsInt();
        }
        for (JsonElement kind : told.getAsJsonArray("pcs")) {
            writePcs(bundles, kind.getAsJsonObject(), (int) Math.ceil((double) kind.getAsJsonObject().get("count").getAsInt() * count / all));
        }
    }

    private static void writePcs(Path bundles, JsonObject kind, int count) throws IOException {
        RecordedMachine machine = pc();
        if (kind.has("dotnetRelease")) {
            machine = machine.set(DotNetFacts.RELEASE, kind.get("dotnetRelease").getAsLong());
        }
        if (kind.has("memoryGib")) {
            machine = machine.set(HardwareFacts.MEMORY_USABLE, kind.get("memoryGib").getAsLong() * GIB)
                    .set(HardwareFacts.MEMORY_INSTALLED, kind.get("memoryGib").getAsLong() * GIB);
        }
        if (kind.has("deniedDotnet")) {
            machine = machine.denied(DotNetFacts.RELEASE);
        }
        Report alike = Judged.report(machine, site(Role.CLIENT));
        for (int i = 1; i <= count; i++) {
            String name = kind.get("prefix").getAsString() + String.format(Locale.ROOT, "%03d", i);
            write(bundles.resolve(name + ".zip"), named(machine, name), site(Role.CLIENT), alike);
        }
    }

    /** A server that is large enough for the site. */
    public static RecordedMachine server() {
        return RecordedMachine.sound().set(HardwareFacts.MEMORY_USABLE, 64 * GIB).set(HardwareFacts.MEMORY_INSTALLED, 64 * GIB);
    }

    /** A PC with Windows 11 on which everything is as it must be. */
    public static RecordedMachine pc() {
        return RecordedMachine.sound().set(OperatingSystemFacts.PRODUCT_TYPE, "WinNT").set(OperatingSystemFacts.INSTALLATION_TYPE, "Client")
                .set(OperatingSystemFacts.BUILD_NUMBER, "22631").set(OperatingSystemFacts.BUILD, "22631")
                .set(OperatingSystemFacts.EDITION_ID, "Enterprise").set(OperatingSystemFacts.PRODUCT_NAME, "Windows 11 Enterprise")
                .set(HardwareFacts.PROCESSOR_NAME, "12th Gen Intel(R) Core(TM) i5-12500").set(HardwareFacts.MEMORY_USABLE, 16 * GIB)
                .set(HardwareFacts.MEMORY_INSTALLED, 16 * GIB).set(SessionFacts.OWN, 1L).set(SessionFacts.CONSOLE, 1L)
                .absent(SessionFacts.CITRIX_CLIENT, SessionFacts.HORIZON_CLIENT).set(SessionFacts.DESKTOP_AGENTS, List.of())
                .set(SessionFacts.CLIENT_BUILD, 0L).set(ClientFacts.USB_DEVICES, List.of()).absent(ClientFacts.SILVERLIGHT)
                .set(ClientFacts.INSTALL_FOLDER, new FolderAccess(ACCESS_FOLDER, ACCESS_FOLDER,
                        Optional.of(List.of(new AccessEntry(0, INHERITED_BY_ALL, MODIFY, "S-1-5-32-545"))), List.of("S-1-5-32-545")));
    }

    /** A host of sessions with Windows Server 2019, seen from one of its sessions. */
    public static RecordedMachine sessionHost() {
        return pc().set(OperatingSystemFacts.PRODUCT_TYPE, "ServerNT").set(OperatingSystemFacts.INSTALLATION_TYPE, "Server")
                .set(OperatingSystemFacts.BUILD_NUMBER, "17763").set(OperatingSystemFacts.BUILD, "17763")
                .set(OperatingSystemFacts.EDITION_ID, "ServerDatacenter").set(OperatingSystemFacts.PRODUCT_NAME, "Windows Server 2019 Datacenter")
                .set(HardwareFacts.MEMORY_USABLE, 32 * GIB).set(HardwareFacts.MEMORY_INSTALLED, 32 * GIB).set(SessionFacts.OWN, 3L)
                .set(SessionFacts.CONSOLE, 1L).set(SessionFacts.CLIENT_BUILD, 19045L);
    }

    /** The site as its machines were collected for it. */
    public static Site site(Role role) {
        return new Site(profile(), TwsVersion.V5_2, role, Phase.INSTALL, Optional.empty());
    }

    /** The same machine under another name. */
    public static RecordedMachine named(RecordedMachine machine, String name) {
        return machine.set(MachineFacts.NAME, name).set(RebootFacts.NEXT_COMPUTER_NAME, name);
    }

    /** Writes one bundle. */
    public static void write(Path file, RecordedMachine machine, Site site) throws IOException {
        write(file, machine, site, Judged.report(machine, site));
    }

    private static void write(Path file, RecordedMachine machine, Site site, Report report) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            BundleWriter.write(machine.collectedFor(site), report, Texts.in(Language.ENGLISH), "log\n", bytes);
        }
    }

    private static String rehearsal(JsonObject told) throws IOException {
        Rehearsal rehearsal = Rehearsal.of(profile(), CATALOGUE, TwsVersion.V5_2);
        JsonObject outcomes = told.getAsJsonObject("outcomes");
        List<Reached> flows = new ArrayList<>();
        for (Knock knock : rehearsal.knocks(FlowRole.CLIENT, Optional.empty(), Rehearsal.Proof.DEMANDED)) {
            FlowOutcome usual = knock.to() == FlowRole.SERVER ? FlowOutcome.VERIFIED : FlowOutcome.OPEN;
            FlowOutcome outcome = outcomes.has(knock.flow()) ? FlowOutcome.valueOf(outcomes.get(knock.flow()).getAsString()) : usual;
            Detail detail = outcome == FlowOutcome.ACCEPTED ? Detail.of(Detail.Kind.CLOSED) : Detail.NONE;
            flows.add(new Reached(knock, Optional.of(InetAddress.getByAddress(new byte[] {10, 1, 0, 5})), outcome, 3, detail, Optional.empty()));
        }
        Optional<AskedPhones> phones = told.has("phones") ? Optional.of(phones()) : Optional.empty();
        ReachReport report = new ReachReport(Instant.parse(told.get("at").getAsString()), Duration.ofSeconds(4), FlowRole.CLIENT,
                rehearsal.from(FlowRole.CLIENT), flows, rehearsal.notRehearsed(FlowRole.CLIENT, Optional.empty()), phones)
                .of(Optional.of(told.get("machine").getAsString()));
        StringBuilder json = new StringBuilder();
        new JsonReachWriter().write(report, Texts.in(Language.FRENCH), json);
        return json.toString();
    }

    /** All phones but the last of each kind answer. */
    private static AskedPhones phones() {
        List<String> asked = PhoneAddresses.of(profile().phones());
        List<SeenPhone> seen = new ArrayList<>();
        for (Phone phone : profile().phones()) {
            List<String> addresses = phone.address().flatMap(PhoneAddresses::expand).orElse(List.of());
            addresses.subList(0, addresses.size() - 1).forEach(address -> seen.add(new SeenPhone(address, Optional.of(phone.model()), phone.firmware(),
                    Optional.of(phone.model() + " " + phone.firmware().orElse("")), Optional.empty())));
        }
        return new AskedPhones(asked, seen);
    }

    private static byte[] resource(String name) {
        try (InputStream bytes = MadeUpSite.class.getResourceAsStream("town-hall/" + name)) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
