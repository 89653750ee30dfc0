package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.LanguageFacts;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * English or French, as installed and as displayed (R2). A language pack over another base does not help, and a supported base
 * under another display language does not either.
 *
 * <p>The display language is what a policy forces, else what an administrator set, else what Windows answers.
 */
public final class OsLanguageCheck implements Check {

    private static final CheckId ID = CheckId.of("server.os.language");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.everySign(LanguageFacts.INSTALL, LanguageFacts.SYSTEM_UI, LanguageFacts.POLICY_UI,
                LanguageFacts.SETTINGS_UI).quoting(LanguageFacts.SYSTEM_LOCALE, LanguageFacts.PACKS);
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        Map<Long, String> supported = terms.figures().namesByNumber("primaryLanguages");
        Optional<WindowsLanguage> installed = facts.known(LanguageFacts.INSTALL)
                .flatMap(digits -> WindowsLanguage.ofIdentifier(digits, supported));
        Optional<WindowsLanguage> displayed = displayed(facts, supported);
        Message observed = ID.message("observed", installed.map(WindowsLanguage::shown).orElse("?"),
                displayed.map(WindowsLanguage::shown).orElse("?"));
        if (installed.isPresent() && installed.get().tag().isEmpty()) {
            return new Outcome.NotMet(observed, ID.message("install"), ID.message("remedy.install"));
        }
        if (displayed.isPresent() && displayed.get().tag().isEmpty()) {
            return new Outcome.NotMet(observed, ID.message("display"), ID.message("remedy.display"));
        }
        if (installed.isEmpty() || displayed.isEmpty()) {
            return new Outcome.Undecided(observed, ID.message("unclear"), ID.message("remedy.look"));
        }
        return new Outcome.Met(observed, ID.message("met"));
    }

    private static Optional<WindowsLanguage> displayed(Facts facts, Map<Long, String> supported) {
        for (Optional<List<String>> names : List.of(facts.known(LanguageFacts.POLICY_UI),
                facts.known(LanguageFacts.SETTINGS_UI), facts.known(LanguageFacts.SYSTEM_UI))) {
            Optional<String> first = names.orElse(List.of()).stream().filter(name -> !name.isBlank()).findFirst();
            if (first.isPresent()) {
                return Optional.of(WindowsLanguage.ofName(first.get(), supported));
            }
        }
        return Optional.empty();
    }
}
