package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.DirectoryFacts;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * Not an Active Directory domain controller (R8).
 *
 * <p>The product type {@code LanmanNT} says so, and so does the running directory service. AD LDS is no domain controller. The
 * service or its database alone may stem from a promotion that waits for a restart, or from a forced demotion: that warns.
 */
public final class DomainControllerCheck implements Check {

    private static final CheckId ID = CheckId.of("server.role.domain-controller");

    /** DsRole_RoleBackupDomainController; 5 is the primary. */
    private static final long FIRST_CONTROLLER_ROLE = 4;

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.everySign(OperatingSystemFacts.PRODUCT_TYPE, DirectoryFacts.SERVICE, DirectoryFacts.DATABASE_FILE)
                .quoting(DirectoryFacts.MACHINE_ROLE, DirectoryFacts.SERVICE_STATE, DirectoryFacts.LIGHTWEIGHT);
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<String> productType = facts.known(OperatingSystemFacts.PRODUCT_TYPE).map(String::strip)
                .filter(type -> !type.isEmpty());
        long role = facts.known(DirectoryFacts.MACHINE_ROLE).orElse(0L);
        boolean service = facts.known(DirectoryFacts.SERVICE).isPresent();
        boolean running = service && facts.known(DirectoryFacts.SERVICE_STATE).filter("RUNNING"::equals).isPresent();
        boolean database = facts.known(DirectoryFacts.DATABASE_FILE).isPresent();
        Message observed = ID.message("observed", productType.orElse("?"), seen(service, running, database));
        if (productType.filter("LanmanNT"::equalsIgnoreCase).isPresent()
                || role >= FIRST_CONTROLLER_ROLE || running) {
            return new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy"));
        }
        if (database) {
            return new Outcome.Concern(observed, ID.message("promoted"), ID.message("remedy.promoted"));
        }
        if (service) {
            return facts.known(DirectoryFacts.SERVICE).filter(InstalledService::leaving).isPresent()
                    ? new Outcome.Concern(observed, ID.message("leaving"), ID.message("remedy.leaving"))
                    : new Outcome.Concern(observed, ID.message("prepared"), ID.message("remedy.prepared"));
        }
        if (productType.filter(DomainControllerCheck::isNoController).isEmpty()) {
            return new Outcome.Undecided(observed, ID.message("unclear"), ID.message("remedy.look"));
        }
        List<String> lightweight = facts.known(DirectoryFacts.LIGHTWEIGHT).orElse(List.of());
        return new Outcome.Met(observed, lightweight.isEmpty() ? ID.message("met") : ID.message("met-lds", lightweight));
    }

    /** Only the two other types that Windows knows clear a machine; a damaged or empty value says nothing. */
    private static boolean isNoController(String productType) {
        return productType.equalsIgnoreCase("ServerNT") || productType.equalsIgnoreCase("WinNT");
    }

    private static Message seen(boolean service, boolean running, boolean database) {
        String part = running ? "running" : database ? "database" : service ? "service" : "none";
        return ID.message("seen." + part);
    }
}
