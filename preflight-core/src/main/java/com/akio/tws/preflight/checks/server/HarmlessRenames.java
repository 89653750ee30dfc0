package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.facts.FileRename;

/**
 * Which of the renames and deletions of the next start are no reason to restart.
 *
 * <ul>
 *   <li>Windows replaces the hive {@code Amcache.hve} by its own temporary file, with the name on either side of the pair
 *       (flcdrg/au-packages#28).
 *   <li>Leftovers that are only deleted: temporary files, and what browsers, Office, printers and updaters put aside when they
 *       were replaced (dotnet/sdk#28993, PatchMon/PatchMon#772, chocolatey/choco#1768). Below Windows' own folders only a few
 *       named places count, since anything else there belongs to an update or a driver.
 * </ul>
 *
 * <p>A rollback file of Windows Installer ({@code Config.Msi\*.rbf}) stays a sign although it is only deleted: it is the program
 * file that was in use, and Windows Installer itself says so with "must reboot to complete" (message 1903; microsoft/winget-cli#433).
 */
final class HarmlessRenames {

    /** Those of {@code server.reboot-pending}. */
    static final FigureKey<HarmlessRenames> FIGURES = FigureKey.of(CheckId.of("server.reboot-pending"), HarmlessRenames::new);

    private final PathPatterns renamed;
    private final PathPatterns leftovers;
    private final PathPatterns ofWindows;
    private final PathPatterns leftoversOfWindows;

    private HarmlessRenames(Figures figures) {
        renamed = PathPatterns.of(figures.texts("harmlessRenames"));
        leftovers = PathPatterns.of(figures.texts("harmlessDeletions"));
        ofWindows = PathPatterns.of(figures.texts("systemFolders"));
        leftoversOfWindows = PathPatterns.of(figures.texts("harmlessSystemDeletions"));
    }

    static HarmlessRenames of(EvaluationContext context) {
        return context.figures(FIGURES);
    }

    boolean hold(FileRename rename) {
        String from = rename.from();
        if (rename.deletes()) {
            return isLeftover(from) || (renamed.fit(from) && !ofWindows.fit(from));
        }
        String to = rename.to();
        boolean namedHarmless = renamed.fit(from) || renamed.fit(to);
        return (namedHarmless && !ofWindows.fit(from) && !ofWindows.fit(to)) || (isLeftover(from) && isLeftover(to));
    }

    private boolean isLeftover(String path) {
        return ofWindows.fit(path) ? leftoversOfWindows.fit(path) : leftovers.fit(path);
    }
}
