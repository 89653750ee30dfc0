package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.ToldHost;
import com.akio.tws.preflight.text.Message;

/** The name or address of a server as a person gives it, refused when nobody could be asked for it. */
final class ServerName {

    private ServerName() {
    }

    /**
     * The name without brackets and blanks around it.
     *
     * @param option what the name was given by, for the refusal
     */
    static String of(String given, String option) throws BadInput {
        return switch (ToldHost.of(given)) {
            case HOST -> ToldHost.bare(given);
            case WITHOUT_A_LABELS -> throw new BadInput(Message.of("input.server.a-labels", option, given.strip()));
            case NONE -> throw new BadInput(Message.of("input.server", option, given.strip()));
        };
    }
}
