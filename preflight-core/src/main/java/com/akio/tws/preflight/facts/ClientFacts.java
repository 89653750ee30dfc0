package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** What the TWS client needs beside Windows itself. */
public final class ClientFacts {

    /** The hardware of the USB devices that are plugged in, as {@code USB\VID_0B0E&PID_2456}, without serial numbers. */
    public static final FactKey<List<String>> USB_DEVICES = new FactKey<>("device.usb", FactType.TEXTS);

    /** {@code Microsoft\Silverlight!Version}, from either registry view. */
    public static final FactKey<String> SILVERLIGHT = FactKey.text("silverlight.version");

    /** Who may do what in the folder that the client is installed in. */
    public static final FactKey<FolderAccess> INSTALL_FOLDER = new FactKey<>("client.install-folder", FolderAccess.TYPE);

    private ClientFacts() {
    }
}
