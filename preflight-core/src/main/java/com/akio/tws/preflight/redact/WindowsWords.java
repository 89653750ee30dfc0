package com.akio.tws.preflight.redact;

import java.util.Locale;
import java.util.Set;

/**
 * Names that every Windows has, in the languages that it is sold in: they stand where a site's names may stand, and are nobody's.
 * Authorities and groups are named in the language of the installation
 * (https://learn.microsoft.com/windows-server/identity/ad-ds/manage/understand-security-identifiers; MicrosoftDocs/windows-powershell-docs#2121).
 */
final class WindowsWords {

    /**
     * Folders of profiles. On disk it is {@code Users} in every language since Windows Vista, with a link from the older name, which was
     * {@code Documents and Settings} or, in German, {@code Dokumente und Einstellungen}; the others are what the Explorer shows
     * (desktop.ini, LocalizedResourceName; https://github.com/mherrmann/fman/issues/701) and what people type.
     */
    static final String PROFILE_FOLDERS = "Users|Documents and Settings|Dokumente und Einstellungen|Utilisateurs|Benutzer|Usuarios|Usu\u00E1rios|"
            + "Utilizadores|Utenti|Gebruikers|Anv\u00E4ndare|Brugere|Brukere|K\u00E4ytt\u00E4j\u00E4t|U\u017Cytkownicy|U\u017Eivatel\u00E9|Felhaszn\u00E1l\u00F3k|"
            + "Kullan\u0131c\u0131lar|Utilizatori|\u041F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u0438|\u03A7\u03C1\u03AE\u03C3\u03C4\u03B5\u03C2|"
            + "\u30E6\u30FC\u30B6\u30FC|\u7528\u6237|\u4F7F\u7528\u8005|\uC0AC\uC6A9\uC790";

    /** Windows' own; the accounts below them are, too. Of several words, the last. */
    private static final Set<String> OWN_AUTHORITIES = Set.of("authority", "nt", "autorite", "autorit\u00E9", "nt-autorit\u00E4t", "nt-autoritaet",
            "autoridad", "autoridade", "autorit\u00E0", "instans", "nt-myndighet", "nt-myndighed", "service", "apppool", "builtin", "vordefiniert",
            "integrado", "incorporado", "predefinito", "ingebouwd", "inbyggd", "indbygget", "innebygd", "wbudowane", "be\u00E9p\u00EDtett", "manager", "host",
            "machine", "localsystem", "everyone", "utilisateurs", "benutzer", "users");

    /** Not Windows' own, but no name of a site either; the accounts below them are people's. */
    private static final Set<String> OTHERS_AUTHORITIES = Set.of("azuread", "microsoftaccount", "workgroup", "arbeitsgruppe", "groupe", "localhost");

    /** What stands before a backslash and is no domain: keys, kinds of devices, spaces of names, folders of Windows. */
    private static final Set<String> ROOTS = Set.of("hklm", "hkcu", "hkcr", "hku", "hkcc", "hkey_local_machine", "hkey_current_user", "hkey_classes_root",
            "hkey_users", "hkey_current_config", "registry", "software", "system", "currentcontrolset", "machine", "usb", "pci", "acpi", "root", "swd", "hid",
            "scsi", "storage", "hdaudio", "bthenum", "display", "usbstor", "sw", "ide", "global", "local", "session", "device", "sessions", "drivers",
            "system32", "syswow64", "sysnative", "windows", "winnt", "programdata", "program", "files", "programme", "programmes", "temp", "appdata", "inetpub",
            "microsoft", "akio", "tws", "fonts", "winsxs", "wow6432node", "services", "policies", "systemroot", "dosdevices", "pipe", "mailslot");

    private static final Set<String> EVERYBODYS = Set.of("public", "default", "default user", "all users", "defaultapppool", ".net v4.5",
            ".net v4.5 classic", "classic .net apppool", "defaultuser0", "wdagutilityaccount", "localservice", "networkservice", "local service",
            "network service", "systemprofile", "system", "systeme", "syst\u00E8me", "administrator", "administrateur", "administrador", "amministratore",
            "beheerder", "administrat\u00F6r", "j\u00E4rjestelm\u00E4nvalvoja", "rendszergazda", "\u0430\u0434\u043C\u0438\u043D\u0438\u0441\u0442\u0440\u0430\u0442\u043E\u0440",
            "administrators", "administrateurs", "administratoren", "administradores", "amministratori", "guest", "invit\u00E9", "gast", "invitado", "ospite",
            "mssqlserver", "sqlserveragent", "users", "utilisateurs", "benutzer", "everyone", "jeder", "tout le monde");

    private WindowsWords() {
    }

    /** An account or folder that every Windows may have. */
    static boolean isEverybodys(String account) {
        String small = account.strip().toLowerCase(Locale.ROOT);
        return EVERYBODYS.contains(small) || small.startsWith("mssql$");
    }

    /** Whether no account of a site can stand below it. */
    static boolean isOwnAuthority(String domain) {
        return OWN_AUTHORITIES.contains(domain.toLowerCase(Locale.ROOT));
    }

    /** Whether it is not the name of a site's domain or machine. */
    static boolean isAuthority(String domain) {
        return isOwnAuthority(domain) || OTHERS_AUTHORITIES.contains(domain.toLowerCase(Locale.ROOT));
    }

    /** Whether what stands below it is no account at all. */
    static boolean isRoot(String domain) {
        return ROOTS.contains(domain.toLowerCase(Locale.ROOT));
    }
}
