package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** The languages of Windows, as language identifiers (four hexadecimal digits) or names such as {@code fr-FR}. */
public final class LanguageFacts {

    /** {@code Control\Nls\Language!InstallLanguage}: the language of the installation medium, four hexadecimal digits. */
    public static final FactKey<String> INSTALL = FactKey.text("language.install");

    /** {@code Control\Nls\Language!Default}: the locale of programs that are not Unicode; for people only. */
    public static final FactKey<String> SYSTEM_LOCALE = FactKey.text("language.system-locale");

    /** {@code GetSystemPreferredUILanguages}, the first being the system's display language. */
    public static final FactKey<List<String>> SYSTEM_UI = new FactKey<>("language.system-ui", FactType.TEXTS);

    /** {@code HKLM\SOFTWARE\Policies\Microsoft\MUI\Settings!PreferredUILanguages}: what a policy forces. */
    public static final FactKey<List<String>> POLICY_UI = new FactKey<>("language.policy-ui", FactType.TEXTS);

    /** {@code HKLM\SYSTEM\CurrentControlSet\Control\MUI\Settings!PreferredUILanguages}: what an administrator chose. */
    public static final FactKey<List<String>> SETTINGS_UI = new FactKey<>("language.settings-ui", FactType.TEXTS);

    /** The subkeys of {@code Control\MUI\UILanguages}: the installed language packs. */
    public static final FactKey<List<String>> PACKS = new FactKey<>("language.packs", FactType.TEXTS);

    private LanguageFacts() {
    }
}
