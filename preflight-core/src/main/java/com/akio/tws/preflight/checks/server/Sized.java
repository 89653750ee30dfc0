package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.sizing.ServerSizing;
import com.akio.tws.preflight.text.Message;
import java.util.function.Function;

/** What the checks of the size table (R16) share: the size of the site, or the word that Akio must give one. */
final class Sized {

    private Sized() {
    }

    static Message required(Terms terms, Function<Tier, Message> words) {
        ServerSize size = ServerSizing.of(terms.site().profile(), terms.catalogue());
        return size instanceof ServerSize.Fits fits ? words.apply(fits.tier()) : Message.of("size.consult");
    }

    static Outcome judge(Terms terms, Message observed, Function<Tier, Outcome> judgement) {
        ServerSize size = ServerSizing.of(terms.site().profile(), terms.catalogue());
        if (size instanceof ServerSize.Fits fits) {
            return judgement.apply(fits.tier());
        }
        return new Outcome.Confirm(observed, ((ServerSize.ConsultAkio) size).reason());
    }
}
