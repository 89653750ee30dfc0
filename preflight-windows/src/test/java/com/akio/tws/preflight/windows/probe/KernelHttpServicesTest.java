package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.WebServerFacts;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelHttpServicesTest {

    private static final String POLICY = "SOFTWARE\\Policies\\Microsoft\\Windows\\WinRM\\Service";
    private static final String LISTENER = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN\\Listener";
    private static final List<String> NAMES =
            List.of("MsDepSvc", "SyncShareSvc", "ReportServer", "ReportServer$*", "PeerDistSvc", "WinRM", "OctopusDeploy", "OctopusDeploy: *");
    private static final int STOPPED = 1;
    private static final int RUNNING = 4;

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void running_services_that_use_the_kernel_are_named_by_their_exact_names_in_any_case() {
        services(new ServiceProcess("msdepsvc", RUNNING, 9), new ServiceProcess("ReportServer", RUNNING, 10),
                new ServiceProcess("ReportServerHelper", RUNNING, 11), new ServiceProcess("SyncShareSvc", STOPPED, 0),
                new ServiceProcess("W3SVC", RUNNING, 12));
        assertThat(named().known()).contains(List.of("msdepsvc", "ReportServer"));
    }

    @Test
    void named_instances_are_known_by_the_beginning_of_their_names() {
        // ReportServer$NAME: dsccommunity/SqlServerDsc#1687; "OctopusDeploy: NAME" and the Tentacle beside it: OctopusDeploy/Issues#442.
        services(new ServiceProcess("ReportServer$SQL2016", RUNNING, 9), new ServiceProcess("reportserver$x", RUNNING, 10),
                new ServiceProcess("ReportServer$OLD", STOPPED, 0), new ServiceProcess("OctopusDeploy: Second", RUNNING, 11),
                new ServiceProcess("OctopusDeploy Tentacle", RUNNING, 12), new ServiceProcess("ReportServer_X", RUNNING, 13));
        assertThat(named().known()).contains(List.of("ReportServer$SQL2016", "reportserver$x", "OctopusDeploy: Second"));
    }

    @Test
    void none_running_is_absent() {
        services(new ServiceProcess("MsDepSvc", STOPPED, 0), new ServiceProcess("Spooler", RUNNING, 5));
        assertAbsent(named());
    }

    @Test
    void remote_management_runs_everywhere_and_is_not_named_for_that() {
        services(new ServiceProcess("WinRM", RUNNING, 9));
        machine.registry.dword(LISTENER + "\\*+HTTP", "Port", 5985).dword(POLICY, "HttpCompatibilityListener", 0);
        assertAbsent(named());
    }

    @Test
    void remote_management_is_named_when_a_policy_tells_it_to_take_port_80() {
        services(new ServiceProcess("WinRM", RUNNING, 9));
        machine.registry.dword(POLICY, "HttpCompatibilityListener", 1);
        assertThat(named().known()).contains(List.of("WinRM"));
    }

    @Test
    void remote_management_is_named_when_one_of_its_listeners_is_on_port_80() {
        services(new ServiceProcess("WinRM", RUNNING, 9));
        machine.registry.dword(LISTENER + "\\*+HTTP", "Port", 80);
        assertThat(named().known()).contains(List.of("WinRM"));
    }

    @Test
    void a_listener_that_is_disabled_or_secure_does_not_count() {
        services(new ServiceProcess("WinRM", RUNNING, 9));
        machine.registry.dword(LISTENER + "\\*+HTTP", "Port", 80).dword(LISTENER + "\\*+HTTP", "enabled", 0)
                .dword(LISTENER + "\\*+HTTPS", "Port", 80);
        assertAbsent(named());
    }

    @Test
    void a_stopped_remote_management_is_not_asked_about() {
        services(new ServiceProcess("WinRM", STOPPED, 0));
        machine.registry.denied(POLICY);
        assertAbsent(named());
    }

    @Test
    void a_refused_policy_is_unreadable_unless_another_service_was_found() {
        machine.registry.denied(POLICY);
        services(new ServiceProcess("WinRM", RUNNING, 9));
        assertDenied(named());
        services(new ServiceProcess("WinRM", RUNNING, 9), new ServiceProcess("MsDepSvc", RUNNING, 10));
        assertThat(named().known()).contains(List.of("MsDepSvc"));
    }

    @Test
    void a_refused_list_of_services_is_unreadable() {
        machine.refuses("services");
        assertDenied(named());
    }

    private void services(ServiceProcess... services) {
        machine.knows("services", List.of(services));
    }

    private Reading<List<String>> named() {
        return Seen.by(new WebServerProbe(machine.machine(), NAMES)).reading(WebServerFacts.KERNEL_HTTP_SERVICES);
    }
}
