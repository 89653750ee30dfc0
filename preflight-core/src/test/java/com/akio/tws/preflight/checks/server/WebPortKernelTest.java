package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.PortFacts.HTTP_OWNERS;
import static com.akio.tws.preflight.facts.PortFacts.TCP4_LISTENERS;
import static com.akio.tws.preflight.facts.WebServerFacts.IIS_BINDINGS;
import static com.akio.tws.preflight.facts.WebServerFacts.IIS_SERVICE;
import static com.akio.tws.preflight.facts.WebServerFacts.IIS_SERVICE_STATE;
import static com.akio.tws.preflight.facts.WebServerFacts.IIS_VERSION;
import static com.akio.tws.preflight.facts.WebServerFacts.KERNEL_HTTP_SERVICES;
import static com.akio.tws.preflight.facts.WebServerFacts.URL_RESERVATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Mismatch;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.facts.WebServerFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Process 4 on port 80: who may stand behind it, with IIS and without. */
class WebPortKernelTest {

    private static final String ID = "server.role.web-port-80";
    private static final List<String> STOCK = List.of("http://+:80/Temporary_Listen_Addresses/",
            "http://+:80/0131501b-d67f-491b-9a40-c4bf27bcb4d4/", "http://+:80/116B50EB-ECE2-41ac-8429-9F9E963361B7/",
            "http://*:5357/", "http://+:5985/wsman/", "http://+:47001/wsman/");

    @ParameterizedTest
    @ValueSource(strings = {
        "http://10.0.0.5:80:10.0.0.5/", // the handed case port80-url-bound-to-address
        "http://[fe80::1]:80/app/", "http://apps.example.test:80/x/", "http://[2001:db8::5]:80:[2001:db8::5]/",
        "http://+:80/pushbaby/", // a reservation as programs of no known maker leave it
        "https://+:80/"})
    void the_owner_of_a_url_on_the_port_is_guessed_and_the_url_named(String url) {
        String said = said(fails(kernel(List.of(), with(STOCK, url))));

        assertThat(said).contains("probably the owner of the reserved URL " + url, "netsh http show servicestate")
                .doesNotContain("Temporary", "wsman", "116B50EB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://+:8080/x/", "http://10.0.0.5:8080:10.0.0.5/", "https://+:443/sra_/", "no url", ""})
    void a_url_on_another_port_is_nobody_here(String url) {
        assertThat(said(fails(kernel(List.of(), with(STOCK, url))))).contains("that is not IIS").doesNotContain("probably");
    }

    @ParameterizedTest
    @CsvSource({
        "ReportServer$SQL2016, http://+:80/ReportServer_SQL2016/", // the handed case port80-reporting-named-instance
        "ReportServer, http://+:80/Reports/", // fydy/elaw#22
        "SQLServerReportingServices, http://+:80/ReportServer/", // microsoft/ReportingServicesTools#106
        "PowerBIReportServer, http://+:80/PowerBI/", // dsccommunity/SqlServerDsc#2418
        "MsDepSvc, http://+:80/MsDeployAgentService/", // FGF-College-Work/Forum#8
        "WinRM, http://+:80/wsman/", // microsoft/windows-admin-center-sdk#54
        "adfssrv, http://+:80/adfs/probe/", // MicrosoftDocs/windowsserverdocs#4786
        "CitrixBrokerService, http://+:80/Citrix/", // citrix/delivery-controller-sdk, about_Broker_PostInstallPreConfiguration
        "OctopusDeploy, http://+:80/"}) // OctopusDeploy/Issues#9449
    void a_running_service_that_reserves_the_port_is_named_and_its_url_needs_no_other_owner(String service, String url) {
        String said = said(fails(kernel(List.of(service), with(STOCK, url))));

        assertThat(said).contains("probably the service " + service).doesNotContain("owner of the reserved URL");
        assertThat(said(fails(kernel(List.of(service), STOCK)))).contains("probably the service " + service);
    }

