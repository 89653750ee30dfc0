package com.akio.tws.preflight.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One check tried on a machine and a site made for it; every fact that a trial does not give is absent. */
public final class Trial {

    /** When every machine of a trial was looked at. */
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static final String SOURCE = "a trial";

    private final CheckId id;
    private final Map<String, Reading<Value>> readings = new LinkedHashMap<>();
    private String profile = "{}";
    private Purpose purpose = Purpose.UNTOLD;
    private TwsVersion tws = TwsVersion.V5_2;

    private Trial(CheckId id) {
        this.id = id;
        check().needs().facts().forEach(this::absent);
        check().needs().quoted().forEach(this::absent);
    }

    public static Trial of(String id) {
        return new Trial(CheckId.of(id));
    }

    /** The site profile, with single quotes for double ones. */
    public Trial site(String json) {
        profile = json.replace('\'', '"');
        return this;
    }

    /** What the client machine is for, as {@code --use} and {@code --sessions} tell it. */
    public Trial purpose(Purpose told) {
        purpose = told;
        return this;
    }

    /** A client machine that is used so, and for nothing else. */
    public Trial use(Use use) {
        return purpose(new Purpose(Optional.of(Set.of(use)), OptionalInt.empty()));
    }

    public Trial tws(TwsVersion version) {
        tws = version;
        return this;
    }

    public <T> Trial known(FactKey<T> key, T value) {
        readings.put(key.name(), Reading.known(key.type().toValue(value), SOURCE));
        return this;
    }

    public Trial absent(FactKey<?> key) {
        readings.put(key.name(), Reading.absent(SOURCE));
        return this;
    }

    public Trial denied(FactKey<?> key) {
        readings.put(key.name(), Reading.unreadable(Reason.of(Reason.Kind.DENIED, 5, "RegOpenKeyEx"), SOURCE));
        return this;
    }

    /** Judges, and makes sure that both languages can say the finding without a gap. */
    public Finding finding() {
        var catalogue = CatalogueReader.builtIn();
        Role role = catalogue.entry(id).roles().get(0);
        Site site = new Site(profile(), tws, role, Phase.INSTALL, Optional.empty()).usedFor(purpose);
        Evaluator evaluator = new Evaluator(List.of(check()), catalogue, Clock.fixed(NOW, ZoneOffset.UTC), "0");
        Evaluation evaluation = evaluator.evaluate(new Snapshot(NOW, Duration.ZERO, readings), site,
                Selection.ALL, List.of());
        assertThat(evaluation.faults()).isEmpty();
        Finding finding = evaluation.report().findings().get(0);
        for (Language language : Language.values()) {
            assertThat(said(finding, language)).doesNotContain("[" + id.name()).doesNotContain("{").doesNotContain("[phone.")
                    .doesNotContain("[antivirus.").doesNotContain("[pabx.").doesNotContain("[site.").doesNotContain("[media.");
        }
        return finding;
    }

    /** Everything that a finding says, in English. */
    public static String said(Finding finding) {
        return said(finding, Language.ENGLISH);
    }

    /** What a finding asks for, in English. */
    public static String required(Finding finding) {
        return Texts.in(Language.ENGLISH).say(finding.required());
    }

    private static String said(Finding finding, Language language) {
        Texts texts = Texts.in(language);
        StringBuilder said = new StringBuilder(texts.say(finding.title()));
        said.append(" | ").append(texts.say(finding.message()));
        finding.observed().ifPresent(observed -> said.append(" | ").append(texts.say(observed)));
        said.append(" | ").append(texts.say(finding.required()));
        finding.remedy().ifPresent(remedy -> said.append(" | ").append(texts.say(remedy)));
        return said.toString();
    }

    private SiteProfile profile() {
        try {
            return SiteProfileReader.read(JsonSource.strict("trial.json", profile.getBytes(StandardCharsets.UTF_8)).read());
        } catch (BadInput bad) {
            throw new IllegalArgumentException(profile, bad);
        }
    }

    private Check check() {
        return Checks.all().stream().filter(check -> check.id().equals(id)).findFirst().orElseThrow();
    }
}
