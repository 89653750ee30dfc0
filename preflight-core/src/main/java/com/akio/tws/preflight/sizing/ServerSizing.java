package com.akio.tws.preflight.sizing;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import java.util.List;

/** Finds the server size of a site; the one rule that checks and plan share. */
public final class ServerSizing {

    private ServerSizing() {
    }

    /** The size by users or calls per hour, whichever asks for more, one line up with SmartAttendant (R16 to R18). */
    public static ServerSize of(SiteProfile site, Catalogue catalogue) {
        int users = site.users().orElse(1);
        int calls = site.callsPerHour().orElse(0);
        int licences = site.smartAttendantLicences().orElse(0);
        if (licences > catalogue.mostAttendantLicences()) {
            return new ServerSize.ConsultAkio(Message.of("size.too-many-licences", licences,
                    catalogue.mostAttendantLicences()));
        }
        List<Tier> tiers = catalogue.tiers();
        int line = 0;
        while (line < tiers.size() && !tiers.get(line).carries(users, calls)) {
            line++;
        }
        if (line == tiers.size()) {
            Tier last = tiers.get(line - 1);
            return new ServerSize.ConsultAkio(
                    Message.of("size.beyond", load(site), last.maxUsers(), last.callsPerHour()));
        }
        if (licences > 0) {
            line++;
        }
        if (line == tiers.size()) {
            return new ServerSize.ConsultAkio(Message.of("size.beyond-with-licences", load(site), licences));
        }
        Tier tier = tiers.get(line);
        return new ServerSize.Fits(tier, because(site, licences));
    }

    private static Message because(SiteProfile site, int licences) {
        if (site.users().isEmpty() && site.callsPerHour().isEmpty() && licences == 0) {
            return Message.of("size.because-nothing-told");
        }
        return licences == 0 ? Message.of("size.because", load(site)) : Message.of("size.because-with-licences", load(site), licences);
    }

    /** The figures that the site tells; one that it does not is not shown as a number. */
    private static Message load(SiteProfile site) {
        if (site.users().isEmpty()) {
            return site.callsPerHour().isEmpty() ? Message.of("size.load-nothing")
                    : Message.of("size.load-calls", site.callsPerHour().getAsInt());
        }
        return site.callsPerHour().isEmpty() ? Message.of("size.load-users", site.users().getAsInt())
                : Message.of("size.load", site.users().getAsInt(), site.callsPerHour().getAsInt());
    }
}
