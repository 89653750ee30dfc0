package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** The phones of the site that answered when they were asked. */
public final class PhoneFacts {

    /** Each phone that answered; those that did not are as the profile says. */
    public static final FactKey<List<SeenPhone>> SEEN = new FactKey<>("phone.seen", FactType.listOf(SeenPhone.TYPE));

    private PhoneFacts() {
    }
}
