package com.akio.tws.preflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.recorded.TypedAnswers;
import com.akio.tws.preflight.recorded.TypedAnswers.Asked;
import com.akio.tws.preflight.siteform.AnswerKind.Choice;
import com.akio.tws.preflight.siteform.AnswerKind.Entries;
import com.akio.tws.preflight.siteform.AnswerKind.Several;
import com.akio.tws.preflight.siteform.AnswerKind.Whole;
import com.akio.tws.preflight.siteform.AskedWhen;
import com.akio.tws.preflight.siteform.DocumentSentences;
import com.akio.tws.preflight.siteform.ProfileDraft;
import com.akio.tws.preflight.siteform.ProfileForm;
import com.akio.tws.preflight.siteform.ProfileQuestion;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.text.Worded;
import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked for a profile, held against what its reader takes. */
class ProfileFormTest {

    static Stream<Asked> typed() {
        return TypedAnswers.questions();
    }

    @Test
    void every_field_that_the_reader_takes_is_asked_for_or_left_out_for_a_reason() {
        Set<String> fields = new TreeSet<>(SiteProfileFields.ALL);
        fields.remove("pabx");
        SiteProfileFields.PABX.forEach(field -> fields.add("pabx." + field));
        Set<String> asked = ProfileForm.questions().map(ProfileQuestion::path).collect(Collectors.toCollection(TreeSet::new));

        assertThat(ProfileForm.leftOut().keySet()).doesNotContainAnyElementsOf(asked);
        asked.addAll(ProfileForm.leftOut().keySet());
        assertThat(asked).isEqualTo(fields);
        assertThat(ProfileForm.questions().map(ProfileQuestion::path)).doesNotHaveDuplicates();
    }

    @Test
    void every_field_of_the_entries_of_a_list_is_asked_for() {
        Set<String> lists = new HashSet<>(SiteProfileFields.OF_LISTS.keySet());
        lists.removeAll(ProfileForm.leftOut().keySet());
        Set<String> asked = new HashSet<>();
        ProfileForm.questions().forEach(list -> {
            if (list.kind() instanceof Entries entries) {
                asked.add(list.path());
                assertThat(entries.questions().stream().map(ProfileQuestion::path)).as(list.path())
                        .containsExactlyInAnyOrderElementsOf(SiteProfileFields.OF_LISTS.get(list.path()));
            }
        });
        assertThat(asked).isEqualTo(lists);
    }

    @Test
    void what_is_asked_only_after_an_answer_names_one_that_comes_before_it() {
        List<String> before = new ArrayList<>();
        ProfileForm.questions().forEach(question -> {
            question.when().path().ifPresent(path -> assertThat(before).as(question.path()).contains(path));
            before.add(question.path());
        });
    }

