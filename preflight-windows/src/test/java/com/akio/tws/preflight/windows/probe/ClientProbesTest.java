package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.CertificateFacts;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.facts.PrivateKeyState;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.facts.StoredCertificate;
import com.akio.tws.preflight.figures.AntivirusFigures;
import com.akio.tws.preflight.windows.decode.SecurityDescriptorTest;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import com.akio.tws.preflight.windows.machine.Certificates.RawCertificate;
import com.akio.tws.preflight.windows.machine.Permissions.Holding;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The probes for certificates, antivirus programs, folders, sessions and devices. */
class ClientProbesTest {

    private static final String PROFILES = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList";
    private static final String EXCLUSIONS = "SOFTWARE\\Microsoft\\Windows Defender\\Exclusions";
    private static final Map<String, List<String>> PRODUCTS =
            CatalogueReader.builtIn().figures(AntivirusFigures.SERVER).products();
    private static final byte[] JDOE = SecurityDescriptorTest.sid(5, 21, 1, 2, 3, 1001);
    private static final byte[] USERS = SecurityDescriptorTest.sid(5, 32, 545);
    private static final byte[] ADMINISTRATORS = SecurityDescriptorTest.sid(5, 32, 544);
    private static final byte[] GUESTS = SecurityDescriptorTest.sid(5, 32, 546);
    private static final byte[] LIST = SecurityDescriptorTest.descriptor(0x8004,
            SecurityDescriptorTest.entry(0, 3, 0x1200A9, USERS), SecurityDescriptorTest.entry(0, 3, 0x1F01FF, ADMINISTRATORS));

    @Test
    void a_broken_certificate_costs_no_other_and_a_missing_store_is_absent() {
        RawCertificate broken = new RawCertificate(new byte[] {1, 2}, PrivateKeyState.UNTOLD, OptionalLong.empty());
        Seen seen = Seen.by(new CertificateProbe(FakeMachine.empty().knows("inStore(MY)", List.of(broken)).machine()));
        assertThat(seen.value(CertificateFacts.PERSONAL)).singleElement().isInstanceOf(StoredCertificate.Undecodable.class);
        assertAbsent(seen.reading(CertificateFacts.WEB_HOSTING));
    }

    @Test
    void the_names_of_the_values_are_defenders_exclusions() {
        FakeMachine machine = FakeMachine.empty().knows("serviceState(WinDefend)", 4);
        machine.registry.dword("SYSTEM\\CurrentControlSet\\Services\\WinDefend", "Start", 2)
                .dword(EXCLUSIONS + "\\Paths", "D:\\Akio", 0).key(EXCLUSIONS + "\\Processes")
                .dword("SOFTWARE\\Policies\\Microsoft\\Windows Defender", "HideExclusionsFromLocalAdmins", 1);
        Seen seen = Seen.by(new AntivirusProbe(machine.machine(), PRODUCTS));
        assertThat(seen.value(AntivirusFacts.PATHS)).containsExactly("D:\\Akio");
        assertThat(seen.value(AntivirusFacts.PROCESSES)).isEmpty();
        assertThat(seen.value(AntivirusFacts.HIDDEN)).isEqualTo(1);
        assertThat(seen.value(AntivirusFacts.DEFENDER_STATE)).isEqualTo("RUNNING");
        assertAbsent(seen.reading(AntivirusFacts.POLICY_PATHS));
    }

    @Test
    void a_refused_list_of_exclusions_is_not_an_empty_one() {
        FakeMachine machine = FakeMachine.empty();
        machine.registry.denied(EXCLUSIONS);
        Seen seen = Seen.by(new AntivirusProbe(machine.machine(), PRODUCTS));
        assertDenied(seen.reading(AntivirusFacts.PATHS));
        assertDenied(seen.reading(AntivirusFacts.PROCESSES));
    }

    @Test
    void the_modes_in_which_defender_stands_back_are_read() {
        FakeMachine machine = FakeMachine.empty();
        machine.registry.dword("SOFTWARE\\Microsoft\\Windows Defender", "PassiveMode", 2)
                .dword("SOFTWARE\\Policies\\Microsoft\\Windows Advanced Threat Protection", "ForceDefenderPassiveMode", 1)
                .dword("SOFTWARE\\Policies\\Microsoft\\Windows Defender\\Real-Time Protection", "DisableRealtimeMonitoring", 1);
        Seen seen = Seen.by(new AntivirusProbe(machine.machine(), PRODUCTS));
        assertThat(seen.value(AntivirusFacts.PASSIVE_MODE)).isEqualTo(2);
        assertThat(seen.value(AntivirusFacts.PASSIVE_MODE_FORCED)).isEqualTo(1);
        assertThat(seen.value(AntivirusFacts.REAL_TIME_OFF)).isEqualTo(1);
    }

