package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.io.ByteOrderMark;

/**
 * A PowerShell script that mends what a script can mend, on one machine or on several with the same findings. It is written to be read:
 * this tool never runs it. What differs from script to script is data; the code that works on it is the same in all of them.
 *
 * @param text the whole script, with a byte order mark and Windows' ends of lines, so that Windows PowerShell reads it right
 * @param mended the checks that the script has steps for
 * @param left the findings that ask for something that no script should do
 */
public record FixScript(String text, List<CheckId> mended, List<CheckId> left) {

    private static final char MARK = ByteOrderMark.UTF_BOM;
    /** Findings whose remedies are told, and which no step mends. */
    private static final List<String> TOLD = List.of("server.reboot-pending");

    public FixScript {
        Objects.requireNonNull(text, "text");
        mended = List.copyOf(mended);
        left = List.copyOf(left);
    }

    /** What a bundle says of its masks. */
    public enum Names {
        /** Names are the machine's own. */
        PLAIN,
        /** Names are masks: the script runs only where somebody tells it the name of the machine. */
        MASKED
    }

    /** Writes the script for one machine. */
    public static FixScript of(FixSubject subject, Texts texts) {
        return of(List.of(subject), texts);
    }

    /**
     * Writes one script for machines that need the same steps.
     *
     * @throws IllegalArgumentException if there is none, or if they need different ones ({@link FixGroups} tells them apart)
     */
    public static FixScript of(List<FixSubject> subjects, Texts texts) {
        Texts plain = texts.withOrdinaryBlanks();
        List<Mending> mendings = subjects.stream().map(subject -> mending(subject, plain)).toList();
        if (mendings.stream().map(Mending::steps).distinct().count() != 1) {
            throw new IllegalArgumentException("the machines need different steps");
        }
        Mending mending = mendings.get(0).withLeft(mendings.stream().flatMap(one -> one.left().stream()).distinct().toList());
        Set<CheckId> mended = new LinkedHashSet<>();
        mending.steps().stream().filter(step -> step.needs() != Step.Needs.ONLY).map(Step::check).forEach(mended::add);
        Set<CheckId> left = new LinkedHashSet<>();
        subjects.forEach(subject -> subject.asking().stream().map(Finding::id).filter(id -> !mended.contains(id)).forEach(left::add));
        List<CheckId> untold = left.stream().filter(id -> mending.left().stream().noneMatch(one -> one.check().equals(id))).toList();
        List<String> lines = new ScriptText(subjects, mending, untold, plain).lines();
        return new FixScript(MARK + String.join("\r\n", lines) + "\r\n", List.copyOf(mended), List.copyOf(left));
    }

    /** What can be done for a machine, in the order of the steps. */
    static Mending mending(FixSubject subject, Texts texts) {
        List<Left> told = new ArrayList<>();
        TOLD.forEach(id -> subject.asking(id).ifPresent(finding ->
                told.add(Left.of(finding.id(), finding.remedy().orElse(Message.of("fix.left.report"))))));
        return DotNetMending.of(subject, texts).and(new Mending(List.of(), told, List.of()))
                .and(FirewallMending.of(subject, texts)).and(DefenderMending.of(subject, texts)).and(FolderMending.of(subject, texts));
    }
}