    @ParameterizedTest
    @MethodSource("typed")
    void an_answer_beyond_the_rule_is_refused_by_the_reader_in_the_words_of_the_question(Asked asked) {
        String expected = Texts.in(Language.ENGLISH).say(asked.question().kind().expected());
        List<String> refused = TypedAnswers.of(asked.question().kind()).stream().flatMap(text -> TypedAnswers.refused(asked, text).stream()).toList();
        List<String> own = refused.stream().filter(said -> !said.contains("(xn--") && !said.contains("a folder that Windows allows")).toList();

        assertThat(own).allSatisfy(said -> assertThat(said).contains("expected " + expected));
        assertThat(TypedAnswers.of(asked.question().kind()).size()).as("some are taken").isGreaterThan(refused.size());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void the_bounds_of_a_number_are_those_of_the_reader(Asked asked) {
        if (asked.question().kind() instanceof Whole whole) {
            assertThat(TypedAnswers.refused(asked, Long.toString(whole.least()))).isEmpty();
            assertThat(TypedAnswers.refused(asked, Long.toString(whole.most()))).isEmpty();
            assertThat(TypedAnswers.refused(asked, Long.toString(whole.least() - 1))).isPresent();
            assertThat(TypedAnswers.refused(asked, Long.toString(whole.most() + 1))).isPresent();
        }
    }

    @Test
    void every_word_of_a_choice_is_taken_and_no_other_and_what_must_be_there_is_asked_for_first() {
        ProfileForm.questions().forEach(question -> {
            if (question.kind() instanceof Entries entries) {
                entries.questions().forEach(one -> verifyWords(new Asked(one, Optional.of(question))));
            } else {
                verifyWords(new Asked(question, Optional.empty()));
            }
        });
    }

    private static void verifyWords(Asked asked) {
        boolean several = asked.question().kind() instanceof Several;
        if (asked.question().kind() instanceof Choice || several) {
            Choice choice = several ? ((Several) asked.question().kind()).among() : (Choice) asked.question().kind();
            Set<String> refused = Stream.concat(choice.words().stream(), Stream.of("none")).filter(word -> ProfileFormTest.isRefused(asked, several, word))
                    .collect(Collectors.toSet());
            assertThat(refused).as(asked.question().text()).containsExactly("none");
        }
    }

    private static boolean isRefused(Asked asked, boolean several, String word) {
        JsonArray list = new JsonArray();
        list.add(word);
        try {
            SiteProfileReader.read("site.json", TypedAnswers.profile(asked, several ? list : new JsonPrimitive(word)).toString()
                    .getBytes(StandardCharsets.UTF_8));
            return false;
        } catch (BadInput refused) {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_question_and_every_word_of_it_has_its_text(Language language) {
        Texts texts = Texts.in(language);
        ProfileForm.groups().forEach(group -> assertThat(texts.say(group.title())).doesNotStartWith("["));
        ProfileForm.questions().flatMap(question -> question.kind() instanceof Entries entries
                ? Stream.concat(Stream.of(question), entries.questions().stream()) : Stream.of(question)).forEach(question -> {
                    assertThat(texts.say(question.asked())).doesNotStartWith("[");
                    assertThat(texts.say(question.hint())).doesNotStartWith("[");
                    if (question.kind() instanceof Choice choice) {
                        choice.words().forEach(word -> assertThat(texts.has(choice.texts() + word)).as(choice.texts() + word).isTrue());
                    }
                    if (question.kind() instanceof Entries) {
                        assertThat(texts.has("profile.add." + question.path())).isTrue();
                        assertThat(texts.has("profile.entry." + question.path())).isTrue();
                    }
                });
        ProfileForm.leftOut().values().forEach(reason -> assertThat(texts.say(reason)).doesNotStartWith("["));
    }

    @Test
    void each_sentence_of_the_document_belongs_to_a_question_and_to_kinds_that_there_are() {
        Set<String> questions = ProfileForm.questions().map(ProfileQuestion::text).collect(Collectors.toSet());
        DocumentSentences sentences = DocumentSentences.builtIn();

        assertThat(questions).containsAll(sentences.ofQuestions().keySet());
        assertThat(sentences.ofQuestions()).hasSizeGreaterThan(25);
        sentences.ofQuestions().values().forEach(list -> list.forEach(sentence -> {
            assertThat(Worded.words(PabxKind.class)).containsAll(sentence.when().words());
            assertThat(sentence.words()).isNotBlank();
        }));
    }

    @Test
    void a_draft_takes_what_the_reader_takes_and_asks_what_follows() throws Exception {
        ProfileDraft draft = ProfileDraft.EMPTY.told("users", new Json.Numeral("300")).told("pabx.kind", new Json.Text("oxe"))
                .told("pabx.version", new Json.Text("R11"));
        AskedWhen version = ProfileForm.questions().filter(one -> one.path().equals("pabx.version")).findFirst().orElseThrow().when();

        assertThat(draft.with("users", new Json.Numeral("0"))).isEmpty();
        assertThat(draft.asks(version)).isTrue();
        assertThat(ProfileDraft.EMPTY.asks(version)).isFalse();
        assertThat(draft.profile().users()).hasValue(300);
        assertThat(draft.text()).startsWith("{\n  \"schema\": \"tws-preflight/site/1\",\n  \"users\": 300,\n  \"pabx\": {");
        ProfileDraft phone = draft.entryOf("phones").told("firmware", new Json.Text("8.9.3.80")).told("model", new Json.Text("Snom D735")).closed();
        assertThat(phone.profile().phones()).singleElement().satisfies(one -> assertThat(one.firmware()).contains("8.9.3.80"));
    }
}
