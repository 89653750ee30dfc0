package com.akio.tws.preflight.catalogue;

/**
 * What each act of a user costs on the network (R60).
 *
 * @param startUpKilobytes starting the client, once
 * @param clickToCallKilobytes a click-to-call
 * @param pickUpKilobytes picking up a call without TWS Alerter
 * @param pickUpWithAlerterKilobytes picking up a call with TWS Alerter
 * @param directorySearchKilobytes a directory search with ten answers
 * @param supervisionAlertKilobytes supervision alerts of one call
 * @param softphoneCallKbitPerSecond the voice of one Softphone call (G.711)
 */
public record BandwidthFigures(int startUpKilobytes, int clickToCallKilobytes, int pickUpKilobytes,
        int pickUpWithAlerterKilobytes, int directorySearchKilobytes, int supervisionAlertKilobytes,
        int softphoneCallKbitPerSecond) {
}
