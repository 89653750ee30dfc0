package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.ExchangeFacts;
import com.akio.tws.preflight.facts.ExchangeRole;
import com.akio.tws.preflight.facts.ExchangeSetup;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.text.Message;
import java.util.List;

/**
 * No Microsoft Exchange Server on this host (R7), any version.
 *
 * <p>A {@code Setup} key alone is no server: the management tools bring one too. A server is there when one of the services that
 * only a server role brings is registered and stays so. A role key without any such service is the remains of one, and so is a
 * {@code Setup} key with neither roles nor tools. Services that are marked for deletion go at the next start: an uninstall that
 * is not through.
 */
public final class ExchangeCheck implements Check {

    private static final CheckId ID = CheckId.of("server.role.exchange");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.everySign(ExchangeFacts.SERVICES, ExchangeFacts.SETUPS);
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        List<InstalledService> registered = facts.known(ExchangeFacts.SERVICES).orElse(List.of());
        List<String> services = registered.stream().map(InstalledService::name).toList();
        List<ExchangeSetup> setups = facts.known(ExchangeFacts.SETUPS).orElse(List.of());
        List<String> versions = setups.stream().map(setup -> setup.version().orElse(setup.key())).toList();
        if (!services.isEmpty()) {
            Message observed = versions.isEmpty() ? ID.message("observed-services", services)
                    : ID.message("observed-server", versions, services);
            return registered.stream().allMatch(InstalledService::leaving)
                    ? new Outcome.Concern(observed, ID.message("leaving", services), ID.message("remedy.leaving"))
                    : new Outcome.NotMet(observed, ID.message("not-met", services), ID.message("remedy"));
        }
        if (setups.isEmpty()) {
            return new Outcome.Met(Message.of("observed.absent"), ID.message("met"));
        }
        List<ExchangeRole> roles = setups.stream().flatMap(setup -> setup.roles().stream())
                .filter(role -> !role.name().equalsIgnoreCase("AdminTools")).toList();
        Message observed = ID.message("observed-keys", versions);
        if (roles.stream().anyMatch(ExchangeRole::unfinished)) {
            return new Outcome.Concern(observed, ID.message("unfinished"), ID.message("remedy.unfinished"));
        }
        if (setups.stream().allMatch(setup -> setup.roles().isEmpty())) {
            List<String> keys = setups.stream().map(ExchangeSetup::key).toList();
            return new Outcome.Concern(observed, ID.message("remnant", keys), ID.message("remedy.remains"));
        }
        return roles.isEmpty() ? new Outcome.Met(observed, ID.message("tools-only"))
                : new Outcome.Concern(observed, ID.message("remains", roles.stream().map(ExchangeRole::name).toList()),
                        ID.message("remedy.remains"));
    }
}
