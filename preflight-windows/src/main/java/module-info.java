/** The probes of TWS Preflight: they look at a Windows machine and never judge. */
module com.akio.tws.preflight.windows {
    requires static com.sun.jna.platform;
    requires static org.jspecify;
    requires transitive com.akio.tws.preflight.core;
    requires com.sun.jna;
    requires java.xml;
    requires org.apache.commons.io;

    exports com.akio.tws.preflight.windows;
}
