package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.PrivateKeyState;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** What Windows may answer, or somebody may have put where it answers from. */
class DecoderFuzzTest {

    private static final Source SOURCE = new Source("anywhere");

    @FuzzTest
    void rule(byte[] bytes) {
        answers(FirewallRuleText.decode(new String(bytes, StandardCharsets.UTF_8), SOURCE));
    }

    @FuzzTest
    void structure(byte[] bytes) {
        answers(TcpListeners.v4(bytes, SOURCE));
        answers(TcpListeners.v6(bytes, SOURCE));
        answers(Processors.decode(bytes, SOURCE));
        answers(DiskExtents.decode(bytes, SOURCE));
        answers(DeviceDescriptor.busType(bytes, SOURCE));
        answers(LanguageNames.ofCall(bytes, SOURCE));
        answers(IisBindings.decode(bytes, SOURCE));
        for (int type : new int[] {1, 3, 4, 7, 11}) {
            answers(RegistryText.decode(type, bytes, SOURCE));
            answers(RegistryTexts.decode(type, bytes, SOURCE));
            answers(FileRenames.decode(type, bytes, SOURCE));
        }
    }

    @FuzzTest
    void certificate(byte[] bytes) {
        if (CertificateBytes.decode(bytes, PrivateKeyState.MISSING, OptionalLong.empty()) == null) {
            throw new AssertionError("nothing");
        }
    }

    @FuzzTest
    void descriptor(byte[] bytes) {
        answers(SecurityDescriptor.entries(bytes, SOURCE));
    }

    private static void answers(Reading<?> reading) {
        if (reading instanceof Reading.Unreadable<?> unreadable && unreadable.reason().kind() != Reason.Kind.MALFORMED) {
            throw new AssertionError(reading);
        }
    }
}
