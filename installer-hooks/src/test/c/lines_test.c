#include "expect.h"

#include <stdlib.h>

#include "lines.h"
#include "utf8.h"

static bool sound(const char *text) {
    return lines_are_sound((const unsigned char *)text, strlen(text));
}

static void only_whole_lines_of_utf8_without_control_signs_are_sound(void) {
    EXPECT(sound("a\tb\n"));
    EXPECT(sound("\n"));
    EXPECT(sound("a\t\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\n"));
    EXPECT(!sound(""));
    EXPECT(!sound("a\tb"));
    EXPECT(!sound("a\r\n"));
    EXPECT(!sound("a\x1B[2J\n"));
    EXPECT(!sound("a\x7F\n"));
    EXPECT(!lines_are_sound((const unsigned char *)"a\0b\n", 4));
}

static void broken_utf8_is_not_sound(void) {
    EXPECT(!sound("\x80\n"));
    EXPECT(!sound("\xC3\n"));
    EXPECT(!sound("\xC0\xAF\n"));
    EXPECT(!sound("\xE0\x80\xAF\n"));
    EXPECT(!sound("\xED\xA0\x80\n"));
    EXPECT(!sound("\xF4\x90\x80\x80\n"));
    EXPECT(!sound("\xF0\x9F\x98\n"));
    EXPECT(!sound("\xFF\n"));
}

static void only_the_four_escapes_are_sound(void) {
    EXPECT(sound("a\t\\\\\\t\\n\\r\n"));
    EXPECT(!sound("a\t\\x\n"));
    EXPECT(!sound("a\t\\\n"));
    EXPECT(!sound("a\t\\u0041\n"));
}

static void more_than_the_ceiling_is_not_sound(void) {
    size_t length = LINES_MAX_BYTES + 1;
    unsigned char *bytes = malloc(length);
    memset(bytes, '\n', length);
    EXPECT(lines_are_sound(bytes, LINES_MAX_BYTES));
    EXPECT(!lines_are_sound(bytes, length));
    free(bytes);
}

static bool value_of(const char *text, unsigned number, size_t limit, const wchar_t *wanted) {
    Lines lines = { (const unsigned char *)text, (uint32_t)strlen(text) };
    Text value = TEXT_EMPTY;
    bool same;
    lines_value(&lines, 0, number, limit, &value);
    same = text_is(&value, wanted);
    text_free(&value);
    return same;
}

static void a_value_is_found_by_its_number_and_given_without_its_escapes(void) {
    EXPECT(value_of("key\tone\t\tthree\nother\tline\n", 1, 100, L"one"));
    EXPECT(value_of("key\tone\t\tthree\nother\tline\n", 2, 100, L""));
    EXPECT(value_of("key\tone\t\tthree\nother\tline\n", 3, 100, L"three"));
    EXPECT(value_of("key\tone\t\tthree\nother\tline\n", 4, 100, L""));
    EXPECT(value_of("key\n", 1, 100, L""));
    EXPECT(value_of("key\tC:\\\\temp\\\\new\\tb\\nc\\rd\n", 1, 100, L"C:\\temp\\new\tb\nc\rd"));
    EXPECT(value_of("key\t\xC3\xA9\xF0\x9F\x98\x80\n", 1, 100, L"\x00E9\xD83D\xDE00"));
    EXPECT(value_of("key\tabc\\\\def\n", 1, 4, L"abc\\"));
}

static void values_are_counted_and_keys_compared_whole(void) {
    static const char TEXT[] = "key\ta\tb\nkeys\nke\t\n";
    Lines lines = { (const unsigned char *)TEXT, sizeof TEXT - 1 };
    uint32_t second = lines_next(&lines, 0);
    uint32_t third = lines_next(&lines, second);
    EXPECT(lines_values(&lines, 0) == 2 && lines_key_is(&lines, 0, "key"));
    EXPECT(lines_values(&lines, second) == 0 && lines_key_is(&lines, second, "keys") && !lines_key_is(&lines, second, "key"));
    EXPECT(lines_values(&lines, third) == 1 && !lines_key_is(&lines, third, "key"));
    EXPECT(lines_next(&lines, third) == lines.length);
}

const TestCase LINES_TESTS[] = {
    TEST(only_whole_lines_of_utf8_without_control_signs_are_sound),
    TEST(broken_utf8_is_not_sound),
    TEST(only_the_four_escapes_are_sound),
    TEST(more_than_the_ceiling_is_not_sound),
    TEST(a_value_is_found_by_its_number_and_given_without_its_escapes),
    TEST(values_are_counted_and_keys_compared_whole),
    { NULL, NULL },
};