    @Test
    void every_one_that_reserves_is_named_and_no_service_that_does_not() {
        String said = said(fails(kernel(List.of("MsDepSvc", "ReportServer$A", "SyncShareSvc"),
                with(STOCK, "http://+:80/MsDeployAgentService/", "http://+:80/Reports_A/", "http://+:80/other/"))));

        assertThat(said).contains("MsDepSvc, ReportServer$A or the owner of the reserved URL http://+:80/other/").doesNotContain("SyncShareSvc");
    }

    @Test
    void a_long_list_of_urls_is_cut_and_counted() {
        List<String> urls = Stream.iterate(1, n -> n + 1).limit(40).map(n -> "http://10.0.0." + n + ":80:10.0.0." + n + "/").toList();

        assertThat(said(fails(kernel(List.of(), urls)))).contains("http://10.0.0.5:80:10.0.0.5/", "35 more").doesNotContain("10.0.0.6:");
    }

    static Stream<Arguments> besideIis() {
        return Stream.of(
                // The handed case iis-stopped-site-only: as an older version read the bindings, of stopped sites too.
                Arguments.of("a service that runs and reserves the port", List.of("ReportServer"),
                        List.of("http://+:80/ReportServer/", "http://+:80/Reports/"), Status.UNKNOWN),
                Arguments.of("a named instance", List.of("ReportServer$X"), List.of("http://+:80/Reports_X/"), Status.UNKNOWN),
                Arguments.of("a virtual directory with a name of its own", List.of("ReportServer"), List.of("http://+:80/Rapports/"),
                        Status.UNKNOWN),
                Arguments.of("a URL bound to an address", List.of("MsDepSvc"), List.of("http://10.0.0.5:80:10.0.0.5/MsDeployAgentService/"),
                        Status.UNKNOWN),
                Arguments.of("it reserves another port", List.of("ReportServer"), List.of("http://+:8080/ReportServer/"), Status.PASS),
                Arguments.of("its reservation is left, and it is stopped", List.of(), List.of("http://+:80/ReportServer/"), Status.PASS),
                Arguments.of("BranchCache runs everywhere with stock URLs", List.of("PeerDistSvc"), STOCK, Status.PASS),
                Arguments.of("the URL is that of another service, which is stopped", List.of("WinRM"),
                        List.of("http://+:80/ReportServer/"), Status.PASS),
                // win-acme/win-acme#1334: HttpListener shares the port with IIS for a moment.
                Arguments.of("a reservation alone is no listener", List.of(), List.of("http://+:80/.well-known/acme-challenge/"),
                        Status.PASS));
    }

    @ParameterizedTest
    @MethodSource("besideIis")
    void with_a_site_of_iis_on_the_port(String name, List<String> services, List<String> urls, Status expected) {
        Finding finding = finding(iis(kernel(services, urls), "http *:80:"));

        assertThat(finding.status()).as(name).isEqualTo(expected);
        assertThat(said(finding).contains("Windows does not tell which")).isEqualTo(expected == Status.UNKNOWN);
    }

    @Test
    void without_a_site_of_iis_on_the_port_the_service_that_reserves_it_holds_it() {
        // As the decoder gives it now: the only site on port 80 does not start.
        assertThat(said(fails(iis(kernel(List.of("ReportServer"), List.of("http://+:80/Reports/")), "https *:443:ap1.example.test"))))
                .contains("probably the service ReportServer");
    }

