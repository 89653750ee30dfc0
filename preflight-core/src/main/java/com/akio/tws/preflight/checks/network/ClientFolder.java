package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Exclusion;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.site.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the TWS client lies: the folder that the document names (R29), where a name in square brackets is any text or none, and the
 * folder that was told or found for its installation. A program of the same name elsewhere is another one: {@code C:\Jts\tws.exe} is
 * a trading program.
 */
final class ClientFolder {

    private static final String PROGRAM_DATA = "%programdata%";
    private static final Pattern ANY_TEXT = Pattern.compile("\\[[^\\]]*]");

    private final List<Pattern> folders;

    ClientFolder(EvaluationContext context, Facts facts) {
        List<Pattern> all = new ArrayList<>();
        context.catalogue().planning().exclusions().stream()
                .filter(one -> one.role() == Role.CLIENT && one.kind() == Exclusion.Kind.FOLDER).map(Exclusion::path)
                .filter(path -> path.toLowerCase(Locale.ROOT).startsWith(PROGRAM_DATA))
                .forEach(path -> all.add(Pattern.compile(programData(facts) + wildly(path.substring(PROGRAM_DATA.length()))
                        + "\\\\.*", Pattern.CASE_INSENSITIVE)));
        facts.known(ClientFacts.INSTALL_FOLDER).map(FolderAccess::folder).map(ClientFolder::withoutEnd)
                .ifPresent(folder -> all.add(Pattern.compile(Pattern.quote(folder) + "\\\\.*", Pattern.CASE_INSENSITIVE)));
        folders = List.copyOf(all);
    }

    /** Whether a program lies there; variables in its path stand as a firewall rule writes them. */
    boolean holds(String program) {
        String path = program.strip().replace('/', '\\');
        return folders.stream().anyMatch(folder -> folder.matcher(path).matches());
    }

    /** A rule may name the folder by the variable, by the variable's older name, or by where it is; where that is not known, anywhere. */
    private static String programData(Facts facts) {
        return facts.known(FolderFacts.PROGRAM_DATA).map(ClientFolder::withoutEnd)
                .map(place -> Stream.of(PROGRAM_DATA, "%allusersprofile%", place, place.replaceFirst("^[A-Za-z]:", "%systemdrive%"))
                        .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"))).orElse(".*");
    }

    private static String wildly(String path) {
        StringBuilder pattern = new StringBuilder();
        String[] parts = ANY_TEXT.split(path, -1);
        for (int i = 0; i < parts.length; i++) {
            pattern.append(i == 0 ? "" : "[^\\\\]*").append(Pattern.quote(parts[i]));
        }
        return pattern.toString();
    }

    private static String withoutEnd(String folder) {
        return folder.endsWith("\\") ? folder.substring(0, folder.length() - 1) : folder;
    }
}
