package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.figures.PabxLicences;
import com.akio.tws.preflight.figures.PabxLine;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;

/** What the site's PABX must have and the profile does not show: release, CSTA keys, SIP licences, IP card (R63 to R67). */
final class PabxNeeds {

    private final SiteProfile site;
    private final Catalogue catalogue;
    private final Pabx pabx;
    private final PabxLine line;
    private final List<Note> notes = new ArrayList<>();

    private PabxNeeds(SiteProfile site, Catalogue catalogue, Pabx pabx, PabxLine line) {
        this.site = site;
        this.catalogue = catalogue;
        this.pabx = pabx;
        this.line = line;
    }

    /** In the document's order; none where the profile names no PABX, which is asked for elsewhere. */
    static List<Note> of(SiteProfile site, Catalogue catalogue) {
        return site.pabx().flatMap(pabx -> PabxLine.of(pabx, catalogue).map(line -> new PabxNeeds(site, catalogue, pabx, line).all()))
                .orElse(List.of());
    }

    private List<Note> all() {
        release();
        keys();
        int channels = site.mediaChannels().orElse(0);
        if (catalogue.figures(PabxLicences.SIP_PER_CHANNEL).contains(pabx.kind()) && pabx.sipLicences().orElse(0) < channels) {
            add("channel-licences", channels);
        }
        if (catalogue.figures(PabxLicences.IP_CARD).contains(pabx.kind()) && !pabx.ipCard().orElse(false)) {
            add("ip-card");
        }
        return List.copyOf(notes);
    }

    private void release() {
        if (pabx.version().isPresent() || line.minimum().isEmpty()) {
            return;
        }
        String minimum = line.minimum().get();
        add("pabx-release", line.directMinimum().isPresent()
                ? Message.of("telephony.pabx.version.wanted-either", minimum, line.directMinimum().get())
                : Message.of("telephony.pabx.version.wanted", minimum));
    }

    private void keys() {
        boolean enough = pabx.cstaKeys().isPresent() && site.users().isPresent()
                && pabx.cstaKeys().getAsInt() >= site.users().getAsInt();
        Message users = site.users().isPresent() ? Message.verbatim(site.users().getAsInt()) : Message.of("site.not-told");
        if (!enough && catalogue.figures(PabxLicences.CSTA_KEYS).perUser().contains(pabx.kind())) {
            add("csta-keys", users);
        } else if (!enough && catalogue.figures(PabxLicences.CSTA_KEYS).perCallerLicence().contains(pabx.kind())) {
            add("csta-licences", users);
        }
    }

    private void add(String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(Message.of("pabx." + pabx.kind().word())));
        arguments.addAll(List.of(more));
        notes.add(new Note(line.row(), Message.of("plan.confirm." + key, arguments.toArray())));
    }
}
