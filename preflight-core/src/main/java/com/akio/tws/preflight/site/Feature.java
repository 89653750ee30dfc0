package com.akio.tws.preflight.site;

import com.akio.tws.preflight.text.Worded;

/** A part of TWS that the site will use; it decides flows, licences and further prerequisites. */
public enum Feature implements Worded {
    /** TWS Conference with WebRTC video (R11, R39, R42); needs v5.2. */
    CONFERENCE,
    /** The HTML5 administration (R11); needs v5.2. */
    HTML5_ADMINISTRATION,
    /** The v4 client beside the v5 one (R11, R32 to R34). */
    V4_CLIENT,
    /** TWS Softphone (R26, R44, R45, R68). */
    SOFTPHONE,
    /** TWS Alerter (R60). */
    ALERTER,
    /** Developments against the WebSocket events (R38). */
    WEBSOCKET,
    /** File sharing (R40). */
    FILE_SHARING,
    /** Remote access to a desktop, RemoteAccess (R41). */
    REMOTE_ACCESS,
    /** TWS Rules, which plays announcements through the Media Server (R19, R20). */
    RULES,
    /** TWS Mail, the voicemail of the Media Server (R19, R20). */
    MAIL,
    /** TWP Browser on NeXspan or Aastra 5000 phones (R55). */
    TWP_BROWSER
}
