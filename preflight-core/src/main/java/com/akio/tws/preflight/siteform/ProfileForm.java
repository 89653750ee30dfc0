package com.akio.tws.preflight.siteform;

import com.akio.tws.preflight.site.Connector;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.MachinePart;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.site.SitePerson;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.siteform.AnswerKind.Choice;
import com.akio.tws.preflight.siteform.AnswerKind.Entries;
import com.akio.tws.preflight.siteform.AnswerKind.Many;
import com.akio.tws.preflight.siteform.AnswerKind.Several;
import com.akio.tws.preflight.siteform.AnswerKind.Whole;
import com.akio.tws.preflight.siteform.AnswerKind.Words;
import com.akio.tws.preflight.siteform.AnswerKind.YesNo;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is asked for a site profile, in its order; a test holds it against what the reader of profiles takes. */
public final class ProfileForm {

    private static final long MOST = 1_000_000;
    private static final Whole FROM_ONE = new Whole(1, MOST);
    private static final Whole FROM_ZERO = new Whole(0, MOST);
    private static final Whole PORT = new Whole(1, 65_535);
    private static final Words FILLED = new Words(WordForm.FILLED);
    private static final Words HOST = new Words(WordForm.HOST);
    private static final AskedWhen PABX = AskedWhen.told("pabx.kind");

    private ProfileForm() {
    }

    /** The groups of questions. */
    public static List<QuestionGroup> groups() {
        return List.of(site(), size(), use(), telephony(), network(), machines(), people());
    }

    /** Every question that stands in no list. */
    public static Stream<ProfileQuestion> questions() {
        return groups().stream().flatMap(group -> group.questions().stream());
    }

    /** The fields of a profile that nobody is asked for here, each with the reason. */
    public static Map<String, Message> leftOut() {
        Map<String, Message> reasons = new LinkedHashMap<>();
        reasons.put("schema", Message.of("profile.left-out.schema"));
        reasons.put("answers", Message.of("profile.left-out.answers"));
        reasons.put("waivers", Message.of("profile.left-out.waivers"));
        return reasons;
    }

    private static QuestionGroup site() {
        return new QuestionGroup("site", List.of(
                ProfileQuestion.of("customer", FILLED),
                ProfileQuestion.of("site", FILLED),
                ProfileQuestion.of("tws", new Choice(Worded.words(TwsVersion.class), "profile.tws.")),
                ProfileQuestion.of("secure", new YesNo()),
                ProfileQuestion.of("serverName", HOST),
                ProfileQuestion.of("installDirectory", new Words(WordForm.FOLDER))));
    }

    private static QuestionGroup size() {
        return new QuestionGroup("size", List.of(
                ProfileQuestion.of("users", FROM_ONE),
                ProfileQuestion.of("callsPerHour", FROM_ZERO),
                ProfileQuestion.of("companies", FROM_ONE),
                ProfileQuestion.of("domains", FROM_ONE),
                ProfileQuestion.of("usersPerDomain", FROM_ONE),
                ProfileQuestion.of("smartAttendantLicences", FROM_ZERO),
                ProfileQuestion.of("supervisedUsers", FROM_ZERO).when(AskedWhen.told("smartAttendantLicences")),
                ProfileQuestion.of("rdsUsers", FROM_ZERO)));
    }

    private static QuestionGroup use() {
        return new QuestionGroup("use", List.of(
                ProfileQuestion.of("features", new Several(new Choice(Worded.words(Feature.class), "feature."))),
                ProfileQuestion.of("mediaChannels", FROM_ZERO)
                        .when(AskedWhen.among("features", Feature.RULES.word(), Feature.MAIL.word())),
                ProfileQuestion.of("sharedWorkstations", new YesNo()),
                entries("connectors", ProfileQuestion.of("kind", new Choice(Worded.words(Connector.class), "profile.connector.")).needed(),
                        ProfileQuestion.of("host", HOST), ProfileQuestion.of("ports", new Many(PORT, false)))));
    }

    private static QuestionGroup telephony() {
        AskedWhen softphone = AskedWhen.among("features", Feature.SOFTPHONE.word());
        return new QuestionGroup("telephony", List.of(
                ProfileQuestion.of("pabx.kind", new Choice(Worded.words(PabxKind.class), "pabx.")).needed(),
                ProfileQuestion.of("pabx.name", FILLED).when(PABX),
                ProfileQuestion.of("pabx.version", FILLED).when(PABX),
                ProfileQuestion.of("pabx.host", new Many(HOST, true)).when(PABX),
                ProfileQuestion.of("pabx.ports", new Many(PORT, false)).when(PABX),
                ProfileQuestion.of("pabx.voicePorts", new Many(new Words(WordForm.PORTS), true)).when(PABX),
                ProfileQuestion.of("pabx.cstaKeys", FROM_ZERO).when(PABX),
                ProfileQuestion.of("pabx.sipLicences", FROM_ZERO).when(PABX),
                ProfileQuestion.of("pabx.ipCard", new YesNo()).when(PABX),
                ProfileQuestion.of("vtiXmlPort", PORT).when(AskedWhen.among("pabx.kind", PabxKind.MIVOICE_5000.word())),
                ProfileQuestion.of("twpBrowserPort", PORT).when(AskedWhen.among("features", Feature.TWP_BROWSER.word())),
                ProfileQuestion.of("sipPort", PORT).when(softphone),
                ProfileQuestion.of("softphoneCalls", FROM_ZERO).when(softphone),
                entries("phones", ProfileQuestion.of("model", FILLED).needed(), ProfileQuestion.of("firmware", FILLED),
                        ProfileQuestion.of("address", new Words(WordForm.PHONES))),
                ProfileQuestion.of("phoneLinkPort", PORT).when(AskedWhen.told("phones")),
                ProfileQuestion.of("phoneWebPort", PORT).when(AskedWhen.told("phones"))));
    }

    private static QuestionGroup network() {
        return new QuestionGroup("network", List.of(
                ProfileQuestion.of("clientNetworks", new Many(new Words(WordForm.ADDRESSES), false)),
                entries("siteLinks", ProfileQuestion.of("name", FILLED).needed(), ProfileQuestion.of("users", FROM_ONE).needed(),
                        ProfileQuestion.of("callsPerHour", FROM_ZERO), ProfileQuestion.of("softphoneCalls", FROM_ZERO),
                        ProfileQuestion.of("supervisors", FROM_ZERO), ProfileQuestion.of("kbitPerSecond", FROM_ONE)),
                ProfileQuestion.of("clickToCallsPerHour", FROM_ZERO),
                ProfileQuestion.of("directorySearchesPerHour", FROM_ZERO)));
    }

    private static QuestionGroup machines() {
        return new QuestionGroup("machines", List.of(
                entries("machines", ProfileQuestion.of("name", HOST).needed(),
                        ProfileQuestion.of("part", new Choice(Worded.words(MachinePart.class), "profile.part.")).needed()),
                entries("sessionHosts", ProfileQuestion.of("name", HOST).needed(), ProfileQuestion.of("users", FROM_ONE).needed())));
    }

    private static QuestionGroup people() {
        return new QuestionGroup("people", List.of(
                entries("people", ProfileQuestion.of("name", FILLED).needed(), ProfileQuestion.of("function", FILLED),
                        ProfileQuestion.of("side", new Choice(Worded.words(SitePerson.Side.class), "profile.side.")).needed())));
    }

    private static ProfileQuestion entries(String path, ProfileQuestion... questions) {
        return ProfileQuestion.of(path, new Entries(Stream.of(questions).map(question -> question.within(path)).toList()));
    }
}
