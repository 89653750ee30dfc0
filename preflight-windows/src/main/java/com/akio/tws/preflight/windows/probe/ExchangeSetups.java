package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.ExchangeRole;
import com.akio.tws.preflight.facts.ExchangeSetup;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The keys that each generation of Exchange leaves.
 *
 * <ul>
 *   <li>{@code HKLM\SOFTWARE\Microsoft\ExchangeServer\v14} (2010) and {@code v15} (2013 to Subscription Edition), in each
 *       {@code Setup} with {@code MsiProductMajor}, {@code MsiProductMinor}, {@code MsiBuildMajor}, {@code MsiBuildMinor}, and
 *       beside it one key for each role (microsoft/CSS-Exchange: Get-ExchangeInstallDirectory.ps1, EOMT.ps1).
 *   <li>{@code HKLM\SOFTWARE\Microsoft\Exchange}: {@code v8.0} with the roles of 2007 and {@code Setup} of 2007 and 2003, as scripts of
 *       those years read them; for the releases before Microsoft Q147374 and Q149205 (jeffpar.github.io/kbarchive).
 *   <li>{@code Watermark} and {@code Action} in a role's key: Setup did not end (CSS-Exchange, Test-InstallWatermark.ps1).
 * </ul>
 */
final class ExchangeSetups {

    private static final RegistryKey SERVER = RegistryKey.of("SOFTWARE\\Microsoft\\ExchangeServer");
    private static final RegistryKey OLDER = RegistryKey.of("SOFTWARE\\Microsoft\\Exchange");
    private static final Pattern GENERATION = Pattern.compile("[vV]\\d.*");
    private static final List<String> VERSION =
            List.of("MsiProductMajor", "MsiProductMinor", "MsiBuildMajor", "MsiBuildMinor");
    private static final List<String> UNFINISHED = List.of("Watermark", "Action");
    private static final String TOOLS = "AdminTools";

    private final RegistryValues values;

    ExchangeSetups(RegistryValues values) {
        this.values = values;
    }

    /** Every generation; what could not be read leaves the list standing only if a configured server role was found anyway. */
    Reading<List<ExchangeSetup>> all() {
        Found<ExchangeSetup> setups = new Found<>();
        generations(SERVER, List.of("v14", "v15"), setups);
        generations(OLDER, List.of("v8.0"), setups);
        RegistryKey setup = OLDER.child("Setup");
        setups.add(values.names(setup).map(names -> new ExchangeSetup(setup.shown(), version(setup), List.of())));
        return setups.settledBy(SERVER.shown(), ExchangeSetups::holdsServerRole);
    }

    private void generations(RegistryKey parent, List<String> wellKnown, Found<ExchangeSetup> setups) {
        Reading<List<String>> keys = values.subkeys(parent);
        List<String> generations = keys.known().orElse(List.of()).stream()
                .filter(key -> GENERATION.matcher(key).matches()).toList();
        // A parent that may not be listed may still let its well-known subkeys be opened.
        Set<String> names = new LinkedHashSet<>(keys instanceof Reading.Unreadable ? wellKnown : generations);
        names.forEach(name -> setups.add(setup(parent.child(name))));
        setups.addAll(keys.map(list -> List.of()));
    }

    private Reading<ExchangeSetup> setup(RegistryKey generation) {
        return values.subkeys(generation).then(keys -> {
            Found<ExchangeRole> roles = new Found<>();
            keys.stream().filter(ExchangeSetups::namesRole).forEach(key -> roles.add(role(generation.child(key), key)));
            Reading<List<ExchangeRole>> complete = roles.complete(generation.shown());
            List<ExchangeRole> known = complete.known().orElse(List.of());
            return complete instanceof Reading.Unreadable
                    ? complete.map(never -> new ExchangeSetup(generation.shown(), Optional.empty(), never))
                    : Reading.known(new ExchangeSetup(generation.shown(), version(generation.child("Setup")), known),
                            generation.shown());
        });
    }

    private Reading<ExchangeRole> role(RegistryKey key, String name) {
        return values.names(key).then(names -> {
            boolean unfinished = names.stream().anyMatch(value -> UNFINISHED.stream().anyMatch(value::equalsIgnoreCase));
            Reading<String> configured = values.text(key, "ConfiguredVersion");
            return configured instanceof Reading.Absent
                    ? Reading.known(new ExchangeRole(name, Optional.empty(), unfinished), key.shown())
                    : configured.map(version -> new ExchangeRole(name, Optional.of(version), unfinished));
        });
    }

    /** The version is for people: which release it is decides nothing, so one that cannot be read is left out. */
    private Optional<String> version(RegistryKey setup) {
        List<String> parts = new ArrayList<>();
        for (String name : VERSION) {
            Optional<Long> part = values.number(setup, name).known();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get().toString());
        }
        return Optional.of(String.join(".", parts));
    }

    private static boolean namesRole(String key) {
        return namesServerRole(key) || key.equalsIgnoreCase(TOOLS);
    }

    private static boolean namesServerRole(String key) {
        return key.regionMatches(true, key.length() - "Role".length(), "Role", 0, "Role".length());
    }

    private static boolean holdsServerRole(ExchangeSetup setup) {
        return setup.roles().stream().anyMatch(role -> namesServerRole(role.name()) && role.configuredVersion().isPresent());
    }
}
