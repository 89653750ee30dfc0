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
import java.util.Locale;
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
 * @param otherMakers words that tell another maker's phone, whatever its model
 * @param families words that people write for several models, of which not all are supported
 * @param unlisted what is said of any other model of this maker
 * @param firmware what it must have
 * @param anyPabx what the document says of such phones at any PABX, in its words; empty where it says nothing
 */
public record PhoneMaker(CheckId id, String brand, Models models, List<String> named, Models cordless, Models perhaps, List<String> otherMakers,
        List<String> families,
        Unlisted unlisted, PhoneFirmware firmware, Optional<LocalizedText> anyPabx) {

    private static final Map<CheckId, FigureKey<PhoneMaker>> KEYS = new ConcurrentHashMap<>();

    public PhoneMaker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(brand, "brand");
        Objects.requireNonNull(models, "models");
        named = List.copyOf(named);
        Objects.requireNonNull(cordless, "cordless");
        Objects.requireNonNull(perhaps, "perhaps");
        otherMakers = List.copyOf(otherMakers);
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
        if (!name.names(brand)) {
            return unnamed(name);
        }
        List<String> told = name.models(brand);
        return told.stream().anyMatch(cordless::hold) || name.has("DECT") ? Seen.CORDLESS : seen(told);
    }

    /** Without its name a model is this maker's only where nothing else stands there: other makers have an M7 and a W60 too. */
    private Seen unnamed(PhoneName name) {
        List<String> told = name.models("");
        List<String> known = told.stream().filter(this::knows).toList();
        boolean bare = known.stream().allMatch(PhoneMaker::isNumber);
        boolean nobodys = known.isEmpty() ? told.stream().noneMatch(perhaps::hold) : bare && !name.isModelAlone();
        if (nobodys || otherMakers.stream().anyMatch(name::names)) {
            return Seen.ANOTHER_MAKERS;
        }
        if (bare || !name.isModelAlone()) {
            return Seen.DOUBTFUL;
        }
        return told.stream().anyMatch(cordless::hold) ? Seen.CORDLESS : seen(told);
    }

    private Seen seen(List<String> told) {
        if (told.stream().anyMatch(families::contains)) {
            return Seen.FAMILY;
        }
        return !told.isEmpty() && told.stream().allMatch(models::hold) ? Seen.SUPPORTED : Seen.UNLISTED;
    }

    /** Whether a model in capital letters is on one of this maker's lists. */
    public boolean knows(String model) {
        return models.hold(plain(model)) || cordless.hold(plain(model));
    }

    /** Whether only this maker has a model, so that it names it without its name. */
    public boolean hasAlone(String model) {
        return knows(model) && !isNumber(plain(model));
    }

    /** The models of this maker's lists in a text that names it; none where it does not. */
    public List<String> modelsIn(String text) {
        PhoneName name = PhoneName.of(text);
        return name.names(brand) ? name.models(brand).stream().filter(this::knows).distinct().toList() : List.of();
    }

    private static String plain(String model) {
        return model.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    private static boolean isNumber(String model) {
        return model.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static PhoneMaker read(CheckId id, Figures figures) {
        if (figures.texts("models").isEmpty()) {
            throw figures.refused("models", Message.of("input.catalogue.empty"));
        }
        return new PhoneMaker(id, figures.text("brand"), Models.of(figures.texts("models")), figures.texts("named"),
                Models.of(figures.texts("dect")), Models.of(figures.texts("perhaps")), figures.has("otherMakers") ? figures.texts("otherMakers") : List.of(),
                figures.texts("families"),
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
