package com.akio.tws.preflight.checks.shared;

import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.Installed;
import com.akio.tws.preflight.facts.InstalledFacts;
import com.akio.tws.preflight.facts.InstalledProgram;
import com.akio.tws.preflight.facts.Presence;
import com.akio.tws.preflight.facts.ServiceProgram;
import com.akio.tws.preflight.figures.MakerFigures;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.SanitizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is there of Akio on one machine, by the entries of installed programs and by services.
 *
 * <p>An entry counts by its publisher, or by its name where it names none. A service counts by the maker of its program; by its folder,
 * since {@code java.exe}, NSSM and the like have other makers; and by its name where it has neither.
 */
final class EarlierTws {

    /** The words of an entry are anybody's. */
    private static final int LONGEST = 120;
    private static final int MOST = 20;

    private final List<InstalledProgram> programs;
    private final List<ServiceProgram> services;
    private final List<ServiceProgram> unread;

    private EarlierTws(List<InstalledProgram> programs, List<ServiceProgram> services, List<ServiceProgram> unread) {
        this.programs = programs;
        this.services = services;
        this.unread = unread;
    }

    static EarlierTws of(Facts facts, EvaluationContext context) {
        MakerFigures maker = context.figures(MakerFigures.KEY);
        Map<String, InstalledProgram> programs = new LinkedHashMap<>();
        facts.known(InstalledFacts.PROGRAMS).orElse(List.of()).stream().filter(program -> counts(program, maker))
                .forEach(program -> programs.merge(identity(program), program, EarlierTws::better));
        List<String> folders = programs.values().stream().map(InstalledProgram::ownPlace).flatMap(Optional::stream).toList();
        List<ServiceProgram> services = new ArrayList<>();
        List<ServiceProgram> unread = new ArrayList<>();
        for (ServiceProgram service : facts.known(InstalledFacts.SERVICES).orElse(List.of())) {
            if (counts(service, folders, maker)) {
                services.add(service);
            } else if (service.unread().isPresent()) {
                unread.add(service);
            }
        }
        return new EarlierTws(List.copyOf(programs.values()), List.copyOf(services), List.copyOf(unread));
    }

    private static boolean counts(InstalledProgram program, MakerFigures maker) {
        String publisher = program.publisher().orElse("");
        boolean his = publisher.isBlank() ? maker.isProduct(program.name()) : maker.isMaker(publisher);
        return his && !program.update() && !program.name().isBlank() && !maker.isOwn(program.name());
    }

    private static boolean counts(ServiceProgram service, List<String> folders, MakerFigures maker) {
        boolean his = service.company().map(maker::isMaker).orElseGet(() -> maker.isProduct(service.displayName()))
                || folders.stream().anyMatch(service::startsFrom);
        return his && !maker.isOwn(service.displayName());
    }

    /** One program often stands there twice: in both views, or as a bundle and as the package that it brought. */
    private static String identity(InstalledProgram program) {
        return (program.name().strip() + '\n' + program.version().orElse("").strip()).toLowerCase(Locale.ROOT);
    }

    private static InstalledProgram better(InstalledProgram one, InstalledProgram other) {
        return one.presence() != Presence.THERE && other.presence() == Presence.THERE || one.place().isEmpty() ? other : one;
    }

    /** Whether anything is there. */
    boolean isThere() {
        return !programs.isEmpty() || !services.isEmpty();
    }

    /** Whether nothing is there but entries whose folders are gone. */
    boolean isLeftOver() {
        return services.isEmpty() && !programs.isEmpty() && programs.stream().allMatch(program -> program.presence() == Presence.GONE);
    }

    /** The keys of those entries. */
    List<String> leftOverKeys() {
        return programs.stream().filter(program -> program.presence() == Presence.GONE).map(InstalledProgram::key).limit(MOST).toList();
    }

    List<ServiceProgram> services() {
        return services;
    }

    /** The services of which nobody can tell whose they are. */
    List<ServiceProgram> unread() {
        return unread;
    }

    Installed installed() {
        return Installed.of(programs.stream().limit(MOST).map(program -> new Installed.Program(shown(program.name()),
                program.version().map(EarlierTws::shown).filter(version -> !version.isEmpty()), program.place().map(EarlierTws::shown),
                program.presence() == Presence.GONE)).toList(),
                services.stream().map(service -> new Installed.Service(service.name(), service.state())).toList());
    }

    private static String shown(String words) {
        return Brief.of(SanitizedText.of(words.strip()), LONGEST);
    }
}
