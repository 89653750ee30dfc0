package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.checks.shared.WindowsName;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A Windows that the TWS client runs on (R21): some workstations and some servers, two of them with Service Pack 1 only.
 *
 * <p>Workstation and server share builds (9600 is 8.1 and Server 2012 R2, 26100 Windows 11 and Server 2025), so the build is looked up
 * in the list of its kind.
 */
public final class ClientOsVersionCheck implements Check {

    private static final CheckId ID = CheckId.of("client.os.version");
    private static final String MULTI_SESSION = "serverrdsh";

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every(OperatingSystemFacts.BUILD_NUMBER, OperatingSystemFacts.PRODUCT_TYPE,
                OperatingSystemFacts.INSTALLATION_TYPE, OperatingSystemFacts.SERVICE_PACK, OperatingSystemFacts.EDITION_ID)
                .quoting(OperatingSystemFacts.BUILD, OperatingSystemFacts.PRODUCT_NAME, OperatingSystemFacts.DISPLAY_VERSION,
                        OperatingSystemFacts.RELEASE_ID, OperatingSystemFacts.UBR);
    }

    @Override
    public Message required(Terms terms) {
        List<String> names = new ArrayList<>();
        for (String kind : List.of("workstations", "servers")) {
            terms.figures().lines(kind).forEach(line -> names.add(line.text("name")));
        }
        return ID.message("required", names);
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        Optional<Long> build = WindowsName.build(facts);
        if (build.isEmpty()) {
            return undecided(facts, "no-build");
        }
        boolean client = WindowsName.isClient(facts);
        boolean server = WindowsName.isServer(facts);
        boolean multiSession = facts.known(OperatingSystemFacts.EDITION_ID).map(String::strip)
                .filter(edition -> edition.toLowerCase(Locale.ROOT).equals(MULTI_SESSION)).isPresent();
        if (client && server && !multiSession) {
            return undecided(facts, "contradiction");
        }
        if (!client && !server) {
            return undecided(facts, "no-marks");
        }
        Optional<Figures> named = terms.figures().lines(client ? "workstations" : "servers").stream()
                .filter(line -> build.get() >= line.whole("from") && (!line.has("to") || build.get() <= line.whole("to"))).findFirst();
        Message observed = WindowsName.observed(facts, named.map(line -> line.text("name")));
        if (named.isEmpty()) {
            return new Outcome.NotMet(observed, ID.message("unsupported"), ID.message("remedy"));
        }
        if (named.get().has("servicePack") && !hasServicePack(facts, named.get().text("servicePack"))) {
            return undecided(facts, "no-service-pack");
        }
        return multiSession ? new Outcome.Concern(observed, ID.message("multi-session"), ID.message("remedy.multi-session"))
                : new Outcome.Met(observed, ID.message("met"));
    }

    private static boolean hasServicePack(Facts facts, String wanted) {
        return facts.known(OperatingSystemFacts.SERVICE_PACK).map(String::strip).filter(wanted::equalsIgnoreCase).isPresent();
    }

    private static Outcome undecided(Facts facts, String why) {
        return new Outcome.Undecided(WindowsName.observed(facts, Optional.empty()), ID.message(why), ID.message("remedy.look"));
    }
}
