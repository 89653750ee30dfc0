package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

class WithoutConsoleTest {

    private static final Optional<BiFunction<Site, Catalogue, List<Probe>>> WINDOWS = Optional.of((site, catalogue) -> List.of());

    @TempDir
    private Path home;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void on_windows_it_checks_the_machine_and_opens_the_page_from_the_persons_folder() throws IOException {
        Screen screen = screen(Screen.Shown.YES, Optional.empty());

        assertThat(run(screen, WINDOWS)).isEqualTo(3);
        Path page = opened(screen);
        assertThat(page.getParent()).isEqualTo(home.resolve("tws-preflight"));
        assertThat(page.getFileName().toString()).matches("report-[0-9-]+\\.html");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<html lang=\"fr\">");
        verify(screen, never()).tell(any(), any());
        try (Stream<Path> kept = Files.list(home.resolve("tws-preflight"))) {
            assertThat(kept.map(file -> file.getFileName().toString()).filter(name -> name.matches("bundle-[0-9-]+\\.zip"))).hasSize(1);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).as("nobody could read it").isEmpty();
    }

    @Test
    void in_a_window_of_its_own_the_verdict_is_said_as_well_with_where_page_and_bundle_lie() {
        Screen screen = screen(Screen.Shown.YES, Optional.empty());

        assertThat(run(screen, WINDOWS, Started.IN_A_WINDOW_OF_ITS_OWN)).isEqualTo(3);
        assertThat(opened(screen)).exists();
        assertThat(err.toString(StandardCharsets.UTF_8)).containsIgnoringCase("indéterminé").contains("report-", ".html", "bundle-", ".zip");
        verify(screen, never()).tell(any(), any());
    }

    @Test
    void where_no_program_opens_it_the_person_is_told_where_it_is() {
        Screen screen = screen(Screen.Shown.NO, Optional.empty());

        run(screen, WINDOWS);
        assertThat(told(screen)).contains("tws-preflight").endsWith(".html");
    }

    @Test
    void elsewhere_the_person_chooses_a_bundle() throws IOException {
        Path bundle = home.resolve("server.zip");
        Collected sample = Sample.server();
        try (OutputStream stream = Files.newOutputStream(bundle)) {
            BundleWriter.write(sample, Reports.sample(), Texts.in(Language.FRENCH), "log", stream);
        }
        Screen screen = screen(Screen.Shown.YES, Optional.of(bundle));

        assertThat(run(screen, Optional.empty())).isEqualTo(1);
        assertThat(Files.readString(opened(screen))).contains("SRV-TWS-DEMO");
    }

    @Test
    void a_file_that_is_no_bundle_is_refused_in_words_and_nothing_is_opened() throws IOException {
        Screen screen = screen(Screen.Shown.YES, Optional.of(Files.writeString(home.resolve("notes.zip"), "no bundle")));

        assertThat(run(screen, Optional.empty())).isEqualTo(2);
        verify(screen, never()).open(any());
        assertThat(told(screen)).contains("notes.zip");
    }

    @Test
    void who_chooses_nothing_gets_nothing() throws IOException {
        Screen screen = screen(Screen.Shown.YES, Optional.empty());

        assertThat(run(screen, Optional.empty())).isEqualTo(2);
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void without_any_screen_the_usage_is_said_as_ever() {
        assertThat(run(mock(Screen.class), Optional.empty())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("preflight --help");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"C:\\Program Files\\Java\\bin\\javaw.exe, BY_DOUBLE_CLICK", "C:\\JDK\\BIN\\JAVAW.EXE, BY_DOUBLE_CLICK",
        "C:\\Java\\bin\\java.exe, WITH_A_CONSOLE", "'', WITH_A_CONSOLE"})
    void on_windows_the_program_without_console_means_a_double_click(String program, Started expected) {
        assertThat(Started.of(Optional.of(program).filter(name -> !name.isEmpty()))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({"/dev/null, socket:[1], socket:[1], BY_DOUBLE_CLICK", "/dev/null, /dev/null, /dev/null, BY_DOUBLE_CLICK",
        "/dev/pts/0, /dev/pts/0, /dev/pts/0, WITH_A_CONSOLE", "/dev/null, pipe:[7], pipe:[8], WITH_A_CONSOLE",
        "/dev/null, /home/x/report.txt, /dev/pts/0, WITH_A_CONSOLE"})
    void elsewhere_streams_that_lead_nowhere_mean_a_double_click(String in, String out, String error, Started expected) {
        assertThat(Started.of(List.of(in, out, error))).isEqualTo(expected);
        assertThat(Started.of(List.of())).isEqualTo(Started.WITH_A_CONSOLE);
    }

    private static Screen screen(Screen.Shown shown, Optional<Path> chosen) {
        Screen screen = mock();
        when(screen.isThere()).thenReturn(true);
        when(screen.open(any())).thenReturn(shown);
        when(screen.choose(any(), any())).thenReturn(chosen);
        return screen;
    }

    /** The file that was opened; the only one. */
    private static Path opened(Screen screen) {
        ArgumentCaptor<Path> file = ArgumentCaptor.captor();
        verify(screen).open(file.capture());
        return file.getValue();
    }

    /** What was told; once. */
    private static String told(Screen screen) {
        ArgumentCaptor<String> text = ArgumentCaptor.captor();
        verify(screen).tell(any(), text.capture());
        return text.getValue();
    }

    private int run(Screen screen, Optional<BiFunction<Site, Catalogue, List<Probe>>> probes) {
        return run(screen, probes, Started.BY_DOUBLE_CLICK);
    }

    private int run(Screen screen, Optional<BiFunction<Site, Catalogue, List<Probe>>> probes, Started started) {
        PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new WithoutConsole(new Surroundings(said, said, Judged.CLOCK, Language.FRENCH, false, false, probes), started, screen, home).run();
    }
}
