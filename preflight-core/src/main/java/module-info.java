/**
 * Is this site ready for Akio TWS, and if not, what exactly must change?
 *
 * <p>The vocabulary, the catalogue, the checks and the writers. Nothing here knows Windows or looks at a machine.
 */
module com.akio.tws.preflight.core {
    requires com.google.gson;
    requires org.apache.commons.io;

    exports com.akio.tws.preflight.collect;
    exports com.akio.tws.preflight.fact;
    exports com.akio.tws.preflight.facts;
}