    @ParameterizedTest
    @CsvSource({"http *:80:, PASS", "http :80:, PASS", "HTTP *:80:www.example.test, PASS", "http 10.0.0.5:80:, PASS", "https *:80:, PASS",
        "http [::1]:80:, PASS", "http [fe80::5]:80:h, PASS", "http *:80, PASS",
        "http *:8080:, FAIL", "http *:8080:h:80:, FAIL", "http [::80:1]:81:, FAIL", "net.tcp 80:*, FAIL", "net.tcp *:80:, FAIL",
        "ftp *:80:, FAIL", "msmq.formatname localhost, FAIL", "http 80, FAIL", "http *:, FAIL"})
    void a_binding_is_on_the_port_or_not(String binding, Status expected) {
        // IPv6 in bindings: OctopusDeploy/Issues#1620.
        assertThat(finding(iis(kernel(List.of(), STOCK), binding)).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<sites childSource=\"sites.config\">", "<sites configSource=\"s.config\">",
        "<configurationRedirection enabled=\"true\">"})
    void sites_that_stand_elsewhere_are_unknown_with_that_reason(String found) {
        RecordedMachine machine = iis(kernel(List.of(), STOCK)).unreadable(IIS_BINDINGS,
                Reason.of(Reason.Kind.MALFORMED, new Mismatch(WebServerFacts.SITES_HERE, found)));

        assertThat(finding(machine).status()).isEqualTo(Status.UNKNOWN);
        assertThat(said(finding(machine))).contains("its sites stand in another file, " + found, "appcmd list site");
        assertThat(said(fails(machine.set(IIS_SERVICE_STATE, "STOPPED")))).contains("that is not IIS");
    }

    @Test
    void a_configuration_that_is_broken_is_unknown_with_its_place() {
        RecordedMachine machine = iis(kernel(List.of(), STOCK)).unreadable(IIS_BINDINGS,
                Reason.of(Reason.Kind.MALFORMED, new Mismatch("XML", "SAXParseException 11:1")));

        assertThat(finding(machine).status()).isEqualTo(Status.UNKNOWN);
        assertThat(said(finding(machine))).contains("SAXParseException 11:1").doesNotContain("another file");
    }

    @Test
    void a_program_beside_iis_alone_is_named() {
        RecordedMachine machine = iis(kernel(List.of("ReportServer"), List.of("http://+:80/Reports/")), "http *:80:")
                .set(TCP4_LISTENERS, List.of(new Listener("127.0.0.1", 80, 5000), new Listener("10.0.0.1", 80, 4)))
                .set(HTTP_OWNERS, List.of(new PortOwner(5000, Optional.of("C:\\nginx\\nginx.exe"), List.of())));

        assertThat(said(fails(machine))).contains("held by C:\\nginx\\nginx.exe (process 5000).").doesNotContain("ReportServer");
    }

    private static RecordedMachine kernel(List<String> services, List<String> urls) {
        RecordedMachine machine = RecordedMachine.sound().set(TCP4_LISTENERS, List.of(new Listener("0.0.0.0", 80, 4)))
                .set(HTTP_OWNERS, List.of(new PortOwner(4, Optional.empty(), List.of()))).set(URL_RESERVATIONS, urls);
        return services.isEmpty() ? machine.absent(KERNEL_HTTP_SERVICES) : machine.set(KERNEL_HTTP_SERVICES, services);
    }

    private static RecordedMachine iis(RecordedMachine machine, String... bindings) {
        return machine.set(IIS_VERSION, 10L).set(IIS_SERVICE, new InstalledService("W3SVC", 2, Optional.empty()))
                .set(IIS_SERVICE_STATE, "RUNNING").set(IIS_BINDINGS, List.of(bindings));
    }

    private static List<String> with(List<String> urls, String... more) {
        List<String> all = new ArrayList<>(urls);
        all.addAll(List.of(more));
        return all;
    }

    private static Finding fails(RecordedMachine machine) {
        assertThat(finding(machine).status()).isEqualTo(Status.FAIL);
        return finding(machine);
    }

    private static Finding finding(RecordedMachine machine) {
        return Judged.finding(ID, machine, Site.DEFAULT);
    }

    private static String said(Finding finding) {
        return String.join("\n", Judged.said(finding));
    }
}
