package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks Windows one thing, and makes a reading of whatever comes of it. */
final class Win32Call {

    /** What the virtual machine makes of the message of an error that a class's initialisation threw. */
    private static final Pattern WRAPPED = Pattern.compile("Exception [\\w.]+: (.*) \\[in thread \".*\"\\]");

    private Win32Call() {
    }

    /**
     * The reading that {@code call} gives, or the one that its failure stands for.
     *
     * <p>A library or function that this Windows does not have is unsupported, and costs no other reading.
     */
    static <T> Reading<T> ask(String source, Supplier<T> call) {
        try {
            return Reading.known(call.get(), source);
        } catch (Win32Failure none) {
            Optional<Reason> reason = none.reason();
            return reason.isPresent() ? Reading.unreadable(reason.get(), source) : Reading.absent(source);
        } catch (LinkageError missing) {
            return Reading.unreadable(Reason.of(Reason.Kind.UNSUPPORTED, words(missing)), source);
        }
    }

    /**
     * The first failure's own words. The second use of a class that failed at its first gives another error, whose cause
     * repeats the first one in a wrapping of the virtual machine's.
     */
    private static String words(LinkageError missing) {
        Throwable first = missing.getCause() == null ? missing : missing.getCause();
        String line = String.valueOf(first.getMessage()).lines().findFirst().orElse("").strip();
        Matcher wrapped = WRAPPED.matcher(line);
        return wrapped.matches() ? wrapped.group(1) : line;
    }
}
