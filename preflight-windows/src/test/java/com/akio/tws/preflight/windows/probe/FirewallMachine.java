package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.DirectoryFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A Windows Server 2019 whose profiles are on and whose rule stores a test fills: from the registry's texts to what the report says. */
public final class FirewallMachine {

    static final String OWN = "SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy";
    static final String POLICY = "SOFTWARE\\Policies\\Microsoft\\WindowsFirewall";
    /** What an administrator writes for TWS. */
    public static final String TWS = "v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=80|LPort=443|LPort2_10=9000-9020|Name=TWS|";

    private static final String WINDOWS = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";

    public final FakeMachine machine = FakeMachine.empty();
    private final Map<String, Reading<Value>> besides = new LinkedHashMap<>();
    private int count;

    public FirewallMachine() {
        for (String profile : List.of("DomainProfile", "StandardProfile", "PublicProfile")) {
            machine.registry.dword(OWN + "\\" + profile, "EnableFirewall", 1);
        }
        machine.registry.text(WINDOWS, "CurrentBuildNumber", "17763").key(OWN + "\\FirewallRules");
        machine.knows("serviceState(MpsSvc)", 4).knows("services", List.of());
    }

    /** Rules of the machine's own store. */
    public FirewallMachine rules(String... texts) {
        return in(OWN + "\\FirewallRules", texts);
    }

    FirewallMachine in(String key, String... texts) {
        for (String text : texts) {
            machine.registry.text(key, "{" + count++ + "}", text);
        }
        return this;
    }

    FirewallMachine role(long role) {
        besides.put(DirectoryFacts.MACHINE_ROLE.name(), Reading.known(new Value.Whole(role), "test"));
        return this;
    }

    Seen seen() {
        return Seen.by(new FirewallProbe(machine.machine()));
    }

    public Finding finding() {
        return finding(Site.DEFAULT);
    }

    Finding finding(Site site) {
        Map<String, Reading<Value>> readings = new LinkedHashMap<>(besides);
        Seen firewall = seen();
        firewall.keys().forEach(key -> readings.put(key.name(), raw(firewall, key)));
        Seen system = Seen.by(new OperatingSystemProbe(machine.machine()));
        system.keys().forEach(key -> readings.put(key.name(), raw(system, key)));
        Snapshot snapshot = new Snapshot(Instant.EPOCH, Duration.ZERO, readings);
        return new Evaluator(List.of(check(site)), CatalogueReader.builtIn(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "test")
                .evaluate(snapshot, site, new Selection(Set.of(), Set.of()), List.of()).report().findings().get(0);
    }

    private static Check check(Site site) {
        String id = site.role().word() + ".firewall";
        return Checks.all().stream().filter(check -> check.id().name().equals(id)).findFirst().orElseThrow();
    }

    private static <T> Reading<Value> raw(Seen seen, FactKey<T> key) {
        return seen.reading(key).map(key.type()::toValue);
    }

    /** What the finding says in a language. */
    public static String said(Finding finding, Language language) {
        return Texts.in(language).say(finding.message()) + " " + finding.remedy().map(Texts.in(language)::say).orElse("");
    }

    public static String said(Finding finding) {
        return said(finding, Language.ENGLISH);
    }
}