    @Test
    void other_products_are_known_by_running_services_and_agents_are_none() {
        FakeMachine machine = FakeMachine.empty().knows("services", List.of(new ServiceProcess("EKRN", 4, 1),
                new ServiceProcess("AVP.KES.21.19", 4, 2), new ServiceProcess("masvc", 4, 3), new ServiceProcess("SepMasterService", 1, 0)));
        assertThat(Seen.by(new AntivirusProbe(machine.machine(), PRODUCTS)).value(AntivirusFacts.OTHERS))
                .containsExactly("ESET (EKRN)", "Kaspersky (AVP.KES.21.19)");
    }

    @Test
    void the_variables_of_folders_are_expanded_from_the_folder_of_windows() {
        Seen seen = Seen.by(new FolderProbe(machine().machine()));
        assertThat(seen.value(FolderFacts.PROGRAM_DATA)).isEqualTo("E:\\ProgramData");
        assertThat(seen.value(FolderFacts.PROFILES)).isEqualTo("D:\\Users");
    }

    @Test
    void a_folder_with_an_unknown_variable_is_malformed() {
        FakeMachine machine = machine();
        machine.registry.text(PROFILES, "ProgramData", "%Elsewhere%\\ProgramData");
        assertMalformed(Seen.by(new FolderProbe(machine.machine())).reading(FolderFacts.PROGRAM_DATA));
    }

    @Test
    void the_nearest_folder_that_exists_gives_the_permissions() {
        FakeMachine machine = machine().knows("ofPath(E:\\ProgramData)", LIST);
        FolderAccess access = Seen.by(new ClientFolderProbe(machine.machine(), Optional.empty())).value(ClientFacts.INSTALL_FOLDER);
        assertThat(access.folder()).isEqualTo("E:\\ProgramData\\Akio");
        assertThat(access.read()).isEqualTo("E:\\ProgramData");
        assertThat(access.exists()).isFalse();
        assertThat(access.entries().orElseThrow()).hasSize(2);
        assertThat(access.callerSids()).containsExactly("S-1-5-21-1-2-3-1001", "S-1-5-32-545");
    }

    @Test
    void a_folder_that_was_asked_for_is_read_itself_and_a_drive_that_is_not_there_is_absent() {
        FakeMachine machine = machine().knows("ofPath(F:\\Akio)", LIST);
        assertThat(Seen.by(new ClientFolderProbe(machine.machine(), Optional.of("F:\\Akio"))).value(ClientFacts.INSTALL_FOLDER).exists())
                .isTrue();
        assertAbsent(Seen.by(new ClientFolderProbe(machine.machine(), Optional.of("Q:\\a\\b"))).reading(ClientFacts.INSTALL_FOLDER));
        assertThat(machine.asked()).contains("ofPath(Q:\\a\\b)", "ofPath(Q:\\a)", "ofPath(Q:\\)");
    }

    @Test
    void a_refused_folder_does_not_give_way_to_the_one_above() {
        FakeMachine machine = machine().refuses("ofPath(E:\\ProgramData\\Akio)").knows("ofPath(E:\\ProgramData)", LIST);
        assertDenied(Seen.by(new ClientFolderProbe(machine.machine(), Optional.empty())).reading(ClientFacts.INSTALL_FOLDER));
    }

    @Test
    void the_account_of_a_service_has_nobodys_identifiers() {
        FakeMachine machine = machine().knows("account", SecurityDescriptorTest.sid(5, 18)).knows("ofPath(E:\\ProgramData)", LIST);
        assertThat(Seen.by(new ClientFolderProbe(machine.machine(), Optional.empty())).value(ClientFacts.INSTALL_FOLDER).callerSids())
                .isEmpty();
    }

    @Test
    void a_session_is_told_by_its_number_and_citrix_by_the_key_of_that_number() {
        FakeMachine machine = FakeMachine.empty().knows("own", 3).knows("console", 9).knows("clientBuild", 19045);
        machine.registry.dword("SYSTEM\\CurrentControlSet\\Control\\Terminal Server", "GlassSessionId", 1)
                .text("SOFTWARE\\Citrix\\Ica\\Session\\2\\Connection", "ClientName", "OTHER");
        Seen seen = Seen.by(new SessionProbe(machine.machine()));
        assertThat(seen.value(SessionFacts.OWN)).isEqualTo(3);
        assertThat(seen.value(SessionFacts.CONSOLE)).isEqualTo(1);
        assertThat(seen.value(SessionFacts.CLIENT_BUILD)).isEqualTo(19045);
        assertAbsent(seen.reading(SessionFacts.CITRIX_CLIENT));
        machine.registry.text("SOFTWARE\\Citrix\\Ica\\Session\\3\\Connection", "ClientName", "PC-1");
        assertThat(Seen.by(new SessionProbe(machine.machine())).value(SessionFacts.CITRIX_CLIENT)).isEqualTo("PC-1");
    }

