package com.akio.tws.preflight.write;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.selftest.ComparedReading;
import com.akio.tws.preflight.selftest.Comparison;
import com.akio.tws.preflight.selftest.SelfTest;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a sheet of readings, the same in every format. */
final class SelfTestWords {

    static final Message HOW = Message.of("selftest.how");
    static final Message SAME = Message.of("selftest.same");
    static final Message DIFFERS = Message.of("selftest.differs");
    static final Message REMARK = Message.of("selftest.remark");

    private SelfTestWords() {
    }

    static Message title(SelfTest test) {
        return Message.of("selftest.title", test.tool(), test.machine().isEmpty() ? "?" : test.machine(), Message.of("role." + test.role().word()));
    }

    /** What the reader must know before the first reading. */
    static List<Message> marks(SelfTest test) {
        List<Message> marks = new ArrayList<>();
        if (test.sample()) {
            marks.add(Message.of("report.sample"));
        }
        if (test.partial()) {
            marks.add(Message.of("selftest.partial"));
        }
        return marks;
    }

    static Message collected(SelfTest test) {
        return Message.of("selftest.collected", test.collectedAt());
    }

    /** What was read, a line for each value of a list; numbers also as {@code reg} shows them. */
    static List<Message> read(ComparedReading compared) {
        if (!(compared.reading() instanceof Reading.Known<Value> known)) {
            return List.of(ReadingWords.of(compared.reading()));
        }
        if (known.value() instanceof Value.Items items) {
            return items.items().isEmpty() ? List.of(Message.of("selftest.empty"))
                    : items.items().stream().map(item -> Message.verbatim(item.shown())).toList();
        }
        if (known.value() instanceof Value.Fields fields) {
            return fields.fields().entrySet().stream().map(field -> Message.verbatim(field.getKey() + "=" + field.getValue().shown())).toList();
        }
        if (known.value() instanceof Value.Whole whole && whole.number() >= 10) {
            return List.of(Message.verbatim(whole.number() + " (0x" + Long.toHexString(whole.number()).toLowerCase(Locale.ROOT) + ")"));
        }
        return List.of(known.value().shown().isEmpty() ? Message.of("selftest.empty") : Message.verbatim(known.value().shown()));
    }

    /** What to compare, with the rights that it takes. */
    static Message look(Comparison comparison) {
        return comparison.elevated() ? Message.of("selftest.elevated", comparison.look()) : comparison.look();
    }

    /** How many readings there are, and which could not be made. */
    static List<Message> ending(SelfTest test) {
        List<Message> ending = new ArrayList<>();
        ending.add(Message.of("selftest.count", test.readings().size(), test.known(), test.absent()));
        if (!test.unreadable().isEmpty()) {
            ending.add(Message.of("selftest.unreadable", test.unreadable().size(), test.readings().size(),
                    test.unreadable().stream().map(ComparedReading::fact).toList()));
        }
        return ending;
    }
}
