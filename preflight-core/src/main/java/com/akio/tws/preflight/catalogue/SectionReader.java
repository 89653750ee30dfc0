package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads which row each section cites. */
final class SectionReader {

    private static final Set<String> WORDS = Arrays.stream(Section.values()).map(Section::word).collect(Collectors.toUnmodifiableSet());

    private SectionReader() {
    }

    static Map<Section, String> sections(JsonCursor sections, Set<String> rows) throws BadInput {
        sections.onlyMembers(WORDS);
        Map<Section, String> cited = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            cited.put(section, RowReader.known(sections.member(section.word()), rows));
        }
        return cited;
    }
}
