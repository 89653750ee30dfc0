package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks Windows one thing, and makes a reading of whatever comes of it. */
final class Question {

    private Question() {
    }

    /**
     * The reading that {@code call} gives, or the one that its failure stands for.
     *
     * <p>A library or function that this Windows does not have is unsupported, and costs no other reading.
     */
    static <T> Reading<T> ask(String source, Supplier<T> call) {
        try {
            return Reading.known(call.get(), source);
        } catch (NoAnswer none) {
            Optional<Reason> reason = none.reason();
            return reason.isPresent() ? Reading.unreadable(reason.get(), source) : Reading.absent(source);
        } catch (LinkageError missing) {
            return Reading.unreadable(Reason.of(Reason.Kind.UNSUPPORTED, words(missing)), source);
        }
    }

    /** The second use of a class whose first use failed gives another error, which keeps the first one as its cause. */
    private static String words(LinkageError missing) {
        Throwable first = missing.getCause() == null ? missing : missing.getCause();
        return String.valueOf(first.getMessage()).lines().findFirst().orElse("").strip();
    }
}
