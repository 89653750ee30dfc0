package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.text.Brief;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact as a finding quotes it: whole where a person could still look through it, else its beginning, with the count of what is left
 * out. The snapshot has it whole; a report that repeats a firewall's thousands of addresses is one that nobody can open.
 */
final class BoundedValue {

    private static final int MOST_ITEMS = 200;
    private static final int MOST_INNER_ITEMS = 50;
    private static final int LONGEST_TEXT = 4000;

    private BoundedValue() {
    }

    static Value of(Value value) {
        return bounded(value, MOST_ITEMS);
    }

    private static Value bounded(Value value, int most) {
        if (value instanceof Value.Text text && text.text().length() > LONGEST_TEXT) {
            return new Value.Text(Brief.of(text.text(), LONGEST_TEXT) + " +" + (text.text().length() - LONGEST_TEXT));
        }
        if (value instanceof Value.Items items) {
            List<Value> kept = new ArrayList<>();
            items.items().stream().limit(most).forEach(item -> kept.add(bounded(item, MOST_INNER_ITEMS)));
            if (items.items().size() > most) {
                kept.add(new Value.Text("… +" + (items.items().size() - most)));
            }
            return new Value.Items(kept);
        }
        if (value instanceof Value.Fields fields) {
            Map<String, Value> kept = new LinkedHashMap<>();
            fields.fields().forEach((name, field) -> kept.put(name, bounded(field, MOST_INNER_ITEMS)));
            return new Value.Fields(kept);
        }
        return value;
    }
}
