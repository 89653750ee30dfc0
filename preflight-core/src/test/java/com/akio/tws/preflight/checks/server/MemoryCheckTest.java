package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.HardwareFacts.MEMORY_INSTALLED;
import static com.akio.tws.preflight.facts.HardwareFacts.MEMORY_USABLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MemoryCheckTest {

    private static final String ID = "server.memory";
    private static final Map<Integer, Integer> GIGABYTES_BY_USERS =
            Map.of(50, 12, 100, 12, 500, 16, 1000, 16, 4000, 20, 8000, 32);

    static Stream<Row> tiers() {
        List<Row> rows = new ArrayList<>();
        GIGABYTES_BY_USERS.forEach((users, gigabytes) -> {
            Site site = Sites.planned("\"users\": " + users);
            String size = gigabytes + " GB for " + users + " users";
            rows.add(memory(size, site, Bytes.gib(gigabytes, 0), Status.PASS));
            rows.add(memory(size + ", less the 3 % that firmware may keep", site, Bytes.gib(gigabytes * 0.97, -1), Status.PASS));
            rows.add(memory(size + ", less more than 3 %", site, Bytes.gib(gigabytes * 0.97, 200), Status.FAIL));
            rows.add(memory(size + ", less a gigabyte", site, Bytes.gib(gigabytes - 1, 0), Status.FAIL));
        });
        return rows.stream();
    }

    static Stream<Row> sessions() {
        Site ten = Sites.planned("\"users\": 50, \"rdsUsers\": 10");
        long wanted = 12 * Bytes.GIB + 10 * 120 * Bytes.MIB;
        return Stream.of(
                memory("ten session users", ten, wanted, Status.PASS),
                memory("ten session users within the tolerance", ten, (long) (wanted * 0.97) + 1, Status.PASS),
                memory("ten session users beyond the tolerance", ten, (long) (wanted * 0.97) - 200, Status.FAIL),
                memory("ten session users on the memory of none", ten, 12 * Bytes.GIB, Status.FAIL),
                memory("no session users", Sites.planned("\"users\": 50, \"rdsUsers\": 0"), 12 * Bytes.GIB, Status.PASS),
                memory("a million session users", Sites.planned("\"rdsUsers\": 1000000"), 1L << 45, Status.FAIL));
    }

    static Stream<Row> others() {
        return Stream.of(
                memory("SmartAttendant asks for the next size", Sites.planned("\"users\": 100, \"smartAttendantLicences\": 1"),
                        12 * Bytes.GIB, Status.FAIL),
                memory("a size that Akio must give", Sites.planned("\"users\": 8001"), 64 * Bytes.GIB, Status.MANUAL),
                Row.of("what the modules add up to is no matter", Sites.planned("\"users\": 50"), machine -> machine.set(MEMORY_INSTALLED, 1L), Status.PASS),
                Row.of("the modules denied", Sites.planned("\"users\": 50"), machine -> machine.denied(MEMORY_INSTALLED), Status.PASS),
                Row.of("missing", machine -> machine.absent(MEMORY_USABLE), Status.UNKNOWN),
                Row.of("denied", machine -> machine.denied(MEMORY_USABLE), Status.UNKNOWN),
                memory("nothing", Site.DEFAULT, 0, Status.FAIL));
    }

    @ParameterizedTest
    @MethodSource({"tiers", "sessions", "others"})
    void as_much_as_the_size_asks_for(Row row) {
        row.verify(ID);
    }

    @Test
    void session_users_are_told_in_what_is_required() {
        Row row = memory("", Sites.planned("\"users\": 50, \"rdsUsers\": 10"), Bytes.GIB, Status.FAIL);

        assertThat(Texts.in(Language.ENGLISH).say(row.finding(ID).required()))
                .isEqualTo("13.17 GB (12 GB for the server, and 10 session users at 120 MB)");
    }

    private static Row memory(String name, Site site, long bytes, Status expected) {
        return Row.of(name, site, machine -> machine.set(MEMORY_USABLE, bytes), expected);
    }
}
