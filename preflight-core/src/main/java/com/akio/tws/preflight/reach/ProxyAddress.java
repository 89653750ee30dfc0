package com.akio.tws.preflight.reach;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an HTTP proxy listens.
 *
 * @param host its name or address, an IPv6 address without brackets
 * @param port its port
 */
public record ProxyAddress(String host, int port) {

    /** What a proxy without a port is asked on (https://learn.microsoft.com/windows/win32/winhttp/winhttp-open-flags; curl's is 1080). */
    private static final int USUAL = 80;
    private static final int HIGHEST = 65535;

    /** {@code proxy:8080}, {@code http://proxy:8080/}, {@code [2001:db8::1]:3128}; a name and a password before {@code @} are dropped. */
    private static final Pattern FORM = Pattern.compile("(?i)(?:https?://)?(?:[^@/]*@)?(?:\\[([0-9a-f:.]+)]|([^\\s:/@\\[\\]]+))(?::(\\d{1,5}))?/?");

    public ProxyAddress {
        Objects.requireNonNull(host, "host");
        if (host.isBlank() || port < 1 || port > HIGHEST) {
            throw new IllegalArgumentException("no such proxy: port " + port);
        }
    }

    /** Reads one as people and Windows write it; empty where the text names none. */
    public static Optional<ProxyAddress> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int port = form.group(3) == null ? USUAL : Integer.parseInt(form.group(3));
        return port < 1 || port > HIGHEST ? Optional.empty()
                : Optional.of(new ProxyAddress(form.group(1) == null ? form.group(2) : form.group(1), port));
    }

    /** {@code host:port}. */
    @Override
    public String toString() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
