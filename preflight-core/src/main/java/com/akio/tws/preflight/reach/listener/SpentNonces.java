package com.akio.tws.preflight.reach.listener;

import com.akio.tws.preflight.reach.wire.Question;
import java.util.HashSet;
import java.util.Set;

/** The proven questions that were answered already, the latest 32 768 of them: each is answered once. */
final class SpentNonces {

    private static final int MOST = 32_768;

    private final Nonce[] inOrder = new Nonce[MOST];
    private final Set<Nonce> known = new HashSet<>();
    private int next;

    /** Spends the nonce of a question; gives whether it was fresh. */
    boolean spend(Question question) {
        Nonce nonce = new Nonce(question.run(), question.nonceHigh(), question.nonceLow());
        if (!known.add(nonce)) {
            return false;
        }
        if (inOrder[next] != null) {
            known.remove(inOrder[next]);
        }
        inOrder[next] = nonce;
        next = (next + 1) % MOST;
        return true;
    }

    private record Nonce(long run, long high, long low) {
    }
}
