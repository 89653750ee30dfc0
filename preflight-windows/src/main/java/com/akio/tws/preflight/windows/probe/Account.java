package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.windows.decode.SecurityIdentifier;
import com.akio.tws.preflight.windows.machine.Permissions;
import com.akio.tws.preflight.windows.machine.Permissions.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The identifiers of this process's account that count when it is not elevated: itself and its enabled groups, without those of
 * administrators. A service's account has none, since nobody works under it.
 */
final class Account {

    /** Local System, Local Service and Network Service. */
    private static final Set<String> SERVICES = Set.of("S-1-5-18", "S-1-5-19", "S-1-5-20");

    /** BUILTIN\Administrators, and local accounts that are members of it. */
    private static final Set<String> ADMINISTRATORS = Set.of("S-1-5-32-544", "S-1-5-114");

    /** https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-token_groups. */
    private static final int SE_GROUP_ENABLED = 0x4;

    private final Permissions permissions;

    Account(Permissions permissions) {
        this.permissions = permissions;
    }

    /** The account's own identifier first. */
    Reading<List<String>> identifiers() {
        Reading<byte[]> account = permissions.account();
        Reading<String> user = account.then(bytes -> SecurityIdentifier.decode(bytes, account.source()));
        return user.then(own -> SERVICES.contains(own) ? Reading.known(List.of(), user.source().where()) : withGroups(own));
    }

    private Reading<List<String>> withGroups(String own) {
        Reading<List<Holding>> groups = permissions.groups();
        return groups.then(holdings -> {
            Found<String> identifiers = new Found<>();
            identifiers.add(Reading.known(own, groups.source().where()));
            for (Holding holding : holdings) {
                if ((holding.attributes() & SE_GROUP_ENABLED) != 0) {
                    identifiers.add(SecurityIdentifier.decode(holding.sid(), groups.source()));
                }
            }
            return identifiers.complete(groups.source().where()).map(Account::withoutAdministrators);
        });
    }

    private static List<String> withoutAdministrators(List<String> identifiers) {
        List<String> plain = new ArrayList<>(identifiers);
        plain.removeAll(ADMINISTRATORS);
        return List.copyOf(plain);
    }
}
