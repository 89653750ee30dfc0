package com.akio.tws.preflight.checks.telephony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The release of a PABX as its administrator reads it, without the product's names ({@link PabxNames}): {@code R6.5 SP2}, {@code R5.1C},
 * {@code V9R2.6.0}, {@code 7.2 SP0 HF1}, {@code R12.4 M5.204.15}, {@code R100.0 n1.291.13.a}, {@code R5.0 - 8829b2}.
 *
 * <p>What a short number leaves out is not told, and never taken for zero: {@code R5} may be before or after {@code R5.3}, as may
 * {@code R5.x}. A build behind the number says nothing more. Everything else makes it no release, which is asked about and not compared.
 *
 * @param v whether it is written with a V
 * @param letter whether a letter of its maker's stands behind the number
 * @param numbers as far as they are told; empty is an {@code x}
 * @param written the numbers as they stand there
 * @param additions what follows them, such as a service pack
 */
record PabxRelease(boolean v, boolean letter, List<OptionalLong> numbers, String written, List<Addition> additions) {

    private static final int LONGEST = 120;
    private static final Pattern HEAD = Pattern.compile("(?:[ ,:;./|-]{0,3}(?:version logicielle|version|release|rls|vers|ver|rel|révision|software|logiciel|sw)(?![a-z]))*"
            + "[ ,:;./|-]{0,3}([vr])?[ .]{0,2}([0-9]{1,4}(?:[.](?:[0-9]{1,6}|x{1,3}))*)[.]?([a-z](?![a-z0-9.]))?");
    private static final Pattern ADDITION = Pattern.compile("[ .,_-]{0,3}(sp|hf|fr|r|mr|md|cu|pl|ed|u|p|b|fix|patch|hotfix|update|service pack|build|rev|smr(?=-|[ ]?[0-9]))"
            + "(?:(?<=smr)-)?[ .:]{0,2}([0-9]{1,9}(?:[.][0-9]{1,9})*)(?![a-z0-9.])");
    private static final Pattern BUILD = Pattern.compile("[ /,;|-]{1,3}(?:build[ :]?)?(?:[a-z]{0,4}[0-9]{3}/[0-9]{3}[.][0-9]{3}|(?:[a-qs-u]|[a-z]{2,4})[0-9]+[a-z]?(?:[.][0-9a-z]+)+|0[0-9][.][0-9]+|[0-9]+(?:[.][0-9]+){2,}"
            + "|(?=[0-9a-f]*[0-9])[0-9a-f]{5,12})(?![a-z0-9.])");
    /** The maker's own short words, such as EX and AX of MiVoice 5000; what joins two releases is none of them. */
    private static final Pattern CODE = Pattern.compile("[ -]{1,2}(?!(?:or|ou|et|to|de|à|en|no|vs)(?![a-z]))[a-z]{1,2}(?![a-z0-9])");
    private static final Pattern END = Pattern.compile("[ .,;:/|-]*");

    PabxRelease {
        numbers = List.copyOf(numbers);
        additions = List.copyOf(additions);
    }

    /**
     * What follows the numbers.
     *
     * @param word for example {@code sp}
     * @param number for example 5; of {@code r2.6.0} the first
     */
    record Addition(String word, long number) {
    }

    /** How a release stands to another. */
    enum Standing {
        BEFORE, AT_LEAST, UNTOLD
    }

    /** The release that a text is, if it is one. */
    static Optional<PabxRelease> of(String rest) {
        Matcher head = HEAD.matcher(rest);
        if (rest.length() > LONGEST || !head.lookingAt()) {
            return Optional.empty();
        }
        List<OptionalLong> numbers = numbers(head.group(2));
        List<Addition> additions = new ArrayList<>();
        int end = head.end();
        boolean reading = true;
        while (reading) {
            Matcher addition = ADDITION.matcher(rest).region(end, rest.length());
            // A second release behind one written with an R is another one, and not the R2 of V9 R2.
            if (addition.lookingAt() && !(addition.group(1).equals("r") && "r".equals(head.group(1)))) {
                additions.add(new Addition(addition.group(1).equals("service pack") ? "sp" : addition.group(1),
                        Long.parseLong(addition.group(2).split("[.]")[0])));
                end = addition.end();
                continue;
            }
            int after = Math.max(end(BUILD, rest, end), end(CODE, rest, end));
            reading = after > end;
            end = Math.max(after, end);
        }
        boolean whole = END.matcher(rest).region(end, rest.length()).matches();
        return whole
                ? Optional.of(new PabxRelease("v".equals(head.group(1)), head.group(3) != null, numbers, head.group(2), additions))
                : Optional.empty();
    }

    /** How it stands to the first release that will do. */
    Standing against(PabxRelease minimum) {
        for (int at = 0; at < minimum.numbers.size(); at++) {
            long wanted = minimum.numbers.get(at).orElse(0);
            OptionalLong told = at < numbers.size() ? numbers.get(at) : OptionalLong.empty();
            if (told.isEmpty()) {
                boolean least = minimum.additions.isEmpty()
                        && minimum.numbers.subList(at, minimum.numbers.size()).stream().allMatch(number -> number.orElse(0) == 0);
                return least ? Standing.AT_LEAST : Standing.UNTOLD;
            }
            if (told.getAsLong() != wanted) {
                return told.getAsLong() > wanted ? Standing.AT_LEAST : Standing.BEFORE;
            }
        }
        boolean later = numbers.stream().skip(minimum.numbers.size()).anyMatch(number -> number.orElse(0) > 0);
        return later || minimum.additions.isEmpty() ? Standing.AT_LEAST : against(minimum.additions.get(0));
    }

    private Standing against(Addition wanted) {
        return additions.stream().filter(addition -> addition.word().equals(wanted.word())).findFirst()
                .map(addition -> addition.number() >= wanted.number() ? Standing.AT_LEAST : Standing.BEFORE).orElse(Standing.UNTOLD);
    }

    /** The number that it begins with. */
    long first() {
        return numbers.get(0).orElse(Long.MAX_VALUE);
    }

    boolean hasServicePack() {
        return additions.stream().anyMatch(addition -> addition.word().equals("sp"));
    }

    private static int end(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static List<OptionalLong> numbers(String dotted) {
        List<OptionalLong> numbers = new ArrayList<>();
        for (String part : dotted.split("[.]")) {
            numbers.add(part.startsWith("x") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(part)));
        }
        return numbers;
    }
}
