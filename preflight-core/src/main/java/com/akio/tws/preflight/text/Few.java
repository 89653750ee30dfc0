package com.akio.tws.preflight.text;

import java.util.ArrayList;
import java.util.List;

/** As many of a list as a person reads, and how many more there are. */
public final class Few {

    private static final int MOST = 5;

    private Few() {
    }

    /** The first five, and in words how many more. */
    public static List<Object> of(List<?> all) {
        List<Object> few = new ArrayList<>(all.stream().limit(MOST).toList());
        if (all.size() > MOST) {
            few.add(Message.of("text.more", all.size() - MOST));
        }
        return List.copyOf(few);
    }
}
