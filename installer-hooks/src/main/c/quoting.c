#include "quoting.h"

bool quote_program(Text *line, const wchar_t *path) {
    if (wcschr(path, L'"') != NULL) {
        return false;
    }
    text_add_char(line, L'"');
    text_add(line, path);
    text_add_char(line, L'"');
    return true;
}

static void backslashes(Text *line, size_t count) {
    while (count-- > 0) {
        text_add_char(line, L'\\');
    }
}

void quote_argument(Text *line, const wchar_t *argument) {
    quote_option(line, L"", argument);
}

static size_t quoted_part(Text *line, const wchar_t *part, size_t pending) {
    for (; *part != L'\0'; part++) {
        if (*part == L'\\') {
            pending++;
            continue;
        }
        backslashes(line, *part == L'"' ? pending * 2 + 1 : pending);
        pending = 0;
        text_add_char(line, *part);
    }
    return pending;
}

void quote_option(Text *line, const wchar_t *beginning, const wchar_t *value) {
    size_t pending;
    text_add(line, L" \"");
    pending = quoted_part(line, beginning, 0);
    pending = quoted_part(line, value, pending);
    backslashes(line, pending * 2);
    text_add_char(line, L'"');
}
