package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Section;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.checks.shared.WindowsName;
import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.sizing.ServerMemory;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 4 GB of memory in a workstation (R23, recommended), and 120 MB for each user who works on it in a session (R10).
 *
 * <p>How many work on a session host cannot be seen before it is in use: it is told ({@code --sessions}), or asked.
 */
public final class ClientMemoryCheck implements Check {

    private static final CheckId ID = CheckId.of("client.memory");
    private static final long MIB = 1024L * 1024;

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(HardwareFacts.MEMORY_USABLE).quoting(HardwareFacts.MEMORY_INSTALLED, OperatingSystemFacts.PRODUCT_TYPE,
                OperatingSystemFacts.INSTALLATION_TYPE, OperatingSystemFacts.EDITION_ID, SessionFacts.OWN);
    }

    @Override
    public FigureKey<?> figures() {
        return WorkstationMemory.FIGURES;
    }

    /** That of sessions, where they are told. */
    @Override
    public Optional<String> row(EvaluationContext context) {
        return context.site().purpose().sessions().isEmpty() ? Check.super.row(context) : Optional.of(context.catalogue().rowOf(Section.SESSIONS));
    }

    @Override
    public Message required(EvaluationContext context) {
        long gigabytes = context.figures(WorkstationMemory.FIGURES).gigabytes();
        OptionalInt sessions = context.site().purpose().sessions();
        return sessions.isEmpty() ? ID.message("required", Workstation.gigabytes(gigabytes))
                : ID.message("required-sessions", Argument.bytes(wanted(context, sessions.getAsInt())), Workstation.gigabytes(gigabytes),
                        sessions.getAsInt(), ServerMemory.megabytesPerSession(context.catalogue()));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<WorkstationMemory> seen = WorkstationMemory.of(facts, context, context.figures(WorkstationMemory.FIGURES).tolerancePercent());
        if (seen.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), ID.message("absent"), ID.message("remedy.look"));
        }
        WorkstationMemory memory = seen.get();
        OptionalInt sessions = context.site().purpose().sessions();
        long wanted = wanted(context, sessions.orElse(0));
        if (!memory.isEnough(wanted)) {
            return new Outcome.NotMet(memory.observed(), ID.message(sessions.isEmpty() ? "not-met" : "not-met-sessions"),
                    ID.message("remedy", Argument.bytes(wanted)));
        }
        if (sessions.isEmpty() && carriesSessions(facts)) {
            long each = ServerMemory.megabytesPerSession(context.catalogue());
            return new Outcome.Confirm(memory.observed(), ID.message("confirm-sessions", memory.above(wanted) / (each * MIB), each));
        }
        return new Outcome.Met(memory.observed(), memory.isFitted(wanted) ? memory.fitted() : ID.message("met"));
    }

    @Override
    public List<Measure> measures(Facts facts, EvaluationContext context) {
        return WorkstationMemory.of(facts, context, context.figures(WorkstationMemory.FIGURES).tolerancePercent()).stream()
                .map(memory -> memory.measure(wanted(context, context.site().purpose().sessions().orElse(0)))).toList();
    }

    /** Of a server's Windows, only where its sessions were looked at: what was collected of a server tells nothing of them. */
    private static boolean carriesSessions(Facts facts) {
        return WindowsName.isMultiSession(facts) || (WindowsName.isServer(facts) && facts.known(SessionFacts.OWN).isPresent());
    }

    private static long wanted(EvaluationContext context, int sessions) {
        return (context.figures(WorkstationMemory.FIGURES).gigabytes() * 1024 + sessions * ServerMemory.megabytesPerSession(context.catalogue())) * MIB;
    }
}
