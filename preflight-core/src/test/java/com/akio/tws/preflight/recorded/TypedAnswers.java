package com.akio.tws.preflight.recorded;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.siteform.AnswerKind;
import com.akio.tws.preflight.siteform.AnswerKind.Choice;
import com.akio.tws.preflight.siteform.AnswerKind.Entries;
import com.akio.tws.preflight.siteform.AnswerKind.Many;
import com.akio.tws.preflight.siteform.AnswerKind.Whole;
import com.akio.tws.preflight.siteform.AnswerKind.Words;
import com.akio.tws.preflight.siteform.ProfileForm;
import com.akio.tws.preflight.siteform.ProfileQuestion;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people type into the fields of a site profile, right and wrong, and what the reader of profiles makes of it. */
public final class TypedAnswers {

    private static final List<String> HOSTS = List.of("srv-tws", "tws.example.org", "TWS.Example.ORG.", "10.0.0.5", "256.1.1.1", "10.0.0", "1.2.3.4.5", "2001:db8::5",
            "[2001:db8::5]", "fe80::1%eth0", "::", "::1", "::ffff:10.0.0.5", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "https://tws.example.org",
            "tws.example.org/", "tws:8080", "tws example", "srv_tws", "-tws", "tws-", "_tws", "a..b", ".", "..", "tws.", "a".repeat(63), "a".repeat(64),
            ("a".repeat(60) + ".").repeat(4) + "example", ("a".repeat(62) + ".").repeat(4) + "b", "tws.123", "123", "tws.société.fr", "straße.de", "日本.jp", "tws。example",
            "société fr", "user@tws", "tws.example.org:443", "xn--socit-esab.fr", "TWS\u00A0", "été/x", "a%41b", "*.example.org", "01.02.03.04", "10.0.0.5.",
            "1.2.3", "::1.2.3", "::1.2.3.256", ":::", "1:2", "g::1", "fe80::1%", "localhost", "éé..fr", "a,b".replace(',', '\u2019'));
    private static final List<String> FOLDERS = List.of("D:\\Akio", "d:/akio/tws", "C:\\", "D:", "D:Akio", "\\\\srv\\share", "Akio", "D:\\CON", "D:\\con.txt\\x", "D:\\nul ",
            "D:\\COM1", "D:\\COM10", "D:\\LPT²", "D:\\aux.", "D:\\a b", "D:\\a.", "D:\\a \\b", "D:\\a|b", "D:\\a?b", "D:\\a:b", "D:\\\"a\"", "D:\\a<b>", "D:\\a\\\\b", "D:\\.\\a", "D:\\..\\a",
            "D:\\" + "a".repeat(255), "D:\\" + "a".repeat(256), "é:\\a", "D:\\été", "%ProgramFiles%\\Akio", "D:\\CONIN$", "D:\\CLOCK$", "D:\\PRN .txt", "D:\\a\tb");
    private static final List<String> ADDRESSES = List.of("10.1.0.0/16", "10.1.0.0/255.255.0.0", "10.1.0.0/255.0.255.0", "10.1.0.0/33", "10.1.0.0/", "10.1.0.5", "10.1.0.5-10.1.0.9",
            "10.1.0.9-10.1.0.5", "10.1.0.5 - 10.1.0.9", "10.1.0.5-9", "fd00::/8", "fd00::/129", "fd00::1-fd00::5", "fd00::5-fd00::1", "10.0.0.1-fd00::1", "10.1.0", "10.1.0.256", "010.1.1.1",
            "::ffff:10.0.0.1", "LAN", "10.1.0.0/16/8", "10.1.0.0\\16", "inet-1.2", "ip-p10.87.3.140", "ip-1.2/24", "::/0", "0.0.0.0/0", "10.1.0.0/0.0.0.0", "fe80::1%1");
    private static final List<String> PHONES = List.of("10.0.5.10-99", "10.0.5.10-10.0.5.99", "10.0.5.99-10", "10.0.5.10-256", "10.0.5.10 - 20", "10.0.5.0/24", "10.0.5.0/32", "10.0.5.0/33",
            "300.0.5.0/24", "phone-17", "phone 17", "10.0.5.10", "http://10.0.5.10", "10.0.5.10-300.1.1.1", "10.0.5.10-10.0.4.1", "fd00::5");
    private static final List<String> RANGES = List.of("30000-30999", "30000", "30000 - 30999", "30000–30999", "30999-30000", "0-5", "1-65535", "1-65536", "65536", "a-b", "30000-", "-5",
            "30000  - 30999", "00001-2", "123456");

