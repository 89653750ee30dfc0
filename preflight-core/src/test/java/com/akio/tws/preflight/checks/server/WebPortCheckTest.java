package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.PortFacts.HTTP_OWNERS;
import static com.akio.tws.preflight.facts.PortFacts.TCP4_LISTENERS;
import static com.akio.tws.preflight.facts.PortFacts.TCP6_LISTENERS;
import static com.akio.tws.preflight.facts.WebServerFacts.IIS_BINDINGS;
import static com.akio.tws.preflight.facts.WebServerFacts.IIS_SERVICE;
import static com.akio.tws.preflight.facts.WebServerFacts.IIS_SERVICE_STATE;
import static com.akio.tws.preflight.facts.WebServerFacts.IIS_VERSION;
import static com.akio.tws.preflight.facts.WebServerFacts.KERNEL_HTTP_SERVICES;
import static com.akio.tws.preflight.facts.WebServerFacts.URL_RESERVATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebPortCheckTest {

    private static final String ID = "server.role.web-port-80";

    static Stream<Row> free() {
        return Stream.of(
                Row.of("nobody listens at all", machine -> machine.set(TCP4_LISTENERS, List.of()).set(TCP6_LISTENERS, List.of()),
                        Status.PASS),
                Row.of("8080 is not 80", machine -> v4(machine, "0.0.0.0", 8080, 4212), Status.PASS),
                Row.of("neither are 180 and 800",
                        machine -> machine.set(TCP4_LISTENERS, List.of(new Listener("0.0.0.0", 180, 9), new Listener("0.0.0.0", 800, 9))),
                        Status.PASS),
                Row.of("a reservation is no listener",
                        machine -> machine.set(URL_RESERVATIONS, List.of("http://+:80/ReportServer/")), Status.PASS),
                Row.of("a running kernel service that listens elsewhere",
                        machine -> machine.set(KERNEL_HTTP_SERVICES, List.of("WinRM")), Status.PASS),
                Row.of("IIS installed and silent", machine -> iis(machine, "RUNNING", "http *:8080:"), Status.PASS),
                Row.of("no IPv6 on this machine", machine -> machine.absent(TCP6_LISTENERS), Status.PASS));
    }

    static Stream<Row> foreign() {
        return Stream.of(
                Row.of("a program on IPv4", machine -> v4(machine, "0.0.0.0", 80, 4212), Status.FAIL),
                Row.of("a program on IPv6 only", machine -> v6(machine, "::", 80, 4212), Status.FAIL),
                Row.of("a program on the loopback address", machine -> v4(machine, "127.0.0.1", 80, 4212), Status.FAIL),
                Row.of("a program on the IPv6 loopback address", machine -> v6(machine, "::1", 80, 4212), Status.FAIL),
                Row.of("a program on both families", machine -> v6(v4(machine, "0.0.0.0", 80, 4212), "::", 80, 4212), Status.FAIL),
                Row.of("a program beside IIS on another address",
                        machine -> iis(machine, "RUNNING", "http 10.0.0.1:80:").set(TCP4_LISTENERS,
                                List.of(new Listener("10.0.0.1", 80, 4), new Listener("127.0.0.1", 80, 4212))), Status.FAIL),
                Row.of("a program while IIS is installed and stopped",
                        machine -> v4(iis(machine, "STOPPED", "http *:80:"), "0.0.0.0", 80, 4212), Status.FAIL),
                Row.of("a program that Windows does not name, without IIS", machine -> v4(machine, "0.0.0.0", 80, 0), Status.FAIL),
                Row.of("the kernel without IIS", machine -> v4(machine, "0.0.0.0", 80, 4), Status.FAIL),
                Row.of("the kernel with remains of IIS: a version without a service",
                        machine -> v4(machine, "0.0.0.0", 80, 4).set(IIS_VERSION, 10L), Status.FAIL),
                Row.of("the kernel with remains of IIS: a service without a version",
                        machine -> v4(machine, "0.0.0.0", 80, 4).set(IIS_SERVICE, w3svc()), Status.FAIL),
                Row.of("the kernel while IIS is stopped",
                        machine -> v4(iis(machine, "STOPPED", "http *:80:"), "0.0.0.0", 80, 4), Status.FAIL),
                Row.of("the kernel while IIS is stopping",
                        machine -> v4(iis(machine, "STOP_PENDING", "http *:80:"), "0.0.0.0", 80, 4), Status.FAIL),
                Row.of("the kernel while IIS is paused and bound elsewhere",
                        machine -> v4(iis(machine, "PAUSED", "http *:8080:"), "0.0.0.0", 80, 4), Status.FAIL),
                Row.of("the kernel while IIS is bound elsewhere",
                        machine -> v4(iis(machine, "RUNNING", "http *:8080:", "https *:443:"), "0.0.0.0", 80, 4), Status.FAIL),
                Row.of("the kernel while IIS has no site",
                        machine -> v4(iis(machine, "RUNNING"), "0.0.0.0", 80, 4), Status.FAIL),
                Row.of("a program on IPv4, IPv6 denied", machine -> v4(machine, "0.0.0.0", 80, 4212).denied(TCP6_LISTENERS), Status.FAIL));
    }

    static Stream<Row> withIis() {
        return Stream.of(
                Row.of("the kernel on IPv4", machine -> v4(iis(machine, "RUNNING", "http *:80:"), "0.0.0.0", 80, 4), Status.PASS),
                Row.of("the kernel on IPv6", machine -> v6(iis(machine, "RUNNING", "http *:80:"), "::", 80, 4), Status.PASS),
                Row.of("the kernel while IIS is paused",
                        machine -> v4(iis(machine, "PAUSED", "http *:80:"), "0.0.0.0", 80, 4), Status.PASS),
                Row.of("the kernel while IIS starts",
                        machine -> v4(iis(machine, "START_PENDING", "http *:80:"), "0.0.0.0", 80, 4), Status.PASS),
                Row.of("a site with a host name",
                        machine -> v6(iis(machine, "RUNNING", "http *:80:tws.exemple.fr"), "::", 80, 4), Status.PASS),
                Row.of("a site on an IPv6 address",
                        machine -> v6(iis(machine, "RUNNING", "http [fe80::1]:80:"), "fe80::1", 80, 4), Status.PASS),
                Row.of("the second of several sites", machine ->
                        v6(iis(machine, "RUNNING", "net.tcp 808:*", "https *:443:", "http *:80:"), "::", 80, 4), Status.PASS),
                Row.of("another protocol's 80 is not a web site's",
                        machine -> v4(iis(machine, "RUNNING", "net.tcp 80:*"), "0.0.0.0", 80, 4), Status.FAIL),
                Row.of("bindings denied",
                        machine -> v4(iis(machine, "RUNNING"), "0.0.0.0", 80, 4).denied(IIS_BINDINGS), Status.UNKNOWN),
                Row.of("its state denied",
                        machine -> v4(iis(machine, "RUNNING", "http *:80:"), "0.0.0.0", 80, 4).denied(IIS_SERVICE_STATE), Status.UNKNOWN),
                Row.of("whether it is installed denied",
                        machine -> v4(machine, "0.0.0.0", 80, 4).denied(IIS_VERSION, IIS_SERVICE), Status.UNKNOWN),
                Row.of("an owner that Windows does not tell",
                        machine -> v4(iis(machine, "RUNNING", "http *:80:"), "0.0.0.0", 80, 0), Status.UNKNOWN),
                Row.of("an owner that Windows does not tell, IIS stopped",
                        machine -> v4(iis(machine, "STOPPED", "http *:80:"), "0.0.0.0", 80, 0), Status.UNKNOWN),
                Row.of("IPv4 denied while IPv6 shows IIS",
                        machine -> v6(iis(machine, "RUNNING", "http *:80:"), "::", 80, 4).denied(TCP4_LISTENERS), Status.UNKNOWN));
    }

    static Stream<Row> unread() {
        return Stream.of(
                Row.of("IPv4 denied", machine -> machine.denied(TCP4_LISTENERS), Status.UNKNOWN),
                Row.of("IPv6 denied", machine -> machine.denied(TCP6_LISTENERS), Status.UNKNOWN),
                Row.of("what only names the owner denied",
                        machine -> machine.denied(HTTP_OWNERS, KERNEL_HTTP_SERVICES, URL_RESERVATIONS, IIS_BINDINGS), Status.PASS));
    }

    @ParameterizedTest
    @MethodSource({"free", "foreign", "withIis", "unread"})
    void nobody_but_iis_may_listen(Row row) {
        row.verify(ID);
    }

    @Test
    void names_program_process_and_service() {
        Row row = Row.of("", machine -> v4(machine, "0.0.0.0", 80, 4212).set(HTTP_OWNERS, List.of(
                new PortOwner(4212, Optional.of("C:\\Apache24\\bin\\httpd.exe"), List.of("Apache2.4")))), Status.FAIL);

        assertThat(said(row)).isEqualTo("TCP port 80 is held by C:\\Apache24\\bin\\httpd.exe (process 4212, service Apache2.4).");
    }

    @Test
    void names_the_service_known_to_stand_behind_the_kernel() {
        Row row = Row.of("", machine -> v4(machine, "0.0.0.0", 80, 4).set(KERNEL_HTTP_SERVICES, List.of("ReportServer")), Status.FAIL);

        assertThat(said(row)).isEqualTo(
                "TCP port 80 is held by a program behind the kernel’s HTTP server (HTTP.sys), probably the service ReportServer.");
    }

    @Test
    void names_the_reserved_url_but_none_that_every_windows_has() {
        Row row = Row.of("", machine -> v4(machine, "0.0.0.0", 80, 4).set(URL_RESERVATIONS, List.of(
                "http://+:80/Temporary_Listen_Addresses/", "http://+:80/116B50EB-ECE2-41ac-8429-9F9E963361B7/",
                "http://+:8080/x/", "http://+:80/MsDeployAgentService/")), Status.FAIL);

        assertThat(said(row)).isEqualTo("TCP port 80 is held by a program behind the kernel’s HTTP server (HTTP.sys), "
                + "probably the owner of the reserved URL http://+:80/MsDeployAgentService/.");
    }

    @Test
    void shows_each_address_once_and_every_holder() {
        Row row = Row.of("", machine -> v6(machine, "::", 80, 7).set(TCP4_LISTENERS,
                List.of(new Listener("0.0.0.0", 80, 7), new Listener("0.0.0.0", 80, 8))), Status.FAIL);

        assertThat(Texts.in(Language.ENGLISH).say(row.finding(ID).observed().orElseThrow()))
                .isEqualTo("0.0.0.0:80, [::]:80: a program that Windows does not name (process 7), "
                        + "a program that Windows does not name (process 8)");
    }

    @Test
    void names_the_service_of_a_process_that_hides_its_file() {
        Row row = Row.of("", machine -> v4(machine, "0.0.0.0", 80, 4212).set(HTTP_OWNERS, List.of(
                new PortOwner(4212, Optional.empty(), List.of("nginx")))), Status.FAIL);

        assertThat(said(row)).isEqualTo("TCP port 80 is held by a program that Windows does not name (process 4212, service nginx).");
    }

    @Test
    void tells_how_to_find_an_owner_of_whom_nothing_is_known() {
        Row hidden = Row.of("", machine -> v4(machine, "0.0.0.0", 80, 4212).denied(HTTP_OWNERS), Status.FAIL);
        Row untold = Row.of("", machine -> v4(machine, "0.0.0.0", 80, 0), Status.FAIL);

        for (Row row : List.of(hidden, untold)) {
            assertThat(Texts.in(Language.ENGLISH).say(row.finding(ID).remedy().orElseThrow())).isEqualTo("Find out who holds "
                    + "port 80 (“netstat -abn” from an elevated prompt), and stop it or move it to another port.");
        }
    }

    private static String said(Row row) {
        return Texts.in(Language.ENGLISH).say(row.finding(ID).message());
    }

    private static RecordedMachine v4(RecordedMachine machine, String address, int port, long process) {
        return machine.set(TCP4_LISTENERS, List.of(new Listener(address, port, process)));
    }

    private static RecordedMachine v6(RecordedMachine machine, String address, int port, long process) {
        return machine.set(TCP6_LISTENERS, List.of(new Listener(address, port, process)));
    }

    private static RecordedMachine iis(RecordedMachine machine, String state, String... bindings) {
        return machine.set(IIS_VERSION, 10L).set(IIS_SERVICE, w3svc()).set(IIS_SERVICE_STATE, state)
                .set(IIS_BINDINGS, List.of(bindings));
    }

    private static InstalledService w3svc() {
        return new InstalledService("W3SVC", 2, Optional.empty());
    }
}
