package com.akio.tws.preflight.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import org.junit.jupiter.api.Test;

class RecordedMachineTest {

    @Test
    void the_sound_server_is_ready() {
        Report report = Judged.report(RecordedMachine.sound(), Sites.planned("\"users\": 50"));

        assertThat(report.findings()).filteredOn(finding -> finding.status() == Status.PASS).extracting(finding -> finding.id().name())
                .contains("server.os.version", "server.os.edition", "server.os.architecture", "server.os.language", "server.dotnet",
                        "server.disk.space", "server.disk.separate-drive", "server.disk.free-minimum", "server.disk.technology",
                        "server.role.exchange", "server.role.domain-controller", "server.role.web-port-80", "server.memory",
                        "server.cpu.cores", "server.cpu.speed", "server.cpu.model", "server.ports.available", "server.firewall",
                        "server.antivirus", "server.reboot-pending", "server.installer-busy", "server.elevated");
        assertThat(report.findings()).filteredOn(finding -> finding.status() != Status.PASS).extracting(Finding::id)
                .extracting(Object::toString).filteredOn(id -> !id.startsWith("network.flow.")).containsExactly("server.virtual.guarantee", "server.limits.companies", "server.limits.domains",
                        "server.smartattendant", "server.media.cores", "server.media.virtualisation",
                        "server.media.channels", "server.tws.features", "server.dns-name", "server.dns-resolution", "server.certificate", "telephony.snom",
                        "telephony.yealink", "telephony.phones.other", "telephony.pabx.version", "telephony.pabx.csta-keys", "telephony.pabx.sip-licences",
                        "telephony.pabx.ip-card", "site.administrators-present");
        assertThat(report.findings()).extracting(Finding::status).containsOnly(Status.PASS, Status.MANUAL, Status.NOT_APPLICABLE);
        assertThat(report.verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void the_sound_server_is_ready_for_the_largest_site_too() {
        Report report = Judged.report(RecordedMachine.sound(), Sites.planned("\"users\": 8000, \"callsPerHour\": 20000"));

        assertThat(report.verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void an_overlay_changes_one_fact_and_leaves_the_machine_it_was_laid_over() {
        RecordedMachine sound = RecordedMachine.sound();
        RecordedMachine other = sound.set(DotNetFacts.RELEASE, 394802L);

        assertThat(other.snapshot().read(DotNetFacts.RELEASE).known()).contains(394802L);
        assertThat(sound.snapshot().read(DotNetFacts.RELEASE).known()).contains(528449L);
        assertThat(other.absent(DotNetFacts.RELEASE).snapshot().read(DotNetFacts.RELEASE)).isInstanceOf(Reading.Absent.class);
        assertThat(other.denied(DotNetFacts.RELEASE).snapshot().read(DotNetFacts.RELEASE)).isInstanceOf(Reading.Unreadable.class);
        assertThat(other.snapshot().readings()).hasSameSizeAs(sound.snapshot().readings());
    }
}
