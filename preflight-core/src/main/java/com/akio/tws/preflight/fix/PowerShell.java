package com.akio.tws.preflight.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts as PowerShell takes them: as a literal that nothing in it can end, or as a comment that stays on its line. */
final class PowerShell {

    /** Any of these ends a literal that any other of them began: PowerShell takes the typographic ones for the same sign. */
    private static final String QUOTES = "'\u2018\u2019\u201A\u201B";
    private static final int WIDTH = 140;
    private static final int LONGEST_TEXT = 600;
    private static final String INDENT = "    ";

    private PowerShell() {
    }

    /**
     * A literal in single quotes, in which nothing is a variable, an escape or an expression; quotes are doubled.
     *
     * @throws IllegalArgumentException if the text holds a sign that no reader of the script would see as it is
     */
    static String literal(String text) {
        if (!VisibleText.isPlain(text)) {
            throw new IllegalArgumentException("a literal of one line holds no control sign and none that cannot be seen");
        }
        StringBuilder literal = new StringBuilder("'");
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            literal.append(sign);
            if (QUOTES.indexOf(sign) >= 0) {
                literal.append(sign);
            }
        }
        return literal.append('\'').toString();
    }

    /** Comments of one line each; whatever the text holds, the line after them is code again. */
    static List<String> comments(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("#");
        for (String word : VisibleText.of(text, LONGEST_TEXT).split(" ")) {
            if (line.length() + word.length() >= WIDTH && line.length() > 1) {
                lines.add(line.toString());
                line = new StringBuilder("#  ");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A value as a member of a table: a text, a number, a list of texts. */
    static List<String> member(String name, Object value) {
        if (value instanceof Number number) {
            return List.of(INDENT + name + " = " + number);
        }
        if (value instanceof List<?> list) {
            return list(name, list.stream().map(Object::toString).map(PowerShell::literal).toList());
        }
        return List.of(INDENT + name + " = " + literal(value.toString()));
    }

    private static List<String> list(String name, List<String> literals) {
        String line = INDENT + name + " = @(" + String.join(", ", literals) + ")";
        if (line.length() <= WIDTH) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of(INDENT + name + " = @("));
        literals.forEach(literal -> lines.add(INDENT + INDENT + literal));
        lines.add(INDENT + ")");
        return lines;
    }

    /** A table, one member a line, in the order given. */
    static List<String> table(Map<String, Object> members) {
        List<String> lines = new ArrayList<>(List.of("@{"));
        members.forEach((name, value) -> lines.addAll(member(name, value)));
        lines.add("}");
        return lines;
    }

    /** The lines, moved to the right. */
    static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> line.isEmpty() ? line : INDENT + line).collect(Collectors.toList());
    }
}
