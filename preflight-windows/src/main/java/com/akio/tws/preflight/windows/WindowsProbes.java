package com.akio.tws.preflight.windows;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.figures.AntivirusFigures;
import com.akio.tws.preflight.figures.MakerFigures;
import com.akio.tws.preflight.figures.WebPortFigures;
import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.Rehearsal;
import com.akio.tws.preflight.reach.listener.PortTrialProbe;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.windows.jna.JnaMachine;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.probe.AntivirusProbe;
import com.akio.tws.preflight.windows.probe.CertificateProbe;
import com.akio.tws.preflight.windows.probe.ClientFolderProbe;
import com.akio.tws.preflight.windows.probe.DirectoryProbe;
import com.akio.tws.preflight.windows.probe.DiskProbe;
import com.akio.tws.preflight.windows.probe.DotNetProbe;
import com.akio.tws.preflight.windows.probe.ExchangeProbe;
import com.akio.tws.preflight.windows.probe.FirewallProbe;
import com.akio.tws.preflight.windows.probe.FolderProbe;
import com.akio.tws.preflight.windows.probe.HardwareProbe;
import com.akio.tws.preflight.windows.probe.InstalledProbe;
import com.akio.tws.preflight.windows.probe.InstallerProbe;
import com.akio.tws.preflight.windows.probe.LanguageProbe;
import com.akio.tws.preflight.windows.probe.MachineIdentityProbe;
import com.akio.tws.preflight.windows.probe.OperatingSystemProbe;
import com.akio.tws.preflight.windows.probe.PortsProbe;
import com.akio.tws.preflight.windows.probe.PrivilegeProbe;
import com.akio.tws.preflight.windows.probe.ProxyProbe;
import com.akio.tws.preflight.windows.probe.RebootProbe;
import com.akio.tws.preflight.windows.probe.SessionProbe;
import com.akio.tws.preflight.windows.probe.SilverlightProbe;
import com.akio.tws.preflight.windows.probe.UsbProbe;
import com.akio.tws.preflight.windows.probe.VirtualisationProbe;
import com.akio.tws.preflight.windows.probe.WebServerProbe;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Every probe that looks at a Windows machine, in one list. */
public final class WindowsProbes {

    private WindowsProbes() {
    }

    /**
     * The probes that {@code check} uses for a machine of a site, looking at the machine this runs on: those of its role, for the folder
     * that TWS will be installed in, and a trial of the ports that the site's flows come in on here. No packet leaves the machine.
     *
     * @param site what is planned; its role says which machine this is, best in the user's own session for a client's
     * @param catalogue names the services whose state is asked, and the ports
     */
    public static List<Probe> forSite(Site site, Catalogue catalogue) {
        List<Probe> probes = new ArrayList<>(switch (site.role()) {
            case CLIENT -> forClient(site.installDirectory(), catalogue);
            case SERVER -> forServer(site.installDirectory(), catalogue);
        });
        portTrial(site, catalogue).ifPresent(probes::add);
        return List.copyOf(probes);
    }

    /** Takes the ports that flows of a site come in on here; a client PC has some only where TWS Softphone may be used on it. */
    static Optional<Probe> portTrial(Site site, Catalogue catalogue) {
        Rehearsal rehearsal = Rehearsal.of(site.here(), catalogue, site.tws());
        SortedSet<LocalPort> ports = site.role() == Role.CLIENT ? rehearsal.clientPorts() : rehearsal.serverPorts();
        return site.role() == Role.CLIENT && ports.isEmpty() ? Optional.empty()
                : Optional.of(new PortTrialProbe(ports, new InetSocketAddress(0).getAddress()));
    }

    /**
     * The probes for a TWS server, looking at the machine this runs on, with what the built-in catalogue names.
     *
     * @param installDirectory as in {@link #forServer(Optional, Catalogue)}
     */
    public static List<Probe> forServer(Optional<String> installDirectory) {
        return forServer(installDirectory, CatalogueReader.builtIn());
    }

