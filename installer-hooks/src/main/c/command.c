#include "command.h"

#include "quoting.h"

/* Nothing of the machine's speaks to this Java: no attach socket, no performance file in the temporary folder, nothing of
   its own log in the results. Which native library it may load the tool sees to itself (decision 002). */
static const wchar_t *const FENCES[] = {
    L"-XX:+DisableAttachMechanism",
    L"-XX:-UsePerfData",
    L"-XX:-CreateCoredumpOnCrash",
    L"-XX:+UseSerialGC",
    L"-XX:TieredStopAtLevel=1",
    L"-Xshare:auto",
    L"-Xlog:disable",
    L"-Xlog:all=error:stderr",
    L"-Xmx256m",
    L"-Dfile.encoding=UTF-8",
};

static void in_folder(Text *line, const wchar_t *beginning, const wchar_t *folder, const wchar_t *name) {
    Text path = TEXT_EMPTY;
    text_add(&path, folder);
    text_add_char(&path, L'\\');
    text_add(&path, name);
    quote_option(line, beginning, text_of(&path));
    text_free(&path);
}

static void java_options(Text *line, const Place *place, const wchar_t *folder) {
    size_t i;
    for (i = 0; i < sizeof FENCES / sizeof FENCES[0]; i++) {
        quote_argument(line, FENCES[i]);
    }
    if (place->archive.length > 0) {
        quote_option(line, L"-XX:SharedArchiveFile=", text_of(&place->archive));
    }
    in_folder(line, L"-XX:ErrorFile=", folder, L"java-crash.log");
    quote_option(line, L"-Djava.io.tmpdir=", folder);
    quote_argument(line, L"-jar");
    quote_argument(line, text_of(&place->jar));
}

static void pair(Text *line, const wchar_t *name, const Text *value) {
    if (value->length > 0) {
        quote_argument(line, name);
        quote_argument(line, text_of(value));
    }
}

bool command_make(Text *line, const Place *place, const Settings *settings, Language language, const wchar_t *folder) {
    if (!quote_program(line, text_of(&place->java))) {
        return false;
    }
    java_options(line, place, folder);
    quote_argument(line, L"check");
    /* Windows Installer is busy with this very install: the tool must not take that for another one. */
    quote_argument(line, L"--called-by-installer");
    quote_argument(line, L"--no-color");
    quote_argument(line, L"--lang");
    quote_argument(line, language_code(language));
    pair(line, L"--role", &settings->role);
    pair(line, L"--phase", &settings->phase);
    pair(line, L"--tws", &settings->tws);
    pair(line, L"--profile", &settings->profile);
    pair(line, L"--install-dir", &settings->install_folder);
    quote_argument(line, L"--format");
    in_folder(line, L"msi=", folder, L"report.lines");
    quote_argument(line, L"--format");
    in_folder(line, L"json=", folder, L"report.json");
    quote_argument(line, L"--output");
    in_folder(line, L"", folder, L"report.txt");
    return text_is_whole(line) && line->length < 32767;
}
