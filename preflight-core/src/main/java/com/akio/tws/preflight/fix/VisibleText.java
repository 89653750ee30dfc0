package com.akio.tws.preflight.fix;

import java.util.Locale;
import java.util.Set;

/**
 * Text that a reviewer sees as it is. Signs of control, of direction and of no width, blanks that look like others, and letters that are
 * drawn as nothing can make a script read as another than it is ("Trojan Source", trojansource.codes; Unicode TR36).
 */
final class VisibleText {

    /** Letters and marks that are drawn as nothing although no category says so (Unicode, Default_Ignorable_Code_Point). */
    private static final Set<Integer> DRAWN_AS_NOTHING = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F,
            0x2800, 0x3164, 0xFFA0);

    private VisibleText() {
    }

    /** Whether every sign of a text is seen as what it is. */
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(VisibleText::isSeen);
    }

    /** The text on one line, with a code in the place of each sign that is not seen, and cut where it is too long. */
    static String of(String text, int longest) {
        StringBuilder visible = new StringBuilder();
        for (int sign : text.codePoints().toArray()) {
            if (visible.length() >= longest) {
                return visible.append("…").toString();
            }
            if (isSeen(sign)) {
                visible.appendCodePoint(sign);
            } else if (sign == 0x00A0 || sign == 0x202F || sign == '\r' || sign == '\n' || sign == '\t') {
                visible.append(' ');
            } else {
                visible.append(String.format(Locale.ROOT, "<U+%04X>", sign));
            }
        }
        return visible.toString();
    }

    private static boolean isSeen(int sign) {
        boolean variation = (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
        return sign == ' ' || !(variation || DRAWN_AS_NOTHING.contains(sign) || isOfAnUnseenKind(sign));
    }

    private static boolean isOfAnUnseenKind(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR,
                    Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
