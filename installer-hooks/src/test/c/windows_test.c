#include "expect.h"

#include <windows.h>
#include <shellapi.h>

#include "environment.h"
#include "folder.h"
#include "guard.h"
#include "hold.h"
#include "place.h"
#include "process.h"
#include "quoting.h"

static void windows_splits_the_line_into_what_was_meant(void) {
    static const wchar_t *const ARGUMENTS[] = { L"", L"a b", L"\\", L"\\\\", L"C:\\Program Files\\x\\", L"\"", L"\\\"", L"a\\\\\"b c\\",
        L"--format", L"json=C:\\\u00e9t\u00e9 \u20ac\\r.json", L"&|<>^%PATH%", L"*.*", L"\t", L"@file" };
    enum { COUNT = sizeof ARGUMENTS / sizeof ARGUMENTS[0] };
    Text line = TEXT_EMPTY;
    wchar_t **split;
    int count;
    int i;
    quote_program(&line, L"C:\\a b\\java.exe");
    for (i = 0; i < COUNT; i++) {
        quote_argument(&line, ARGUMENTS[i]);
    }
    split = CommandLineToArgvW(text_of(&line), &count);
    EXPECT(split != NULL && count == COUNT + 1);
    for (i = 0; split != NULL && i < COUNT && i + 1 < count; i++) {
        EXPECT(wcscmp(split[i + 1], ARGUMENTS[i]) == 0);
    }
    LocalFree(split);
    text_free(&line);
}

static void the_environment_holds_six_names_in_order_and_nothing_of_ours(void) {
    static const wchar_t *const NAMES[] = { L"PATH=", L"SystemDrive=", L"SystemRoot=", L"TEMP=C:\\private", L"TMP=C:\\private", L"windir=" };
    Text block = TEXT_EMPTY;
    const wchar_t *at;
    size_t i;
    SetEnvironmentVariableW(L"JAVA_TOOL_OPTIONS", L"-version");
    SetEnvironmentVariableW(L"SystemRoot", L"C:\\hostile");
    EXPECT(environment_make(&block, L"C:\\private"));
    at = block.at;
    for (i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        EXPECT(wcsncmp(at, NAMES[i], wcslen(NAMES[i])) == 0);
        EXPECT(wcsstr(at, L"hostile") == NULL);
        at += wcslen(at) + 1;
    }
    EXPECT(*at == L'\0');
    text_free(&block);
}

static void a_private_folder_is_fresh_and_lets_nobody_else_in(void) {
    Identity identity;
    Text first = TEXT_EMPTY;
    Text second = TEXT_EMPTY;
    Text where = TEXT_EMPTY;
    identity_read(&identity);
    EXPECT(identity.known);
    EXPECT(folder_make(&identity, &first) == ERROR_SUCCESS);
    EXPECT(folder_make(&identity, &second) == ERROR_SUCCESS);
    EXPECT(!text_is(&first, text_of(&second)));
    EXPECT(guard_folder(&identity, text_of(&first), &where) == GUARD_SAFE);
    folder_remove(text_of(&first));
    folder_remove(text_of(&second));
    EXPECT(GetFileAttributesW(text_of(&first)) == INVALID_FILE_ATTRIBUTES);
    text_free(&first);
    text_free(&second);
    text_free(&where);
}

static void a_folder_that_is_not_there_is_unreadable_and_named(void) {
    Identity identity;
    Text where = TEXT_EMPTY;
    identity_read(&identity);
    EXPECT(guard_folder(&identity, L"C:\\no such folder", &where) == GUARD_UNREADABLE);
    EXPECT(text_is(&where, L"C:\\no such folder"));
    text_free(&where);
}

static void a_held_path_cannot_be_renamed_at_any_place_until_it_is_released(void) {
    Hold hold;
    Text where = TEXT_EMPTY;
    CreateDirectoryW(L"C:\\held", NULL);
    CreateDirectoryW(L"C:\\held\\inner", NULL);
    EXPECT(hold_path(&hold, L"C:\\held\\inner", &where));
    EXPECT(hold.count == 2);
    EXPECT(!MoveFileW(L"C:\\held\\inner", L"C:\\held\\other"));
    EXPECT(!MoveFileW(L"C:\\held", L"C:\\other"));
    hold_release(&hold);
    EXPECT(MoveFileW(L"C:\\held", L"C:\\other"));
    RemoveDirectoryW(L"C:\\other\\inner");
    RemoveDirectoryW(L"C:\\other");
    text_free(&where);
}

static void a_path_that_is_not_there_is_not_held_and_named(void) {
    Hold hold;
    Text where = TEXT_EMPTY;
    EXPECT(!hold_path(&hold, L"C:\\windows\\no such folder\\x", &where));
    EXPECT(text_is(&where, L"C:\\windows\\no such folder"));
    hold_release(&hold);
    text_free(&where);
}

