package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.ProxyAddress;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A proxy's own answer says nothing of the host behind it (407 and 403 to CONNECT, RFC 9110 sections 9.3.6, 15.5.4 and 15.5.8). */
class ReachMeaningTest {

    private static final Knock DIRECT = new Knock("calendar", "R58", FlowRole.SERVER, FlowRole.CALENDAR, "mail.example", Protocol.TCP, 443,
            Knock.Manner.SECURE_SERVICE);
    private static final Knock BY_PROXY = DIRECT.through(new ProxyAddress("proxy.example", 8080));

    @Test
    void a_proxy_that_refuses_is_not_said_to_be_the_host() {
        List<ReachMeaning> meanings = ReachMeaning.of(List.of(reached(BY_PROXY, FlowOutcome.REFUSED)));

        assertThat(meanings).extracting(ReachMeaning::about).containsExactly(ReachMeaning.About.PROXY);
        assertThat(Texts.in(Language.ENGLISH).say(meanings.get(0).message())).doesNotContain("the host was reached").contains("proxy");
    }

    @Test
    void the_host_and_the_proxy_each_have_their_line() {
        assertThat(ReachMeaning.of(List.of(reached(BY_PROXY, FlowOutcome.REFUSED), reached(DIRECT, FlowOutcome.REFUSED), reached(DIRECT, FlowOutcome.OPEN))))
                .containsExactly(new ReachMeaning(FlowOutcome.OPEN, ReachMeaning.About.ANYBODY),
                        new ReachMeaning(FlowOutcome.REFUSED, ReachMeaning.About.OTHER), new ReachMeaning(FlowOutcome.REFUSED, ReachMeaning.About.PROXY));
    }

    @ParameterizedTest
    @EnumSource(FlowOutcome.class)
    void every_outcome_has_words_in_both_languages_by_each_way(FlowOutcome outcome) {
        for (Language language : Language.values()) {
            for (Knock knock : List.of(DIRECT, BY_PROXY)) {
                for (ReachMeaning meaning : ReachMeaning.of(List.of(reached(knock, outcome)))) {
                    assertThat(Texts.in(language).say(meaning.message())).isNotBlank().doesNotContain("[reach");
                }
            }
        }
    }

    private static Reached reached(Knock knock, FlowOutcome outcome) {
        return new Reached(knock, Optional.empty(), outcome, 1, Detail.NONE, Optional.empty());
    }
}
