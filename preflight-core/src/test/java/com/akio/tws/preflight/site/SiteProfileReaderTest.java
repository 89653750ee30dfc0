package com.akio.tws.preflight.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.FrenchSpaces;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile that is wrong is refused with the place and what was expected; the whole message is pinned, in both languages. */
class SiteProfileReaderTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> refused() {
        return Stream.of(
                wrong("an unknown field", "{\n  \"users\": 5,\n  \"usres\": 6\n}",
                        "site.json:3:12: usres: unknown field usres; known here: answers, callsPerHour, clickToCallsPerHour, "
                                + "clientNetworks, companies, connectors, customer, directorySearchesPerHour, domains, features, "
                                + "installDirectory, machines, mediaChannels, pabx, people, phoneLinkPort, phoneWebPort, phones, rdsUsers, schema, "
                                + "secure, serverName, sessionHosts, sharedWorkstations, sipPort, site, siteLinks, smartAttendantLicences, "
                                + "softphoneCalls, supervisedUsers, twpBrowserPort, tws, users, usersPerDomain, vtiXmlPort, waivers",
                        "site.json:3:12 : usres : champ inconnu usres ; connus ici : answers, callsPerHour, clickToCallsPerHour, "
                                + "clientNetworks, companies, connectors, customer, directorySearchesPerHour, domains, features, "
                                + "installDirectory, machines, mediaChannels, pabx, people, phoneLinkPort, phoneWebPort, phones, rdsUsers, schema, "
                                + "secure, serverName, sessionHosts, sharedWorkstations, sipPort, site, siteLinks, smartAttendantLicences, "
                                + "softphoneCalls, supervisedUsers, twpBrowserPort, tws, users, usersPerDomain, vtiXmlPort, waivers"),
                wrong("an unknown field of a connector", "{\"connectors\": [{\"kind\": \"sms\", \"port\": 2775}]}",
                        "site.json:1:41: connectors[0].port: unknown field port; known here: host, kind, ports",
                        "site.json:1:41 : connectors[0].port : champ inconnu port ; connus ici : host, kind, ports"),
                wrong("a text for a number", "{\n  \"users\": \"many\"\n}",
                        "site.json:2:12 users: expected a whole number from 1 to 1000000, found \"many\"",
                        "site.json:2:12 users : attendu un nombre entier de 1 à 1000000, trouvé \"many\""),
                wrong("negative users", "{\"users\": -5}",
                        "site.json:1:11 users: expected a whole number from 1 to 1000000, found -5",
                        "site.json:1:11 users : attendu un nombre entier de 1 à 1000000, trouvé -5"),
                wrong("no users", "{\"users\": 0}",
                        "site.json:1:11 users: expected a whole number from 1 to 1000000, found 0",
                        "site.json:1:11 users : attendu un nombre entier de 1 à 1000000, trouvé 0"),
                wrong("a million users and one", "{\"users\": 1000001}",
                        "site.json:1:11 users: expected a whole number from 1 to 1000000, found 1000001",
                        "site.json:1:11 users : attendu un nombre entier de 1 à 1000000, trouvé 1000001"),
                wrong("a number that no type holds", "{\"users\": 99999999999999999999}",
                        "site.json:1:11 users: expected a whole number from 1 to 1000000, found 99999999999999999999",
                        "site.json:1:11 users : attendu un nombre entier de 1 à 1000000, trouvé 99999999999999999999"),
                wrong("one and a half", "{\"users\": 1.5}",
                        "site.json:1:11 users: expected a whole number from 1 to 1000000, found 1.5",
                        "site.json:1:11 users : attendu un nombre entier de 1 à 1000000, trouvé 1.5"),
                wrong("a number with an exponent", "{\"callsPerHour\": 1e3}",
                        "site.json:1:18 callsPerHour: expected a whole number from 0 to 1000000, found 1e3",
                        "site.json:1:18 callsPerHour : attendu un nombre entier de 0 à 1000000, trouvé 1e3"),
                wrong("a list for a number", "{\"users\":\n[5]}",
                        "site.json:2:1 users: expected a whole number from 1 to 1000000, found a list",
                        "site.json:2:1 users : attendu un nombre entier de 1 à 1000000, trouvé une liste"),
                wrong("null for a number", "{\"users\": null}",
                        "site.json:1:11 users: expected a whole number from 1 to 1000000, found null",
                        "site.json:1:11 users : attendu un nombre entier de 1 à 1000000, trouvé null"),
                wrong("a number for a text", "{\"serverName\": 5}",
                        "site.json:1:16 serverName: expected a text in quotes, found 5",
                        "site.json:1:16 serverName : attendu un texte entre guillemets, trouvé 5"),
                wrong("an empty text", "{\"serverName\": \" \"}",
                        "site.json:1:16 serverName: expected a text that is not empty, found \" \"",
                        "site.json:1:16 serverName : attendu un texte non vide, trouvé \" \""),
                wrong("a text for a flag", "{\"secure\": \"yes\"}",
                        "site.json:1:12 secure: expected true or false, found \"yes\"",
                        "site.json:1:12 secure : attendu true ou false, trouvé \"yes\""),
                wrong("another version", "{\"tws\": \"5.3\"}",
                        "site.json:1:9 tws: expected one of 5.1, 5.2, found \"5.3\"",
                        "site.json:1:9 tws : attendu l’une de ces valeurs : 5.1, 5.2, trouvé \"5.3\""),
                wrong("another schema", "{\"schema\": \"tws-preflight/site/2\"}",
                        "site.json:1:12 schema: expected one of tws-preflight/site/1, found \"tws-preflight/site/2\"",
                        "site.json:1:12 schema : attendu l’une de ces valeurs : tws-preflight/site/1, trouvé \"tws-preflight/site/2\""),
                wrong("an object for a list", "{\"phones\": {}}",
                        "site.json:1:12 phones: expected a list in brackets, found an object",
                        "site.json:1:12 phones : attendu une liste entre crochets, trouvé un objet"),
                wrong("a phone without a model", "{\"phones\": [{\"model\": \"Snom D735\"},\n{}]}",
                        "site.json:2:1: phones[1]: the field model is missing",
                        "site.json:2:1 : phones[1] : le champ model manque"),
                wrong("a number as the host of the PABX", "{\"pabx\": {\"kind\": \"oxe\", \"host\": 10}}",
                        "site.json:1:34 pabx.host: expected a name or an address, or a list of them, found 10",
                        "site.json:1:34 pabx.host : attendu un nom ou une adresse, ou une liste de noms ou d’adresses, trouvé 10"),
                wrong("an empty name in a cluster", "{\"pabx\": {\"kind\": \"oxe\", \"host\": [\"a\", \" \"]}}",
                        "site.json:1:40 pabx.host[1]: expected a text that is not empty, found \" \"",
                        "site.json:1:40 pabx.host[1] : attendu un texte non vide, trouvé \" \""),
                wrong("a port beyond all ports", "{\"pabx\": {\"kind\": \"oxe\", \"ports\": [2555, 65536]}}",
                        "site.json:1:42 pabx.ports[1]: expected a whole number from 1 to 65535, found 65536",
                        "site.json:1:42 pabx.ports[1] : attendu un nombre entier de 1 à 65535, trouvé 65536"),
                wrong("ports of voice from behind", "{\"pabx\": {\"kind\": \"oxe\", \"voicePorts\": [\"30000-30999\", \"31999-31000\"]}}",
                        "site.json:1:56 pabx.voicePorts[1]: expected a range of ports such as 30000-30999, found \"31999-31000\"",
                        "site.json:1:56 pabx.voicePorts[1] : attendu une plage de ports telle que 30000-30999, trouvé \"31999-31000\""),
                wrong("a day that no month has", "{\"waivers\": [{\"id\": \"server.dotnet\", \"reason\": \"x\", \"until\": \"2027-02-30\"}]}",
                        "site.json:1:62 waivers[0].until: expected a date such as 2027-06-30, found \"2027-02-30\"",
                        "site.json:1:62 waivers[0].until : attendu une date telle que 2027-06-30, trouvé \"2027-02-30\""),
                wrong("an answer on a day that no month has", "{\"answers\": [{\"id\": \"server.dotnet\", \"value\": \"yes\", \"by\": \"M\", \"when\": \"2026-11-31\"}]}",
                        "site.json:1:73 answers[0].when: expected a day such as 2026-11-23, or a moment such as 2026-11-23T09:00:00+01:00, found \"2026-11-31\"",
                        "site.json:1:73 answers[0].when : attendu un jour tel que 2026-11-23, ou un instant tel que 2026-11-23T09:00:00+01:00, trouvé \"2026-11-31\""),
                wrong("a moment nobody knows where", "{\"answers\": [{\"id\": \"server.dotnet\", \"value\": \"yes\", \"by\": \"M\", \"when\": \"2026-11-23T09:00:00\"}]}",
                        "site.json:1:73 answers[0].when: expected a day such as 2026-11-23, or a moment such as 2026-11-23T09:00:00+01:00, found \"2026-11-23T09:00:00\"",
                        "site.json:1:73 answers[0].when : attendu un jour tel que 2026-11-23, ou un instant tel que 2026-11-23T09:00:00+01:00, trouvé \"2026-11-23T09:00:00\""),
                wrong("an answer that is neither yes nor no", "{\"answers\": [{\"id\": \"server.dotnet\", \"value\": \"n/a\", \"by\": \"M\", \"when\": \"2026-11-23\"}]}",
                        "site.json:1:47 answers[0].value: expected one of no, yes, found \"n/a\"",
                        "site.json:1:47 answers[0].value : attendu l’une de ces valeurs : no, yes, trouvé \"n/a\""),
                wrong("an answer of nobody", "{\"answers\": [{\"id\": \"server.dotnet\", \"value\": \"no\", \"by\": \" \", \"when\": \"2026-11-23\"}]}",
                        "site.json:1:59 answers[0].by: expected a text that is not empty, found \" \"",
                        "site.json:1:59 answers[0].by : attendu un texte non vide, trouvé \" \""),
                wrong("two answers to one check", "{\"answers\": [{\"id\": \"server.dotnet\", \"value\": \"yes\", \"by\": \"M\", \"when\": \"2026-11-23\"},\n{\"id\": \"server.dotnet\", \"value\": \"no\", \"by\": \"M\", \"when\": \"2026-11-23\"}]}",
                        "site.json:2:8: answers[1].id: server.dotnet is answered twice; leave the answer that counts",
                        "site.json:2:8 : answers[1].id : server.dotnet a deux réponses ; ne laissez que celle qui compte"),
                wrong("an answer without a day", "{\"answers\": [{\"id\": \"server.dotnet\", \"value\": \"yes\", \"by\": \"M\"}]}",
                        "site.json:1:14: answers[0]: the field when is missing",
                        "site.json:1:14 : answers[0] : le champ when manque"),
                wrong("a folder with a device's name", "{\"installDirectory\": \"D:\\\\CON\\\\TWS\"}",
                        "site.json:1:22 installDirectory: expected a folder that Windows allows: it forbids the name \"CON\" (a device such as "
                                + "CON, NUL or COM1, one of < > : \" | ? *, a blank or full stop at the end), found \"D:\\CON\\TWS\"",
                        "site.json:1:22 installDirectory : attendu un dossier que Windows admet : il interdit le nom « CON » (périphérique tel "
                                + "que CON, NUL ou COM1, l’un des signes < > : \" | ? *, espace ou point à la fin), trouvé \"D:\\CON\\TWS\""),
                wrong("a folder without a drive", "{\"installDirectory\": \"TWS\"}",
                        "site.json:1:22 installDirectory: expected a folder with its drive, such as D:\\TWS, found \"TWS\"",
                        "site.json:1:22 installDirectory : attendu un dossier avec son lecteur, tel que D:\\TWS, trouvé \"TWS\""),
                wrong("a list instead of an object", "[]",
                        "site.json:1:1: expected an object in braces, found a list",
                        "site.json:1:1 : attendu un objet entre accolades, trouvé une liste"),
                wrong("a field twice", "{\n  \"users\": 5,\n  \"users\": 6\n}",
                        "site.json:3:12: the name users stands twice in one object",
                        "site.json:3:12 : le nom users figure deux fois dans un même objet"),
                wrong("a missing comma", "{\n  \"users\": 5\n  \"secure\": true\n}",
                        "site.json:3:4: this is not JSON: look for a missing comma, quote or bracket here, or for too many nested ones",
                        "site.json:3:4 : ce n’est pas du JSON : cherchez ici une virgule, un guillemet ou un crochet manquant, ou une "
                                + "imbrication excessive"),
                wrong("text behind the end", "{\"users\": 5}\n}",
                        "site.json:2:1: something stands behind the end of the JSON text",
                        "site.json:2:1 : quelque chose suit la fin du texte JSON"),
                wrong("an empty file", "",
                        "site.json: the file is empty",
                        "site.json : le fichier est vide"),
                wrong("nothing but blanks and comments", " \n // nothing yet\n",
                        "site.json: the file is empty",
                        "site.json : le fichier est vide"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses_with_the_place_and_what_was_expected(String name, byte[] content, String english, String french)
            throws IOException {
        BadInput refusal = refusal(content);

        assertThat(said(refusal, Language.ENGLISH)).isEqualTo(english);
        assertThat(said(refusal, Language.FRENCH)).isEqualTo(FrenchSpaces.in(french));
    }

    @Test
    void refuses_what_is_not_utf_8_at_its_first_wrong_byte() throws IOException {
        byte[] latin = "{\n  \"serverName\": \"é\"\n}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(said(refusal(latin), Language.ENGLISH)).isEqualTo("site.json:2:18: this is not UTF-8 text; save the file as UTF-8");
        assertThat(said(refusal(latin), Language.FRENCH))
                .isEqualTo("site.json:2:18 : ce n’est pas du texte UTF-8 ; enregistrez le fichier en UTF-8");
    }

    @Test
    void refuses_a_utf_8_sign_that_is_cut_off_at_the_end() throws IOException {
        byte[] whole = "{\"serverName\": \"é".getBytes(StandardCharsets.UTF_8);

        assertThat(said(refusal(Arrays.copyOf(whole, whole.length - 1)), Language.ENGLISH))
                .isEqualTo("site.json:1:17: this is not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void refuses_utf_16_as_windows_writes_it() throws IOException {
        byte[] marked = "\uFEFF{\"users\": 5}".getBytes(StandardCharsets.UTF_16LE);

        assertThat(said(refusal(marked), Language.ENGLISH)).isEqualTo("site.json:1:1: this is not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void refuses_utf_16_without_its_mark_too() throws IOException {
        for (Charset charset : Set.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(said(refusal("{\"users\": 5}".getBytes(charset)), Language.ENGLISH)).startsWith("site.json:1:")
                    .contains("this is not JSON");
        }
    }

    @Test
    void reads_a_byte_order_mark_and_comments() throws Exception {
        Path file = write(("\uFEFF// what the customer said\n{ /* in\nMay */ \"users\": 5, // five\n\"pabx\": {\"kind\": \"oxe\", \"name\": \"http://a/*b*/\"} }")
                .getBytes(StandardCharsets.UTF_8));
        SiteProfile profile = SiteProfileReader.read(file);

        assertThat(profile.users()).hasValue(5);
        assertThat(profile.pabx().orElseThrow().name()).contains("http://a/*b*/");
    }

    @Test
    void an_empty_object_is_a_profile_that_tells_nothing() throws Exception {
        assertThat(SiteProfileReader.read(write("{}".getBytes(StandardCharsets.UTF_8)))).isEqualTo(SiteProfile.EMPTY);
    }

    @Test
    void places_count_behind_a_comment_and_a_byte_order_mark() throws IOException {
        byte[] content = "\uFEFF/* é */\n{\"users\": /* 12 */ -1}".getBytes(StandardCharsets.UTF_8);

        assertThat(said(refusal(content), Language.ENGLISH)).startsWith("site.json:2:20 users: expected");
    }

    @Test
    @Timeout(10)
    void refuses_fifty_megabytes_of_brackets_at_once() throws IOException {
        byte[] brackets = new byte[50 << 20];
        Arrays.fill(brackets, (byte) '[');
        long begun = System.nanoTime();
        BadInput refusal = refusal(brackets);

        assertThat(said(refusal, Language.ENGLISH))
                .isEqualTo("site.json: the file is larger than 1 MB, more than any file of this kind can be");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @Timeout(10)
    void refuses_deep_nesting_in_a_file_of_a_sound_size() throws IOException {
        assertThat(said(refusal("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)), Language.ENGLISH)).contains("this is not JSON");
        assertThat(said(refusal("{\"a\":".repeat(200_000).getBytes(StandardCharsets.UTF_8)), Language.ENGLISH)).contains("this is not JSON");
    }

    @Test
    void refuses_a_folder_and_a_file_that_is_not_there() {
        BadInput aFolder = catchThrowableOfType(BadInput.class, () -> SiteProfileReader.read(folder));
        BadInput missing = catchThrowableOfType(BadInput.class, () -> SiteProfileReader.read(folder.resolve("none.json")));
        BadInput missingFolder = catchThrowableOfType(BadInput.class, () -> SiteProfileReader.read(folder.resolve("no/site.json")));

        assertThat(said(aFolder, Language.ENGLISH)).isEqualTo("site.json: this is a folder; name a file");
        assertThat(said(missing, Language.FRENCH)).isEqualTo("none.json : ce fichier n’existe pas");
        assertThat(said(missingFolder, Language.ENGLISH)).endsWith("there is no such file");
    }

    @Test
    void refuses_a_file_that_nobody_lets_it_read() throws IOException {
        Path file = write("{}".getBytes(StandardCharsets.UTF_8));
        assumeFalse(System.getProperty("os.name").startsWith("Windows"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "root reads everything");
        BadInput denied = catchThrowableOfType(BadInput.class, () -> SiteProfileReader.read(file));

        assertThat(said(denied, Language.ENGLISH)).isEqualTo("site.json: you are not allowed to read this file");
    }

    private static Arguments wrong(String name, String content, String english, String french) {
        return Arguments.of(name, content.getBytes(StandardCharsets.UTF_8), english, french);
    }

    private BadInput refusal(byte[] content) throws IOException {
        Path file = write(content);
        return catchThrowableOfType(BadInput.class, () -> SiteProfileReader.read(file));
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("site.json"), content);
    }

    private String said(BadInput refusal, Language language) {
        String said = Texts.in(language).say(refusal.said());
        return said.replace(folder.toString() + folder.getFileSystem().getSeparator(), "").replace(folder.toString(), "site.json");
    }
}
