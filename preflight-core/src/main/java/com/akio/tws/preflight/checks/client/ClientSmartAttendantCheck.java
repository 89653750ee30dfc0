package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.site.Likelihood;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.sizing.ProcessorAnswer;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The workstation of a SmartAttendant (R24), by the users that it supervises: memory and processor, and above 1000 users Akio's word.
 *
 * <p>A number on the border of two lines belongs to the smaller one. How much of the memory is set aside for the program cannot be seen
 * from outside, and is said.
 */
public final class ClientSmartAttendantCheck implements Check {

    private static final CheckId ID = CheckId.of("client.smartattendant");
    private static final FigureKey<Table> FIGURES = FigureKey.of(ID, figures -> new Table(figures.percent("tolerancePercent"),
            figures.lines("table", line -> new Line(line.whole("users"), Workstation.Processors.of(line), line.whole("gigabytes"),
                    line.whole("dedicatedMegabytes")))));

    /** The document's table, and how much of the memory firmware may keep for itself. */
    private record Table(long tolerancePercent, List<Line> lines) {
    }

    /** What the workstation needs that supervises so many users. */
    private record Line(long users, Workstation.Processors processors, long gigabytes, long dedicatedMegabytes) {

        Argument dedicated() {
            return Argument.bytes(dedicatedMegabytes * 1024 * 1024);
        }
    }

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(HardwareFacts.PROCESSOR_NAME, HardwareFacts.MEMORY_USABLE).quoting(HardwareFacts.MEMORY_INSTALLED,
                OperatingSystemFacts.ARCHITECTURE);
    }

    @Override
    public Applies applies(Site site) {
        return site.uses(Use.SMARTATTENDANT) != Likelihood.NO ? Applies.yes() : Applies.no(ID.message("no-licence"));
    }

    @Override
    public Optional<Use> use(Catalogue catalogue) {
        return Optional.of(Use.SMARTATTENDANT);
    }

    @Override
    public FigureKey<?> figures() {
        return FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        if (context.site().profile().supervisedUsers().isEmpty()) {
            return ID.message("required-table");
        }
        return line(context).map(line -> ID.message("required", line.processors().least(), Workstation.gigabytes(line.gigabytes()),
                line.dedicated(), line.users())).orElse(Message.of("size.consult"));
    }

    @Override
    public Optional<Outcome> bySiteAlone(EvaluationContext context) {
        OptionalInt supervised = context.site().profile().supervisedUsers();
        if (supervised.isEmpty()) {
            return Optional.of(new Outcome.Confirm(Message.of("site.not-told"), ID.message("confirm-users")));
        }
        return line(context).isPresent() ? Optional.empty() : Optional.of(new Outcome.Confirm(
                ID.message("observed-supervised", supervised.getAsInt()), ID.message("consult", supervised.getAsInt())));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<WorkstationMemory> memory = WorkstationMemory.of(facts, context, context.figures(FIGURES).tolerancePercent());
        Optional<String> processor = Workstation.processor(facts);
        if (memory.isEmpty() || processor.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), ID.message("absent"), ID.message("remedy.look"));
        }
        Message observed = ID.message("observed", processor.get(), memory.get().observed());
        Optional<String> arm = Workstation.armOf(facts);
        if (arm.isPresent()) {
            return new Outcome.Confirm(observed, Message.of("processor.arm", arm.get()));
        }
        OptionalInt supervised = context.site().profile().supervisedUsers();
        if (supervised.isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("confirm-users"));
        }
        Optional<Line> line = line(context);
        return line.isEmpty() ? new Outcome.Confirm(observed, ID.message("consult", supervised.getAsInt()))
                : judge(memory.get(), processor.get(), observed, context, line.get());
    }

    private static Outcome judge(WorkstationMemory seen, String processor, Message observed, EvaluationContext context, Line line) {
        Message family = line.processors().least();
        Argument memory = Workstation.gigabytes(line.gigabytes());
        if (!seen.isEnough(line.gigabytes() * Workstation.GIB)) {
            return new Outcome.NotMet(observed, ID.message("memory", memory), ID.message("remedy", family, memory));
        }
        ProcessorAnswer grade = Workstation.grade(processor, context, line.processors());
        return switch (grade) {
            case ENOUGH -> new Outcome.Met(observed,
                    ID.message("met", line.dedicated()));
            case TOO_LITTLE -> new Outcome.NotMet(observed, ID.message("processor", family), ID.message("remedy", family, memory));
            default -> new Outcome.Confirm(observed, Workstation.ask(grade, processor, context, family));
        };
    }

    private static Optional<Line> line(EvaluationContext context) {
        OptionalInt supervised = context.site().profile().supervisedUsers();
        return supervised.isEmpty() ? Optional.empty()
                : context.figures(FIGURES).lines().stream().filter(line -> supervised.getAsInt() <= line.users()).findFirst();
    }
}
