package com.akio.tws.preflight.site;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a site profile, and refuses what it does not know rather than guess. */
public final class SiteProfileReader {

    static final long LONGEST = 1 << 20;
    static final long MOST = 1_000_000;
    static final int HIGHEST_PORT = 65535;

    private SiteProfileReader() {
    }

    /**
     * Reads a profile file; comments are allowed in it.
     *
     * @throws BadInput if the file cannot be read, is no JSON, has an unknown field, a wrong type, an impossible number, a host that is
     *     none or a folder that Windows forbids
     */
    public static SiteProfile read(Path file) throws BadInput {
        return read(file.toString(), InputFile.bytes(file, LONGEST));
    }

    /**
     * Reads a profile of which the bytes are at hand; comments are allowed in it.
     *
     * @param name what to call it where something is refused
     * @throws BadInput as {@link #read(Path)} does
     */
    public static SiteProfile read(String name, byte[] bytes) throws BadInput {
        JsonCursor site = JsonSource.commented(name, bytes).read();
        SiteProfile profile = read(site);
        ProfileHosts.verify(site);
        Optional<String> forbidden = profile.installDirectory().flatMap(WindowsPath::forbiddenLevel);
        if (forbidden.isPresent()) {
            throw site.member("installDirectory").expected(Message.of("input.site.directory.level", forbidden.get()));
        }
        return profile;
    }

    /**
     * Reads a profile that a person wrote: a member that is not known is mistyped. The names in its folder and of its hosts are
     * not held against any rule here.
     */
    public static SiteProfile read(JsonCursor site) throws BadInput {
        verifyNames(site);
        return readSaved(site);
    }

    /** Reads a profile as a tool wrote it into a snapshot: a member that is not known is a later version's, and passed over. */
    public static SiteProfile readSaved(JsonCursor site) throws BadInput {
        Optional<JsonCursor> schema = site.optional("schema");
        if (schema.isPresent()) {
            SchemaName.SITE.verifyWritten(schema.get());
        }
        return new SiteProfile(text(site, "serverName"), word(site, "tws", TwsVersion.class),
                whole(site, "users", 1), whole(site, "callsPerHour", 0), whole(site, "companies", 1),
                whole(site, "domains", 1), whole(site, "usersPerDomain", 1), whole(site, "smartAttendantLicences", 0),
                whole(site, "supervisedUsers", 0), whole(site, "mediaChannels", 0), whole(site, "rdsUsers", 0),
                features(site), flag(site, "secure").orElse(false), flag(site, "sharedWorkstations").orElse(false),
                list(site, "connectors", SiteProfileReader::connector), pabx(site), list(site, "phones", SiteProfileReader::phone),
                list(site, "waivers", SiteAnswersReader::waiver), SiteAnswersReader.answers(site), installDirectory(site), SiteNetworkReader.network(site),
                SiteIdentityJson.read(site));
    }

    private static void verifyNames(JsonCursor site) throws BadInput {
        site.onlyMembers(SiteProfileFields.ALL);
        for (Map.Entry<String, Set<String>> list : SiteProfileFields.OF_LISTS.entrySet()) {
            for (JsonCursor element : list(site, list.getKey(), cursor -> cursor)) {
                element.onlyMembers(list.getValue());
            }
        }
        Optional<JsonCursor> pabx = site.optional("pabx");
        if (pabx.isPresent()) {
            pabx.get().onlyMembers(SiteProfileFields.PABX);
        }
    }

    private static Set<Feature> features(JsonCursor site) throws BadInput {
        Set<Feature> features = new LinkedHashSet<>();
        for (JsonCursor element : list(site, "features", cursor -> cursor)) {
            features.add(element.word(Feature.class));
        }
        return features;
    }

    private static ConnectedServer connector(JsonCursor connector) throws BadInput {
        return new ConnectedServer(connector.member("kind").word(Connector.class), text(connector, "host"), ports(connector));
    }

