package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.site.PhoneAddresses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The phones of the site: as they called themselves where they answered, else as the profile says. */
final class SeenPhones {

    private SeenPhones() {
    }

    static List<Phone> over(List<Phone> planned, Facts facts) {
        List<SeenPhone> seen = facts.known(PhoneFacts.SEEN).orElse(List.of()).stream().filter(phone -> phone.model().isPresent()).toList();
        List<Phone> phones = new ArrayList<>();
        for (Phone phone : planned) {
            List<String> addresses = phone.address().flatMap(PhoneAddresses::expand).orElse(List.of());
            Set<String> unseen = new HashSet<>(addresses);
            for (SeenPhone one : seen) {
                if (unseen.remove(one.address())) {
                    phones.add(new Phone(one.model().orElseThrow(), one.firmware().or(phone::firmware), Optional.of(one.address())));
                }
            }
            if (addresses.isEmpty() || !unseen.isEmpty()) {
                phones.add(phone);
            }
        }
        return phones;
    }
}
