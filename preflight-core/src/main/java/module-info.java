/**
 * Is this site ready for Akio TWS, and if not, what exactly must change?
 *
 * <p>The vocabulary, the catalogue, the checks and the writers. Nothing here knows Windows or looks at a machine.
 */
module com.akio.tws.preflight.core {
    requires static org.jspecify;
    requires org.apache.commons.io;
    requires transitive com.google.gson;
    requires org.dhatim.fastexcel;

    exports com.akio.tws.preflight.bundle;
    exports com.akio.tws.preflight.catalogue;
    exports com.akio.tws.preflight.certificate;
    exports com.akio.tws.preflight.check;
    exports com.akio.tws.preflight.checks;
    exports com.akio.tws.preflight.collect;
    exports com.akio.tws.preflight.compare;
    exports com.akio.tws.preflight.coverage;
    exports com.akio.tws.preflight.dossier;
    exports com.akio.tws.preflight.dossier.assembly;
    exports com.akio.tws.preflight.evaluate;
    exports com.akio.tws.preflight.fact;
    exports com.akio.tws.preflight.facts;
    exports com.akio.tws.preflight.figures;
    exports com.akio.tws.preflight.fix;
    exports com.akio.tws.preflight.fleet;
    exports com.akio.tws.preflight.input;
    exports com.akio.tws.preflight.json;
    exports com.akio.tws.preflight.plan;
    exports com.akio.tws.preflight.reach;
    exports com.akio.tws.preflight.reach.engine;
    exports com.akio.tws.preflight.reach.listener;
    exports com.akio.tws.preflight.reach.names;
    exports com.akio.tws.preflight.reach.phones;
    exports com.akio.tws.preflight.reach.wire;
    exports com.akio.tws.preflight.redact;
    exports com.akio.tws.preflight.report;
    exports com.akio.tws.preflight.seal;
    exports com.akio.tws.preflight.selftest;
    exports com.akio.tws.preflight.site;
    exports com.akio.tws.preflight.siteform;
    exports com.akio.tws.preflight.siteplan;
    exports com.akio.tws.preflight.sizing;
    exports com.akio.tws.preflight.text;
    exports com.akio.tws.preflight.version;
    exports com.akio.tws.preflight.write;
}
