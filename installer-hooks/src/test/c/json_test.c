#include "expect.h"

#include <stdlib.h>

#include "json.h"

static bool parses(const char *text) {
    Json json;
    bool good = json_parse(&json, (const unsigned char *)text, strlen(text));
    json_free(&json);
    return good;
}

static bool decodes_to(const char *text, const wchar_t *wanted) {
    Json json;
    Text value = TEXT_EMPTY;
    bool same = false;
    if (json_parse(&json, (const unsigned char *)text, strlen(text))) {
        json_text(&json, JSON_ROOT, 100, &value);
        same = text_is(&value, wanted);
    }
    text_free(&value);
    json_free(&json);
    return same;
}

static void well_formed_documents_are_read(void) {
    EXPECT(parses("{}"));
    EXPECT(parses(" [ ] "));
    EXPECT(parses("{\"a\":[1,-0.5e+3,true,false,null,\"x\"]}"));
    EXPECT(parses("0"));
    EXPECT(parses("\"\""));
}

static void what_is_not_json_is_refused(void) {
    static const char *const BAD[] = { "", " ", "{", "}", "[", "[1", "[1,", "[1,]", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}",
        "{a:1}", "{1:1}", "tru", "nul", "falsee", "01", "-", "1.", ".5", "1e", "+1", "NaN", "\"", "\"\\", "\"\\x\"", "\"\\u12\"",
        "\"\t\"", "1 2", "{} {}", "[1 2]", "{\"a\" 1}", "'a'", "// c\n1", "\xEF\xBB\xBF{}" };
    size_t i;
    for (i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        if (parses(BAD[i])) {
            printf("    read although it is no JSON: %s\n", BAD[i]);
            expectations_failed++;
        }
    }
}

static void every_beginning_of_a_document_is_refused(void) {
    static const char WHOLE[] = "{\"a\":[1.5e3,\"\\u00e9\\ud83d\\ude00\xC3\xA9\",{\"b\":null}],\"c\":true}";
    size_t length;
    for (length = 0; length < sizeof WHOLE - 1; length++) {
        Json json;
        /* Exactly so many bytes of heap: an address checker sees one byte too far. */
        unsigned char *part = malloc(length == 0 ? 1 : length);
        memcpy(part, WHOLE, length);
        EXPECT(!json_parse(&json, part, length));
        EXPECT(json.fault != NULL);
        json_free(&json);
        free(part);
    }
    EXPECT(parses(WHOLE));
}

static void wrong_utf8_is_refused(void) {
    static const char *const BAD[] = { "\"\x80\"", "\"\xC0\x80\"", "\"\xC1\xBF\"", "\"\xC3\"", "\"\xC3(\"", "\"\xE0\x80\x80\"",
        "\"\xED\xA0\x80\"", "\"\xE2\x82\"", "\"\xF0\x80\x80\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xF5\x80\x80\x80\"", "\"\xFF\"",
        "\"\xF0\x9F\x98\"" };
    size_t i;
    for (i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        EXPECT(!parses(BAD[i]));
    }
}

static void half_a_surrogate_pair_is_refused(void) {
    EXPECT(!parses("\"\\ud83d\""));
    EXPECT(!parses("\"\\ud83dx\""));
    EXPECT(!parses("\"\\ud83d\\n\""));
    EXPECT(!parses("\"\\ud83d\\ud83d\""));
    EXPECT(!parses("\"\\ude00\""));
}

static void strings_are_decoded(void) {
    EXPECT(decodes_to("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\"", L"a\"\\/\b\f\n\r\t"));
    EXPECT(decodes_to("\"\\u00e9\\u00E9\xC3\xA9\"", L"\u00e9\u00e9\u00e9"));
    EXPECT(decodes_to("\"\xE2\x82\xAC\"", L"\u20ac"));
}

static void a_character_beyond_the_first_plane_becomes_a_pair(void) {
    static const wchar_t PAIR[] = { 0xD83D, 0xDE00, 0 };
    EXPECT(decodes_to("\"\\ud83d\\ude00\"", PAIR));
    EXPECT(decodes_to("\"\xF0\x9F\x98\x80\"", PAIR));
}

static void a_zero_inside_a_string_does_not_end_it(void) {
    static const wchar_t WANTED[] = { L'a', 0xFFFD, L'b', 0 };
    EXPECT(decodes_to("\"a\\u0000b\"", WANTED));
}

