#include "text.h"

#include <stdlib.h>
#include <string.h>

static bool make_room(Text *text, size_t more) {
    size_t wanted;
    size_t room;
    wchar_t *grown;
    if (more > TEXT_CEILING || text->length + more > TEXT_CEILING) {
        return false;
    }
    wanted = text->length + more + 1;
    if (wanted <= text->room) {
        return true;
    }
    room = wanted < 64 ? 64 : wanted * 2;
    grown = realloc(text->at, room * sizeof *grown);
    if (grown == NULL) {
        return false;
    }
    text->at = grown;
    text->room = room;
    return true;
}

void text_add_counted(Text *text, const wchar_t *more, size_t length) {
    if (!make_room(text, length)) {
        text->cut = true;
        return;
    }
    if (length > 0) {
        memcpy(text->at + text->length, more, length * sizeof *more);
    }
    text->length += length;
    text->at[text->length] = L'\0';
}

void text_add(Text *text, const wchar_t *more) {
    text_add_counted(text, more, wcslen(more));
}

void text_add_char(Text *text, wchar_t one) {
    text_add_counted(text, &one, 1);
}

void text_add_number(Text *text, unsigned long long number) {
    wchar_t digits[24];
    size_t first = sizeof digits / sizeof digits[0];
    do {
        digits[--first] = (wchar_t)(L'0' + number % 10);
        number /= 10;
    } while (number != 0);
    text_add_counted(text, digits + first, sizeof digits / sizeof digits[0] - first);
}

const wchar_t *text_of(const Text *text) {
    return text->at == NULL ? L"" : text->at;
}

bool text_is_whole(const Text *text) {
    return !text->cut;
}

bool text_is(const Text *text, const wchar_t *other) {
    return wcscmp(text_of(text), other) == 0;
}

void text_clear(Text *text) {
    text->length = 0;
    text->cut = false;
    if (text->at != NULL) {
        text->at[0] = L'\0';
    }
}

void text_free(Text *text) {
    free(text->at);
    *text = TEXT_EMPTY;
}