    /**
     * The probes for a TWS server, looking at the machine this runs on.
     *
     * @param installDirectory the folder that TWS will be installed in; it need not exist; empty asks for the default,
     *     a folder {@code Akio} below {@code ProgramFilesDir}
     * @param catalogue names the services, IIS apart, that may hold a web port through HTTP.sys ({@code kernelServices} of
     *     {@code server.role.web-port-80}), and those of antivirus products ({@code products} of {@code server.antivirus}); only
     *     their state is asked; and the makers whose programs and services are kept ({@code makers} of {@code server.earlier-tws})
     */
    public static List<Probe> forServer(Optional<String> installDirectory, Catalogue catalogue) {
        return forServer(JnaMachine.connect(), installDirectory, kernelHttpServices(catalogue), antivirusProducts(catalogue),
                catalogue.figures(MakerFigures.KEY));
    }

    private static List<String> kernelHttpServices(Catalogue catalogue) {
        return List.copyOf(catalogue.figures(WebPortFigures.KEY).kernelServices().keySet());
    }

    private static Map<String, List<String>> antivirusProducts(Catalogue catalogue) {
        return catalogue.figures(AntivirusFigures.SERVER).products();
    }

    static List<Probe> forServer(Machine machine, Optional<String> installDirectory, List<String> kernelHttpServices,
            Map<String, List<String>> antivirusProducts, MakerFigures maker) {
        return List.of(
                new OperatingSystemProbe(machine),
                new MachineIdentityProbe(machine),
                new LanguageProbe(machine),
                new DotNetProbe(machine),
                new DiskProbe(machine, installDirectory),
                new ExchangeProbe(machine),
                new DirectoryProbe(machine),
                new PortsProbe(machine),
                new FirewallProbe(machine),
                new WebServerProbe(machine, kernelHttpServices),
                new HardwareProbe(machine),
                new VirtualisationProbe(machine),
                new CertificateProbe(machine),
                new AntivirusProbe(machine, antivirusProducts),
                new FolderProbe(machine),
                new RebootProbe(machine),
                new InstallerProbe(machine),
                new InstalledProbe(machine, maker),
                new ProxyProbe(machine),
                new PrivilegeProbe(machine));
    }

    /** The probe of what Windows is set to for the way to the web, by itself: a rehearsal asks it before it knocks. */
    public static Probe proxy() {
        return new ProxyProbe(JnaMachine.connect());
    }

    /**
     * The probes for a workstation with the TWS client, with what the built-in catalogue names.
     *
     * @param installDirectory as in {@link #forClient(Optional, Catalogue)}
     */
    public static List<Probe> forClient(Optional<String> installDirectory) {
        return forClient(installDirectory, CatalogueReader.builtIn());
    }

    /**
     * The probes for a workstation with the TWS client, looking at the machine this runs on, best in the user's own session.
     *
     * @param installDirectory the folder that the client will be installed in; it need not exist; empty asks for the default,
     *     the folder {@code Akio} below {@code %ProgramData%}
     * @param catalogue names the services of antivirus products ({@code products} of {@code server.antivirus}); only their state is
     *     asked
     */
    public static List<Probe> forClient(Optional<String> installDirectory, Catalogue catalogue) {
        return forClient(JnaMachine.connect(), installDirectory, antivirusProducts(catalogue), catalogue.figures(MakerFigures.KEY));
    }

    static List<Probe> forClient(Machine machine, Optional<String> installDirectory, Map<String, List<String>> antivirusProducts, MakerFigures maker) {
        return List.of(
                new OperatingSystemProbe(machine),
                new MachineIdentityProbe(machine),
                new DotNetProbe(machine),
                new DirectoryProbe(machine),
                new PortsProbe(machine),
                new FirewallProbe(machine),
                new HardwareProbe(machine),
                new SessionProbe(machine),
                new UsbProbe(machine),
                new ClientFolderProbe(machine, installDirectory),
                new AntivirusProbe(machine, antivirusProducts),
                new FolderProbe(machine),
                new SilverlightProbe(machine),
                new InstalledProbe(machine, maker),
                new ProxyProbe(machine),
                new PrivilegeProbe(machine));
    }
}
