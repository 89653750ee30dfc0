package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.text.Worded;

/** What kind of thing is masked; the kind is told to everybody, the thing to nobody. */
public enum MaskKind implements Worded {
    /** The name of a machine: {@code host-1}. */
    HOST,
    /** A DNS domain: {@code domain-1.example}, below a masked parent where the parent is known. */
    DOMAIN,
    /** A full DNS name: the masks of its first label and of its domain. */
    DNS_NAME,
    /** The name of an account, mostly from a path: {@code user-1}. */
    USER,
    /** An IPv4 address or range: {@code ip-p10.87.3.140} is private, {@code inet-1.2} the second address of the first network of 24 bits of the Internet. */
    IPV4,
    /** An IPv6 address or range: {@code ip6-pfd12.0.7.1.9.2.5.4} is private, {@code inet6-1.2} the second address of the first network of 64 bits of the Internet. */
    IPV6,
    /** A network card: {@code mac-1}. */
    MAC,
    /** The machine's or domain's part of a security identifier: {@code S-1-5-21-0-0-1}; what stands behind it is kept. */
    SID,
    /** A certificate's subject or thumbprint: {@code certificate-1}. */
    CERTIFICATE,
    /** The name of a network link in the profile: {@code link-1}. */
    LINK,
    /** The reason of a waiver, which is free text: {@code reason-1}. */
    REASON,
    /** A person who is named in the profile: {@code person-1}. */
    PERSON,
    /** What a person noted in the profile, and the person's function, which are free text: {@code note-1}. */
    NOTE,
    /** A value in a distinguished name, such as a person, a unit, a group or a place: {@code name-1}. */
    NAME,
    /** The domain components of a distinguished name: {@code DC=domain-1,DC=example}, the mask of the domain. */
    DN,
    /** A word of the person's own list: {@code word-1}. */
    WORD,
    /** A word in base64 that says something of these when it is decoded: {@code encoded-1}. */
    ENCODED
}
