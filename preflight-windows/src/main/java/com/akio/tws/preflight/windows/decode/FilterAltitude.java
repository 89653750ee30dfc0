package com.akio.tws.preflight.windows.decode;

/**
 * The altitude of a file system filter's instance: a decimal number of any length, written as text (Microsoft Learn, "Load order groups
 * and altitudes for minifilter drivers"), for example {@code 328010} or {@code 328010.5}.
 */
public final class FilterAltitude {

    private static final String FIRST = "320000";
    private static final String LAST = "329998";

    private FilterAltitude() {
    }

    /**
     * Whether it is one of the group {@code FSFilter Anti-Virus}, 320000 to 329998. Text that is no decimal number is none: Windows
     * attaches nothing by it.
     */
    public static boolean isOfAntivirus(String altitude) {
        String text = altitude.strip();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String fraction = point < 0 ? "" : text.substring(point + 1);
        if (whole.isEmpty() || !isDigits(whole) || !isDigits(fraction)) {
            return false;
        }
        String digits = withoutZeros(whole);
        if (digits.length() != FIRST.length() || digits.compareTo(FIRST) < 0) {
            return false;
        }
        int end = digits.compareTo(LAST);
        return end < 0 || (end == 0 && fraction.chars().allMatch(digit -> digit == '0'));
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
