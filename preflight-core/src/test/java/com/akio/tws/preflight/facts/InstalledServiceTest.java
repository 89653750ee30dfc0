package com.akio.tws.preflight.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstalledServiceTest {

    @Test
    void a_service_of_an_older_bundle_stays() throws UnexpectedValue {
        Value saved = new Value.Fields(Map.of("name", new Value.Text("NTDS"), "start", new Value.Whole(2)));

        assertThat(InstalledService.TYPE.fromValue(saved)).isEqualTo(new InstalledService("NTDS", 2, Optional.empty()));
    }

    @Test
    void a_service_that_stays_is_written_as_before_and_one_that_leaves_is_read_again() throws UnexpectedValue {
        InstalledService leaving = new InstalledService("NTDS", 4, Optional.of("x.exe"), true);

        assertThat(InstalledService.TYPE.toValue(new InstalledService("NTDS", 2, Optional.empty())))
                .isEqualTo(new Value.Fields(Map.of("name", new Value.Text("NTDS"), "start", new Value.Whole(2))));
        assertThat(InstalledService.TYPE.fromValue(InstalledService.TYPE.toValue(leaving))).isEqualTo(leaving);
    }
}
