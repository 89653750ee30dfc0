package com.akio.tws.preflight.redact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Accounts in texts: {@code DOMAIN\account}, {@code account@domain}, folders of profiles, accounts of directories. */
final class Accounts {

    private static final String FOLDER_NAME = "([^\\\\/:*?\"<>|,;%\\p{Cntrl}]+)";
    private static final Pattern FOLDER =
            Pattern.compile("(?iu)[\\\\/](?:" + WindowsWords.PROFILE_FOLDERS + ")(?:[\\\\/]|%5C|%2F)+" + FOLDER_NAME);
    /** A share for profiles or homes: {@code \\server\profiles$\account.V6}. */
    private static final Pattern SHARED = Pattern.compile("(?i)[\\\\/](?:profiles?|profils?|homes?|users|utilisateurs)\\$[\\\\/]+" + FOLDER_NAME);
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?<![\\p{L}\\p{N}\\\\/:._%$@-])([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,62})\\\\{1,2}([\\p{L}\\p{N}_][\\p{L}\\p{N}._$-]*)(?![\\\\/:*\\p{L}\\p{N}])");
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}._%+'-])(?<!(?<![\\p{L}\\p{N}])\\\\)([\\p{L}\\p{N}._%+'-]+)@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?)");
    private static final Pattern DIRECTORY = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:sAMAccountName|userPrincipalName|uid)\\s*=\\s*([\\p{L}\\p{N}._-]+)");
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(?:exe|dll|sys|msi|msp|log|txt|ini|config|xml|json|jar|zip|ps1|psm1|bat|cmd|vbs|dat|tmp|"
            + "hve|cfg|inf|cat|mui|ocx|cpl|msc|lnk|url|old|bak|reg|pol|db|mdb|edb|bin|com)");
    /** Names of folders have blanks in them: this many words behind a backslash are still the folder's. */
    private static final Pattern INSIDE_PATH = Pattern.compile("[\\\\/][^\\\\/\\s\"<>|]+(?: [^\\\\/\\s\"<>|]+){0,2} $");
    private static final int FEWEST_DIGITS_OF_A_PERSON = 6;
    private static final Pattern ADDRESS_OF_AN_OBJECT = Pattern.compile("(?i)(?=.*[0-9])[0-9a-f]{5,8}");

    private Accounts() {
    }

    static void in(String text, Fields.Holding holding, List<Place> places) {
        boolean slashes = text.indexOf('\\') >= 0;
        if (slashes || text.indexOf('/') >= 0) {
            folders(FOLDER, text, places);
            folders(SHARED, text, places);
        }
        if (text.indexOf('=') >= 0) {
            Forms.each(DIRECTORY, text, MaskKind.USER, 1, places);
        }
        Matcher account = ACCOUNT.matcher(text);
        while (slashes && holding != Fields.Holding.SOURCE && account.find()) {
            account(account, text, places);
        }
        Matcher at = AT.matcher(text);
        while (text.indexOf('@') > 0 && at.find()) {
            at(at, places);
        }
    }

    private static void folders(Pattern pattern, String text, List<Place> places) {
        Matcher folder = pattern.matcher(text);
        while (folder.find()) {
            int end = folder.end(1);
            while (end > folder.start(1) && " .".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > folder.start(1) && !WindowsWords.isEverybodys(text.substring(folder.start(1), end))) {
                places.add(new Place(MaskKind.USER, folder.start(1), end));
            }
        }
    }

    private static void account(Matcher found, String text, List<Place> places) {
        String domain = found.group(1);
        int end = found.end(2);
        while (text.charAt(end - 1) == '.' && end > found.start(2) + 1) {
            end--;
        }
        String account = text.substring(found.start(2), end);
        if (FILE.matcher(account).matches() || WindowsWords.isRoot(domain) || INSIDE_PATH.matcher(text.substring(0, found.start(1))).find()) {
            return;
        }
        if (!WindowsWords.isAuthority(domain)) {
            places.add(new Place(MaskKind.DOMAIN, found.start(1), found.end(1)));
        }
        if (!WindowsWords.isOwnAuthority(domain) && !WindowsWords.isEverybodys(account)) {
            places.add(new Place(MaskKind.USER, found.start(2), end));
        }
    }

    private static void at(Matcher found, List<Place> places) {
        String account = found.group(1);
        String domain = found.group(2);
        if (ADDRESS_OF_AN_OBJECT.matcher(domain).matches()
                || (domain.chars().noneMatch(Character::isLetter) && Addresses.network(domain).isEmpty())) {
            return;
        }
        if ((account.chars().anyMatch(Character::isLetter) || account.length() >= FEWEST_DIGITS_OF_A_PERSON) && !WindowsWords.isEverybodys(account)) {
            places.add(new Place(MaskKind.USER, found.start(1), found.end(1)));
        }
        places.add(new Place(domain.indexOf('.') < 0 ? MaskKind.DOMAIN : MaskKind.HOST, found.start(2), found.end(2)));
    }
}
