package com.akio.tws.preflight.windows.machine;

import com.akio.tws.preflight.fact.Reading;
import java.util.List;

/** Asks what is plugged in. */
public interface Devices {

    /** The instance identifiers of the USB devices that are present, such as {@code USB\VID_0B0E&PID_2456\5&1A2B}. */
    Reading<List<String>> usb();
}
