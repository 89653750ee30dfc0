package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.util.List;

/**
 * The bindings of the sites that start, in IIS's {@code applicationHost.config} (Microsoft, "Binding &lt;binding&gt;":
 * {@code protocol}, and {@code bindingInformation} as address, port and host name).
 *
 * <p>A site that does not start serves nothing ({@code serverAutoStart}: Microsoft, "Site &lt;site&gt;"). What a site does not say
 * it takes from {@code siteDefaults}; its bindings are added to the default ones, unless it has a {@code <clear/>} (Microsoft,
 * "Default Bindings"). A binding without one of its two attributes is no binding of the web, and the others count.
 */
public final class IisBindings {

    private IisBindings() {
    }

    /**
     * Every binding as its protocol, a space and its information, for example {@code http *:80:}: the sites' own in the file's
     * order, then those of {@code siteDefaults} that some site inherits; each once.
     *
     * <p>When the sites stand in another file this is unreadable, with
     * {@link com.akio.tws.preflight.facts.WebServerFacts#SITES_HERE} as what was expected.
     */
    public static Reading<List<String>> decode(byte[] file, Source source) {
        return Decoding.reading(source, () -> {
            IisSites sites = new IisSites();
            ClosedXml.read(file, new IisSitesHandler(sites));
            return sites.served();
        });
    }
}
