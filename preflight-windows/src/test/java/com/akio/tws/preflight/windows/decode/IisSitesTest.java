package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of configuration serves; in the inputs a single quote stands for a double one. */
class IisSitesTest {

    private static final Source SOURCE = new Source("applicationHost.config");
    private static final String ON_80 = "<bindings><binding protocol='http' bindingInformation='*:80:'/></bindings>";

    @Test
    void a_site_without_a_word_of_it_starts() {
        assertThat(served("<site name='a' id='1'>" + ON_80 + "</site>")).containsExactly("http *:80:");
    }

    @ParameterizedTest
    @CsvSource({"false, , 0", "False, , 0", "0, , 0", "true, , 1", "TRUE, false, 1", ", false, 0", ", true, 1", "false, true, 0", "odd, , 1"})
    void a_site_that_does_not_start_serves_nothing(String site, String defaults, int served) {
        // Microsoft, "Site": serverAutoStart; the stop of IIS Manager writes it (handed case stopped-site).
        String sites = "<site id='1'" + start(site) + ">" + ON_80 + "</site><siteDefaults" + start(defaults) + "/>";
        assertThat(served(sites)).hasSize(served);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<site id='1'/>", "<site id='1'><bindings/></site>", // the handed case 07-site-defaults-binding
        "<site id='1'><application path='/'/></site><site id='2'><bindings><clear/></bindings></site>",
        "<site id='1'><bindings><binding protocol='http' bindingInformation='*:80:'/></bindings></site>"})
    void a_site_inherits_the_default_bindings(String sites) {
        String defaults = "<siteDefaults>" + ON_80 + "</siteDefaults>";
        assertThat(served(sites + defaults)).containsExactly("http *:80:");
        assertThat(served(defaults + sites)).containsExactly("http *:80:");
    }

    @Test
    void own_bindings_are_added_to_the_default_ones() {
        assertThat(served("<site id='1'><bindings><binding protocol='https' bindingInformation='*:443:'/></bindings></site><siteDefaults>"
                + ON_80 + "</siteDefaults>")).containsExactly("https *:443:", "http *:80:");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<site id='1'><bindings><clear/></bindings></site>", // Microsoft, "Default Bindings"
        "<site id='1'><bindings><remove protocol='http' bindingInformation='*:80:'/></bindings></site>",
        "<site id='1' serverAutoStart='false'/>", "",
        "<site id='1'/><clear/>"})
    void nobody_inherits_them(String sites) {
        assertThat(served(sites + "<siteDefaults>" + ON_80 + "</siteDefaults>")).isEmpty();
    }

    @Test
    void what_a_default_clears_is_not_there_and_what_one_site_removes_another_keeps() {
        assertThat(served("<site id='1'/><siteDefaults>" + ON_80.replace("</bindings>", "<clear/></bindings>") + "</siteDefaults>")).isEmpty();
        assertThat(served("<site id='1'><bindings><remove protocol='http' bindingInformation='*:80:'/></bindings></site><site id='2'/>"
                + "<siteDefaults>" + ON_80 + "</siteDefaults>")).containsExactly("http *:80:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<binding protocol='msmq.formatname'/>", "<binding bindingInformation='808:*'/>", "<binding/>",
        "<binding protocol='http'/>"})
    void an_odd_binding_is_passed_over_and_the_others_count(String odd) {
        assertThat(served("<site id='1'>" + ON_80.replace("</bindings>", odd + "</bindings>") + "</site>")).containsExactly("http *:80:");
    }

    @Test
    void other_protocols_and_addresses_stay_as_they_are() {
        assertThat(served("<site id='1'><bindings><binding protocol='net.tcp' bindingInformation='808:*'/>"
                + "<binding protocol='ftp' bindingInformation='*:21:'/><binding protocol='http' bindingInformation='[::1]:80:'/>"
                + "<binding protocol='http' bindingInformation=':80:www.example.test'/></bindings></site>"))
                .containsExactly("net.tcp 808:*", "ftp *:21:", "http [::1]:80:", "http :80:www.example.test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<location path=''>", "<location path='.' inheritInChildApplications='false'>", "<location>",
        "<location path='' overrideMode='Allow'>"})
    void a_location_of_the_whole_file_is_the_file_itself(String location) {
        // The handed case 16-in-location.
        assertThat(decode("<configuration>" + location + inFile("<site id='1'>" + ON_80 + "</site>") + "</location></configuration>").known())
                .contains(List.of("http *:80:"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<sites childSource='sites.config'/>|<sites childSource='sites.config'>", // the handed case; dotnet/aspnetcore#4151
        "<sites childSource='\\\\srv\\iis\\sites.config'><site id='1'/></sites>|<sites childSource='\\\\srv\\iis\\sites.config'>",
        "<sites configSource='sites.config'/>|<sites configSource='sites.config'>",
        "<sites><site id='1' configSource='a.config'/></sites>|<site configSource='a.config'>",
        "<sites><siteDefaults childSource='d.config'/></sites>|<siteDefaults childSource='d.config'>",
        "<sites configProtectionProvider='IISWASOnlyRsaProvider'><EncryptedData/></sites>|<sites configProtectionProvider='IISWASOnlyRsaProvider'>"})
    void sites_that_stand_elsewhere_are_not_read_and_said(String sites, String found) {
        assertMalformed(decode("<configuration><system.applicationHost>" + sites + "</system.applicationHost></configuration>"),
                "expected <site>, found " + found.replace('\'', '"'));
    }

    @Test
    void a_section_in_another_file_above_the_sites_and_sites_below_a_path_are_elsewhere_too() {
        assertMalformed(decode("<configuration><system.applicationHost configSource='a.config'/></configuration>"));
        assertMalformed(decode("<configuration><location path='Default Web Site'>" + inFile("<site id='1'/>") + "</location></configuration>"),
                "expected <site>, found <location path=\"Default Web Site\">");
    }

    @Test
    void sections_of_other_things_in_other_files_are_nothing_to_us() {
        assertThat(decode("<configuration><system.webServer><rewrite configSource='r.config'/></system.webServer>"
                + "<location path='Default Web Site'><system.webServer/></location>" + inFile("<site id='1'>" + ON_80 + "</site>")
                + "</configuration>").known()).contains(List.of("http *:80:"));
    }

    @Test
    void a_long_name_of_a_file_is_cut() {
        Reading<List<String>> reading = decode("<configuration><system.applicationHost><sites childSource='" + "x".repeat(10_000)
                + "'/></system.applicationHost></configuration>");
        assertThat(((Reading.Unreadable<?>) reading).reason().detail()).hasSizeLessThan(250);
    }

    private static List<String> served(String sites) {
        return decode("<configuration>" + inFile(sites) + "</configuration>").known().orElseThrow();
    }

    private static String inFile(String sites) {
        return "<system.applicationHost><sites>" + sites + "</sites></system.applicationHost>";
    }

    private static String start(String word) {
        return word == null ? "" : " serverAutoStart='" + word + "'";
    }

    private static Reading<List<String>> decode(String file) {
        return IisBindings.decode(file.getBytes(StandardCharsets.UTF_8), SOURCE);
    }
}