    /** Keys as Horizon's agent writes them before and after Omnissa; a zero client names no machine. */
    @ParameterizedTest
    @CsvSource({"'SOFTWARE\\VMware, Inc.\\VMware VDM\\SessionData\\1', ViewClient_Machine_Name, THIN-07",
            "'SOFTWARE\\Omnissa\\Horizon\\SessionData\\1', ViewClient_Machine_Name, LAPTOP-3",
            "'SOFTWARE\\VMware, Inc.\\VMware VDM\\SessionData\\1', ViewClient_Type, Teradici"})
    void horizon_shows_the_console_and_is_known_by_the_key_of_the_sessions_own_number(String key, String value, String client) {
        FakeMachine machine = FakeMachine.empty().knows("own", 1).knows("console", 1);
        machine.registry.text("SOFTWARE\\VMware, Inc.\\VMware VDM\\SessionData\\2", "ViewClient_Machine_Name", "OTHER");
        assertAbsent(Seen.by(new SessionProbe(machine.machine())).reading(SessionFacts.HORIZON_CLIENT));
        machine.registry.text(key, value, client);
        assertThat(Seen.by(new SessionProbe(machine.machine())).value(SessionFacts.HORIZON_CLIENT)).isEqualTo(client);
    }

    @Test
    void a_refused_key_of_horizon_is_not_an_absent_one() {
        FakeMachine machine = FakeMachine.empty().knows("own", 1).knows("console", 1);
        machine.registry.denied("SOFTWARE\\VMware, Inc.\\VMware VDM\\SessionData\\1");
        assertDenied(Seen.by(new SessionProbe(machine.machine())).reading(SessionFacts.HORIZON_CLIENT));
    }

    @Test
    void the_agents_of_virtual_desktops_are_known_by_their_services_unless_disabled() {
        FakeMachine machine = FakeMachine.empty().knows("own", 1).knows("console", 1);
        assertAbsent(Seen.by(new SessionProbe(machine.machine())).reading(SessionFacts.DESKTOP_AGENTS));
        machine.registry.dword("SYSTEM\\CurrentControlSet\\Services\\BrokerAgent", "Start", 4)
                .dword("SYSTEM\\CurrentControlSet\\Services\\WSNM", "Start", 2)
                .dword("SYSTEM\\CurrentControlSet\\Services\\RDAgentBootLoader", "Start", 2)
                .key("SYSTEM\\CurrentControlSet\\Services\\SkyLightWorkspaceConfigService");
        assertThat(Seen.by(new SessionProbe(machine.machine())).value(SessionFacts.DESKTOP_AGENTS))
                .containsExactly("WSNM", "RDAgentBootLoader");
    }

    @Test
    void without_a_glass_session_the_console_is_asked_for_and_a_refusal_stays_one() {
        FakeMachine machine = FakeMachine.empty().knows("own", 1).knows("console", 1);
        assertThat(Seen.by(new SessionProbe(machine.machine())).value(SessionFacts.CONSOLE)).isEqualTo(1);
        machine.registry.denied("SYSTEM\\CurrentControlSet\\Control\\Terminal Server");
        assertDenied(Seen.by(new SessionProbe(machine.machine())).reading(SessionFacts.CONSOLE));
    }

    @Test
    void devices_are_told_without_their_serial_numbers() {
        FakeMachine machine = FakeMachine.empty().knows("usb", List.of("USB\\VID_0B0E&PID_2456\\50C275000001",
                "USB\\VID_0B0E&PID_2456\\50C275000002", "USB\\ROOT_HUB30\\4&1", "odd"));
        assertThat(Seen.by(new UsbProbe(machine.machine())).value(ClientFacts.USB_DEVICES))
                .containsExactly("USB\\ROOT_HUB30", "USB\\VID_0B0E&PID_2456", "odd");
    }

    @Test
    void silverlight_is_found_in_either_view_of_the_registry() {
        FakeMachine machine = FakeMachine.empty();
        RegistryKey key = RegistryKey.of("SOFTWARE\\Microsoft\\Silverlight");
        assertAbsent(Seen.by(new SilverlightProbe(machine.machine())).reading(ClientFacts.SILVERLIGHT));
        machine.registry.denied(key.in(RegistryKey.View.BITS_32));
        assertDenied(Seen.by(new SilverlightProbe(machine.machine())).reading(ClientFacts.SILVERLIGHT));
        machine.registry.text(key.path(), "Version", "5.1.50918.0");
        assertThat(Seen.by(new SilverlightProbe(machine.machine())).value(ClientFacts.SILVERLIGHT)).isEqualTo("5.1.50918.0");
    }

    private static FakeMachine machine() {
        FakeMachine machine = FakeMachine.empty().knows("windowsDirectory", "E:\\Windows").knows("account", JDOE)
                .knows("groups", List.of(new Holding(USERS, 0x7), new Holding(ADMINISTRATORS, 0xF), new Holding(GUESTS, 0x10)));
        machine.registry.text(PROFILES, "ProgramData", "%SystemDrive%\\ProgramData").text(PROFILES, "ProfilesDirectory", "D:\\Users");
        return machine;
    }
}