static void a_path_with_more_folders_than_can_be_held_is_refused(void) {
    Hold hold;
    Text where = TEXT_EMPTY;
    Text path = TEXT_EMPTY;
    int i;
    text_add(&path, L"C:");
    for (i = 0; i < HOLD_MOST; i++) {
        text_add(&path, L"\\windows\\..");
    }
    EXPECT(!hold_path(&hold, text_of(&path), &where));
    EXPECT(hold.count == HOLD_MOST);
    hold_release(&hold);
    text_free(&path);
    text_free(&where);
}

static void the_folder_of_a_file_is_what_stands_before_its_last_backslash(void) {
    Text folder = TEXT_EMPTY;
    place_folder_of(L"C:\\a\\b.msi", &folder);
    EXPECT(text_is(&folder, L"C:\\a"));
    text_clear(&folder);
    place_folder_of(L"b.msi", &folder);
    EXPECT(text_is(&folder, L""));
    text_free(&folder);
}

static bool always(void *context) {
    (void)context;
    return true;
}

static void a_program_that_does_not_exist_is_told_with_its_code(void) {
    static Output output;
    wchar_t line[] = L"\"C:\\no such\\java.exe\"";
    Text block = TEXT_EMPTY;
    Run run;
    environment_make(&block, L"C:\\");
    Task task = { L"C:\\no such\\java.exe", line, block.at, L"C:\\", 1000, always, NULL };
    run = process_run(&task, &output);
    EXPECT(run.end == RUN_NOT_STARTED);
    EXPECT(run.code == ERROR_PATH_NOT_FOUND || run.code == ERROR_FILE_NOT_FOUND);
    text_free(&block);
}

static void a_package_that_was_started_from_a_url_lies_in_no_folder(void) {
    EXPECT(place_is_absolute(L"C:\\kit\\tws.msi"));
    EXPECT(place_is_absolute(L"z:\\tws.msi"));
    EXPECT(place_is_absolute(L"\\\\server\\share\\tws.msi"));
    EXPECT(!place_is_absolute(L"https://server/tws.msi"));
    EXPECT(!place_is_absolute(L"http://server/a\\b/tws.msi"));
    EXPECT(!place_is_absolute(L"file:///C:/kit/tws.msi"));
    EXPECT(!place_is_absolute(L"tws.msi"));
    EXPECT(!place_is_absolute(L"\\tws.msi"));
    EXPECT(!place_is_absolute(L"C:tws.msi"));
    EXPECT(!place_is_absolute(L""));
}

/* The child says whether it is in a job, and is this program once more: see main. */
static DWORD code_of_a_child(void) {
    static Output output;
    wchar_t program[MAX_PATH];
    Text line = TEXT_EMPTY;
    Text block = TEXT_EMPTY;
    Run run;
    GetModuleFileNameW(NULL, program, MAX_PATH);
    quote_program(&line, program);
    quote_argument(&line, L"in-a-job");
    environment_make(&block, L"C:\\");
    Task task = { program, line.at, block.at, L"C:\\", 20000, always, NULL };
    run = process_run(&task, &output);
    text_free(&line);
    text_free(&block);
    EXPECT(run.end == RUN_ENDED);
    return run.code;
}

static void a_child_is_in_the_job_where_windows_knows_how_to_bear_it_there_and_where_it_does_not(void) {
    EXPECT(code_of_a_child() == CHILD_IN_A_JOB);
    process_born_in_job = false;
    EXPECT(code_of_a_child() == CHILD_IN_A_JOB);
    process_born_in_job = true;
}

const TestCase WINDOWS_TESTS[] = {
    TEST(windows_splits_the_line_into_what_was_meant),
    TEST(the_environment_holds_six_names_in_order_and_nothing_of_ours),
    TEST(a_private_folder_is_fresh_and_lets_nobody_else_in),
    TEST(a_folder_that_is_not_there_is_unreadable_and_named),
    TEST(a_held_path_cannot_be_renamed_at_any_place_until_it_is_released),
    TEST(a_path_that_is_not_there_is_not_held_and_named),
    TEST(a_path_with_more_folders_than_can_be_held_is_refused),
    TEST(the_folder_of_a_file_is_what_stands_before_its_last_backslash),
    TEST(a_program_that_does_not_exist_is_told_with_its_code),
    TEST(a_package_that_was_started_from_a_url_lies_in_no_folder),
    TEST(a_child_is_in_the_job_where_windows_knows_how_to_bear_it_there_and_where_it_does_not),
    { NULL, NULL },
};
