package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.site.NetworkRange;
import com.akio.tws.preflight.site.Role;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The source document as data: one edition of it.
 *
 * @param edition for example {@code 2024-09}
 * @param sha256 of the file's bytes, in hexadecimal, so that two reports can be told to rest on the same figures
 * @param external whether a person gave the file, instead of the one inside the jar
 * @param tiers the server sizes (R16), smallest first
 * @param mostAttendantLicences above so many SmartAttendant licences on one server, consult Akio (R17)
 * @param processorFamilies how processors are known by name
 * @param rows every row of the document, in its order
 * @param sections the row that each section of a plan cites
 * @param flows the network flows (R30 to R59), in the document's order
 * @param privateNetworks where machines are that nobody outside can reach: callers of whom nobody told, and addresses to be masked as
 *     such
 * @param planning what it gives for a plan besides
 * @param entries what it says of each check
 */
public record Catalogue(String edition, String sha256, boolean external, List<Tier> tiers,
        int mostAttendantLicences, List<ProcessorFamily> processorFamilies, List<Row> rows, Map<Section, String> sections, List<Flow> flows,
        List<NetworkRange> privateNetworks, Planning planning, Map<CheckId, Entry> entries) {

    public Catalogue {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(sha256, "sha256");
        tiers = List.copyOf(tiers);
        processorFamilies = List.copyOf(processorFamilies);
        rows = List.copyOf(rows);
        sections = Map.copyOf(sections);
        flows = List.copyOf(flows);
        privateNetworks = List.copyOf(privateNetworks);
        Objects.requireNonNull(planning, "planning");
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("a catalogue needs server sizes");
        }
    }

    /**
     * The same edition with a check beside the document's, such as one of the program that this library is a part of. It has no row of
     * the document and no figures; its texts are given by {@link com.akio.tws.preflight.text.Texts#with}.
     *
     * @param level what a failure means
     * @param roles for which machines it is meant
     * @throws IllegalArgumentException if the edition has a check of this name
     */
    public Catalogue with(CheckId check, Level level, List<Role> roles) {
        if (entries.containsKey(check)) {
            throw new IllegalArgumentException("edition " + edition + " has a check " + check);
        }
        Map<CheckId, Entry> more = new LinkedHashMap<>(entries);
        more.put(check, new Entry(check, Optional.empty(), List.of(), level, List.of(), roles, FiguresGiven.NONE));
        return new Catalogue(edition, sha256, external, tiers, mostAttendantLicences, processorFamilies, rows, sections, flows, privateNetworks,
                planning, more);
    }

    /**
     * What it says of a check.
     *
     * @throws IllegalArgumentException if it does not know the check; a test keeps list and catalogue in step
     */
    public Entry entry(CheckId id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("edition " + edition + " has no entry for " + id);
        }
        return entry;
    }

    /**
     * The figures of a check, each key read once.
     *
     * @throws CatalogueFault if they are not what the key reads; an edition from a file is refused before, and a test reads those inside
     *     the jar with every key
     */
    public <F> F figures(FigureKey<F> key) {
        return entry(key.id()).figures().as(key);
    }

    /** The row that a section cites. */
    public String rowOf(Section section) {
        String row = sections.get(section);
        if (row == null) {
            throw new IllegalArgumentException("edition " + edition + " cites no row for " + section);
        }
        return row;
    }

    /** Where a row stands in the document; behind all others when the edition does not have it. */
    public int place(String row) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).id().equals(row)) {
                return at;
            }
        }
        return rows.size();
    }

    /** A row by its number, if the edition has it. */
    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Where Akio's document asks for a row, if the edition tells. */
    public Optional<DocumentReference> document(String row) {
        return row(row).flatMap(Row::document);
    }

    /** The family of a processor by its name, if it is known. */
    public Optional<ProcessorFamily> familyOf(String processorName) {
        return processorFamilies.stream().filter(family -> family.knows(processorName)).findFirst();
    }
}
