package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.checks.shared.Antivirus;
import com.akio.tws.preflight.checks.shared.WantedFolder;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.figures.AntivirusFigures;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The antivirus program leaves out the TWS client: its program, its folder and its storage (R29).
 *
 * <p>The storage lies in each user's own profile. On a workstation of one person an exclusion for that person is enough; on a shared
 * one it must hold for all, with a star in the place of the name.
 */
public final class ClientAntivirusCheck implements Check {

    private static final CheckId ID = CheckId.of("client.antivirus");
    private static final String PROGRAM_DATA = "%programdata%";
    private static final String APP_DATA = "%appdata%";
    private static final String ROAMING = "\\AppData\\Roaming";

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return Antivirus.needs(List.of(FolderFacts.PROGRAM_DATA, FolderFacts.PROFILES), List.of(PrivilegeFacts.ELEVATION));
    }

    @Override
    public FigureKey<?> figures() {
        return AntivirusFigures.CLIENT;
    }

    @Override
    public Message required(EvaluationContext context) {
        List<String> wanted = new ArrayList<>(context.figures(AntivirusFigures.CLIENT).folders());
        wanted.addAll(context.figures(AntivirusFigures.CLIENT).processes());
        return ID.message("required", wanted);
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        return question(facts, context).judge();
    }

    /** The question for one PC. */
    public static Antivirus question(Facts facts, EvaluationContext context) {
        String programData = facts.known(FolderFacts.PROGRAM_DATA).orElse(PROGRAM_DATA);
        List<WantedFolder> folders = context.figures(AntivirusFigures.CLIENT).folders().stream()
                .map(folder -> WantedFolder.of(folder, context.site().profile().sharedWorkstations(),
                        (path, user) -> path.replace(PROGRAM_DATA, programData).replace(APP_DATA, roaming(facts, user)))).toList();
        return new Antivirus(ID, facts, context, context.figures(AntivirusFigures.CLIENT).processes(), folders);
    }

    private static String roaming(Facts facts, String user) {
        return facts.known(FolderFacts.PROFILES).map(profiles -> profiles + "\\" + user + ROAMING).orElse(APP_DATA);
    }
}
