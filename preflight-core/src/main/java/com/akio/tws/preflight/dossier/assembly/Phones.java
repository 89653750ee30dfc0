package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.dossier.PhoneGroup;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.site.PhoneAddresses;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phones of a site by kind: as they called themselves where they answered, else as the profile tells. */
final class Phones {

    private Phones() {
    }

    /** What makes phones one kind. */
    private record Kind(Optional<String> model, Optional<String> firmware, boolean answered) {
    }

    static List<PhoneGroup> of(SiteProfile profile, List<JudgedRehearsal> rehearsals) {
        Map<String, SeenPhone> seen = new LinkedHashMap<>();
        rehearsals.stream().filter(one -> one.piece().counts()).flatMap(one -> one.rehearsal().phones().stream())
                .forEach(phone -> seen.put(phone.address(), phone));
        Map<Kind, Integer> kinds = new LinkedHashMap<>();
        for (Phone phone : profile.phones()) {
            List<String> addresses = phone.address().flatMap(PhoneAddresses::expand).orElse(List.of());
            List<String> silent = new ArrayList<>(addresses);
            for (String address : addresses) {
                SeenPhone one = seen.remove(address);
                if (one != null) {
                    silent.remove(address);
                    kinds.merge(new Kind(one.model().or(() -> Optional.of(phone.model())), one.firmware().or(phone::firmware), true), 1, Integer::sum);
                }
            }
            if (addresses.isEmpty() || !silent.isEmpty()) {
                kinds.merge(new Kind(Optional.of(phone.model()), phone.firmware(), false), Math.max(1, silent.size()), Integer::sum);
            }
        }
        seen.values().forEach(phone -> kinds.merge(new Kind(phone.model(), phone.firmware(), true), 1, Integer::sum));
        return kinds.entrySet().stream()
                .map(kind -> new PhoneGroup(kind.getKey().model(), kind.getKey().firmware(), kind.getValue(), kind.getKey().answered())).toList();
    }
}
