package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts masks in the place of secrets, however they are spelt and written, and counts how often. */
final class Masker {

    /** A shorter name comes out of any bytes now and then. */
    private static final int SHORTEST_ENCODED = 5;
    /** One for each way of writing, and for each in another. */
    private static final int MOST_ROUNDS = 12;
    /** From what checks compare to what nobody compares. */
    private static final List<MaskKind> KINDS = List.of(MaskKind.DNS_NAME, MaskKind.HOST, MaskKind.DOMAIN, MaskKind.IPV4, MaskKind.IPV6, MaskKind.MAC,
            MaskKind.SID, MaskKind.DN, MaskKind.CERTIFICATE, MaskKind.USER, MaskKind.PERSON, MaskKind.LINK, MaskKind.NAME, MaskKind.NOTE, MaskKind.REASON,
            MaskKind.WORD, MaskKind.ENCODED);

    private final Map<Secret, Mask> masks = new HashMap<>();
    private final TextSearch<Spelt> search;
    private final TextSearch<Spelt> searchLong;
    private final Map<MaskKind, Integer> places = new EnumMap<>(MaskKind.class);

    /** A spelling of a secret, and what is shown for it. */
    private record Spelt(Mask mask, String shown) {
    }

    /** Something to be put in a place of a text. */
    private record Change(int start, int end, Spelt spelt) {
    }

    Masker(MaskMap map, Predicate<String> isCommon) {
        Map<String, Spelt> searched = new HashMap<>();
        List<Mask> ordered = new ArrayList<>(map.masks());
        // One spelling may be of two kinds, such as a machine called like a user; the first serves for both.
        ordered.sort(Comparator.comparingInt(mask -> KINDS.indexOf(mask.secret().kind())));
        for (Mask mask : ordered) {
            masks.put(mask.secret(), mask);
            if (mask.searched() || mask.secret().kind() == MaskKind.IPV4) {
                searched.putIfAbsent(Folded.plain(mask.secret().text()).strip(), new Spelt(mask, mask.mask()));
            }
        }
        for (Mask mask : ordered) {
            if (mask.searched()) {
                Spellings.of(mask, isCommon).forEach((spelling, shown) -> searched.putIfAbsent(spelling, new Spelt(mask, shown)));
            }
        }
        search = TextSearch.forAll(searched);
        searched.keySet().removeIf(spelling -> spelling.length() < SHORTEST_ENCODED);
        searchLong = TextSearch.forAll(searched);
    }

    Json mask(Json snapshot) {
        return JsonTree.change(snapshot, this::mask);
    }

    /** How many places of each kind were masked. */
    Map<MaskKind, Integer> places() {
        return Map.copyOf(places);
    }

    /** Words of a snapshot that say something to be masked once they are decoded. */
    Set<Secret> encodedIn(Json snapshot) {
        Set<Secret> encoded = new LinkedHashSet<>();
        JsonTree.visit(snapshot, (path, text) -> {
            if (Fields.holding(path) != Fields.Holding.STRUCTURE) {
                Decoded.forNames(text).forEach(reading -> encodedIn(text, reading, encoded));
            }
        });
        return encoded;
    }

    private void encodedIn(String text, Decoded reading, Set<Secret> encoded) {
        for (EncodedWords.Word word : EncodedWords.in(reading.text())) {
            if (word.sayings().stream().anyMatch(this::tells)) {
                encoded.add(new Secret(MaskKind.ENCODED, text.substring(reading.starts()[word.start()], reading.ends()[word.end() - 1])));
            }
        }
    }

    private boolean tells(EncodedWords.Saying saying) {
        return Decoded.every(saying.text()).stream()
                .anyMatch(reading -> (saying.whole() ? search : searchLong).find(Folded.plain(reading.text()), 0).isPresent());
    }

    /** Masks a text that stands in no field, such as a line of a log. */
    String maskText(String text) {
        return mask(List.of("log"), text);
    }