    private static Optional<Pabx> pabx(JsonCursor site) throws BadInput {
        Optional<JsonCursor> pabx = site.optional("pabx");
        if (pabx.isEmpty()) {
            return Optional.empty();
        }
        JsonCursor fields = pabx.get();
        return Optional.of(new Pabx(fields.member("kind").word(PabxKind.class), text(fields, "name"), text(fields, "version"),
                hosts(fields), ports(fields), voicePorts(fields), whole(fields, "cstaKeys", 0), whole(fields, "sipLicences", 0),
                flag(fields, "ipCard")));
    }

    /** The host of most; a list for a cluster. */
    private static List<String> hosts(JsonCursor pabx) throws BadInput {
        Optional<JsonCursor> host = pabx.optional("host");
        if (host.isPresent() && !(host.get().value() instanceof Json.Text || host.get().isList())) {
            throw host.get().expected(Message.of("input.site.hosts"));
        }
        return host.isPresent() && host.get().value() instanceof Json.Text ? List.of(filled(host.get()))
                : list(pabx, "host", SiteProfileReader::filled);
    }

    private static List<Integer> ports(JsonCursor server) throws BadInput {
        return list(server, "ports", port -> (int) port.whole(1, HIGHEST_PORT));
    }

    /** One range, or a list of ranges. */
    private static List<VoicePorts> voicePorts(JsonCursor pabx) throws BadInput {
        Optional<JsonCursor> ports = pabx.optional("voicePorts");
        if (ports.isEmpty() || ports.get().isList()) {
            return list(pabx, "voicePorts", SiteProfileReader::range);
        }
        return List.of(range(ports.get()));
    }

    private static VoicePorts range(JsonCursor cursor) throws BadInput {
        return VoicePorts.parse(filled(cursor)).orElseThrow(() -> cursor.expected(Message.of("input.site.port-range")));
    }

    private static Phone phone(JsonCursor phone) throws BadInput {
        return new Phone(filled(phone.member("model")), text(phone, "firmware"), text(phone, "address"));
    }

    static Optional<LocalDate> date(Optional<JsonCursor> cursor) throws BadInput {
        if (cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cursor.get().text()));
        } catch (DateTimeParseException notADate) {
            throw cursor.get().expected(Message.of("input.site.date"));
        }
    }

    private static Optional<String> installDirectory(JsonCursor site) throws BadInput {
        Optional<String> directory = text(site, "installDirectory");
        if (directory.isPresent() && !WindowsPath.beginsAtRoot(directory.get())) {
            throw site.member("installDirectory").expected(Message.of("input.site.directory"));
        }
        return directory;
    }

    static Optional<String> text(JsonCursor object, String name) throws BadInput {
        Optional<JsonCursor> member = object.optional(name);
        return member.isPresent() ? Optional.of(filled(member.get())) : Optional.empty();
    }

    static String filled(JsonCursor cursor) throws BadInput {
        return cursor.filled().strip();
    }

    private static Optional<Boolean> flag(JsonCursor object, String name) throws BadInput {
        Optional<JsonCursor> member = object.optional(name);
        return member.isPresent() ? Optional.of(member.get().flag()) : Optional.empty();
    }

    static OptionalInt whole(JsonCursor object, String name, int least) throws BadInput {
        Optional<JsonCursor> member = object.optional(name);
        return member.isPresent() ? OptionalInt.of((int) member.get().whole(least, MOST)) : OptionalInt.empty();
    }

    private static <E extends Enum<E> & Worded> Optional<E> word(JsonCursor object, String name, Class<E> words) throws BadInput {
        Optional<JsonCursor> member = object.optional(name);
        return member.isPresent() ? Optional.of(member.get().word(words)) : Optional.empty();
    }

    static <E> List<E> list(JsonCursor object, String name, Element<E> element) throws BadInput {
        List<E> elements = new ArrayList<>();
        Optional<JsonCursor> member = object.optional(name);
        if (member.isPresent()) {
            for (JsonCursor cursor : member.get().elements()) {
                elements.add(element.read(cursor));
            }
        }
        return elements;
    }

    /** Reads one element of a list. */
    interface Element<E> {
        E read(JsonCursor cursor) throws BadInput;
    }
}
