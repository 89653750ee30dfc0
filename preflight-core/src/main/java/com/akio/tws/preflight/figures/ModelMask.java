package com.akio.tws.preflight.figures;

/**
 * A mask for the models of a maker: <code>#</code> stands for one digit, {@code ?} for one letter, a star at the end for anything.
 *
 * @param text in capital letters, for example {@code T##?*}
 */
record ModelMask(String text) {

    /** Whether a model in capital letters has this form. */
    boolean fits(String model) {
        boolean open = text.endsWith("*");
        int length = open ? text.length() - 1 : text.length();
        if (model.length() < length || (!open && model.length() > length)) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (!fits(text.charAt(at), model.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char mask, char sign) {
        return switch (mask) {
            case '#' -> sign >= '0' && sign <= '9';
            case '?' -> sign >= 'A' && sign <= 'Z';
            default -> mask == sign;
        };
    }
}
