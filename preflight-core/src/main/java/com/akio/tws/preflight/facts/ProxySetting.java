package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.text;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What Windows is set to for the way to the web, without names and passwords of anybody.
 *
 * @param flags what of it is in use, as Windows keeps it: {@link #MANUAL}, {@link #SCRIPT}, {@link #DETECTED}, and 1, which says nothing
 * @param proxy the proxies, for example {@code proxy:8080} or {@code http=a:80;https=b:8080}
 * @param bypass what is reached directly, for example {@code <local>;*.example.org}
 * @param script the address of a script that would name the proxy
 */
public record ProxySetting(long flags, String proxy, String bypass, String script) {

    /** A proxy is named. */
    public static final long MANUAL = 2;
    /** A script names it. */
    public static final long SCRIPT = 4;
    /** Windows looks for a script by itself (WPAD). */
    public static final long DETECTED = 8;

    public static final FactType<ProxySetting> TYPE = SavedRecord.of("ProxySetting", ProxySetting::new, whole("flags", ProxySetting::flags),
            text("proxy", ProxySetting::proxy), text("bypass", ProxySetting::bypass), text("script", ProxySetting::script));

    private static final Pattern LOGIN = Pattern.compile("([=;\\s/]|^)[^=;\\s/@]*@");
    private static final Pattern QUERY = Pattern.compile("[?#].*");

    public ProxySetting {
        Objects.requireNonNull(proxy, "proxy");
        Objects.requireNonNull(bypass, "bypass");
        Objects.requireNonNull(script, "script");
    }

    /** As it was read; what stands before an {@code @}, and behind a question mark, is dropped: both have held passwords. */
    public static ProxySetting of(long flags, String proxy, String bypass, String script) {
        return new ProxySetting(flags, withoutLogin(proxy), withoutLogin(bypass), QUERY.matcher(withoutLogin(script)).replaceAll(""));
    }

    /** Whether a named proxy is in use. */
    public boolean isManual() {
        return (flags & MANUAL) != 0 && !proxy.isBlank();
    }

    /** Whether a script, told or looked for, would name the proxy. */
    public boolean isAutomatic() {
        return ((flags & SCRIPT) != 0 && !script.isBlank()) || (flags & DETECTED) != 0;
    }

    private static String withoutLogin(String text) {
        return LOGIN.matcher(text).replaceAll("$1");
    }
}
