package com.akio.tws.preflight.sizing;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.MediaRules;

/**
 * What so many Media Server channels ask of the server (R19); the one rule that checks and plan share.
 *
 * @param channels operations at one time, from 0
 * @param cores processor cores that they need; 0 without channels
 * @param virtualisationAllowed whether the server may be a virtual machine
 */
public record MediaServerSize(int channels, int cores, boolean virtualisationAllowed) {

    public MediaServerSize {
        if (channels < 0 || cores < 0) {
            throw new IllegalArgumentException("no such Media Server: " + channels + " channels");
        }
    }

    /** One core for each eight channels begun, and no virtualisation above 48: the figures are the catalogue's. */
    public static MediaServerSize of(int channels, Catalogue catalogue) {
        MediaRules rules = catalogue.planning().media();
        int cores = (int) (((long) channels + rules.channelsPerCore() - 1) / rules.channelsPerCore());
        return new MediaServerSize(channels, cores, channels <= rules.mostVirtualChannels());
    }
}
