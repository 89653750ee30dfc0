/* A growing wide string with a ceiling. What would pass the ceiling is left out and remembered; nothing is overrun. */
#ifndef TWS_TEXT_H
#define TWS_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

/* A command line may hold 32 767 characters (CreateProcessW, Remarks); a report's field far less. */
#define TEXT_CEILING ((size_t)60000)

typedef struct {
    wchar_t *at;
    size_t length;
    size_t room;
    bool cut;
} Text;

#define TEXT_EMPTY ((Text){ NULL, 0, 0, false })

void text_add(Text *text, const wchar_t *more);
void text_add_counted(Text *text, const wchar_t *more, size_t length);
void text_add_char(Text *text, wchar_t one);
void text_add_number(Text *text, unsigned long long number);

/* The characters so far, ended by a zero; never NULL. */
const wchar_t *text_of(const Text *text);

/* False when something was left out: such a text must not be used as a path or a command line. */
bool text_is_whole(const Text *text);

bool text_is(const Text *text, const wchar_t *other);
void text_clear(Text *text);
void text_free(Text *text);

#endif
