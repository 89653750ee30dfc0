package com.akio.tws.preflight.windows.jna;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Asking a machine that has no Windows. */
@DisabledOnOs(OS.WINDOWS)
class ElsewhereTest {

    @Test
    void every_reading_is_unsupported_and_says_so_each_time_and_nothing_is_thrown() {
        Machine machine = JnaMachine.connect();
        RegistryKey key = RegistryKey.of("SOFTWARE\\Microsoft");
        List<Reading<?>> readings = List.of(
                machine.registry().value(key, "x"), machine.registry().valueNames(key), machine.registry().subkeys(key),
                machine.volumes().mountPoint("C:\\Akio"), machine.volumes().volumeName("C:\\"),
                machine.volumes().fileSystem("C:\\"), machine.volumes().space("C:\\"),
                machine.volumes().diskExtents("\\\\.\\C:"), machine.volumes().deviceDescriptor("\\\\.\\C:"),
                machine.volumes().windowsDirectory(),
                machine.ports().tcp4Listeners(), machine.ports().tcp6Listeners(), machine.ports().udp4Listeners(), machine.ports().udp6Listeners(), machine.ports().urlReservations(),
                machine.processes().imagePath(4), machine.processes().services(), machine.processes().serviceState("W3SVC"),
                machine.host().usableMemory(), machine.host().installedMemory(), machine.host().processorInformation(),
                machine.host().preferredUiLanguages(), machine.host().machineRole(), machine.host().mutex("Global\\x"),
                machine.host().elevation(), machine.host().elevationType(), machine.host().vmwareMemoryReservationMb(),
                machine.host().vmwareCpuReservationMhz(), machine.host().hypervisor(), machine.host().systemFile("win.ini", 10));

        assertThat(readings).allSatisfy(reading -> assertThat(reading).isInstanceOfSatisfying(Reading.Unreadable.class,
                unreadable -> {
                    assertThat(unreadable.reason().kind()).isEqualTo(Reason.Kind.UNSUPPORTED);
                    assertThat(unreadable.reason().detail()).isEqualTo("expected Windows, found " + System.getProperty("os.name"));
                }));
    }
}
