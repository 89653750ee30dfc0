package com.akio.tws.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words are written into files and read back: each leads to its own constant and to no other. */
class WordedTest {

    static List<Class<?>> types() {
        List<Class<?>> types = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("com.akio.tws.preflight").stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Worded.class)).<Class<?>>map(JavaClass::reflect).toList();
        assertThat(types).hasSizeGreaterThan(15);
        return types;
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_word_leads_back_to_its_constant(Class<?> type) {
        verify(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the bound of Worded.ofWord cannot be spoken of a class found by looking
    private static void verify(Class type) {
        List<String> words = Worded.words(type);
        assertThat(words).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z0-9]+([-.][a-z0-9]+)*"));
        for (Object constant : type.getEnumConstants()) {
            assertThat(Worded.ofWord(type, ((Worded) constant).word())).contains(constant);
        }
        assertThat(Worded.ofWord(type, "no such word")).isEmpty();
    }
}
