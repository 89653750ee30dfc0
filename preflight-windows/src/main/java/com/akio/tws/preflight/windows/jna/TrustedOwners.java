package com.akio.tws.preflight.windows.jna;

import static java.nio.file.attribute.AclEntryPermission.ADD_FILE;
import static java.nio.file.attribute.AclEntryPermission.ADD_SUBDIRECTORY;
import static java.nio.file.attribute.AclEntryPermission.DELETE;
import static java.nio.file.attribute.AclEntryPermission.DELETE_CHILD;
import static java.nio.file.attribute.AclEntryPermission.WRITE_ACL;
import static java.nio.file.attribute.AclEntryPermission.WRITE_ATTRIBUTES;
import static java.nio.file.attribute.AclEntryPermission.WRITE_OWNER;

import com.akio.tws.preflight.fact.Mismatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The accounts that may change a file which this process will run as code.
 *
 * <p>They are those that may write to System32: who can replace Windows itself gains nothing by replacing our library. That
 * finds SYSTEM, Administrators and TrustedInstaller by their identity, in every language, without naming them; Java compares
 * principals of Windows by their SID.
 *
 * <p>Refusals of an access list are left out of account, so it may be thought more open than it is, never less.
 */
record TrustedOwners(Set<UserPrincipal> accounts) {

    /** What lets an account put another folder in the place of this one, or of one in it. */
    static final Set<AclEntryPermission> REPLACE = EnumSet.of(DELETE, DELETE_CHILD, WRITE_ACL, WRITE_OWNER);
    /** The same, and what lets it change a file or add one. */
    static final Set<AclEntryPermission> CHANGE =
            EnumSet.of(ADD_FILE, ADD_SUBDIRECTORY, WRITE_ATTRIBUTES, DELETE, DELETE_CHILD, WRITE_ACL, WRITE_OWNER);

    TrustedOwners {
        accounts = Set.copyOf(accounts);
    }

    static TrustedOwners ofWindows(Path system32) throws IOException {
        AclFileAttributeView view = view(system32);
        Set<UserPrincipal> accounts = new HashSet<>(Set.of(view.getOwner()));
        for (AclEntry entry : view.getAcl()) {
            if (isEffective(entry) && entry.permissions().contains(ADD_FILE)) {
                accounts.add(entry.principal());
            }
        }
        return new TrustedOwners(accounts);
    }

    TrustedOwners and(UserPrincipal account) {
        Set<UserPrincipal> more = new HashSet<>(accounts);
        more.add(account);
        return new TrustedOwners(more);
    }

    /** An access list that gives these accounts everything, here and below, and others nothing. */
    List<AclEntry> everything() {
        return accounts.stream().map(account -> AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(account)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT).build()).toList();
    }

    /**
     * Why a file must not be loaded: somebody else may change it or its folder, or put another folder in the place of one
     * above it. Empty when it may be.
     *
     * @param file a real path, without links
     */
    Optional<Mismatch> objection(Path file) throws IOException {
        Optional<Mismatch> objection = objection(file, CHANGE);
        Path folder = Objects.requireNonNull(file.getParent(), "a file stands in a folder");
        if (objection.isEmpty()) {
            objection = objection(folder, CHANGE);
        }
        for (Path above = folder.getParent(); above != null && objection.isEmpty(); above = above.getParent()) {
            objection = objection(above, REPLACE);
        }
        return objection;
    }

    private Optional<Mismatch> objection(Path path, Set<AclEntryPermission> harmful) throws IOException {
        AclFileAttributeView view = view(path);
        return objection(path, view.getOwner(), view.getAcl(), harmful);
    }

    /** Why a file or folder with this owner and access list is not safe from the given kinds of harm; empty if it is. */
    Optional<Mismatch> objection(Path path, UserPrincipal owner, List<AclEntry> entries, Set<AclEntryPermission> harmful) {
        if (!accounts.contains(owner)) {
            return Optional.of(new Mismatch(path + ": Owner " + names(), owner.toString()));
        }
        if (entries.isEmpty()) {
            // Java shows no access list, which lets everybody in, and an empty one in the same way.
            return Optional.of(new Mismatch(path + ": DACL " + names(), "NULL"));
        }
        return entries.stream().filter(entry -> isEffective(entry) && !accounts.contains(entry.principal()))
                .filter(entry -> gives(entry, harmful)).findFirst()
                .map(entry -> new Mismatch(path + ": DACL " + names(), entry.principal().toString()));
    }

    private String names() {
        return accounts.stream().map(UserPrincipal::toString).sorted().collect(Collectors.joining(", "));
    }

    /** An entry without any permission holds generic rights, which Java does not show: it may well give everything. */
    private static boolean gives(AclEntry entry, Set<AclEntryPermission> harmful) {
        return entry.permissions().isEmpty() || entry.permissions().stream().anyMatch(harmful::contains);
    }

    private static boolean isEffective(AclEntry entry) {
        return entry.type() == AclEntryType.ALLOW && !entry.flags().contains(AclEntryFlag.INHERIT_ONLY);
    }

    private static AclFileAttributeView view(Path path) throws IOException {
        AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (view == null) {
            throw new IOException(new Mismatch(path + ": DACL", "null").detail());
        }
        return view;
    }
}
