package com.akio.tws.preflight.checks.server;

/**
 * What may be wrong with a certificate, and how much it weighs when the best of several is looked for.
 *
 * <p>A certificate for another name is further away than one with any other flaws.
 */
enum CertificateFlaw {
    /** It is for another name. */
    NAME("name", 1000),
    /** Its time has not come. */
    NOT_YET_VALID("not-yet-valid", 100),
    /** Its time is over. */
    EXPIRED("expired", 100),
    /** Its private key is not on this machine. */
    NO_KEY("no-key", 100),
    /** It is not made for servers. */
    USAGE("usage", 100),
    /** Its chain is revoked, distrusted, forged or of another purpose. */
    CHAIN_REFUSED("chain-refused", 100),
    /** Windows would not let this account see the private key. */
    KEY_UNTOLD("key-untold", 10),
    /** It ends within the days that the catalogue gives. */
    ENDS_SOON("ends-soon", 1),
    /** It gives its name in the common name alone, which many clients no longer read (RFC 9525 section 6.3). */
    COMMON_NAME_ONLY("common-name-only", 1),
    /** Its chain could not be led to a trusted root without network. */
    CHAIN_DOUBTFUL("chain-doubtful", 1);

    private static final int FATAL = 100;
    private static final int UNTOLD = 10;

    private final String word;
    private final int weight;

    CertificateFlaw(String word, int weight) {
        this.word = word;
        this.weight = weight;
    }

    String word() {
        return word;
    }

    int weight() {
        return weight;
    }

    /** Whether no client would take such a certificate. */
    boolean isFatal() {
        return weight >= FATAL;
    }

    /** Whether it leaves open what the certificate is. */
    boolean isUntold() {
        return weight == UNTOLD;
    }
}
