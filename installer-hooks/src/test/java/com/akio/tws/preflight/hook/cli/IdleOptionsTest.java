package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Every option of every command has an effect, or is refused with the reason. */
class IdleOptionsTest {

    private static final Place MACHINE = Place.on(RecordedMachine.sound());
    /** Wishes that every command takes: scripts give them always. */
    private static final Set<String> COMMON = Set.of("--lang", "--quiet", "--no-color", "--help");

    /**
     * For each command its options: alone those that always have an effect, or are refused by the file, the profile or the value they
     * come with; behind a hyphen those that the situations below leave without one. Whoever adds an option decides here.
     */
    private static final Map<String, String> DECIDED = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    static {
        DECIDED.put("check", "--answer -bundle -calls --catalogue --encrypt-to --force --format --from --from-list --identity --install-dir --only --output"
                + " --pabx --phase -phones --profile -proxy -reach --redact --redact-map --redact-words --role --secure -server --sessions --sign --signer"
                + " --since --skip --strict -timeout -token --tws --use -users --waive --called-by-installer");
        DECIDED.put("collect", "--answer --calls --catalogue --encrypt-to --force --format --install-dir --output --pabx --phase --phones --profile -proxy"
                + " --reach --redact --redact-map --redact-words --role --secure -server --sessions --sign --timeout -token --tws --use --users");
        DECIDED.put("demo", "--answer --bundle --catalogue --force --format --only --output --skip --strict --waive");
        DECIDED.put("plan", "-calls -catalogue --example --force --format -install-dir --output -pabx -phase -profile -role -secure -tws -users");
        DECIDED.put("profile", "-calls --force --output -pabx -secure -users");
        DECIDED.put("answer", "--by --catalogue --from --function -note --profile -until -when");
        DECIDED.put("diff", "--catalogue --force --format --identity --output --signer");
        DECIDED.put("fleet", "--answer -calls --catalogue --force --format --identity --install-dir --only --output --pabx --phase --profile --role --secure"
                + " --sessions --signer --since --skip --strict --tws --use -users --waive");
        DECIDED.put("site", "--calls --catalogue --force --format --identity --output --pabx --profile --reach --secure --signer --strict --users");
        DECIDED.put("fix", "--answer -calls --catalogue --force --from --identity --install-dir --only --output --pabx --phase --profile --role --secure"
                + " --sessions --signer --skip -strict --tws --use -users --waive");
        DECIDED.put("redact", "--catalogue --encrypt-to --force --identity --output --redact-map --redact-words --sign --signer");
        DECIDED.put("listen", "--bind -calls --catalogue --for --format -install-dir --pabx -phase --profile -role --secure --timeout --token --tws -users");
        DECIDED.put("reach", "-calls --catalogue --force --format --from -install-dir --output -pabx -phase --phones --profile -proxy -role -secure --server"
                + " --timeout -token -tws -users");
        DECIDED.put("selftest", "-calls -catalogue --force --format --from --identity -install-dir --only --output -pabx -phase -phones -profile -proxy -reach"
                + " -role -secure -server -sessions --signer -timeout -token -tws -use -users");
        DECIDED.put("profile", "--calls --force --output --pabx --secure --users");
        DECIDED.put("catalogue", "--catalogue --format");
        DECIDED.put("explain", "--all -calls --catalogue --force --format -install-dir --output -pabx -phase -profile -role -secure -tws -users");
    }

    @BeforeAll
    static void make() throws Exception {
        assertThat(Place.laptop().run("demo", "--bundle", folder.resolve("b.zip").toString(), "--quiet").code()).isEqualTo(1);
        Files.writeString(folder.resolve("list"), folder.resolve("b.zip") + "\n");
        Files.writeString(folder.resolve("site.json"), "{\"users\": 50}");
        Files.writeString(folder.resolve("phones.csv"), "127.0.0.1\n");
    }

