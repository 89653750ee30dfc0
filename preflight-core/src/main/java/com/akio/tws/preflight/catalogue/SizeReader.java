package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the table of server sizes (R16) and the families of processors that it names. */
final class SizeReader {

    private static final Set<String> TIER = Set.of("maxUsers", "callsPerHour", "ramGb", "disk", "processors");
    private static final Set<String> CHOICE = Set.of("family", "count", "coresEach", "minMegahertz");
    private static final Set<String> FAMILY = Set.of("family", "words");
    /** Comparing families is code (which one stands above which), and so are their names. */
    private static final Set<String> FAMILIES = Set.of(ProcessorFamily.HYPERVISOR, ProcessorFamily.AMD,
            ProcessorFamily.BELOW, "i3", "i5", "i7", "xeon");
    /** What no size can name: neither a part nor a line that the document gives figures. */
    private static final Set<String> NEVER_NAMED = Set.of(ProcessorFamily.HYPERVISOR, ProcessorFamily.AMD, ProcessorFamily.BELOW);

    private SizeReader() {
    }

    static List<ProcessorFamily> families(JsonCursor list) throws BadInput {
        return CatalogueJson.filledList(list, family -> {
            family.onlyMembers(FAMILY);
            return new ProcessorFamily(family.member("family").oneOf(FAMILIES),
                    CatalogueJson.filledList(family.member("words"), JsonCursor::filled));
        });
    }

    /** The sizes; a table whose later lines carry or have less than earlier ones is refused, for it could not be searched. */
    static List<Tier> tiers(JsonCursor list, List<ProcessorFamily> families) throws BadInput {
        Set<String> named = new LinkedHashSet<>();
        for (ProcessorFamily family : families) {
            if (!NEVER_NAMED.contains(family.name())) {
                named.add(family.name());
            }
        }
        List<Tier> tiers = new ArrayList<>();
        for (JsonCursor cursor : list.elements()) {
            Tier tier = tier(cursor, named);
            if (!tiers.isEmpty() && !isNext(tiers.get(tiers.size() - 1), tier)) {
                throw cursor.refuse(Message.of("input.catalogue.order"));
            }
            tiers.add(tier);
        }
        if (tiers.isEmpty()) {
            throw list.refuse(Message.of("input.catalogue.no-tiers"));
        }
        return tiers;
    }

    private static Tier tier(JsonCursor tier, Set<String> families) throws BadInput {
        tier.onlyMembers(TIER);
        return new Tier(CatalogueJson.whole(tier, "maxUsers", 1), CatalogueJson.whole(tier, "callsPerHour", 1),
                CatalogueJson.whole(tier, "ramGb", 1), tier.member("disk").filled(),
                CatalogueJson.filledList(tier.member("processors"), choice -> processor(choice, families)));
    }

    private static ProcessorChoice processor(JsonCursor choice, Set<String> families) throws BadInput {
        choice.onlyMembers(CHOICE);
        Optional<JsonCursor> cores = choice.optional("coresEach");
        return new ProcessorChoice(choice.member("family").oneOf(families), CatalogueJson.whole(choice, "count", 1),
                cores.isPresent() ? (int) cores.get().whole(1, CatalogueJson.MOST) : 0,
                CatalogueJson.whole(choice, "minMegahertz", 1));
    }

    private static boolean isNext(Tier before, Tier tier) {
        return tier.maxUsers() >= before.maxUsers() && tier.callsPerHour() >= before.callsPerHour()
                && tier.ramGb() >= before.ramGb();
    }
}
