package com.akio.tws.preflight.checks.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL that is reserved with HTTP.sys: {@code scheme://host:port/path}, or {@code scheme://host:port:address/path} where it is
 * bound to one address (Microsoft, "UrlPrefix Strings"). The host may be {@code +}, {@code *}, a name or an address, IPv6 in brackets.
 *
 * @param text as HTTP.sys gives it
 * @param port the port, the scheme's own where none is written
 * @param path in lower case, with the slash that begins it
 */
record UrlPrefix(String text, long port, String path) {

    private static final Pattern FORM = Pattern.compile(
            "(https?)://(?:\\[[^]]*]|[^:/\\[\\]]+)(?::([0-9]{1,5})(?::(?:\\[[^]]*]|[^/]*))?)?(/.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Nothing when the text is no such URL. */
    static Optional<UrlPrefix> of(String text) {
        Matcher url = FORM.matcher(text);
        if (!url.matches()) {
            return Optional.empty();
        }
        long own = url.group(1).length() == "http".length() ? 80 : 443;
        long port = Optional.ofNullable(url.group(2)).map(Long::valueOf).orElse(own);
        String path = Optional.ofNullable(url.group(3)).orElse("/").toLowerCase(Locale.ROOT);
        return Optional.of(new UrlPrefix(text, port, path));
    }

    /** Whether the path begins with one of these; a slash alone stands for the whole server, and no other path is that. */
    boolean beginsWithAny(List<String> beginnings) {
        return beginnings.stream().map(beginning -> beginning.toLowerCase(Locale.ROOT))
                .anyMatch(beginning -> beginning.equals("/") ? path.equals("/") : path.startsWith(beginning));
    }
}
