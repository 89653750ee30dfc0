package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.checks.shared.Antivirus;
import com.akio.tws.preflight.checks.shared.WantedFolder;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.figures.AntivirusFigures;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/** The antivirus program leaves out the services and logs of TWS (R29), below the folder that TWS is installed in. */
public final class ServerAntivirusCheck implements Check {

    private static final CheckId ID = CheckId.of("server.antivirus");
    private static final String INSTALL = "[install]";

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return Antivirus.needs(List.of(DiskFacts.INSTALL_DIRECTORY), List.of(FolderFacts.PROGRAM_DATA, PrivilegeFacts.ELEVATION));
    }

    @Override
    public FigureKey<?> figures() {
        return AntivirusFigures.SERVER;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", context.figures(AntivirusFigures.SERVER).own().folders());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        return question(facts, context).judge();
    }

    /** The question for one server. */
    public static Antivirus question(Facts facts, EvaluationContext context) {
        Optional<String> directory = facts.known(DiskFacts.INSTALL_DIRECTORY);
        List<WantedFolder> folders = context.figures(AntivirusFigures.SERVER).own().folders().stream()
                .map(folder -> WantedFolder.of(folder, true, (path, user) ->
                        directory.map(install -> path.replace(INSTALL, withoutSeparator(install))).orElse(path))).toList();
        return new Antivirus(ID, facts, context, context.figures(AntivirusFigures.SERVER).own().processes(), folders);
    }

    private static String withoutSeparator(String directory) {
        return directory.endsWith("\\") ? directory.substring(0, directory.length() - 1) : directory;
    }
}
