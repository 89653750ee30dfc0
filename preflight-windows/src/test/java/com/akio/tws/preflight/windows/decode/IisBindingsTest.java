package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.akio.tws.preflight.fact.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IisBindingsTest {

    private static final Source SOURCE = new Source("System32\\inetsrv\\config\\applicationHost.config");

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- IIS configuration sections. -->
            <configuration>
                <configSections><section name="sites" /></configSections>
                <system.applicationHost>
                    <applicationPools><add name="DefaultAppPool" /></applicationPools>
                    <sites>
                        <site name="Default Web Site" id="1" serverAutoStart="false">
                            <application path="/"><virtualDirectory path="/" physicalPath="%SystemDrive%\\inetpub" /></application>
                            <bindings>
                                <binding protocol="http" bindingInformation="*:80:" />
                                <binding protocol="https" bindingInformation="*:443:tws.example.fr" sslFlags="1" />
                            </bindings>
                        </site>
                        <site name="other" id="2">
                            <bindings>
                                <clear />
                                <binding protocol="net.pipe" bindingInformation="*" />
                                <binding bindingInformation="[::1]:8080:" protocol="http" />
                            </bindings>
                        </site>
                        <siteDefaults><bindings><binding protocol="http" bindingInformation="*:81:" /></bindings></siteDefaults>
                    </sites>
                </system.applicationHost>
                <location path="x"><bindings><binding protocol="http" bindingInformation="*:82:" /></bindings></location>
            </configuration>
            """;

    @Test
    void the_bindings_of_the_sites_that_start_are_given_and_then_those_that_they_inherit() {
        // The second site clears the default binding; the first does not start.
        assertThat(IisBindings.decode(bytes(FILE), SOURCE).known()).contains(List.of("net.pipe *", "http [::1]:8080:"));
        assertThat(IisBindings.decode(bytes(FILE.replace("serverAutoStart=\"false\"", "")), SOURCE).known()).contains(List.of(
                "http *:80:", "https *:443:tws.example.fr", "net.pipe *", "http [::1]:8080:", "http *:81:"));
    }

    @Test
    void a_byte_order_mark_and_utf_16_are_read() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String name : List.of("UTF-8", "utf-16", "UTF-16")) {
                // Editors that store as "Unicode" leave the name of UTF-8 in the first line.
                assertThat(IisBindings.decode(("\ufeff" + FILE.replace("UTF-8", name)).getBytes(charset), SOURCE).known())
                        .as("%s called %s", charset, name).isPresent();
            }
        }
        assertThat(IisBindings.decode(FILE.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16), SOURCE).known()).isPresent();
        assertThat(IisBindings.decode(FILE.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16LE), SOURCE).known()).isPresent();
    }

    @Test
    void an_encoding_that_the_file_names_is_read_and_another_is_refused() {
        Charset western = Charset.forName("windows-1252");
        String file = FILE.replace("other", "R\u00e9seau \u20ac");
        assertThat(IisBindings.decode(file.replace("UTF-8", "Windows-1252").getBytes(western), SOURCE).known()).isPresent();
        assertThat(IisBindings.decode(file.replace("UTF-8", "iso-8859-15").getBytes(Charset.forName("ISO-8859-15")), SOURCE).known())
                .isPresent();
        assertMalformed(IisBindings.decode(file.getBytes(western), SOURCE));
        byte[] wide = ("\ufeff" + FILE).getBytes(StandardCharsets.UTF_16LE);
        assertMalformed(IisBindings.decode(Arrays.copyOf(wide, wide.length - 1), SOURCE));
    }

    @Test
    void a_file_without_sites_is_known_and_empty() {
        assertThat(IisBindings.decode(bytes("<configuration/>"), SOURCE).known()).contains(List.of());
    }

    @Test
    void another_document_is_malformed() {
        assertMalformed(IisBindings.decode(bytes("<html/>"), SOURCE), "expected <configuration>, found <html>");
    }

    @Test
    void a_file_as_large_as_is_read_takes_a_bounded_time() {
        String many = "<site/><site serverAutoStart='false'><bindings><remove protocol='http' bindingInformation='*:1:'/></bindings></site>";
        StringBuilder file = new StringBuilder("<configuration><system.applicationHost><sites><siteDefaults><bindings>");
        for (int port = 1; port <= 20_000; port++) {
            file.append("<binding protocol='http' bindingInformation='*:").append(port).append(":'/>");
        }
        file.append("</bindings></siteDefaults>").append(many.repeat(20_000)).append("</sites></system.applicationHost></configuration>");
        String deep = "<configuration>" + "<a>".repeat(500_000) + "</a>".repeat(500_000) + "</configuration>";
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(IisBindings.decode(bytes(file.toString()), SOURCE).known().orElseThrow()).hasSize(20_000);
            assertThat(IisBindings.decode(bytes(deep), SOURCE).known()).contains(List.of());
        });
    }

    @Test
    void a_document_type_is_refused() {
        assertMalformed(IisBindings.decode(bytes("<!DOCTYPE configuration><configuration/>"), SOURCE),
                "expected XML, found SAXParseException 1:10");
    }

    @Test
    void entities_are_not_expanded() {
        String bomb = "<!DOCTYPE configuration [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + "<configuration>&b;</configuration>";
        assertMalformed(IisBindings.decode(bytes(bomb), SOURCE));
    }

    @Test
    void no_other_file_is_fetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String curious = "<!DOCTYPE configuration [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"
                + FILE.substring(FILE.indexOf("<configuration>")).replace("name=\"other\"", "name=\"&s;\"");
        assertMalformed(IisBindings.decode(bytes(curious), SOURCE));
    }

    @Test
    void a_broken_file_is_malformed_with_the_place_and_no_words_of_the_parser() {
        assertMalformed(IisBindings.decode(bytes("<configuration>\n<a></b></configuration>"), SOURCE),
                "expected XML, found SAXParseException 2:6");
    }

    @Test
    void a_file_cut_anywhere_is_malformed() {
        byte[] file = bytes(FILE.strip());
        for (int length = 0; length < file.length; length++) {
            assertMalformed(IisBindings.decode(Arrays.copyOf(file, length), SOURCE));
        }
    }

    @Test
    void the_parser_prints_nothing_whatever_it_reads() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream err = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (String broken : List.of("", "<", "<configuration", "<configuration>&x;", "<?xml version='1.1'?>", "<![CDATA[")) {
                IisBindings.decode(bytes(broken), SOURCE);
            }
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
