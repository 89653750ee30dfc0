package com.akio.tws.preflight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.sizing.MediaServerSize;
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

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void plan_and_check_never_disagree_on_a_media_server(@ForAll @IntRange(min = 1, max = 1100) int users,
            @ForAll @IntRange(min = 1, max = 120) int channels) {
        Site site = Sites.planned("\"features\": [\"rules\", \"mail\"], \"users\": " + users + ", \"mediaChannels\": " + channels);
        MediaPlan plan = Planner.plan(site.profile(), Plans.CATALOGUE, site.tws()).media();
        MediaServerSize sizing = plan.sizing().orElseThrow();

        assertThat(cores(site, sizing.cores())).isEqualTo(Status.PASS);
        assertThat(cores(site, sizing.cores() - 1L)).isEqualTo(Status.FAIL);
        assertThat(Judged.finding("server.media.virtualisation", vmware(), site).status())
                .isEqualTo(sizing.virtualisationAllowed() ? Status.NOT_APPLICABLE : Status.FAIL);
        assertThat(Judged.finding("server.media.channels", RecordedMachine.sound(), site).status())
                .isEqualTo(plan.announcements().isEmpty() ? Status.MANUAL : channels >= plan.announcements().orElseThrow()
                        + plan.voicemail().orElseThrow() ? Status.PASS : Status.WARN);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void plan_and_check_never_disagree_on_what_a_host_guarantees(@ForAll @IntRange(min = 1, max = 8000) int users,
            @ForAll @IntRange(max = 300) int sessions) {
        Site site = Sites.planned("\"users\": " + users + ", \"rdsUsers\": " + sessions);
        int planned = Planner.plan(site.profile(), Plans.CATALOGUE, site.tws()).server().ramGb().orElseThrow();

        assertThat(guaranteed(site, planned * 1024L)).isEqualTo(Status.MANUAL);
        assertThat(guaranteed(site, (planned - 1) * 1024L - 1)).isEqualTo(Status.WARN);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void plan_and_check_ask_akio_at_the_same_number_of_licences(@ForAll @IntRange(min = 1, max = 8100) int users,
            @ForAll @IntRange(min = 1, max = 4) int licences) {
        Site site = Sites.planned("\"users\": " + users + ", \"smartAttendantLicences\": " + licences);
        boolean asked = Planner.plan(site.profile(), Plans.CATALOGUE, site.tws()).server().size() instanceof ServerSize.ConsultAkio;

        assertThat(Judged.finding("server.smartattendant", RecordedMachine.sound(), site).status())
                .isEqualTo(asked ? Status.MANUAL : Status.PASS);
    }

    private static Status cores(Site site, long cores) {
        return Judged.finding("server.media.cores", RecordedMachine.sound().set(HardwareFacts.CORES, cores), site).status();
    }

    private static Status guaranteed(Site site, long megabytes) {
        return Judged.finding("server.virtual.guarantee", vmware().set(MachineFacts.VMWARE_MEMORY_RESERVATION, megabytes), site).status();
    }

    private static RecordedMachine vmware() {
        return RecordedMachine.sound().set(MachineFacts.MANUFACTURER, "VMware, Inc.").set(MachineFacts.PRODUCT, "VMware7,1");
    }

    private static Finding memory(Site site, long bytes) {
        return Judged.finding("server.memory", RecordedMachine.sound().set(HardwareFacts.MEMORY_USABLE, bytes), site);
    }

    private static String required(String check, Site site) {
        Message required = Judged.finding(check, RecordedMachine.sound(), site).required();
        return ENGLISH.say(required);
    }
}
