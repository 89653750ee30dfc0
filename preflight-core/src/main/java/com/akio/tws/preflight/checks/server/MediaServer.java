package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;

/** What the checks of the Media Server (R19, R20) share: they concern a site that has channels. */
final class MediaServer {

    private MediaServer() {
    }

    static Applies applies(Site site) {
        return channels(site) == 0 ? Applies.no(Message.of("media.none")) : Applies.yes();
    }

    static int channels(Site site) {
        return site.profile().mediaChannels().orElse(0);
    }
}