static char *nested(size_t depth, char open, char close) {
    char *text = malloc(depth * 2 + 1);
    memset(text, open, depth);
    memset(text + depth, close, depth);
    text[depth * 2] = '\0';
    return text;
}

static void nesting_has_a_ceiling(void) {
    char *deepest = nested(JSON_MAX_DEPTH, '[', ']');
    char *deeper = nested(JSON_MAX_DEPTH + 1, '[', ']');
    char *absurd = nested(1000000, '[', ']');
    EXPECT(parses(deepest));
    EXPECT(!parses(deeper));
    EXPECT(!parses(absurd));
    free(deepest);
    free(deeper);
    free(absurd);
}

static void the_number_of_values_has_a_ceiling(void) {
    size_t count = JSON_MAX_NODES;
    char *text = malloc(count * 2 + 2);
    size_t i;
    text[0] = '[';
    for (i = 0; i < count; i++) {
        text[1 + i * 2] = '1';
        text[2 + i * 2] = i + 1 == count ? ']' : ',';
    }
    text[1 + count * 2] = '\0';
    EXPECT(!parses(text));
    free(text);
}

static void a_huge_string_is_read_up_to_the_limit_asked_for(void) {
    size_t length = 4 * 1024 * 1024;
    char *text = malloc(length + 1);
    Json json;
    Text value = TEXT_EMPTY;
    memset(text, 'x', length);
    text[0] = '"';
    text[length - 1] = '"';
    text[length] = '\0';
    EXPECT(json_parse(&json, (unsigned char *)text, length));
    json_text(&json, JSON_ROOT, 1000, &value);
    EXPECT(value.length == 1000);
    text_clear(&value);
    json_text(&json, JSON_ROOT, length, &value);
    EXPECT(!text_is_whole(&value));
    EXPECT(value.length <= TEXT_CEILING);
    text_free(&value);
    json_free(&json);
    free(text);
}

static void a_document_over_the_size_limit_is_refused_unread(void) {
    Json json;
    EXPECT(!json_parse(&json, (const unsigned char *)"1", JSON_MAX_BYTES + 1));
    EXPECT(strcmp(json.fault, "too long") == 0);
}

static void members_are_found_by_their_plain_name_and_only_once(void) {
    static const char TEXT[] = "{\"a\":{\"b\":1},\"b\":2,\"c\":3,\"c\":4,\"\\u0064\":5}";
    Json json;
    EXPECT(json_parse(&json, (const unsigned char *)TEXT, sizeof TEXT - 1));
    EXPECT(json_is(&json, json_member(&json, JSON_ROOT, "a"), JSON_OBJECT));
    EXPECT(json_is(&json, json_member(&json, JSON_ROOT, "b"), JSON_NUMBER));
    EXPECT(json_member(&json, JSON_ROOT, "c") == JSON_NONE);
    EXPECT(json_member(&json, JSON_ROOT, "d") == JSON_NONE);
    EXPECT(json_member(&json, JSON_ROOT, "") == JSON_NONE);
    EXPECT(json_member(&json, json_member(&json, JSON_ROOT, "b"), "x") == JSON_NONE);
    json_free(&json);
}

static void elements_are_walked_past_what_they_hold(void) {
    static const char TEXT[] = "[{\"a\":[1,2]},[3,[4]],5]";
    Json json;
    uint32_t at;
    unsigned count = 0;
    EXPECT(json_parse(&json, (const unsigned char *)TEXT, sizeof TEXT - 1));
    for (at = json_first(&json, JSON_ROOT); at != JSON_NONE; at = json_next(&json, JSON_ROOT, at)) {
        count++;
    }
    EXPECT(count == 3);
    json_free(&json);
}

const TestCase JSON_TESTS[] = {
    TEST(well_formed_documents_are_read),
    TEST(what_is_not_json_is_refused),
    TEST(every_beginning_of_a_document_is_refused),
    TEST(wrong_utf8_is_refused),
    TEST(half_a_surrogate_pair_is_refused),
    TEST(strings_are_decoded),
    TEST(a_character_beyond_the_first_plane_becomes_a_pair),
    TEST(a_zero_inside_a_string_does_not_end_it),
    TEST(nesting_has_a_ceiling),
    TEST(the_number_of_values_has_a_ceiling),
    TEST(a_huge_string_is_read_up_to_the_limit_asked_for),
    TEST(a_document_over_the_size_limit_is_refused_unread),
    TEST(members_are_found_by_their_plain_name_and_only_once),
    TEST(elements_are_walked_past_what_they_hold),
    { NULL, NULL },
};
