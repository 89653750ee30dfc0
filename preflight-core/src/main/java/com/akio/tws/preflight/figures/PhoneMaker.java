package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.text.LocalizedText;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The phones of one maker, as the catalogue describes them: a new maker is an entry {@code telephony.<maker>}, a new model a word in it.
 *
 * @param id the check of this maker
 * @param brand the maker's name
 * @param models masks of the models that are known and supported
 * @param named the same as the document writes them, for people; empty when it names none
 * @param cordless masks of the DECT models, which are not supported
 * @param perhaps masks of models that may be this maker's where none is named
 * @param families words that people write for several models, of which not all are supported
 * @param unlisted what is said of any other model of this maker
 * @param firmware what it must have
 * @param anyPabx what the document says of such phones at any PABX, in its words; empty where it says nothing
 */
public record PhoneMaker(CheckId id, String brand, Models models, List<String> named, Models cordless, Models perhaps, List<String> families,
        Unlisted unlisted, PhoneFirmware firmware, Optional<LocalizedText> anyPabx) {

    private static final Map<CheckId, FigureKey<PhoneMaker>> KEYS = new ConcurrentHashMap<>();

    public PhoneMaker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(brand, "brand");
        Objects.requireNonNull(models, "models");
        named = List.copyOf(named);
        Objects.requireNonNull(cordless, "cordless");
        Objects.requireNonNull(perhaps, "perhaps");
        families = List.copyOf(families);
        Objects.requireNonNull(unlisted, "unlisted");
        Objects.requireNonNull(firmware, "firmware");
        Objects.requireNonNull(anyPabx, "anyPabx");
    }

    /** What is said of a model that is on no list of its maker. */
    public enum Unlisted implements Worded {
        /** The document names the models that are supported. */
        REFUSED,
        /** It names those alone that are not; whether this is one of them, a person knows. */
        ASKED
    }

    /** What a maker's words tell of a phone. */
    public enum Seen {
        /** Neither the maker's name nor a model of its stands there. */
        ANOTHER_MAKERS,
        /** A DECT model, or its name says so. */
        CORDLESS,
        /** Nothing but the model tells that it is this maker's, and words stand beside it that nobody knows. */
        DOUBTFUL,
        /** Several models are meant, of which not all are supported. */
        FAMILY,
        /** Every model that is named is one that is supported. */
        SUPPORTED,
        /** Another model of this maker. */
        UNLISTED
    }

    /** The figures of a maker's check. */
    public static FigureKey<PhoneMaker> key(CheckId id) {
        return KEYS.computeIfAbsent(id, its -> FigureKey.of(its, figures -> read(its, figures)));
    }

    /** The makers whose phones an edition judges, in its order. */
    public static List<PhoneMaker> all(Catalogue catalogue) {
        return catalogue.entries().keySet().stream().filter(id -> id.phoneMaker().isPresent())
                .map(id -> catalogue.figures(key(id))).toList();
    }

    /** The makers of some phones, as flows name them; a phone of a maker that the document does not name has none. */
    public static Set<String> makersOf(List<Phone> phones, Catalogue catalogue) {
        return all(catalogue).stream().filter(maker -> phones.stream().anyMatch(maker::makes))
                .flatMap(maker -> maker.id().phoneMaker().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those phones that no maker of the edition makes. */
    public static List<Phone> others(List<Phone> phones, Catalogue catalogue) {
        List<PhoneMaker> makers = all(catalogue);
        return phones.stream().filter(phone -> makers.stream().noneMatch(maker -> maker.makes(phone))).toList();
    }

    /** Whether a phone is this maker's: by its name, or without it by a model that only it has. */
    public boolean makes(Phone phone) {
        return seen(phone) != Seen.ANOTHER_MAKERS;
    }

    /** What this maker's words tell of a phone. */
    public Seen seen(Phone phone) {
        PhoneName name = PhoneName.of(phone.model());
        boolean named = name.names(brand);
        List<String> alone = name.models("");
        boolean known = alone.stream().anyMatch(model -> models.hold(model) || cordless.hold(model));
        if (!named && !known && alone.stream().noneMatch(perhaps::hold)) {
            return Seen.ANOTHER_MAKERS;
        }
        List<String> told = name.models(brand);
        if (told.stream().anyMatch(cordless::hold) || (named && name.has("DECT"))) {
            return Seen.CORDLESS;
        }
        if (!named && !(known && name.isModelAlone())) {
            return Seen.DOUBTFUL;
        }
        if (told.stream().anyMatch(families::contains)) {
            return Seen.FAMILY;
        }
        return !told.isEmpty() && told.stream().allMatch(models::hold) ? Seen.SUPPORTED : Seen.UNLISTED;
    }

    private static PhoneMaker read(CheckId id, Figures figures) {
        if (figures.texts("models").isEmpty()) {
            throw figures.refused("models", Message.of("input.catalogue.empty"));
        }
        return new PhoneMaker(id, figures.text("brand"), Models.of(figures.texts("models")), figures.texts("named"),
                Models.of(figures.texts("dect")), Models.of(figures.texts("perhaps")), figures.texts("families"),
                figures.word("unlisted", Unlisted.class), figures.group("firmware", PhoneFirmware::read),
                figures.has("anyPabx") ? Optional.of(figures.localized("anyPabx")) : Optional.empty());
    }

    /**
     * Models by masks: <code>#</code> stands for one digit, {@code ?} for one letter, a star at the end for anything.
     *
     * @param masks in capital letters
     */
    public record Models(List<String> masks) {

        public Models {
            masks = List.copyOf(masks);
        }

        static Models of(List<String> masks) {
            return new Models(masks);
        }

        boolean hold(String model) {
            return masks.stream().anyMatch(mask -> new ModelMask(mask).fits(model));
        }
    }
}
