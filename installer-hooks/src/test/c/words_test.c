#include "expect.h"

#include "decision.h"
#include "messages.h"
#include "quoting.h"

static bool quoted(const wchar_t *argument, const wchar_t *wanted) {
    Text line = TEXT_EMPTY;
    bool same;
    quote_argument(&line, argument);
    same = text_is(&line, wanted);
    text_free(&line);
    return same;
}

static void arguments_are_quoted_as_windows_splits_them(void) {
    EXPECT(quoted(L"", L" \"\""));
    EXPECT(quoted(L"a b", L" \"a b\""));
    EXPECT(quoted(L"C:\\a\\", L" \"C:\\a\\\\\""));
    EXPECT(quoted(L"a\"b", L" \"a\\\"b\""));
    EXPECT(quoted(L"a\\\"b", L" \"a\\\\\\\"b\""));
    EXPECT(quoted(L"\\\\server\\share", L" \"\\\\server\\share\""));
}

static void an_option_whose_beginning_ends_in_a_backslash_still_meets_its_value(void) {
    Text line = TEXT_EMPTY;
    quote_option(&line, L"a\\", L"\"b");
    EXPECT(text_is(&line, L" \"a\\\\\\\"b\""));
    text_free(&line);
}

static void a_program_with_a_quote_in_its_path_is_refused(void) {
    Text line = TEXT_EMPTY;
    EXPECT(!quote_program(&line, L"C:\\a\"b.exe"));
    EXPECT(quote_program(&line, L"C:\\Program Files\\java.exe"));
    EXPECT(text_is(&line, L"\"C:\\Program Files\\java.exe\""));
    text_free(&line);
}

static void only_an_exit_code_and_a_verdict_that_agree_let_the_install_go_on(void) {
    unsigned long code;
    int verdict;
    for (code = 0; code <= 256; code++) {
        for (verdict = VERDICT_NONE; verdict <= VERDICT_UNDETERMINED; verdict++) {
            bool ready = code == 0 && (verdict == VERDICT_READY || verdict == VERDICT_READY_WITH_WARNINGS);
            EXPECT((decide(code, (Verdict)verdict, AUDIENCE_PERSON, ACCEPTANCE_NOT_GIVEN) == DECISION_GO_ON) == ready);
            EXPECT((decide(code, (Verdict)verdict, AUDIENCE_NOBODY, ACCEPTANCE_NOT_GIVEN) == DECISION_GO_ON) == ready);
        }
    }
}

static void acceptance_opens_the_way_for_undetermined_alone(void) {
    EXPECT(decide(EXIT_UNDETERMINED, VERDICT_UNDETERMINED, AUDIENCE_NOBODY, ACCEPTANCE_GIVEN) == DECISION_GO_ON);
    EXPECT(decide(EXIT_UNDETERMINED, VERDICT_UNDETERMINED, AUDIENCE_NOBODY, ACCEPTANCE_NOT_GIVEN) == DECISION_STOP_UNDETERMINED);
    EXPECT(decide(EXIT_UNDETERMINED, VERDICT_UNDETERMINED, AUDIENCE_PERSON, ACCEPTANCE_NOT_GIVEN) == DECISION_ASK);
    EXPECT(decide(EXIT_BLOCKED, VERDICT_BLOCKED, AUDIENCE_PERSON, ACCEPTANCE_GIVEN) == DECISION_STOP);
    EXPECT(decide(EXIT_FAULT, VERDICT_READY, AUDIENCE_PERSON, ACCEPTANCE_GIVEN) == DECISION_FAULT);
    EXPECT(decide(EXIT_READY, VERDICT_UNDETERMINED, AUDIENCE_PERSON, ACCEPTANCE_GIVEN) == DECISION_FAULT);
}

static void every_french_language_speaks_french_and_all_others_english(void) {
    EXPECT(language_of(1036) == LANGUAGE_FRENCH);
    EXPECT(language_of(3084) == LANGUAGE_FRENCH);
    EXPECT(language_of(2060) == LANGUAGE_FRENCH);
    EXPECT(language_of(1033) == LANGUAGE_ENGLISH);
    EXPECT(language_of(1031) == LANGUAGE_ENGLISH);
    EXPECT(language_of(0) == LANGUAGE_ENGLISH);
}

static unsigned places(const wchar_t *pattern) {
    unsigned seen = 0;
    for (; *pattern != L'\0'; pattern++) {
        if (pattern[0] == L'{') {
            seen |= 1u << (pattern[1] - L'0');
        }
    }
    return seen;
}

static void every_message_stands_in_both_languages_with_the_same_places(void) {
    int message;
    for (message = 0; message < MESSAGE_COUNT; message++) {
        const wchar_t *english = message_pattern(LANGUAGE_ENGLISH, (Message)message);
        const wchar_t *french = message_pattern(LANGUAGE_FRENCH, (Message)message);
        EXPECT(english != NULL && french != NULL && wcslen(english) > 0 && wcslen(french) > 0);
        EXPECT(places(english) == places(french));
    }
}

static void a_value_is_never_taken_for_a_pattern(void) {
    const wchar_t *values[] = { L"{1} [2] %s", L"no" };
    Text text = TEXT_EMPTY;
    message_add(&text, LANGUAGE_ENGLISH, MESSAGE_REPORT, values, 2);
    EXPECT(text_is(&text, L"Report: {1} [2] %s"));
    text_free(&text);
}

static void a_text_that_does_not_fit_says_so(void) {
    Text text = TEXT_EMPTY;
    size_t i;
    for (i = 0; i < TEXT_CEILING + 10; i++) {
        text_add_char(&text, L'x');
    }
    EXPECT(!text_is_whole(&text));
    EXPECT(text.length == TEXT_CEILING);
    text_free(&text);
}

static void numbers_are_written_in_full(void) {
    Text text = TEXT_EMPTY;
    text_add_number(&text, 0);
    text_add_char(&text, L' ');
    text_add_number(&text, 18446744073709551615ull);
    EXPECT(text_is(&text, L"0 18446744073709551615"));
    text_free(&text);
}

const TestCase WORDS_TESTS[] = {
    TEST(arguments_are_quoted_as_windows_splits_them),
    TEST(an_option_whose_beginning_ends_in_a_backslash_still_meets_its_value),
    TEST(a_program_with_a_quote_in_its_path_is_refused),
    TEST(only_an_exit_code_and_a_verdict_that_agree_let_the_install_go_on),
    TEST(acceptance_opens_the_way_for_undetermined_alone),
    TEST(every_french_language_speaks_french_and_all_others_english),
    TEST(every_message_stands_in_both_languages_with_the_same_places),
    TEST(a_value_is_never_taken_for_a_pattern),
    TEST(a_text_that_does_not_fit_says_so),
    TEST(numbers_are_written_in_full),
    { NULL, NULL },
};
