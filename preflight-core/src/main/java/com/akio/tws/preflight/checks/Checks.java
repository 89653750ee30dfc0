package com.akio.tws.preflight.checks;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.client.ClientAntivirusCheck;
import com.akio.tws.preflight.checks.client.ClientCertificateCheck;
import com.akio.tws.preflight.checks.client.ClientCpuCheck;
import com.akio.tws.preflight.checks.client.ClientDotNetCheck;
import com.akio.tws.preflight.checks.client.ClientMemoryCheck;
import com.akio.tws.preflight.checks.client.ClientOsVersionCheck;
import com.akio.tws.preflight.checks.client.ClientSmartAttendantCheck;
import com.akio.tws.preflight.checks.client.HeadsetCheck;
import com.akio.tws.preflight.checks.client.InstallRightsCheck;
import com.akio.tws.preflight.checks.client.RemoteSessionCheck;
import com.akio.tws.preflight.checks.client.SilverlightCheck;
import com.akio.tws.preflight.checks.network.DnsResolutionCheck;
import com.akio.tws.preflight.checks.network.FirewallCheck;
import com.akio.tws.preflight.checks.network.FlowChecks;
import com.akio.tws.preflight.checks.network.PortsAvailableCheck;
import com.akio.tws.preflight.checks.server.CertificateCheck;
import com.akio.tws.preflight.checks.server.CompaniesCheck;
import com.akio.tws.preflight.checks.server.CpuCoresCheck;
import com.akio.tws.preflight.checks.server.CpuModelCheck;
import com.akio.tws.preflight.checks.server.CpuSpeedCheck;
import com.akio.tws.preflight.checks.server.DiskSpaceCheck;
import com.akio.tws.preflight.checks.server.DiskTechnologyCheck;
import com.akio.tws.preflight.checks.server.DnsNameCheck;
import com.akio.tws.preflight.checks.server.DomainControllerCheck;
import com.akio.tws.preflight.checks.server.DomainsCheck;
import com.akio.tws.preflight.checks.server.DotNetCheck;
import com.akio.tws.preflight.checks.server.ElevatedCheck;
import com.akio.tws.preflight.checks.server.ExchangeCheck;
import com.akio.tws.preflight.checks.server.FreeMinimumCheck;
import com.akio.tws.preflight.checks.server.InstallerBusyCheck;
import com.akio.tws.preflight.checks.server.MediaChannelsCheck;
import com.akio.tws.preflight.checks.server.MediaCoresCheck;
import com.akio.tws.preflight.checks.server.MediaVirtualisationCheck;
import com.akio.tws.preflight.checks.server.MemoryCheck;
import com.akio.tws.preflight.checks.server.OsArchitectureCheck;
import com.akio.tws.preflight.checks.server.OsEditionCheck;
import com.akio.tws.preflight.checks.server.OsLanguageCheck;
import com.akio.tws.preflight.checks.server.OsVersionCheck;
import com.akio.tws.preflight.checks.server.RebootPendingCheck;
import com.akio.tws.preflight.checks.server.SeparateDriveCheck;
import com.akio.tws.preflight.checks.server.ServerAntivirusCheck;
import com.akio.tws.preflight.checks.server.SmartAttendantServerCheck;
import com.akio.tws.preflight.checks.server.TwsFeaturesCheck;
import com.akio.tws.preflight.checks.server.UsersPerDomainCheck;
import com.akio.tws.preflight.checks.server.VirtualGuaranteeCheck;
import com.akio.tws.preflight.checks.server.WebPortCheck;
import com.akio.tws.preflight.checks.shared.EarlierTwsCheck;
import com.akio.tws.preflight.checks.site.AdministratorsPresentCheck;
import com.akio.tws.preflight.checks.telephony.CstaKeysCheck;
import com.akio.tws.preflight.checks.telephony.IpCardCheck;
import com.akio.tws.preflight.checks.telephony.MakerCheck;
import com.akio.tws.preflight.checks.telephony.OtherPhonesCheck;
import com.akio.tws.preflight.checks.telephony.PabxVersionCheck;
import com.akio.tws.preflight.checks.telephony.SipLicencesCheck;
import com.akio.tws.preflight.figures.PhoneMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every check, in the document's order. */
public final class Checks {

    private static final List<Check> OF_MACHINES = List.of(
            new OsVersionCheck(),
            new OsEditionCheck(),
            new OsArchitectureCheck(),
            new OsLanguageCheck(),
            new DotNetCheck(),
            new DiskSpaceCheck(),
            new SeparateDriveCheck(),
            new FreeMinimumCheck(),
            new DiskTechnologyCheck(),
            new ExchangeCheck(),
            new DomainControllerCheck(),
            new WebPortCheck(),
            new MemoryCheck(),
            new CpuCoresCheck(),
            new CpuSpeedCheck(),
            new CpuModelCheck(),
            new VirtualGuaranteeCheck(),
            new CompaniesCheck(),
            new DomainsCheck(),
            new UsersPerDomainCheck(),
            new SmartAttendantServerCheck(),
            new MediaCoresCheck(),
            new MediaVirtualisationCheck(),
            new MediaChannelsCheck(),
            new TwsFeaturesCheck(),
            new DnsNameCheck(),
            new DnsResolutionCheck(),
            new CertificateCheck(),
            PortsAvailableCheck.ofServer(),
            FirewallCheck.ofServer(),
            new ServerAntivirusCheck(),
            new RebootPendingCheck(),
            new InstallerBusyCheck(),
            new ElevatedCheck(),
            EarlierTwsCheck.ofServer(),
            new ClientOsVersionCheck(),
            new ClientDotNetCheck(),
            new ClientMemoryCheck(),
            new ClientCpuCheck(),
            new ClientSmartAttendantCheck(),
            new RemoteSessionCheck(),
            new HeadsetCheck(),
            PortsAvailableCheck.ofClient(),
            new InstallRightsCheck(),
            FirewallCheck.ofClient(),
            new ClientAntivirusCheck(),
            new SilverlightCheck(),
            EarlierTwsCheck.ofClient());

    private static final List<Check> OF_SITES = List.of(
            new OtherPhonesCheck(),
            new PabxVersionCheck(),
            new CstaKeysCheck(),
            new SipLicencesCheck(),
            new IpCardCheck(),
            new AdministratorsPresentCheck());

    private Checks() {
    }

    /** Every check of an edition, in the document's order: its flows and its makers of phones have one each. */
    public static List<Check> of(Catalogue catalogue) {
        Stream<Check> makers = PhoneMaker.all(catalogue).stream().map(MakerCheck::new);
        return Stream.of(OF_MACHINES.stream(), Stream.<Check>of(new ClientCertificateCheck(catalogue)), FlowChecks.of(catalogue).stream(), makers, OF_SITES.stream())
                .flatMap(checks -> checks).toList();
    }

    /** Every check of the edition inside the jar, in the document's order. */
    public static List<Check> all() {
        return of(CatalogueReader.builtIn());
    }

    /** The figures of every check of an edition, which {@link CatalogueReader#read} holds the edition against. */
    public static List<FigureKey<?>> figures(Catalogue catalogue) {
        List<FigureKey<?>> keys = new ArrayList<>();
        of(catalogue).forEach(check -> keys.add(check.figures()));
        return keys;
    }
}
