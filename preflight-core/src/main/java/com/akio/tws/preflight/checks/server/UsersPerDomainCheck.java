package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * At most 500 users in one domain (R12, recommended), by the site profile: no domain has more users than the site, and some domain has at
 * least its share of them.
 */
public final class UsersPerDomainCheck implements Check {

    private static final CheckId ID = CheckId.of("server.limits.users-per-domain");
    private static final FigureKey<Long> MOST = Limit.most(ID);

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every();
    }

    @Override
    public FigureKey<?> figures() {
        return MOST;
    }

    @Override
    public Message required(EvaluationContext context) {
        return Limit.required(MOST, context);
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        OptionalLong least = leastInTheLargest(context.site().profile());
        long most = context.figures(MOST);
        if (least.isPresent() && least.getAsLong() > most) {
            SiteProfile profile = context.site().profile();
            return new Outcome.NotMet(ID.message("observed-share", profile.users().orElse(0), domains(profile)),
                    ID.message("share", least.getAsLong()), ID.message("remedy", most));
        }
        OptionalInt told = context.site().profile().usersPerDomain();
        OptionalInt users = context.site().profile().users();
        if (told.isEmpty() && users.isPresent() && users.getAsInt() <= most) {
            return new Outcome.Met(ID.message("observed-users", users.getAsInt()), ID.message("met"));
        }
        return Limit.judge(MOST, told, context);
    }

    /** Users in the largest domain at the least, however they are spread; empty where users or domains are not told. */
    private static OptionalLong leastInTheLargest(SiteProfile profile) {
        long domains = domains(profile);
        return profile.users().isEmpty() || domains == 0 ? OptionalLong.empty()
                : OptionalLong.of((profile.users().getAsInt() + domains - 1) / domains);
    }

    /** The domains of every company at the most: no company has more than the largest. */
    private static long domains(SiteProfile profile) {
        return profile.domains().orElse(0) * (long) Math.max(1, profile.companies().orElse(1));
    }
}
