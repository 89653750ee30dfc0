package com.akio.tws.preflight.checks.telephony;
import com.akio.tws.preflight.checks.Trial;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
class ScratchTest {
    @Test
    void try_all() throws Exception {
        StringBuilder out = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("/tmp/try.tsv"))) {
            String[] f = line.split("\t", -1);
            if (f.length < 2) continue;
            String site = "{'pabx': {'kind': '" + f[0] + "', 'version': '" + f[1].replace("'", "") + "'}}";
            out.append(Trial.of("telephony.pabx.version").site(site).finding().status()).append("\t").append(line).append("\n");
        }
        Files.writeString(Path.of("/tmp/try.out"), out);
    }
}
