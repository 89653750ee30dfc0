package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;

/** Why a run came to no decision. */
public enum OpenQuestion implements Worded {
    /** A connection was accepted, and the service did not show itself. */
    ACCEPTED,
    /** A UDP port stayed silent. */
    SILENT_UDP,
    /** A directory refused on the document's ports, which shows an open way and no directory. */
    DIRECTORY_REFUSED,
    /** A flow was not knocked on, for want of something that the profile could tell. */
    NOT_KNOCKED,
    /** No phone answered. */
    NO_PHONE,
    /** There was nothing to knock on. */
    NOTHING;

    /** In words. */
    public Message message() {
        return Message.of("reach.open-question." + word());
    }
}
