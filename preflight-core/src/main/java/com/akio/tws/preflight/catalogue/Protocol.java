package com.akio.tws.preflight.catalogue;

/** What carries a flow. */
public enum Protocol {
    TCP, UDP
}
