package com.akio.tws.preflight.checks.shared;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.FolderFacts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exclusion as Microsoft Defender keeps it: a path, perhaps with a variable, perhaps with the context that it is meant for.
 *
 * <p>R29 speaks of real-time scanning, so an exclusion counts where it holds for a file or folder that anybody opens: restricted to a
 * scan's type, to scans on demand, to behaviour monitoring, to files alone or to one process it does not, and neither does one with a
 * restriction that nobody knows. Keywords and values are case-sensitive, and two triggers in one exclusion can never both be true.
 * Defender runs as the system, so that a user's variables mean the system's own profile.
 *
 * <p>Source: Microsoft Learn, Defender for Endpoint, "Exclusions for Microsoft Defender Antivirus", sections "Contextual exclusions" and
 * "System environment variables".
 */
final class DefenderExclusion {

    private static final Pattern CONTEXT = Pattern.compile("(.*)\\\\:\\{(.*)}\\s*", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("%([^%\\\\]+)%(.*)", Pattern.DOTALL);

    /** What each variable means below the drive of Windows; the documentation's table. */
    private static final Map<String, String> BELOW_SYSTEM_DRIVE = Map.ofEntries(
            Map.entry("systemdrive", ""), Map.entry("homedrive", ""),
            Map.entry("programfiles", "\\Program Files"), Map.entry("programw6432", "\\Program Files"),
            Map.entry("programfiles(x86)", "\\Program Files (x86)"),
            Map.entry("commonprogramfiles", "\\Program Files\\Common Files"),
            Map.entry("commonprogramw6432", "\\Program Files\\Common Files"),
            Map.entry("commonprogramfiles(x86)", "\\Program Files (x86)\\Common Files"),
            Map.entry("systemroot", "\\Windows"), Map.entry("windir", "\\Windows"),
            Map.entry("temp", "\\Windows\\TEMP"), Map.entry("tmp", "\\Windows\\TEMP"),
            Map.entry("userprofile", "\\Windows\\System32\\config\\systemprofile"),
            Map.entry("appdata", "\\Windows\\System32\\config\\systemprofile\\AppData\\Roaming"),
            Map.entry("localappdata", "\\Windows\\System32\\config\\systemprofile\\AppData\\Local"));

    private DefenderExclusion() {
    }

    /** The path that real-time scanning leaves out for everybody; nothing where the entry's context narrows it. */
    static Optional<String> ofRealTime(String entry, Facts facts) {
        Matcher context = CONTEXT.matcher(entry.strip());
        if (!context.matches()) {
            return Optional.of(expanded(entry.strip(), facts));
        }
        boolean every = Arrays.stream(context.group(2).split(",")).map(String::strip).filter(part -> !part.isEmpty())
                .allMatch(part -> part.equals("ScanTrigger:OnAccess") || part.equals("PathType:folder"));
        return every ? Optional.of(expanded(context.group(1), facts)) : Optional.empty();
    }

    /** Whether an entry is meant for some context alone, and for which path; nothing where it has none. */
    static Optional<String> narrowed(String entry, Facts facts) {
        Matcher context = CONTEXT.matcher(entry.strip());
        return context.matches() && ofRealTime(entry, facts).isEmpty() ? Optional.of(expanded(context.group(1), facts)) : Optional.empty();
    }

    /** The entry as people read it, its context in parentheses. */
    static String shown(String entry) {
        Matcher context = CONTEXT.matcher(entry.strip());
        return context.matches() ? context.group(1) + " (" + context.group(2) + ")" : entry;
    }

    /** The entry with the variable at its beginning replaced; one that the documentation does not name stays, and covers nothing. */
    static String expanded(String path, Facts facts) {
        Matcher variable = VARIABLE.matcher(path);
        if (!variable.matches()) {
            return path;
        }
        String name = variable.group(1).toLowerCase(Locale.ROOT);
        Optional<String> folder = switch (name) {
            case "programdata", "allusersprofile" -> facts.known(FolderFacts.PROGRAM_DATA);
            case "public" -> facts.known(FolderFacts.PROFILES).map(profiles -> profiles + "\\Public");
            default -> Optional.ofNullable(BELOW_SYSTEM_DRIVE.get(name)).flatMap(below -> systemDrive(facts).map(drive -> drive + below));
        };
        return folder.map(its -> its + variable.group(2)).orElse(path);
    }

    /** {@code C:}: the drive of Windows, else the one that its common folders are on. */
    private static Optional<String> systemDrive(Facts facts) {
        return facts.known(DiskFacts.SYSTEM_VOLUME).map(volume -> volume.root()).filter(DefenderExclusion::hasDrive)
                .or(() -> facts.known(FolderFacts.PROGRAM_DATA).filter(DefenderExclusion::hasDrive)).map(path -> path.substring(0, 2));
    }

    private static boolean hasDrive(String path) {
        return path.length() >= 2 && path.charAt(1) == ':';
    }
}
