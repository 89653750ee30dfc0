package com.akio.tws.preflight.siteform;

import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.List;

/** The form that a text of a profile must have; the reader of profiles says what each of them is. */
public enum WordForm implements Worded {
    /** Any text with more in it than blanks. */
    FILLED("input.json.filled"),
    /** The name or address of one host ({@link com.akio.tws.preflight.site.ToldHost}). */
    HOST("input.site.host"),
    /** A folder of Windows with its drive ({@link com.akio.tws.preflight.site.WindowsPath}). */
    FOLDER("input.site.directory"),
    /** A range of addresses ({@link com.akio.tws.preflight.site.NetworkRange}). */
    ADDRESSES("input.site.addresses"),
    /** The name, address, range or network of phones ({@link com.akio.tws.preflight.site.PhoneAddresses}). */
    PHONES("input.site.phone"),
    /** A range of ports ({@link com.akio.tws.preflight.site.VoicePorts}). */
    PORTS("input.site.port-range");

    private final String expected;

    WordForm(String expected) {
        this.expected = expected;
    }

    /** What the reader says it expects. */
    Message expected() {
        return new Message(expected, List.of());
    }
}
