package com.akio.tws.preflight.fix;

import java.util.ArrayList;
import java.util.List;

/**
 * What PowerShell would take for code: the script without its comments and with every literal emptied. Written after the rules of
 * the language (about_Quoting_Rules; the tokenizer's IsSingleQuote), not after the class that is tested.
 */
final class PowerShellCode {

    private static final String SINGLE = "'\u2018\u2019\u201A\u201B";

    private PowerShellCode() {
    }

    static List<String> of(String script) {
        StringBuilder code = new StringBuilder();
        scan(script, code, new ArrayList<>());
        return code.toString().lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList();
    }

    static List<String> literals(String script) {
        List<String> literals = new ArrayList<>();
        scan(script, new StringBuilder(), literals);
        return literals;
    }

    private static void scan(String script, StringBuilder code, List<String> literals) {
        int i = 0;
        while (i < script.length()) {
            char sign = script.charAt(i);
            if (sign == '#') {
                while (i < script.length() && script.charAt(i) != '\n' && script.charAt(i) != '\r') {
                    i++;
                }
            } else if (SINGLE.indexOf(sign) >= 0) {
                StringBuilder literal = new StringBuilder();
                i++;
                while (true) {
                    boolean quote = SINGLE.indexOf(script.charAt(i)) >= 0;
                    if (quote && (i + 1 == script.length() || SINGLE.indexOf(script.charAt(i + 1)) < 0)) {
                        break;
                    }
                    literal.append(script.charAt(i));
                    i += quote ? 2 : 1;
                }
                literals.add(literal.toString());
                code.append("''");
                i++;
            } else {
                code.append(sign);
                i++;
            }
        }
    }
}