    private TypedAnswers() {
    }

    /** A question, and where its entry stands if it is asked of entries. */
    public record Asked(ProfileQuestion question, Optional<ProfileQuestion> list) {
    }

    /** Every question that a text is typed for. */
    public static Stream<Asked> questions() {
        return ProfileForm.questions().flatMap(question -> question.kind() instanceof Entries entries
                ? entries.questions().stream().map(one -> new Asked(one, Optional.of(question))) : Stream.of(new Asked(question, Optional.empty())))
                .filter(asked -> asked.question().kind() instanceof Whole || asked.question().kind() instanceof Words || asked.question().kind() instanceof Many);
    }

    /** What to type for an answer of a kind. */
    public static List<String> of(AnswerKind kind) {
        if (kind instanceof Many many) {
            List<String> texts = new ArrayList<>(of(many.each()));
            texts.addAll(many.each() instanceof Whole ? List.of("80\n443", "80, 443;8080", "80\n\n0", "80,x") : List.of());
            return texts;
        }
        if (kind instanceof Whole whole) {
            return List.of(Long.toString(whole.least() - 1), Long.toString(whole.least()), Long.toString(whole.least() + 1), Long.toString(whole.most() - 1),
                    Long.toString(whole.most()), Long.toString(whole.most() + 1), "many", "1.5", "1e3", "-1", "5.0", "0x10", "5 users", "99999999999999999999", "²");
        }
        return switch (((Words) kind).form()) {
            case FILLED -> List.of("Mairie d’Évian", "x", "  x  ", "{\"a\": 1}", "</script>", "0", "true", "x".repeat(5000));
            case HOST -> HOSTS;
            case FOLDER -> FOLDERS;
            case ADDRESSES -> ADDRESSES;
            case PHONES -> PHONES;
            case PORTS -> RANGES;
        };
    }

    /** What the reader says against a profile with this answer; empty when it takes it. */
    public static Optional<String> refused(Asked asked, String typed) {
        try {
            SiteProfileReader.read("site.json", profile(asked, value(asked.question().kind(), typed)).toString().getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (BadInput refused) {
            return Optional.of(refused.getMessage());
        }
    }

    /** A profile that holds this value and what must stand beside it. */
    public static JsonObject profile(Asked asked, JsonElement value) {
        JsonObject profile = new JsonObject();
        if (asked.list().isPresent()) {
            JsonObject entry = new JsonObject();
            for (ProfileQuestion one : ((Entries) asked.list().get().kind()).questions()) {
                if (one.required()) {
                    entry.add(one.path(), sample(one.kind()));
                }
            }
            entry.add(asked.question().path(), value);
            JsonArray entries = new JsonArray();
            entries.add(entry);
            profile.add(asked.list().get().path(), entries);
        } else if (asked.question().path().startsWith("pabx.")) {
            JsonObject pabx = new JsonObject();
            pabx.addProperty("kind", "oxe");
            pabx.add(asked.question().path().substring("pabx.".length()), value);
            profile.add("pabx", pabx);
        } else {
            profile.add(asked.question().path(), value);
        }
        return profile;
    }

    private static JsonElement sample(AnswerKind kind) {
        return kind instanceof Choice choice ? new JsonPrimitive(choice.words().get(0)) : kind instanceof Whole ? new JsonPrimitive(1) : new JsonPrimitive("x");
    }

    private static JsonElement value(AnswerKind kind, String typed) {
        if (kind instanceof Many many) {
            JsonArray values = new JsonArray();
            for (String one : typed.split("[\n,;]+")) {
                values.add(value(many.each(), one));
            }
            return values.size() == 1 && many.aloneAsItself() ? values.get(0) : values;
        }
        // A no-break space at an end is pasted along unseen; the page takes it away as it does any blank.
        String text = typed.strip().replaceAll("^[\\u00A0\\u202F]+|[\\u00A0\\u202F]+$", "");
        boolean number = kind instanceof Whole && text.matches("-?[0-9]+");
        return number ? new JsonPrimitive(new BigInteger(text)) : new JsonPrimitive(text);
    }
}
