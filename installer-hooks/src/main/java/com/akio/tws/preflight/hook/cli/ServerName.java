package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.certificate.ALabels;
import com.akio.tws.preflight.certificate.DnsName;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** The name or address of a server as a person gives it, refused when nobody could be asked for it. */
final class ServerName {

    private static final Pattern FOUR = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%[A-Za-z0-9_.-]+)?");

    private ServerName() {
    }

    /**
     * The name without brackets and blanks around it.
     *
     * @param option what the name was given by, for the refusal
     */
    static String of(String given, String option) throws BadInput {
        String name = given.strip();
        String bare = name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
        if (isSix(bare) || FOUR.matcher(name).matches()) {
            return bare;
        }
        if (!name.isEmpty() && ALabels.of(name).isEmpty()) {
            throw new BadInput(Message.of("input.server.a-labels", option, name));
        }
        if (DnsName.loose(name).isEmpty()) {
            throw new BadInput(Message.of("input.server", option, name));
        }
        return name;
    }

    private static boolean isSix(String text) {
        if (!SIX.matcher(text).matches()) {
            return false;
        }
        int zone = text.indexOf('%');
        try {
            return InetAddress.getByName("[" + (zone < 0 ? text : text.substring(0, zone)) + "]") != null;
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
