package com.akio.tws.preflight.windows.probe;

import static com.sun.jna.platform.win32.Winsvc.SERVICE_RUNNING;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.windows.decode.ServiceState;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Windows Firewall from its stores in the registry: the machine's own, that of policies ([MS-GPFAS] 2.2.2 and 2.2.3), that of a device
 * management (Firewall CSP), and the key of policies made for Windows XP. They need no elevation and no running service. Beside them the
 * services of other products that may filter too.
 *
 * <p>Which profile is active is not read: that is known only to the service, by COM. A check judges every profile.
 */
public final class FirewallProbe implements Probe {

    private static final RegistryKey OWN =
            RegistryKey.of("SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy");
    private static final RegistryKey POLICY = RegistryKey.of("SOFTWARE\\Policies\\Microsoft\\WindowsFirewall");
    private static final RegistryKey DEVICE = OWN.child("Mdm");
    /** The private profile under both of its names: the own store's and the policies'. */
    private static final List<String> DEVICE_PROFILES = List.of("DomainProfile", "StandardProfile", "PrivateProfile", "PublicProfile");
    private static final List<String> SETTINGS =
            List.of("EnableFirewall", "DefaultInboundAction", "DoNotAllowExceptions", "AllowLocalPolicyMerge");
    private static final List<String> OLD_SETTINGS = List.of("EnableFirewall", "DoNotAllowExceptions");
    private static final String RULES = "FirewallRules";
    private static final String SERVICE = "MpsSvc";
    /** ESET, Symantec Endpoint Protection, Trend Micro; Sophos by how its services begin. Sources: docs/decisions/037-antivirus-filters.md. */
    private static final Set<String> OTHERS = Set.of("ekrn", "sepmasterservice", "tmwscsvc");
    private static final String SOPHOS = "sophos";

    private final Machine machine;
    private final RegistryValues values;

    public FirewallProbe(Machine machine) {
        this.machine = machine;
        this.values = new RegistryValues(machine.registry());
    }

    @Override
    public String name() {
        return "firewall";
    }

    @Override
    public List<FactKey<?>> facts() {
        List<FactKey<?>> facts = new ArrayList<>(List.of(FirewallFacts.OWN_RULES, FirewallFacts.POLICY_RULES,
                FirewallFacts.DEVICE_RULES, FirewallFacts.DEVICE_SETTINGS, FirewallFacts.OLD_POLICY_SETTINGS, FirewallFacts.LEFT_OUT,
                FirewallFacts.SERVICE_STATE, FirewallFacts.OTHER_PRODUCTS));
        for (FirewallProfile profile : FirewallProfile.values()) {
            facts.addAll(profile.keys());
        }
        return facts;
    }

    @Override
    public void look(Readings into) {
        for (FirewallProfile profile : FirewallProfile.values()) {
            RegistryKey own = OWN.child(profile.ownKey());
            RegistryKey policy = POLICY.child(profile.policyKey());
            into.put(profile.enabled(), values.number(own, "EnableFirewall"));
            into.put(profile.policyEnabled(), values.number(policy, "EnableFirewall"));
            into.put(profile.inbound(), values.number(own, "DefaultInboundAction"));
            into.put(profile.policyInbound(), values.number(policy, "DefaultInboundAction"));
            into.put(profile.noExceptions(), values.number(own, "DoNotAllowExceptions"));
            into.put(profile.policyNoExceptions(), values.number(policy, "DoNotAllowExceptions"));
            into.put(profile.policyMerge(), values.number(policy, "AllowLocalPolicyMerge"));
        }
        FirewallStore store = new FirewallStore(machine.registry());
        into.put(FirewallFacts.POLICY_RULES, store.rules(POLICY.child(RULES)));
        into.put(FirewallFacts.DEVICE_RULES, store.rules(DEVICE.child(RULES)));
        into.put(FirewallFacts.OWN_RULES, store.rules(OWN.child(RULES)));
        into.put(FirewallFacts.LEFT_OUT, store.leftOut());
        FirewallProfileSettings settings = new FirewallProfileSettings(values);
        into.put(FirewallFacts.DEVICE_SETTINGS, settings.below(DEVICE, DEVICE_PROFILES, SETTINGS));
        into.put(FirewallFacts.OLD_POLICY_SETTINGS, settings.below(POLICY, List.of("StandardProfile"), OLD_SETTINGS));
        Reading<Integer> state = machine.processes().serviceState(SERVICE);
        into.put(FirewallFacts.SERVICE_STATE, state.then(number -> ServiceState.name(number, state.source())));
        into.put(FirewallFacts.OTHER_PRODUCTS, others());
    }

    private Reading<List<String>> others() {
        Reading<List<ServiceProcess>> services = machine.processes().services();
        return services.map(all -> all.stream().filter(service -> service.state() == SERVICE_RUNNING)
                .map(ServiceProcess::name).filter(FirewallProbe::mayFilter).toList());
    }

    private static boolean mayFilter(String service) {
        String lower = service.toLowerCase(Locale.ROOT);
        return OTHERS.contains(lower) || lower.startsWith(SOPHOS);
    }
}
