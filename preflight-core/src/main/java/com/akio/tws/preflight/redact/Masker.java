package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.json.Json;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts masks in the place of secrets, and counts how often. */
final class Masker {

    private final Map<Secret, Mask> masks = new HashMap<>();
    private final TextSearch<Mask> search;
    private final Map<MaskKind, Integer> places = new EnumMap<>(MaskKind.class);

    Masker(MaskMap map) {
        Map<String, Mask> searched = new HashMap<>();
        for (Mask mask : map.masks()) {
            masks.put(mask.secret(), mask);
            if (mask.searched()) {
                // One spelling may be of two kinds, such as a machine called like a user; the first mask serves for both.
                searched.putIfAbsent(mask.secret().folded(), mask);
            }
        }
        search = TextSearch.forAll(searched);
    }

    Json mask(Json snapshot) {
        return JsonTree.change(snapshot, this::mask);
    }

    /** How many places of each kind were masked. */
    Map<MaskKind, Integer> places() {
        return Map.copyOf(places);
    }

    private String mask(List<String> path, String text) {
        if (text.isBlank() || Fields.holding(path) == Fields.Holding.STRUCTURE) {
            return text;
        }
        Optional<Mask> whole = Fields.whole(path).or(() -> nameKind(path, text))
                .map(kind -> masks.get(new Secret(kind, text.strip())));
        if (whole.isPresent()) {
            count(whole.get());
            return whole.get().mask();
        }
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Optional<TextSearch.Found<Mask>> found = search.find(text, 0); found.isPresent(); found = search.find(text, from)) {
            Mask mask = found.get().value();
            count(mask);
            masked.append(text, from, found.get().start()).append(mask.mask());
            from = found.get().end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** A field that is a name is masked also where the name is too common to be searched for. */
    private Optional<MaskKind> nameKind(List<String> path, String text) {
        boolean host = Fields.holding(path) == Fields.Holding.NAME && masks.containsKey(new Secret(MaskKind.HOST, text.strip()));
        return host ? Optional.of(MaskKind.HOST) : Optional.empty();
    }

    private void count(Mask mask) {
        places.merge(mask.secret().kind(), 1, Integer::sum);
    }
}
