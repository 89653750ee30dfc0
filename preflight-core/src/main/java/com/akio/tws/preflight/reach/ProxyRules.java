package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.facts.ProxySetting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What settings of Windows mean for hosts that are asked by HTTPS
 * (https://learn.microsoft.com/windows/win32/api/winhttp/ns-winhttp-winhttp_proxy_info, whose forms of list these are).
 *
 * @param settings in the order in which they are asked
 */
public record ProxyRules(List<ProxySetting> settings) implements Proxies {

    private static final String SCHEME = "https";
    private static final String LOCAL = "<local>";

    public ProxyRules {
        settings = List.copyOf(settings);
    }

    @Override
    public List<ProxyAddress> of(String host) {
        LinkedHashSet<ProxyAddress> proxies = new LinkedHashSet<>();
        for (ProxySetting setting : settings) {
            if (setting.isManual() && !isBypassed(host, setting.bypass())) {
                proxies.addAll(named(setting.proxy()));
            }
        }
        return List.copyOf(proxies);
    }

    /** The one for HTTPS, else the one for everything: {@code https=a:8080;http=b:80}, {@code a:8080}; one of SOCKS speaks no HTTP. */
    private static List<ProxyAddress> named(String text) {
        List<ProxyAddress> forHttps = new ArrayList<>();
        List<ProxyAddress> forAll = new ArrayList<>();
        for (String entry : text.split("[;\\s]+")) {
            int sign = entry.indexOf('=');
            Optional<ProxyAddress> address = entry.isEmpty() ? Optional.empty() : ProxyAddress.parse(entry.substring(sign + 1));
            if (sign < 0) {
                address.ifPresent(forAll::add);
            } else if (entry.substring(0, sign).equalsIgnoreCase(SCHEME)) {
                address.ifPresent(forHttps::add);
            }
        }
        return forHttps.isEmpty() ? forAll : forHttps;
    }

    private static boolean isBypassed(String host, String bypass) {
        String name = host.toLowerCase(Locale.ROOT);
        for (String entry : bypass.toLowerCase(Locale.ROOT).split("[;\\s]+")) {
            boolean local = entry.equals(LOCAL) && name.indexOf('.') < 0 && name.indexOf(':') < 0;
            if (local || (!entry.isEmpty() && !entry.startsWith("<") && fits(name, entry))) {
                return true;
            }
        }
        return false;
    }

    /** A star stands for anything; a scheme and a port before and behind the host are not asked about. */
    private static boolean fits(String name, String entry) {
        String bare = entry.replaceFirst("^[a-z]+://", "").replaceFirst(":\\d+$", "").replaceFirst("/$", "");
        return Pattern.matches("\\Q" + bare.replace("*", "\\E.*\\Q") + "\\E", name);
    }
}
