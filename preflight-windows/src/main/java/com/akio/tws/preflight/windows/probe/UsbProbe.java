package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.windows.machine.Devices;
import com.akio.tws.preflight.windows.machine.Machine;
import java.util.List;

/**
 * The USB devices that are plugged in, by vendor and product ({@code SetupDiGetClassDevs} with {@code DIGCF_PRESENT}: without it ghosts
 * would show). What follows the second backslash may be a serial number, and is dropped.
 */
public final class UsbProbe implements Probe {

    private final Devices devices;

    public UsbProbe(Machine machine) {
        devices = machine.devices();
    }

    @Override
    public String name() {
        return "usb";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(ClientFacts.USB_DEVICES);
    }

    @Override
    public void look(Readings into) {
        into.put(ClientFacts.USB_DEVICES, devices.usb().map(found ->
                found.stream().map(UsbProbe::withoutSerial).distinct().sorted().toList()));
    }

    private static String withoutSerial(String instance) {
        int first = instance.indexOf('\\');
        int second = instance.indexOf('\\', first + 1);
        return first < 0 || second < 0 ? instance : instance.substring(0, second);
    }
}
