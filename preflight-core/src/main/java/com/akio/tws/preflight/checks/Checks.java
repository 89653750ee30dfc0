package com.akio.tws.preflight.checks;

import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.network.FlowChecks;
import com.akio.tws.preflight.checks.server.CpuCoresCheck;
import com.akio.tws.preflight.checks.server.CpuModelCheck;
import com.akio.tws.preflight.checks.server.CpuSpeedCheck;
import com.akio.tws.preflight.checks.server.DiskSpaceCheck;
import com.akio.tws.preflight.checks.server.DiskTechnologyCheck;
import com.akio.tws.preflight.checks.server.DomainControllerCheck;
import com.akio.tws.preflight.checks.server.DotNetCheck;
import com.akio.tws.preflight.checks.server.ElevatedCheck;
import com.akio.tws.preflight.checks.server.ExchangeCheck;
import com.akio.tws.preflight.checks.server.FreeMinimumCheck;
import com.akio.tws.preflight.checks.server.InstallerBusyCheck;
import com.akio.tws.preflight.checks.server.MemoryCheck;
import com.akio.tws.preflight.checks.server.OsArchitectureCheck;
import com.akio.tws.preflight.checks.server.OsEditionCheck;
import com.akio.tws.preflight.checks.server.OsLanguageCheck;
import com.akio.tws.preflight.checks.server.OsVersionCheck;
import com.akio.tws.preflight.checks.server.RebootPendingCheck;
import com.akio.tws.preflight.checks.server.SeparateDriveCheck;
import com.akio.tws.preflight.checks.server.VirtualGuaranteeCheck;
import com.akio.tws.preflight.checks.server.WebPortCheck;
import java.util.List;
import java.util.stream.Stream;

/** Every check, in the document's order. */
public final class Checks {

    private static final List<Check> ALL = all(List.of(
            new OsVersionCheck(),
            new OsEditionCheck(),
            new OsArchitectureCheck(),
            new OsLanguageCheck(),
            new DotNetCheck(),
            new DiskSpaceCheck(),
            new SeparateDriveCheck(),
            new FreeMinimumCheck(),
            new DiskTechnologyCheck(),
            new ExchangeCheck(),
            new DomainControllerCheck(),
            new WebPortCheck(),
            new MemoryCheck(),
            new CpuCoresCheck(),
            new CpuSpeedCheck(),
            new CpuModelCheck(),
            new VirtualGuaranteeCheck(),
            new RebootPendingCheck(),
            new InstallerBusyCheck(),
            new ElevatedCheck()), FlowChecks.all());

    private Checks() {
    }

    /** Every check, in the document's order. */
    public static List<Check> all() {
        return ALL;
    }

    private static List<Check> all(List<Check> machine, List<Check> flows) {
        return Stream.concat(machine.stream(), flows.stream()).toList();
    }
}
