package com.akio.tws.preflight.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.recorded.TestFile;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CoveragePageTest {

    private static final String PAGE = "docs/coverage.md";

    @Test
    void the_page_on_coverage_is_not_stale() throws IOException {
        String page = CoveragePage.of(CatalogueReader.builtIn());
        if (Boolean.getBoolean("coverage.update")) {
            Files.writeString(TestFile.project().resolve(PAGE), page);
        }

        assertThat(TestFile.ofProject(PAGE).replace("\r\n", "\n"))
                .as("write it anew: ./mvnw -pl preflight-core test -Dtest=CoveragePageTest -Dcoverage.update=true").isEqualTo(page);
    }

    @Test
    void every_row_that_something_carries_is_named_by_a_test() {
        assertThat(CoveragePage.of(CatalogueReader.builtIn()).lines().filter(line -> line.startsWith("| R") && line.endsWith(" |  |")
                && !line.contains("**nothing**"))).as("rows whose carrier no test names").isEmpty();
    }
}