    @Test
    void of_every_option_it_is_decided_whether_it_can_be_idle() {
        CommandLine tool = new CommandLine(new PreflightCommand(), new CommandFactory(new Surroundings(System.out, System.err,
                java.time.Clock.systemUTC(), Language.ENGLISH, false, false, Keyboard.NONE, java.util.Optional.empty())));
        Commands.addTo(tool);
        tool.getSubcommands().forEach((name, command) -> {
            Set<String> options = command.getCommandSpec().options().stream().map(option -> option.longestName())
                    .filter(option -> !COMMON.contains(option)).collect(Collectors.toCollection(TreeSet::new));
            Set<String> decided = Stream.of(DECIDED.getOrDefault(name, "").split(" ")).map(one -> one.startsWith("--") ? one : "-" + one)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(decided).as(name).isEqualTo(options);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "check --from B | --bundle=N --reach --phones --server=x --token=ABCDE --proxy=none --timeout=5",
        "check --from-list L --format jsonl | --reach --phones --server=x --token=ABCDE --proxy=none --timeout=5",
        "selftest --from B | --profile=P --users=5 --calls=5 --secure --pabx=oxe --tws=5.1 --role=client --phase=install --install-dir=D:\\TWS"
                + " --use=softphone --sessions=2 --catalogue=C --reach --phones --server=x --token=ABCDE --proxy=none --timeout=5",
        "selftest | --server=x --token=ABCDE --proxy=none",
        "selftest --role client | --users=5 --calls=5",
        "check | --server=x --token=ABCDE --proxy=none",
        "check --phones | --server=x --token=ABCDE --proxy=none",
        "collect -o N | --server=x --token=ABCDE --proxy=none",
        "check --role client | --users=5 --calls=5",
        "fleet B --role client | --users=5 --calls=5",
        "fix --from B -o N --role client | --users=5 --calls=5",
        "fix --from B -o N | --strict",
        "plan --example | --profile=P --tws=5.1 --users=5 --calls=5 --secure --pabx=oxe --install-dir=D:\\TWS --catalogue=C --role=server --phase=install",
        "profile -o N.html | --users=5 --calls=5 --secure --pabx=oxe",
        "plan --profile P | --role=server --phase=install",
        "listen --profile P | --role=server --phase=install --install-dir=D:\\TWS --users=5 --calls=5",
        "reach --profile P | --role=server --phase=install --install-dir=D:\\TWS --users=5 --calls=5",
        "reach --phones=T | --token=ABCDE --proxy=none --tws=5.1 --secure --pabx=oxe",
        "explain --all --format html=N | --profile=P --users=5 --calls=5 --secure --pabx=oxe --tws=5.1 --role=client --phase=install --install-dir=D:\\TWS",
        "answer --profile P | --when=2026-11-20 --note=x --until=2027-01-01"})
    void what_has_no_effect_is_refused_with_the_reason_and_what_to_do(String rest, String idle) {
        for (String option : idle.split(" ")) {
            for (Language language : Language.values()) {
                Place.Ran ran = MACHINE.in(language).run(arguments(rest + " " + option));

                assertThat(ran.code()).as(rest + " " + option).isEqualTo(2);
                assertThat(ran.err()).startsWith("preflight").contains(option.replaceFirst("=.*", "") + " ")
                        .contains(language == Language.FRENCH ? "sans effet" : "no effect").hasLineCount(1);
                assertThat(ran.out()).isEmpty();
            }
        }
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--waive=server.memory=ordered", "--answer=site.administrators-present=yes;by=Marie Dupont"})
    void what_is_told_of_a_check_that_is_left_out_is_refused(String told) {
        for (String selection : List.of("--only=server.dotnet", "--skip=server.memory,site.*")) {
            Place.Ran ran = MACHINE.run("check", selection, told);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("has no effect: --only or --skip leave this check out");
        }
        assertThat(MACHINE.run("check", "--only", "server.memory", "--waive", "server.memory=ordered").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"html", "text", "csv=N", "xlsx=N"})
    void an_example_is_a_profile_and_nothing_else(String format) {
        assertThat(Place.laptop().run(arguments("plan --example --format " + format)).err()).contains("has no effect with --example");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void an_example_goes_where_its_one_format_goes() throws Exception {
        Path file = folder.resolve("example.json");
        String printed = Place.laptop().run("plan", "--example", "--format", "json").out();

        assertThat(Place.laptop().run("plan", "--example", "--format", "json=" + file).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(printed);
        assertThat(Place.laptop().run("plan", "--example", "--format", "json=" + file, "-o", file + "2").code()).isEqualTo(2);
    }

    @Test
    void wishes_that_every_command_has_are_never_idle() {
        assertThat(Place.laptop().run("plan", "--example", "--quiet", "--no-color", "--lang", "fr").code()).isZero();
        assertThat(Place.laptop().run("check", "--from", folder.resolve("b.zip").toString(), "--quiet", "--no-color", "--format", "json").code()).isEqualTo(1);
    }

    @Test
    void what_is_never_of_use_does_not_stand_in_the_help() {
        assertThat(Place.laptop().run("plan", "--help").out()).doesNotContain("--role").doesNotContain("--phase").contains("--install-dir");
        assertThat(Place.laptop().run("fix", "--help").out()).doesNotContain("--strict");
        assertThat(Place.laptop().run("listen", "--help").out()).doesNotContain("--users").contains("--secure");
    }

    private static String[] arguments(String line) {
        return Stream.of(line.split(" ")).map(word -> switch (word) {
            case "B" -> folder.resolve("b.zip").toString();
            case "L" -> folder.resolve("list").toString();
            case "N" -> folder.resolve("new").toString();
            case "P" -> folder.resolve("site.json").toString();
            default -> word.replace("=P", "=" + folder.resolve("site.json")).replace("=N", "=" + folder.resolve("new"))
                    .replace("=T", "=" + folder.resolve("phones.csv"));
        }).toArray(String[]::new);
    }
}
