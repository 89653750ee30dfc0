package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.text.Worded;


/** What the plan says and the document's tables show, each citing the row that the edition names for it ({@code sections}). */
public enum Section implements Worded {
    /** What a hypervisor must guarantee. */
    GUARANTEE,
    /** Memory for each user in a session. */
    SESSIONS,
    /** Parts of TWS that some versions have. */
    FEATURES,
    /** The server's DNS name. */
    DNS_NAME,
    /** The server's certificate. */
    CERTIFICATE,
    /** The table of server sizes. */
    SERVER_SIZE,
    /** The size that SmartAttendant licences ask for. */
    ATTENDANTS,
    /** What no table covers: Akio is to be consulted. */
    CONSULT,
    /** Cores and virtualisation of the Media Server. */
    MEDIA_SERVER,
    /** Channels of the Media Server. */
    MEDIA_CHANNELS,
    /** What antivirus and firewall should leave alone. */
    EXCLUSIONS,
    /** The v5 client's ports in a few wide ranges. */
    FIREWALL_SUMMARY,
    /** The voice of TWS Softphone. */
    SOFTPHONE_VOICE,
    /** The phones. */
    PHONES,
    /** The link to a PABX of which nothing is told. */
    PABX,
    /** The link to a PABX for which the document names no port. */
    PABX_WITHOUT_PORT,
    /** The voice of the Media Server. */
    MEDIA_VOICE,
    /** Bandwidth. */
    BANDWIDTH,
    /** SIP licences of TWS Softphone users. */
    SOFTPHONE_LICENCES,
    /** The administrators who have to be there. */
    ADMINISTRATORS
}
