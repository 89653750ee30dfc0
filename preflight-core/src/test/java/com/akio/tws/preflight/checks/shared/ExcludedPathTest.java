package com.akio.tws.preflight.checks.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcludedPathTest {

    @ParameterizedTest(name = "{0} covers {1}")
    @CsvSource({"D:\\Akio\\TWS\\Logs, D:\\Akio\\TWS\\Logs", "D:\\Akio, D:\\Akio\\TWS\\Logs", "D:\\, D:\\Akio\\TWS\\Logs", "D:, D:\\Akio",
            "d:\\akio\\tws\\, D:\\Akio\\TWS\\Logs", "D:/Akio/TWS, D:\\Akio\\TWS\\Logs", "D:\\Akio\\*, D:\\Akio\\TWS\\Logs",
            "D:\\*\\TWS, D:\\Akio\\TWS\\Logs", "D:\\Ak*\\TWS, D:\\Akio\\TWS", "D:\\Aki?\\TWS, D:\\Akio\\TWS",
            "C:\\ProgramData\\Akio\\tws_client\\current, C:\\ProgramData\\Akio\\tws_client[xyz]\\current",
            "C:\\ProgramData\\Akio\\tws_client_paris\\current, C:\\ProgramData\\Akio\\tws_client[xyz]\\current",
            "C:\\ProgramData\\Akio\\tws_client*\\current, C:\\ProgramData\\Akio\\tws_client[xyz]\\current",
            "C:\\ProgramData\\Akio, C:\\ProgramData\\Akio\\tws_client[xyz]\\current",
            "C:\\Users\\jdoe\\AppData\\Roaming\\Akio\\tws, C:\\Users\\[user]\\AppData\\Roaming\\Akio\\tws",
            "C:\\Users\\*\\AppData\\Roaming\\Akio\\tws, C:\\Users\\*\\AppData\\Roaming\\Akio\\tws"})
    void an_exclusion_covers_its_folder_and_everything_below(String exclusion, String wanted) {
        assertThat(ExcludedPath.of(exclusion).covers(wanted(wanted))).isTrue();
    }

    @ParameterizedTest(name = "{0} does not cover {1}")
    @CsvSource({"D:\\Akio\\TWS\\Logs\\old, D:\\Akio\\TWS\\Logs", "C:\\Akio\\TWS, D:\\Akio\\TWS", "D:\\Akio\\TW, D:\\Akio\\TWS",
            "D:\\Ak, D:\\Akio\\TWS", "D:\\*\\Logs, D:\\Akio\\TWS\\Logs", "D:\\Akio.TWS, D:\\Akio\\TWS", "'', D:\\Akio", "\\, D:\\Akio",
            "C:\\ProgramData\\Akio\\tws\\current, C:\\ProgramData\\Akio\\tws_client[xyz]\\current",
            "C:\\Users\\jdoe\\AppData\\Roaming\\Akio\\tws, C:\\Users\\*\\AppData\\Roaming\\Akio\\tws",
            "C:\\Users\\j*\\AppData\\Roaming\\Akio\\tws, C:\\Users\\*\\AppData\\Roaming\\Akio\\tws"})
    void an_exclusion_of_another_folder_covers_nothing(String exclusion, String wanted) {
        assertThat(ExcludedPath.of(exclusion).covers(wanted(wanted))).isFalse();
    }

    @ParameterizedTest(name = "{0} does not cover {1}, whose brackets are letters")
    @CsvSource({"D:\\other\\Akio\\TWS\\Logs, D:\\[prod]\\Akio\\TWS\\Logs", "D:\\prod\\Akio, D:\\[prod]\\Akio"})
    void brackets_of_a_machine_s_folder_are_letters(String exclusion, String wanted) {
        assertThat(ExcludedPath.of(exclusion).covers(ExcludedPath.of(wanted))).isFalse();
        assertThat(ExcludedPath.of(wanted).covers(ExcludedPath.of(wanted))).isTrue();
    }

    private static ExcludedPath wanted(String asTheDocumentWritesIt) {
        return ExcludedPath.of(asTheDocumentWritesIt.replaceAll("\\[[a-z]+]", String.valueOf(ExcludedPath.ANY_TEXT)));
    }

    @Property
    void any_text_gives_an_answer(@ForAll String exclusion) {
        ExcludedPath path = ExcludedPath.of("D:\\x" + exclusion);
        assertThat(path.covers(ExcludedPath.of("E:\\Akio"))).isFalse();
    }
}
