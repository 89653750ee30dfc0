package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.list;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.List;

/**
 * What the stores of Windows Firewall hold besides the rules that a snapshot keeps one by one: a session host has hundreds of
 * thousands of rules for packaged apps, none of which opens or shuts anything for TWS.
 *
 * @param withoutEffect active inbound rules that can open and shut nothing for TWS
 * @param narrowed active inbound rules for some callers, users or networks only that were too many to keep
 * @param notRules values that are no rules; Windows passes over what it cannot parse (security event 4953)
 * @param names what some of those values are called, cut short
 */
public record FirewallLeftOut(long withoutEffect, long narrowed, long notRules, List<String> names) {

    /** Nothing left out. */
    public static final FirewallLeftOut NOTHING = new FirewallLeftOut(0, 0, 0, List.of());

    public static final FactType<FirewallLeftOut> TYPE = SavedRecord.of("FirewallLeftOut", FirewallLeftOut::new,
            whole("withoutEffect", FirewallLeftOut::withoutEffect), whole("narrowed", FirewallLeftOut::narrowed),
            whole("notRules", FirewallLeftOut::notRules), list("names", FactType.TEXT, FirewallLeftOut::names));

    public FirewallLeftOut {
        names = List.copyOf(names);
    }
}
