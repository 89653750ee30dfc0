package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
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

    public static final FactType<FirewallLeftOut> TYPE = new FactType<>() {
        @Override
        public Value toValue(FirewallLeftOut left) {
            return ValueFields.write().whole("withoutEffect", left.withoutEffect()).whole("narrowed", left.narrowed())
                    .whole("notRules", left.notRules()).list("names", left.names(), FactType.TEXT).done();
        }

        @Override
        public FirewallLeftOut fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new FirewallLeftOut(fields.whole("withoutEffect"), fields.whole("narrowed"), fields.whole("notRules"),
                    fields.list("names", FactType.TEXT));
        }
    };

    public FirewallLeftOut {
        names = List.copyOf(names);
    }
}
