package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.windows.probe.FirewallMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules as real stores hold them, each with its right reading in words: the whole corpus where it lies beside the checkout, else the
 * lines that were chosen from it.
 */
class FirewallCorpusTest {

    private static final String CHOSEN = "firewall-rules.tsv";
    private static final String WHOLE = "shared/field-cases/corpora/firewall-rules.tsv";
    private static final Pattern READING =
            Pattern.compile("(opens|blocks) TCP (\\S+) inbound, (.*), (anybody|limited by (\\S+)), (all profiles|\\S+)");
    private static final Pattern APART = Pattern.compile("no TCP port of a server program: (?:a trust tuple|a packaged app) \\((\\w+)\\)");

    static Stream<Arguments> lines() {
        return read().stream().filter(line -> !line.startsWith("#")).map(line -> {
            int tab = line.lastIndexOf('\t');
            return Arguments.of(line.substring(0, tab), line.substring(tab + 1));
        });
    }

    private static List<String> read() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path whole = folder.resolve(WHOLE);
            if (Files.isRegularFile(whole)) {
                return lines(whole);
            }
        }
        try (var bytes = FirewallCorpusTest.class.getResourceAsStream(CHOSEN)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void there_are_enough() {
        assertThat(read()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void is_read_as_its_line_says(String text, String right) {
        Reading<Optional<FirewallRule>> reading = FirewallRuleText.decode(text, new Source("corpus"));
        if (right.startsWith("no rule")) {
            assertThat(reading).isInstanceOf(Reading.Unreadable.class);
            return;
        }
        Optional<FirewallRule> rule = reading.known().orElseThrow();
        Matcher apart = APART.matcher(right);
        if (right.startsWith("nothing")) {
            assertThat(rule).isEmpty();
        } else if (right.startsWith("no TCP: ")) {
            assertThat(rule.map(its -> its.ports(FirewallRule.TCP).isEmpty()).orElse(true)).isTrue();
        } else if (apart.matches()) {
            assertThat(rule.map(its -> names(its).contains(apart.group(1))).orElse(text.contains("Svc="))).isTrue();
        } else {
            Matcher reads = READING.matcher(right);
            assertThat(reads.matches()).as(right).isTrue();
            agrees(text, rule, reads);
        }
    }

    private static void agrees(String text, Optional<FirewallRule> rule, Matcher right) {
        if (right.group(3).equals("that service only")) {
            assertThat(rule.map(its -> names(its).contains("SVC")).orElse(true)).isTrue();
            return;
        }
        FirewallRule its = rule.orElseThrow();
        assertThat(its.action() == Action.BLOCK).isEqualTo(right.group(1).equals("blocks"));
        assertThat(its.ports()).isEqualTo(right.group(2).equals("any") ? List.of() : List.of(right.group(2).split(",")));
        switch (right.group(3)) {
            case "every program" -> assertThat(its.program()).isEmpty();
            case "the kernel (HTTP.sys, SMB)" -> assertThat(its.program()).isEqualToIgnoringCase("System");
            default -> assertThat(its.program()).isNotEmpty().isNotEqualToIgnoringCase("System");
        }
        if (right.group(4).equals("anybody")) {
            assertThat(names(its)).as(text).isEmpty();
        } else {
            assertThat(names(its)).containsAll(List.of(right.group(5).split(",")));
        }
        assertThat(its.profiles()).isEqualTo(right.group(6).equals("all profiles") ? List.of() : List.of(right.group(6).split("/")));
    }

    private static List<String> names(FirewallRule rule) {
        return rule.limits().stream().map(limit -> limit.substring(0, limit.indexOf('=')).toUpperCase(Locale.ROOT))
                .filter(name -> !name.startsWith("PLATFORM")).toList();
    }

    /** None of these stores was made for TWS: alone no line lets all of its ports in, and beside TWS's rule only a block for everybody shuts. */
    @ParameterizedTest
    @MethodSource("lines")
    void alone_it_never_passes_and_beside_the_rule_of_tws_it_blocks_only_where_it_says_so(String text, String right) {
        assertThat(new FirewallMachine().rules(text).finding().status()).isNotEqualTo(Status.PASS);

        Finding beside = new FirewallMachine().rules(FirewallMachine.TWS, text).finding();
        boolean blocks = right.matches("blocks TCP \\S+ inbound, (every program|the kernel.*), anybody, .*");
        if (!blocks) {
            assertThat(beside.status()).as(right).isIn(right.contains("limited by") ? List.of(Status.PASS, Status.WARN) : List.of(Status.PASS));
        } else if (right.matches("blocks TCP (0-67|1-66|443).*")) {
            assertThat(beside.status()).isEqualTo(right.contains(" 443 ") ? Status.PASS : Status.WARN);
        }
    }
}
