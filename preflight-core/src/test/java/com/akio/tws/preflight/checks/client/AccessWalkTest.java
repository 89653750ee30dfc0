package com.akio.tws.preflight.checks.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.client.AccessWalk.Target;
import com.akio.tws.preflight.facts.AccessEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessWalkTest {

    private static final String USERS = "S-1-5-32-545";
    private static final String EVERYONE = "S-1-1-0";
    private static final String GUESTS = "S-1-5-32-546";
    private static final Set<String> ALL = Set.of(USERS, EVERYONE);
    private static final long MODIFY = 0x1301BF;
    private static final long FULL = 0x1F01FF;
    private static final long READ = 0x1200A9;
    private static final int ALLOW = 0;
    private static final int DENY = 1;
    private static final int INHERIT_ONLY = 0xB;

    @Test
    void no_list_lets_everybody_do_everything_and_an_empty_one_nobody_anything() {
        assertThat(AccessWalk.of(Optional.empty(), ALL, Target.FOLDER).granted()).isEqualTo(FULL);
        assertThat(AccessWalk.of(Optional.of(List.of()), ALL, Target.FOLDER).granted()).isZero();
    }

    @Test
    void what_one_entry_decides_no_later_one_changes() {
        AccessEntry allow = new AccessEntry(ALLOW, 0, MODIFY, USERS);
        AccessEntry deny = new AccessEntry(DENY, 0, 0x10000, EVERYONE);
        assertThat(walk(Target.FOLDER, deny, allow).allows(MODIFY)).isFalse();
        assertThat(walk(Target.FOLDER, deny, allow).granted()).isEqualTo(MODIFY & ~0x10000);
        assertThat(walk(Target.FOLDER, allow, deny).allows(MODIFY)).isTrue();
    }

    @Test
    void the_rights_of_several_identifiers_add_up() {
        assertThat(walk(Target.FOLDER, new AccessEntry(ALLOW, 0, READ, EVERYONE),
                new AccessEntry(ALLOW, 0, MODIFY & ~READ, USERS)).allows(MODIFY)).isTrue();
    }

    @Test
    void entries_of_others_do_not_count() {
        assertThat(walk(Target.FOLDER, new AccessEntry(ALLOW, 0, FULL, GUESTS)).granted()).isZero();
        assertThat(walk(Target.FOLDER, new AccessEntry(DENY, 0, FULL, GUESTS), new AccessEntry(ALLOW, 0, MODIFY, USERS))
                .allows(MODIFY)).isTrue();
    }

    @ParameterizedTest(name = "flags {0} on a {1}: {2}")
    @CsvSource({"0, FOLDER, true", "0, NEW_FILE, false", "0, NEW_FOLDER, false", "3, FOLDER, true", "3, NEW_FILE, true",
            "3, NEW_FOLDER, true", "1, NEW_FILE, true", "1, NEW_FOLDER, false", "2, NEW_FILE, false", "2, NEW_FOLDER, true",
            "11, FOLDER, false", "11, NEW_FILE, true", "11, NEW_FOLDER, true", "19, FOLDER, true", "8, FOLDER, false"})
    void inheritance_decides_for_whom_an_entry_is_meant(int flags, Target target, boolean counts) {
        assertThat(walk(target, new AccessEntry(ALLOW, flags, MODIFY, USERS)).allows(MODIFY)).isEqualTo(counts);
    }

    @Test
    void a_denial_that_is_only_inherited_does_not_bind_the_folder() {
        AccessEntry deny = new AccessEntry(DENY, INHERIT_ONLY, FULL, USERS);
        AccessEntry allow = new AccessEntry(ALLOW, 3, MODIFY, USERS);
        assertThat(walk(Target.FOLDER, deny, allow).allows(MODIFY)).isTrue();
        assertThat(walk(Target.NEW_FILE, deny, allow).allows(0x2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0x10000000, 0x1F01FF", "0x80000000, 0x120089", "0x40000000, 0x120116", "0x20000000, 0x1200A0", "0xE0010000, 0x1301BF",
            "0x1301BF, 0x1301BF", "0x01000000, 0x0", "0x02000000, 0x0"})
    void generic_rights_are_those_of_files(String mask, String granted) {
        assertThat(walk(Target.FOLDER, new AccessEntry(ALLOW, 0, Long.decode(mask), USERS)).granted())
                .isEqualTo(Long.decode(granted));
    }

    @Test
    void an_entry_with_a_condition_makes_the_answer_uncertain_only_when_it_concerns_them() {
        assertThat(walk(Target.FOLDER, new AccessEntry(9, 0, MODIFY, USERS))).isEqualTo(new AccessWalk(0, true));
        assertThat(walk(Target.FOLDER, new AccessEntry(10, 0, MODIFY, USERS)).conditional()).isTrue();
        assertThat(walk(Target.FOLDER, new AccessEntry(9, 0, MODIFY, GUESTS)).conditional()).isFalse();
    }

    private static AccessWalk walk(Target target, AccessEntry... entries) {
        return AccessWalk.of(Optional.of(List.of(entries)), ALL, target);
    }
}
