package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.windows.WindowsProbes;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the tool finds around itself; everything else is passed in from here, so that tests can stand in any place.
 *
 * @param out takes results as UTF-8; a Windows console is given them in its own code page
 * @param err takes progress and diagnostics, in the same way
 * @param clock the time
 * @param zone the zone of whoever reads, looked up when a time is shown
 * @param language the system's language
 * @param terminal whether a person looks at a terminal
 * @param colour whether that terminal shows colours and nobody forbade them
 * @param keyboard what a person types at the terminal
 * @param probes gives the probes of this machine for a site, whose ports the catalogue names; empty on a system that is not Windows
 */
public record Surroundings(PrintStream out, PrintStream err, Clock clock, Supplier<ZoneId> zone, Language language, boolean terminal,
        boolean colour, Keyboard keyboard, Optional<BiFunction<Site, Catalogue, List<Probe>>> probes) {

    public Surroundings {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(keyboard, "keyboard");
        Objects.requireNonNull(probes, "probes");
    }

    /** Where the reader is in the zone of the clock. */
    public Surroundings(PrintStream out, PrintStream err, Clock clock, Language language, boolean terminal, boolean colour,
            Keyboard keyboard, Optional<BiFunction<Site, Catalogue, List<Probe>>> probes) {
        this(out, err, clock, clock::getZone, language, terminal, colour, keyboard, probes);
    }

    /** Where nobody types anything. */
    public Surroundings(PrintStream out, PrintStream err, Clock clock, Language language, boolean terminal, boolean colour,
            Optional<BiFunction<Site, Catalogue, List<Probe>>> probes) {
        this(out, err, clock, language, terminal, colour, Keyboard.NONE, probes);
    }

    /** This process. The environment is asked for NO_COLOR, TERM and WT_SESSION (Windows Terminal) and for nothing else. */
    public static Surroundings ofThisProcess() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        boolean terminal = isTerminal();
        Optional<Charset> codePage = windows && terminal ? Optional.ofNullable(System.console()).map(Console::charset) : Optional.empty();
        return new Surroundings(stream(FileDescriptor.out, codePage), stream(FileDescriptor.err, codePage), Clock.systemUTC(),
                ZoneId::systemDefault, Language.ofCode(Locale.getDefault().getLanguage()).orElse(Language.ENGLISH), terminal,
                terminal && showsColour(windows, System::getenv), terminal ? Keyboard.ofThisProcess() : Keyboard.NONE,
                windows ? Optional.of(WindowsProbes::forSite) : Optional.empty());
    }

    /** Whether the terminal shows colours (on Windows, Windows Terminal does) and nobody forbade them (no-color.org). */
    static boolean showsColour(boolean windows, UnaryOperator<String> environment) {
        String forbidden = environment.apply("NO_COLOR");
        boolean shown = !windows || environment.apply("WT_SESSION") != null;
        // A terminal that calls itself dumb shows no escapes, on Windows too (an editor, an SSH session).
        return shown && !"dumb".equals(environment.apply("TERM")) && (forbidden == null || forbidden.isEmpty());
    }

    /** The same, with colours only if they are also wished for. */
    Surroundings withColour(boolean wished) {
        return new Surroundings(out, err, clock, zone, language, terminal, colour && wished, keyboard, probes);
    }

    /** The same, in the language that the person asked for. */
    Surroundings in(Language asked) {
        return new Surroundings(out, err, clock, zone, asked, terminal, colour, keyboard, probes);
    }

    /** The texts of the language, with times in the zone of the reader. */
    Texts texts() {
        return Texts.in(language).at(zone);
    }

    private static PrintStream stream(FileDescriptor descriptor, Optional<Charset> codePage) {
        OutputStream bytes = new FileOutputStream(descriptor);
        OutputStream shown = codePage.<OutputStream>map(charset -> new ConsoleOutput(bytes, charset)).orElse(bytes);
        return new PrintStream(shown, true, StandardCharsets.UTF_8);
    }

    /** Since Java 22 there is a console without a terminal too; its own word then counts. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = java.io.Console.class.getMethod("isTerminal");
            return (Boolean) isTerminal.invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
