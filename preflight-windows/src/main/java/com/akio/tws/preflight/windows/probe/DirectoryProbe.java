package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.DirectoryFacts;
import com.akio.tws.preflight.windows.decode.ServiceState;
import com.akio.tws.preflight.windows.machine.Machine;
import java.util.List;

/**
 * Traces of Active Directory Domain Services.
 *
 * <ul>
 *   <li>{@code DsRoleGetPrimaryDomainInformation}: Microsoft, dsrole.h, {@code DSROLE_MACHINE_ROLE}.
 *   <li>{@code Services\NTDS\Parameters!DSA Database file}: written by the promotion (Microsoft Learn, "Configure Microsoft
 *       Defender Antivirus exclusions on Windows Server", which finds the database by it).
 *   <li>Services {@code ADAM_*}: instances of AD LDS (OfficeDocs-Exchange, services-overview.md), which are no domain controllers.
 * </ul>
 */
public final class DirectoryProbe implements Probe {

    private static final String SERVICE = "NTDS";

    private final Machine machine;

    public DirectoryProbe(Machine machine) {
        this.machine = machine;
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(DirectoryFacts.MACHINE_ROLE, DirectoryFacts.DATABASE_FILE, DirectoryFacts.SERVICE,
                DirectoryFacts.SERVICE_STATE, DirectoryFacts.LIGHTWEIGHT);
    }

    @Override
    public void look(Readings into) {
        RegistryValues values = new RegistryValues(machine.registry());
        ServiceKeys services = new ServiceKeys(values);
        into.put(DirectoryFacts.DATABASE_FILE,
                values.text(ServiceKeys.SERVICES.child(SERVICE).child("Parameters"), "DSA Database file"));
        into.put(DirectoryFacts.SERVICE, services.service(SERVICE));
        into.put(DirectoryFacts.LIGHTWEIGHT, services.namesBeginning("ADAM_"));
        Reading<Integer> state = machine.processes().serviceState(SERVICE);
        into.put(DirectoryFacts.SERVICE_STATE, state.then(number -> ServiceState.name(number, state.source())));
        into.put(DirectoryFacts.MACHINE_ROLE, machine.host().machineRole().map(Integer::longValue));
    }
}
