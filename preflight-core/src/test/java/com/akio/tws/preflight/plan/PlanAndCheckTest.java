package com.akio.tws.preflight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What {@code plan} orders, {@code check} accepts; what it does not order, {@code check} refuses. */
class PlanAndCheckTest {

    private static final long GIB = 1024L * 1024 * 1024;
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void plan_and_check_never_disagree_on_a_size(@ForAll @IntRange(min = 1, max = 8100) int users,
            @ForAll @IntRange(max = 20100) int calls, @ForAll @IntRange(max = 3) int licences,
            @ForAll @IntRange(max = 300) int sessions) {
        Site site = Sites.planned("\"users\": " + users + ", \"callsPerHour\": " + calls + ", \"smartAttendantLicences\": "
                + licences + ", \"rdsUsers\": " + sessions);
        Plan plan = Planner.plan(site.profile(), Plans.CATALOGUE, site.tws());

        if (plan.server().size() instanceof ServerSize.ConsultAkio consult) {
            Finding finding = memory(site, 64 * GIB);
            assertThat(finding.status()).isEqualTo(Status.MANUAL);
            assertThat(finding.message()).isEqualTo(consult.reason());
            return;
        }
        long planned = plan.server().ramGb().orElseThrow() * GIB;
        assertThat(memory(site, planned).status()).isEqualTo(Status.PASS);
        // One GB of rounding up and the check's 3 % of tolerance lie between what is ordered and what is refused.
        assertThat(memory(site, (planned - GIB) * 96 / 100).status()).isEqualTo(Status.FAIL);

        ServerSize.Fits fits = (ServerSize.Fits) plan.server().size();
        assertThat(required("server.disk.technology", site)).contains(fits.tier().disk())
                .contains(Integer.toString(fits.tier().maxUsers()));
        String processors = fits.tier().processors().stream().map(choice -> ENGLISH.say(choice.said())).collect(Collectors.joining(", "));
        assertThat(required("server.cpu.model", site)).contains(processors);
    }

    private static Finding memory(Site site, long bytes) {
        return Judged.finding("server.memory", RecordedMachine.sound().set(HardwareFacts.MEMORY_USABLE, bytes), site);
    }

    private static String required(String check, Site site) {
        Message required = Judged.finding(check, RecordedMachine.sound(), site).required();
        return ENGLISH.say(required);
    }
}
