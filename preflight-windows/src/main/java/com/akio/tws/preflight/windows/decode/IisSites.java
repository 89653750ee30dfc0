package com.akio.tws.preflight.windows.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sites of IIS while they are read. {@code siteDefaults} may stand behind them, so who inherits what is told at the end. */
final class IisSites {

    private final List<Site> sites = new ArrayList<>();
    private final Set<String> defaults = new LinkedHashSet<>();
    private Optional<String> defaultStart = Optional.empty();

    /** One site: whether it starts, where it says so, its own bindings, and which of the defaults it takes back. */
    private static final class Site {

        private final Optional<String> start;
        private final Set<String> own = new LinkedHashSet<>();
        private final Set<String> removed = new LinkedHashSet<>();
        private boolean cleared;

        private Site(Optional<String> start) {
            this.start = start;
        }
    }

    void site(Optional<String> serverAutoStart) {
        sites.add(new Site(serverAutoStart));
    }

    void clearSites() {
        sites.clear();
    }

    void siteDefaults(Optional<String> serverAutoStart) {
        defaultStart = serverAutoStart.or(() -> defaultStart);
    }

    void bind(boolean byDefault, String binding) {
        (byDefault ? defaults : last().own).add(binding);
    }

    void remove(boolean byDefault, String binding) {
        if (byDefault) {
            defaults.remove(binding);
        } else {
            last().own.remove(binding);
            last().removed.add(binding);
        }
    }

    void clear(boolean byDefault) {
        if (byDefault) {
            defaults.clear();
        } else {
            last().own.clear();
            last().cleared = true;
        }
    }

    private Site last() {
        return sites.get(sites.size() - 1);
    }

    /** The bindings of the sites that start, each once. Counted, not multiplied out: a file can hold many sites and many defaults. */
    List<String> served() {
        Set<String> served = new LinkedHashSet<>();
        Map<String, Integer> removals = new HashMap<>();
        int heirs = 0;
        for (Site site : sites) {
            if (!starts(site)) {
                continue;
            }
            served.addAll(site.own);
            if (!site.cleared) {
                heirs++;
                site.removed.forEach(binding -> removals.merge(binding, 1, Integer::sum));
            }
        }
        for (String binding : defaults) {
            if (removals.getOrDefault(binding, 0) < heirs) {
                served.add(binding);
            }
        }
        return List.copyOf(served);
    }

    /** The schema's default is true; a word that is no truth value at all is taken for it too, as the site is then doubtful at most. */
    private boolean starts(Site site) {
        String word = site.start.or(() -> defaultStart).orElse("true").strip();
        return !word.equalsIgnoreCase("false") && !word.equals("0");
    }
}
