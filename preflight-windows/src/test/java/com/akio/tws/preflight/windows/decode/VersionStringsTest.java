package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.windows.fake.Raw;
import com.akio.tws.preflight.windows.fake.VersionResource;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Version resources as compilers write them, and as they come out damaged. */
class VersionStringsTest {

    private static final Source SOURCE = new Source("GetFileVersionInfoExW");

    @Test
    void the_maker_and_the_product_are_told() {
        assertThat(told(sophos().translation(0x0409, 1200).done()))
                .isEqualTo(new VersionStrings(Optional.of("Sophos Limited"), Optional.of("Sophos Endpoint Defense")));
    }

    @Test
    void the_language_of_the_translation_comes_first_whatever_its_letters_case() {
        byte[] block = new VersionResource().table("04070000", "CompanyName", "Firma").table("040C04B0", "CompanyName", "Société")
                .translation(0x040C, 1200).translation(0x0407, 0).done();
        assertThat(told(block).company()).contains("Société");
    }

    /** A wrong code page in the translation is common: 04090000 or 040904e4 for a table that is 040904b0. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1252, 65535})
    void a_table_that_no_translation_names_is_read_all_the_same(int codePage) {
        assertThat(told(sophos().translation(0x0409, codePage).done()).company()).contains("Sophos Limited");
        assertThat(told(sophos().done()).company()).contains("Sophos Limited");
    }

    @Test
    void a_language_without_the_name_or_with_a_blank_one_leaves_it_to_the_next() {
        byte[] block = new VersionResource().table("040904b0", "CompanyName", " ", "FileVersion", "1.0")
                .table("000004b0", "companyname", "Maker", "ProductName", "").translation(0x0409, 1200).done();
        assertThat(told(block)).isEqualTo(new VersionStrings(Optional.of("Maker"), Optional.empty()));
    }

    @Test
    void a_resource_without_strings_tells_nothing_and_is_no_fault() {
        VersionStrings nothing = new VersionStrings(Optional.empty(), Optional.empty());
        assertThat(told(new VersionResource().done())).isEqualTo(nothing);
        assertThat(told(new VersionResource().translation(0x0409, 1200).done())).isEqualTo(nothing);
        assertThat(told(VersionResource.block("VS_VERSION_INFO", 0, 0, new byte[0]))).isEqualTo(nothing);
        assertThat(told(VersionResource.block("VS_VERSION_INFO", 0, 60_000, new byte[8]))).isEqualTo(nothing);
    }

    /** The length of a text is counted in bytes by some compilers, in characters by others; the text ends at its zero. */
    @Test
    void the_length_of_a_text_may_be_counted_in_bytes_or_too_large() {
        for (int length : new int[] {6, 12, 60_000}) {
            byte[] string = VersionResource.block("CompanyName", 1, length, Raw.wide("Maker\0"));
            byte[] info = VersionResource.block("StringFileInfo", 1, 0, VersionResource.block("040904b0", 1, 0, string));
            assertThat(told(VersionResource.block("VS_VERSION_INFO", 0, 0, info)).company()).contains("Maker");
        }
    }

    @Test
    void more_room_than_the_resource_fills_is_usual() {
        byte[] block = sophos().done();
        assertThat(told(Arrays.copyOf(block, block.length * 2 + 80)).company()).contains("Sophos Limited");
    }

    @Test
    void what_would_spoil_a_line_is_left_out_and_a_long_name_is_cut() {
        String hostile = "\u202EEvil\r\n\u001B[31m  Maker " + "x".repeat(5000);
        String company = told(new VersionResource().table("040904b0", "CompanyName", hostile).done()).company().orElseThrow();
        assertThat(company).startsWith("Evil [31m Maker xxx").hasSize(100);
        String pairs = told(new VersionResource().table("040904b0", "CompanyName", "x" + "\uD83D\uDE00".repeat(60)).done()).company().orElseThrow();
        assertThat(pairs).hasSize(99).endsWith("\uDE00");
    }

    @Test
    void a_resource_cut_anywhere_gives_an_answer_and_never_more_than_it_holds() {
        byte[] block = sophos().translation(0x0409, 1200).done();
        for (int length = 0; length < block.length; length++) {
            VersionStrings.decode(Arrays.copyOf(block, length), SOURCE).known().flatMap(VersionStrings::company)
                    .ifPresent(company -> assertThat("Sophos Limited").startsWith(company));
        }
    }

    @Test
    void a_length_of_zero_ends_a_list_instead_of_walking_for_ever() {
        byte[] info = VersionResource.block("StringFileInfo", 1, 0, new byte[400]);
        assertThat(told(VersionResource.block("VS_VERSION_INFO", 0, 0, info)).company()).isEmpty();
    }

    /** A 16-bit file has its texts in another layout; no driver of today's Windows is one. */
    @Test
    void another_block_is_malformed() {
        assertMalformed(VersionStrings.decode(VersionResource.block("SOMETHING", 0, 0, new byte[4]), SOURCE), "expected VS_VERSION_INFO, found SOMETHING");
        assertMalformed(VersionStrings.decode(new byte[0], SOURCE));
        assertMalformed(VersionStrings.decode(new byte[16], SOURCE));
    }

    private static VersionResource sophos() {
        return new VersionResource().table("040904B0", "CompanyName", "Sophos Limited", "FileDescription", "driver",
                "ProductName", "Sophos Endpoint Defense");
    }

    private static VersionStrings told(byte[] block) {
        return VersionStrings.decode(block, SOURCE).known().orElseThrow();
    }
}
