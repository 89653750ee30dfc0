package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.site.Likelihood;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A USB headset of Jabra or Plantronics (R26, recommended) where Softphone is used, by the vendor's number.
 *
 * <p>In a session the headset is plugged into another machine and does not show as a USB device here.
 */
public final class HeadsetCheck implements Check {

    private static final CheckId ID = CheckId.of("client.headset");
    private static final FigureKey<Map<String, List<String>>> FIGURES = FigureKey.of(ID, figures -> figures.textsByName("vendors"));

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(ClientFacts.USB_DEVICES).quoting(SessionFacts.OWN, SessionFacts.CONSOLE, SessionFacts.CITRIX_CLIENT,
                SessionFacts.HORIZON_CLIENT);
    }

    @Override
    public Applies applies(Site site) {
        return site.uses(Use.SOFTPHONE) != Likelihood.NO ? Applies.yes() : Applies.no(ID.message("no-softphone"));
    }

    @Override
    public Optional<Use> use(Catalogue catalogue) {
        return Optional.of(Use.SOFTPHONE);
    }

    @Override
    public FigureKey<?> figures() {
        return FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", brands(context));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        List<String> devices = facts.known(ClientFacts.USB_DEVICES).orElse(List.of());
        List<String> found = new ArrayList<>();
        List<String> foundBrands = new ArrayList<>();
        for (Map.Entry<String, List<String>> vendor : context.figures(FIGURES).entrySet()) {
            String mark = "vid_" + vendor.getKey().toLowerCase(Locale.ROOT);
            List<String> ofVendor = devices.stream().filter(device -> device.toLowerCase(Locale.ROOT).contains(mark)).toList();
            if (!ofVendor.isEmpty()) {
                found.addAll(ofVendor);
                foundBrands.addAll(vendor.getValue());
            }
        }
        if (!found.isEmpty()) {
            return new Outcome.Met(Message.verbatim(found), ID.message("met", foundBrands));
        }
        Message observed = ID.message("observed-none", devices.size());
        Session session = Session.of(facts);
        if (session.isRemote() || session == Session.SERVICES) {
            return new Outcome.Confirm(observed, ID.message("confirm", brands(context)));
        }
        return new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", brands(context)));
    }

    private static List<String> brands(EvaluationContext context) {
        return context.figures(FIGURES).values().stream().flatMap(List::stream).toList();
    }
}
