package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.text.Message;
import java.util.OptionalInt;

/** At most 500 users in one domain (R12, recommended), by the site profile: no domain has more users than the site. */
public final class UsersPerDomainCheck implements Check {

    private static final CheckId ID = CheckId.of("server.limits.users-per-domain");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every();
    }

    @Override
    public Message required(Terms terms) {
        return Limit.required(ID, terms);
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        OptionalInt told = terms.site().profile().usersPerDomain();
        OptionalInt users = terms.site().profile().users();
        if (told.isEmpty() && users.isPresent() && users.getAsInt() <= terms.figures().whole("most")) {
            return new Outcome.Met(ID.message("observed-users", users.getAsInt()), ID.message("met"));
        }
        return Limit.judge(ID, told, terms);
    }
}
