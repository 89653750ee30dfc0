package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.dossier.JudgedMachine;
import com.akio.tws.preflight.dossier.MissingPart;
import com.akio.tws.preflight.dossier.Part;
import com.akio.tws.preflight.site.HostNames;
import com.akio.tws.preflight.site.MachinePart;
import com.akio.tws.preflight.site.SiteIdentity;
import com.akio.tws.preflight.site.SiteMachine;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The machines of a site of which no bundle counts: each server that the profile names, a TWS server in any case, and one client PC. */
final class Missing {

    private Missing() {
    }

    static List<MissingPart> of(SiteProfile profile, List<JudgedMachine> counted) {
        List<SiteMachine> named = SiteIdentity.machines(profile);
        List<MissingPart> missing = new ArrayList<>();
        if (named.stream().noneMatch(machine -> machine.part() == MachinePart.TWS) && isAbsent(Part.TWS, counted)) {
            missing.add(new MissingPart(Part.TWS, Optional.empty()));
        }
        named.stream().filter(machine -> counted.stream().noneMatch(one -> one.place().machine()
                .filter(its -> HostNames.areSame(its.name(), machine.name())).isPresent()))
                .forEach(machine -> missing.add(new MissingPart(Part.of(machine.part()), Optional.of(machine.name()))));
        if (isAbsent(Part.CLIENT, counted)) {
            missing.add(new MissingPart(Part.CLIENT, Optional.empty()));
        }
        return missing;
    }

    private static boolean isAbsent(Part part, List<JudgedMachine> counted) {
        return counted.stream().noneMatch(machine -> machine.place().part() == part);
    }
}
