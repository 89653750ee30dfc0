package com.akio.tws.preflight.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as any file, guided by coverage: .ci/fuzz runs each target for a while. */
class FileFuzzTest {

    static Stream<Arguments> sound() {
        return Stream.of(FileParser.values()).map(parser -> Arguments.of((Object) parser.sound()));
    }

    @MethodSource("sound")
    @FuzzTest
    void profile(byte[] bytes) {
        FileParser.PROFILE.readOrRefuse(bytes);
    }

    @MethodSource("sound")
    @FuzzTest
    void catalogue(byte[] bytes) {
        FileParser.CATALOGUE.readOrRefuse(bytes);
    }

    @MethodSource("sound")
    @FuzzTest
    void report(byte[] bytes) {
        FileParser.REPORT.readOrRefuse(bytes);
    }

    @MethodSource("sound")
    @FuzzTest
    void snapshot(byte[] bytes) {
        FileParser.SNAPSHOT.readOrRefuse(bytes);
    }

    @MethodSource("sound")
    @FuzzTest
    void bundle(byte[] bytes) {
        FileParser.BUNDLE.readOrRefuse(bytes);
    }

    @MethodSource("sound")
    @FuzzTest
    void sealed(byte[] bytes) {
        FileParser.SEALED.readOrRefuse(bytes);
    }

    @MethodSource("sound")
    @FuzzTest
    void armored(byte[] bytes) {
        FileParser.ARMORED.readOrRefuse(bytes);
    }

    @MethodSource("sound")
    @FuzzTest
    void signed(byte[] bytes) {
        FileParser.SIGNED.readOrRefuse(bytes);
    }
}
