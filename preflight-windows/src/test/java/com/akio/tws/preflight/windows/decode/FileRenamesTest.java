package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.FileRename;
import com.akio.tws.preflight.windows.fake.Raw;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileRenamesTest {

    private static final Source SOURCE = new Source("HKLM\\SYSTEM\\X\\PendingFileRenameOperations");

    static Stream<Arguments> values() {
        String temp = "\\??\\C:\\Windows\\Temp\\a.tmp";
        return Stream.of(
                Arguments.of("a deletion", temp + "\0\0\0", List.of(new FileRename(temp, ""))),
                Arguments.of("a deletion between renames keeps the pairs together",
                        "\\??\\C:\\a\0\\??\\C:\\b\0" + temp + "\0\0\\??\\C:\\c\0\\??\\C:\\d\0\0",
                        List.of(new FileRename("\\??\\C:\\a", "\\??\\C:\\b"), new FileRename(temp, ""),
                                new FileRename("\\??\\C:\\c", "\\??\\C:\\d"))),
                Arguments.of("markers stay as written", "*1\\??\\C:\\a\0!\\??\\C:\\b\0\0",
                        List.of(new FileRename("*1\\??\\C:\\a", "!\\??\\C:\\b"))),
                // Handed case; chocolatey/choco#1768.
                Arguments.of("a last file whose empty second text was taken for the end",
                        "\\??\\C:\\Users\\u\\AppData\\Local\\Temp\\a.exe\0\0",
                        List.of(new FileRename("\\??\\C:\\Users\\u\\AppData\\Local\\Temp\\a.exe", ""))),
                Arguments.of("the same behind other pairs", temp + "\0\0\\??\\C:\\a\0!\\??\\C:\\b\0" + temp + "\0\0",
                        List.of(new FileRename(temp, ""), new FileRename("\\??\\C:\\a", "!\\??\\C:\\b"), new FileRename(temp, ""))),
                Arguments.of("no NUL at all at the end", temp, List.of(new FileRename(temp, ""))),
                Arguments.of("a pair without any NUL at the end", "\\??\\C:\\a\0\\??\\C:\\b",
                        List.of(new FileRename("\\??\\C:\\a", "\\??\\C:\\b"))),
                Arguments.of("letters beyond Latin, and half a pair of surrogates", "\\??\\C:\\\u00e9\u4e2d\0\0\\??\\C:\\x\ud800\0\0\0",
                        List.of(new FileRename("\\??\\C:\\\u00e9\u4e2d", ""), new FileRename("\\??\\C:\\x\ufffd", ""))),
                Arguments.of("one NUL too many", "\\??\\C:\\a\0\\??\\C:\\b\0\0\0",
                        List.of(new FileRename("\\??\\C:\\a", "\\??\\C:\\b"))),
                Arguments.of("a pair without a file is left out", "\0\0\\??\\C:\\a\0\\??\\C:\\b\0\0",
                        List.of(new FileRename("\\??\\C:\\a", "\\??\\C:\\b"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void texts_are_taken_in_pairs(String name, String written, List<FileRename> expected) {
        assertThat(FileRenames.decode(7, Raw.wide(written), SOURCE).known()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void a_value_of_nothing_but_nuls_counts_as_nothing(int nuls) {
        assertThat(FileRenames.decode(7, new byte[2 * nuls], SOURCE).known()).contains(List.of());
    }

    @Test
    void a_value_cut_inside_a_letter_is_malformed() {
        assertMalformed(FileRenames.decode(7, new byte[] {'a', 0, 'b'}, SOURCE));
    }

    @Test
    void a_value_that_is_one_text_is_malformed() {
        assertMalformed(FileRenames.decode(1, Raw.wide("a\0"), SOURCE));
    }
}
