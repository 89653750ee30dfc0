package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.site.PabxKind;
import java.util.List;

/** Which kinds of PABX need keys, licences and a card. */
public final class PabxLicences {

    /** Kinds that need a CSTA key, which stand with {@code telephony.pabx.csta-keys}. */
    public static final FigureKey<CstaKeys> CSTA_KEYS = FigureKey.of(CheckId.of("telephony.pabx.csta-keys"),
            figures -> new CstaKeys(figures.pabxKinds("perUser"), figures.pabxKinds("perCallerLicence")));

    /** Kinds that need a SIP licence for each Media Server channel, which stand with {@code telephony.pabx.sip-licences}. */
    public static final FigureKey<List<PabxKind>> SIP_PER_CHANNEL =
            FigureKey.of(CheckId.of("telephony.pabx.sip-licences"), figures -> figures.pabxKinds("perChannel"));

    /** Kinds that need an IP card, which stand with {@code telephony.pabx.ip-card}. */
    public static final FigureKey<List<PabxKind>> IP_CARD =
            FigureKey.of(CheckId.of("telephony.pabx.ip-card"), figures -> figures.pabxKinds("kinds"));

    private PabxLicences() {
    }

    /**
     * Kinds that need a CSTA key.
     *
     * @param perUser for each user
     * @param perCallerLicence for each TWS Caller licence
     */
    public record CstaKeys(List<PabxKind> perUser, List<PabxKind> perCallerLicence) {

        public CstaKeys {
            perUser = List.copyOf(perUser);
            perCallerLicence = List.copyOf(perCallerLicence);
        }
    }
}
