package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.DirectoryFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.facts.PortTrial;
import com.akio.tws.preflight.facts.PortTrialFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A PC with Windows' profiles on, no rule, and the two calls' ports free, for tests to change; and the sites it stands in. */
final class ClientPc {

    /** Where the document says that the client lies by default. */
    static final String TWS = "C:\\ProgramData\\Akio\\tws_client\\current\\TWS.exe";
    static final String SOFTPHONE = "\"features\": [\"softphone\"]";
    private static final PortTrial SIP = new PortTrial("UDP", 5060, 5060, "");
    private static final PortTrial VOICE = new PortTrial("UDP", 40000, 40007, "");

    private ClientPc() {
    }

    static RecordedMachine with(FirewallRule... rules) {
        return RecordedMachine.sound().set(FirewallFacts.OWN_RULES, List.of(rules)).set(FirewallFacts.POLICY_RULES, List.of())
                .set(DirectoryFacts.MACHINE_ROLE, 0L).set(FolderFacts.PROGRAM_DATA, "C:\\ProgramData")
                .set(ClientFacts.INSTALL_FOLDER, new FolderAccess("C:\\ProgramData\\Akio", "C:\\ProgramData", Optional.empty(), List.of()))
                .set(PortTrialFacts.NOT_FREE, List.of()).set(PortTrialFacts.FREE, List.of(SIP, VOICE))
                .set(PortFacts.UDP4_LISTENERS, List.of(new Listener("0.0.0.0", 5353, 1800)))
                .set(PortFacts.UDP6_LISTENERS, List.of(new Listener("::", 5353, 1800))).set(PortFacts.OWNERS, List.of());
    }

    /** One on which these ports could not be taken. */
    static RecordedMachine without(String said, int first, int last) {
        List<PortTrial> free = new ArrayList<>();
        for (int port : new int[] {5060, 40000, 40001, 40002, 40003, 40004, 40005, 40006, 40007}) {
            if (port < first || port > last) {
                free.add(new PortTrial("UDP", port, port, ""));
            }
        }
        return with().set(PortTrialFacts.FREE, free).set(PortTrialFacts.NOT_FREE, List.of(new PortTrial("UDP", first, last, said)));
    }

    /** One on which a program holds a port. */
    static RecordedMachine held(int port, long process, String program, String... services) {
        return without("Address already in use: bind", port, port).set(PortFacts.UDP4_LISTENERS, List.of(new Listener("0.0.0.0", port, process)))
                .set(PortFacts.OWNERS, List.of(new PortOwner(process, Optional.of(program).filter(path -> !path.isEmpty()), List.of(services))));
    }

    static FirewallRule udp(Action action, String name, String program, List<String> ports, String... limits) {
        return new FirewallRule(name, action, FirewallRule.UDP, ports, List.of(), program, List.of(limits));
    }

    static FirewallRule program(Action action, String program, String... limits) {
        return udp(action, "TWS.exe", program, List.of(), limits);
    }

    /** A client of a site with these fields, of which nobody told what it is for. */
    static Site untold(String fields) {
        return new Site(Sites.profile(fields), TwsVersion.V5_2, Role.CLIENT, Phase.INSTALL, Optional.empty());
    }

    static Site told(String fields, Use... uses) {
        return untold(fields).usedFor(new Purpose(Optional.of(Set.of(uses)), OptionalInt.empty()));
    }

    static String said(Finding finding) {
        return Texts.in(Language.ENGLISH).say(finding.message()) + finding.remedy().map(Texts.in(Language.ENGLISH)::say).orElse("");
    }
}