    private String mask(List<String> path, String text) {
        Fields.Holding holding = Fields.holding(path);
        if (text.isBlank() || holding == Fields.Holding.STRUCTURE) {
            return text;
        }
        Optional<Mask> whole = Fields.whole(path).or(() -> nameKind(holding, text)).map(kind -> masks.get(new Secret(kind, text.strip())));
        if (whole.isPresent()) {
            count(whole.get());
            return whole.get().mask();
        }
        Optional<Mask> below = belowCommon(holding, text);
        if (below.isPresent()) {
            count(below.get());
            return "*." + below.get().mask();
        }
        String masked = text;
        boolean more = true;
        for (int round = 0; more && round < MOST_ROUNDS; round++) {
            String before = masked;
            masked = once(masked, holding);
            more = !masked.equals(before);
        }
        return masked;
    }

    /** Masks what any reading shows; of two that begin at one place, the longer. */
    private String once(String text, Fields.Holding holding) {
        List<Change> changes = new ArrayList<>();
        for (Decoded reading : Decoded.every(text)) {
            known(reading, holding, changes);
            searched(reading, holding, changes);
        }
        return put(text, changes);
    }

    private void searched(Decoded reading, Fields.Holding holding, List<Change> changes) {
        Folded folded = Folded.of(reading.text());
        String letters = folded.text();
        int from = 0;
        for (Optional<TextSearch.Found<Spelt>> found = search.find(letters, 0); found.isPresent(); found = search.find(letters, from)) {
            TextSearch.Found<Spelt> hit = found.get();
            if (isMeant(hit.value().mask(), holding)) {
                changes.add(new Change(reading.starts()[folded.start(hit.start())], reading.ends()[folded.end(hit.end() - 1) - 1], hit.value()));
            }
            from = hit.end();
        }
    }

    /** Names that cannot be searched for are masked where their form tells that they are names. */
    private void known(Decoded reading, Fields.Holding holding, List<Change> changes) {
        for (Place place : Forms.in(reading.text(), holding)) {
            String text = place.in(reading.text()).strip();
            boolean name = place.kind() == MaskKind.DOMAIN || place.kind() == MaskKind.HOST;
            List<MaskKind> kinds = name ? List.of(MaskKind.HOST, MaskKind.DOMAIN) : List.of(place.kind());
            kinds.stream().map(kind -> masks.get(new Secret(kind, text))).filter(mask -> mask != null && !mask.searched()).findFirst().ifPresent(mask ->
                    changes.add(new Change(reading.starts()[place.start()], reading.ends()[place.end() - 1], new Spelt(mask, mask.mask()))));
        }
    }

    /** An address that is also a version is one where no version stands. */
    private static boolean isMeant(Mask mask, Fields.Holding holding) {
        return mask.secret().kind() != MaskKind.IPV4
                || (holding != Fields.Holding.VERSION && (holding != Fields.Holding.PRODUCT || mask.searched()));
    }

    private String put(String source, List<Change> changes) {
        if (changes.isEmpty()) {
            return source;
        }
        changes.sort(Comparator.comparingInt(Change::start).thenComparing(Comparator.comparingInt(Change::end).reversed()));
        StringBuilder masked = new StringBuilder(source.length());
        int from = 0;
        for (Change change : changes) {
            if (change.start() >= from) {
                count(change.spelt().mask());
                masked.append(source, from, change.start()).append(change.spelt().shown());
                from = change.end();
            }
        }
        return masked.append(source, from, source.length()).toString();
    }

    /** A field that is a name is masked also where the name is too common to be searched for. */
    private Optional<MaskKind> nameKind(Fields.Holding holding, String text) {
        return holding != Fields.Holding.NAME ? Optional.empty()
                : Stream.of(MaskKind.HOST, MaskKind.DOMAIN).filter(kind -> masks.containsKey(new Secret(kind, text.strip()))).findFirst();
    }

    /** Every name of a domain ({@code *.exemple.fr}), where the domain is too common. */
    private Optional<Mask> belowCommon(Fields.Holding holding, String text) {
        return holding == Fields.Holding.NAME && text.strip().startsWith("*.") && text.strip().length() > 2
                ? Optional.ofNullable(masks.get(new Secret(MaskKind.DOMAIN, text.strip().substring(2)))).filter(mask -> !mask.searched()) : Optional.empty();
    }

    private void count(Mask mask) {
        places.merge(mask.secret().kind(), 1, Integer::sum);
    }
}
