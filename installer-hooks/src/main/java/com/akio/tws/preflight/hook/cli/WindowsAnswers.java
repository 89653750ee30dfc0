package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.collect.Collector;
import com.akio.tws.preflight.collect.Progress;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.facts.ProxyFacts;
import com.akio.tws.preflight.facts.ProxySetting;
import com.akio.tws.preflight.reach.Proxies;
import com.akio.tws.preflight.reach.ProxyRules;
import com.akio.tws.preflight.reach.engine.ChainTrust;
import com.akio.tws.preflight.windows.WindowsProbes;
import com.akio.tws.preflight.windows.WindowsTrust;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What this machine's Windows knows that a rehearsal asks; nothing on another system. */
final class WindowsAnswers {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long OF_MACHINE = 0;

    private WindowsAnswers() {
    }

    /** Whether it trusts chains of certificates. */
    static ChainTrust trust() {
        if (!isWindows()) {
            return ChainTrust.UNTOLD;
        }
        WindowsTrust windows = WindowsTrust.ofThisMachine();
        return windows::status;
    }

    /** The proxies that it is set to. */
    static Proxies proxies() {
        if (!isWindows()) {
            return Proxies.NONE;
        }
        return of(new Collector(LONGEST, Clock.systemUTC(), Progress.NONE).collect(List.of(WindowsProbes.proxy())));
    }

    /** Where a policy says that the settings are the machine's, those of the user are without effect, and else those of the machine. */
    static Proxies of(Snapshot snapshot) {
        boolean perMachine = snapshot.read(ProxyFacts.PER_USER).known().filter(value -> value == OF_MACHINE).isPresent();
        List<ProxySetting> settings = ProxyFacts.SETTINGS.stream()
                .filter(key -> !key.equals(perMachine ? ProxyFacts.USER : ProxyFacts.MACHINE))
                .map(key -> snapshot.read(key).known()).flatMap(Optional::stream).toList();
        return new ProxyRules(settings);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }
}
