package com.akio.tws.preflight.windows.decode;

import java.util.Optional;

/** The common name in a distinguished name that is written as RFC 2253 has it, the most specific part first. */
final class CommonName {

    private static final String ATTRIBUTE = "CN=";

    private CommonName() {
    }

    /** The first common name, without its escapes; empty when there is none, or one that is no text. */
    static Optional<String> in(String distinguishedName) {
        int start = 0;
        while (start < distinguishedName.length()) {
            int end = endOfPart(distinguishedName, start);
            String part = distinguishedName.substring(start, end).strip();
            if (part.regionMatches(true, 0, ATTRIBUTE, 0, ATTRIBUTE.length())) {
                String value = part.substring(ATTRIBUTE.length());
                return value.startsWith("#") ? Optional.empty() : Optional.of(unescaped(value)).filter(name -> !name.isEmpty());
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static int endOfPart(String name, int start) {
        boolean quoted = false;
        for (int i = start; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '+')) {
                return i;
            }
        }
        return name.length();
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == '\\' && i + 1 < value.length()) {
                text.append(value.charAt(++i));
            } else if (sign != '"') {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
