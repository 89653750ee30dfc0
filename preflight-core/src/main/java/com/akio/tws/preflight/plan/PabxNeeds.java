package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the site's PABX must have and the profile does not show: release, CSTA keys, SIP licences, IP card (R63 to R67). */
final class PabxNeeds {

    private static final CheckId RELEASES_OF = CheckId.of("telephony.pabx.version");
    private static final CheckId KEYS_OF = CheckId.of("telephony.pabx.csta-keys");
    private static final CheckId LICENCES_OF = CheckId.of("telephony.pabx.sip-licences");
    private static final CheckId CARD_OF = CheckId.of("telephony.pabx.ip-card");

    private final SiteProfile site;
    private final Catalogue catalogue;
    private final Pabx pabx;
    private final List<Note> notes = new ArrayList<>();

    private PabxNeeds(SiteProfile site, Catalogue catalogue, Pabx pabx) {
        this.site = site;
        this.catalogue = catalogue;
        this.pabx = pabx;
    }

    /** In the document's order; none where the profile names no PABX, which is asked for elsewhere. */
    static List<Note> of(SiteProfile site, Catalogue catalogue) {
        return site.pabx().map(pabx -> new PabxNeeds(site, catalogue, pabx).all()).orElse(List.of());
    }

    private List<Note> all() {
        release();
        keys();
        int channels = site.mediaChannels().orElse(0);
        if (names(LICENCES_OF, "perChannel") && pabx.sipLicences().orElse(0) < channels) {
            add("channel-licences", channels);
        }
        if (names(CARD_OF, "kinds") && !pabx.ipCard().orElse(false)) {
            add("ip-card");
        }
        return List.copyOf(notes);
    }

    private void release() {
        Optional<Figures> line = catalogue.entry(RELEASES_OF).figures().lines("kinds").stream()
                .filter(kind -> kind.text("kind").equals(pabx.kind().word())).findFirst();
        if (pabx.version().isPresent() || line.filter(kind -> kind.has("minimum")).isEmpty()) {
            return;
        }
        String minimum = line.get().text("minimum");
        add("pabx-release", line.get().has("directMinimum")
                ? Message.of("telephony.pabx.version.wanted-either", minimum, line.get().text("directMinimum"))
                : Message.of("telephony.pabx.version.wanted", minimum));
    }

    private void keys() {
        boolean enough = pabx.cstaKeys().isPresent() && site.users().isPresent()
                && pabx.cstaKeys().getAsInt() >= site.users().getAsInt();
        Message users = site.users().isPresent() ? Message.verbatim(site.users().getAsInt()) : Message.of("site.not-told");
        if (!enough && names(KEYS_OF, "perUser")) {
            add("csta-keys", users);
        } else if (!enough && names(KEYS_OF, "perCallerLicence")) {
            add("csta-licences", users);
        }
    }

    private boolean names(CheckId id, String figure) {
        return catalogue.entry(id).figures().texts(figure).contains(pabx.kind().word());
    }

    private void add(String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(Message.of("pabx." + pabx.kind().word())));
        arguments.addAll(List.of(more));
        notes.add(new Note(row(pabx.kind()), Message.of("plan.confirm." + key, arguments.toArray())));
    }

    private static String row(PabxKind kind) {
        return switch (kind) {
            case MIVOICE_5000 -> "R63";
            case MIVOICE_400 -> "R64";
            case MX_ONE -> "R65";
            case OXE, OXO -> "R66";
            case OPENSCAPE_OFFICE, OPENSCAPE_BUSINESS, OPENSCAPE_VOICE, HIPATH_3000, HIPATH_OPENOFFICE -> "R67";
        };
    }
}
