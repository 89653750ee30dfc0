package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.LanguageFacts;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * English or French, as installed and as displayed (R2). A language pack over another base does not help, and a supported base
 * under another display language does not either.
 *
 * <p>What Windows answers is what it shows. A policy or a stored list counts besides, as far as it names a language whose pack is
 * installed: the policy for every user, the stored list from the next start on. Where the packs cannot be read, a list that
 * names another language leaves the question open.
 */
public final class OsLanguageCheck implements Check {

    private static final CheckId ID = CheckId.of("server.os.language");

    private static final FigureKey<Map<Long, String>> FIGURES = FigureKey.of(ID, figures -> figures.namesByNumber("primaryLanguages"));

    /** The identifier that stands for a language interface pack: which one, it does not say (GetSystemPreferredUILanguages). */
    private static final String INTERFACE_PACK = "1400";

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.everySign(LanguageFacts.INSTALL, LanguageFacts.SYSTEM_UI, LanguageFacts.POLICY_UI,
                LanguageFacts.SETTINGS_UI).quoting(LanguageFacts.SYSTEM_LOCALE, LanguageFacts.PACKS);
    }

    @Override
    public FigureKey<?> figures() {
        return FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Map<Long, String> supported = context.figures(FIGURES);
        Optional<WindowsLanguage> installed = facts.known(LanguageFacts.INSTALL)
                .flatMap(digits -> WindowsLanguage.ofIdentifier(digits, supported));
        Optional<WindowsLanguage> displayed = first(facts, LanguageFacts.SYSTEM_UI, supported);
        Message observed = ID.message("observed", installed.map(WindowsLanguage::shown).orElse("?"),
                displayed.map(WindowsLanguage::shown).orElse("?"));
        if (installed.isPresent() && installed.get().tag().isEmpty()) {
            return new Outcome.NotMet(observed, ID.message("install"), ID.message("remedy.install"));
        }
        if (displayed.isPresent() && displayed.get().shown().equals(INTERFACE_PACK)) {
            return new Outcome.Undecided(observed, ID.message("interface-pack"), ID.message("remedy.look"));
        }
        if (displayed.isPresent() && displayed.get().tag().isEmpty()) {
            return new Outcome.NotMet(observed, ID.message("display"), ID.message("remedy.display"));
        }
        Wanted policy = wanted(facts, LanguageFacts.POLICY_UI, supported);
        Wanted settings = wanted(facts, LanguageFacts.SETTINGS_UI, supported);
        if (policy.other().isPresent()) {
            return new Outcome.NotMet(observed, ID.message("policy", policy.other().get()), ID.message("remedy.policy"));
        }
        if (settings.other().isPresent() && !policy.decides()) {
            return new Outcome.NotMet(observed, ID.message("settings", settings.other().get()), ID.message("remedy.display"));
        }
        Optional<String> unclear = policy.decides() ? Optional.empty() : policy.unclear().or(settings::unclear);
        if (unclear.isPresent()) {
            return new Outcome.Undecided(observed, ID.message("packs", unclear.get()), ID.message("remedy.packs"));
        }
        if (installed.isEmpty() || (displayed.isEmpty() && !settings.decides() && !policy.decides())) {
            return new Outcome.Undecided(observed, ID.message("unclear"), ID.message("remedy.look"));
        }
        return new Outcome.Met(observed, ID.message("met"));
    }

    /**
     * What a policy or a stored list comes to.
     *
     * @param decides whether it names an installed language that the document names
     * @param other the installed language that the document does not name
     * @param unclear a language that the document does not name, of which nobody knows whether it is installed
     */
    private record Wanted(boolean decides, Optional<String> other, Optional<String> unclear) {
    }

    /** The first language of the list that is installed decides; those before it change nothing. */
    private static Wanted wanted(Facts facts, FactKey<List<String>> fact, Map<Long, String> supported) {
        InstalledPacks packs = InstalledPacks.of(facts);
        for (String name : facts.known(fact).orElse(List.of())) {
            if (name.isBlank()) {
                continue;
            }
            boolean named = WindowsLanguage.ofName(name, supported).tag().isPresent();
            InstalledPacks.Answer answer = packs.holds(name);
            if (answer == InstalledPacks.Answer.INSTALLED) {
                return new Wanted(named, named ? Optional.empty() : Optional.of(name.strip()), Optional.empty());
            }
            if (answer == InstalledPacks.Answer.UNCLEAR && !named) {
                return new Wanted(false, Optional.empty(), Optional.of(name.strip()));
            }
        }
        return new Wanted(false, Optional.empty(), Optional.empty());
    }

    private static Optional<WindowsLanguage> first(Facts facts, FactKey<List<String>> fact, Map<Long, String> supported) {
        return facts.known(fact).orElse(List.of()).stream().filter(name -> !name.isBlank()).findFirst()
                .map(name -> WindowsLanguage.ofName(name, supported));
    }
}
