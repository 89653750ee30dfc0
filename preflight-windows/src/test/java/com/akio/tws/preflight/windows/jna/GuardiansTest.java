package com.akio.tws.preflight.windows.jna;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardiansTest {

    private record Account(String getName) implements UserPrincipal {
    }

    private static final Account SYSTEM = new Account("SYSTEM");
    private static final Account ADMINISTRATORS = new Account("Administrateurs");
    private static final Account USERS = new Account("Utilisateurs");
    private static final Path FOLDER = Path.of("native");
    private static final Set<AclEntryPermission> READ = EnumSet.of(AclEntryPermission.READ_DATA,
            AclEntryPermission.READ_ATTRIBUTES, AclEntryPermission.EXECUTE, AclEntryPermission.READ_ACL);

    private final TrustedOwners guardians = new TrustedOwners(Set.of(SYSTEM, ADMINISTRATORS));

    private static AclEntry entry(AclEntryType type, Account account, Set<AclEntryPermission> permissions, AclEntryFlag... flags) {
        return AclEntry.newBuilder().setType(type).setPrincipal(account).setPermissions(permissions).setFlags(flags).build();
    }

    private boolean isRefused(Account owner, AclEntry... entries) {
        return guardians.objection(FOLDER, owner, List.of(entries), TrustedOwners.CHANGE).isPresent();
    }

    @Test
    void a_folder_that_users_may_only_read_is_safe() {
        assertThat(isRefused(SYSTEM, entry(AclEntryType.ALLOW, ADMINISTRATORS, EnumSet.allOf(AclEntryPermission.class)),
                entry(AclEntryType.ALLOW, USERS, READ))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = AclEntryPermission.class,
            names = {"WRITE_DATA", "APPEND_DATA", "WRITE_ATTRIBUTES", "DELETE", "DELETE_CHILD", "WRITE_ACL", "WRITE_OWNER"})
    void any_right_of_users_to_change_something_makes_it_unsafe(AclEntryPermission harmful) {
        assertThat(isRefused(SYSTEM, entry(AclEntryType.ALLOW, USERS, EnumSet.of(harmful)))).isTrue();
    }

    @Test
    void a_user_s_own_folder_is_unsafe_since_an_owner_may_open_it() {
        assertThat(isRefused(USERS, entry(AclEntryType.ALLOW, USERS, READ))).isTrue();
    }

    @Test
    void a_right_that_only_what_is_made_below_inherits_does_no_harm_here() {
        assertThat(isRefused(SYSTEM, entry(AclEntryType.ALLOW, USERS, EnumSet.allOf(AclEntryPermission.class),
                AclEntryFlag.INHERIT_ONLY, AclEntryFlag.FILE_INHERIT))).isFalse();
    }

    @Test
    void no_access_list_lets_everybody_in() {
        assertThat(isRefused(SYSTEM)).isTrue();
    }

    @Test
    void an_entry_without_a_permission_may_hold_generic_rights_that_java_does_not_show() {
        assertThat(isRefused(SYSTEM, entry(AclEntryType.ALLOW, USERS, Set.of()))).isTrue();
    }

    @Test
    void a_refusal_of_users_is_no_reason_to_refuse() {
        assertThat(isRefused(SYSTEM, entry(AclEntryType.DENY, USERS, EnumSet.allOf(AclEntryPermission.class)),
                entry(AclEntryType.ALLOW, USERS, READ))).isFalse();
    }

    @Test
    void adding_a_folder_beside_is_harmless_above_the_library_s_own_folder() {
        AclEntry adding = entry(AclEntryType.ALLOW, USERS, EnumSet.of(AclEntryPermission.ADD_SUBDIRECTORY));

        assertThat(guardians.objection(FOLDER, SYSTEM, List.of(adding), TrustedOwners.REPLACE)).isEmpty();
    }

    @Test
    void the_access_list_for_a_fresh_folder_names_its_guardians_and_nobody_else() {
        assertThat(guardians.and(USERS).everything()).extracting(AclEntry::principal)
                .containsExactlyInAnyOrder(SYSTEM, ADMINISTRATORS, USERS);
        assertThat(guardians.everything()).allSatisfy(entry ->
                assertThat(entry.flags()).contains(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT));
    }
}
