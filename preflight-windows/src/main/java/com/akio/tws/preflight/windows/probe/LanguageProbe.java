package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.LanguageFacts;
import com.akio.tws.preflight.windows.decode.LanguageNames;
import com.akio.tws.preflight.windows.machine.HostSystem;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/**
 * The languages of Windows.
 *
 * <ul>
 *   <li>{@code GetSystemPreferredUILanguages}: Microsoft, winnls.h; the first is the system's display language.
 *   <li>{@code HKLM\SYSTEM\CurrentControlSet\Control\Nls\Language}: the language of the medium, which a converted system keeps.
 *   <li>{@code HKLM\SYSTEM\CurrentControlSet\Control\MUI\Settings!PreferredUILanguages} (REG_MULTI_SZ): where the list is
 *       stored; seen written and read by several public scripts, not found on a Microsoft page.
 *   <li>{@code HKLM\SOFTWARE\Policies\Microsoft\MUI\Settings!PreferredUILanguages}: what a policy forces, as a
 *       diagnosis script of Microsoft's reads it. Its type is unconfirmed: one text and a list are both read.
 *   <li>The subkeys of {@code Control\MUI\UILanguages}: the installed packs (unconfirmed; for people only).
 * </ul>
 */
public final class LanguageProbe implements Probe {

    private static final RegistryKey NLS = RegistryKey.of("SYSTEM\\CurrentControlSet\\Control\\Nls\\Language");
    private static final RegistryKey MUI = RegistryKey.of("SYSTEM\\CurrentControlSet\\Control\\MUI");
    private static final RegistryKey POLICY = RegistryKey.of("SOFTWARE\\Policies\\Microsoft\\MUI\\Settings");
    private static final String PREFERRED = "PreferredUILanguages";

    private final RegistryValues values;
    private final HostSystem host;

    public LanguageProbe(Machine machine) {
        values = new RegistryValues(machine.registry());
        host = machine.host();
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(LanguageFacts.INSTALL, LanguageFacts.SYSTEM_LOCALE, LanguageFacts.SYSTEM_UI, LanguageFacts.POLICY_UI,
                LanguageFacts.SETTINGS_UI, LanguageFacts.PACKS);
    }

    @Override
    public void look(Readings into) {
        into.put(LanguageFacts.INSTALL, values.text(NLS, "InstallLanguage"));
        into.put(LanguageFacts.SYSTEM_LOCALE, values.text(NLS, "Default"));
        into.put(LanguageFacts.POLICY_UI, values.languages(POLICY, PREFERRED));
        into.put(LanguageFacts.SETTINGS_UI, values.languages(MUI.child("Settings"), PREFERRED));
        into.put(LanguageFacts.PACKS, values.subkeys(MUI.child("UILanguages")));
        Reading<byte[]> preferred = host.preferredUiLanguages();
        into.put(LanguageFacts.SYSTEM_UI, preferred.then(list -> LanguageNames.ofCall(list, preferred.source())));
    }
}
