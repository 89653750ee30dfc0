package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the identifiers of an access control list say of the people who use a machine (Microsoft, "Well-known SIDs", MS-DTYP 2.4.2.4):
 * some are every user, some are every user of a session host, of some only a person knows, and some are no users at all.
 *
 * @param everyUser what everybody has who signs in, with the names that people know
 * @param sessionUsers what everybody has who signs in to a session host by Remote Desktop, with the names that people know
 * @param perhapsUsers beginnings of what may hold the users
 * @param administrators ends of what holds administrators alone
 * @param noUsers beginnings or ends of what holds no users
 */
record UserGroups(Map<String, List<String>> everyUser, Map<String, List<String>> sessionUsers, List<String> perhapsUsers,
        List<String> administrators, List<String> noUsers) {

    private static final CheckId ID = CheckId.of("client.install-rights");

    /** Those of {@code client.install-rights}. */
    static final FigureKey<UserGroups> FIGURES = FigureKey.of(ID, figures -> new UserGroups(figures.textsByName("everyUser"),
            figures.textsByName("sessionUsers"), figures.texts("perhapsUsers"), figures.texts("administrators"),
            figures.texts("noUsers")));

    /** How many groups are named before the rest is only counted. */
    private static final int SHOWN = 3;

    /** Whether the users of this machine may all belong there; whether they do, no access control list tells. */
    boolean mayHoldUsers(String sid) {
        return !isNoUsers(sid) && !isAdministrators(sid)
                && (sessionUsers.containsKey(sid) || begins(sid, perhapsUsers));
    }

    /** Whether a denial for it shuts out somebody who works here. */
    boolean mayHoldAnyUser(String sid) {
        return !sid.isEmpty() && !isNoUsers(sid) && !isAdministrators(sid);
    }

    /** Groups as a person knows them: a few by name, then how many more. */
    Message named(Collection<String> sids) {
        List<Message> names = new ArrayList<>();
        sids.stream().limit(SHOWN).forEach(sid -> names.add(named(sid)));
        Message shown = Message.verbatim(names);
        return sids.size() > SHOWN ? ID.message("more", shown, sids.size() - SHOWN) : shown;
    }

    private Message named(String sid) {
        for (Map<String, List<String>> names : List.of(everyUser, sessionUsers)) {
            if (names.containsKey(sid)) {
                return ID.message("group", names.get(sid), sid);
            }
        }
        return Message.verbatim(sid);
    }

    private boolean isNoUsers(String sid) {
        return noUsers.stream().anyMatch(mark -> mark.startsWith("-") ? isAccountOf(sid, mark)
                : mark.endsWith("-") ? sid.startsWith(mark) : sid.equals(mark));
    }

    private boolean isAdministrators(String sid) {
        return administrators.stream().anyMatch(mark -> isAccountOf(sid, mark));
    }

    /** Whether it is an account or group of a domain or machine that has the same number everywhere. */
    private static boolean isAccountOf(String sid, String number) {
        return sid.startsWith("S-1-5-21-") && sid.endsWith(number);
    }

    private static boolean begins(String sid, List<String> marks) {
        return marks.stream().anyMatch(mark -> mark.endsWith("-") ? sid.startsWith(mark) : sid.equals(mark));
    }
}
