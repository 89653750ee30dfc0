#!/usr/bin/env bash
# Builds what the tests of the custom action need: build-tests.sh OUTPUT-FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
main=$here/../../main/c
out=$1
cc=${MINGW_CC:-x86_64-w64-mingw32-gcc}
flags="-std=c11 -O2 -Wall -Wextra -Werror -DUNICODE -D_UNICODE -D_WIN32_WINNT=0x0A00 -static -I$main"
portable="$main/utf8.c $main/lines.c $main/report.c $main/text.c $main/quoting.c
  $main/decision.c $main/messages.c"
windows="$main/environment.c $main/file.c $main/folder.c $main/guard.c $main/hold.c $main/identity.c $main/place.c $main/process.c"
tests="$here/run_tests.c $here/lines_test.c $here/report_test.c $here/words_test.c"

mkdir -p "$out"
# shellcheck disable=SC2086  # lists of flags and files
{
  "$cc" $flags -o "$out/units.exe" $tests "$here/windows_test.c" $portable $windows -ladvapi32 -lshell32
  "$cc" $flags -municode -o "$out/java.exe" "$here/standin_java.c"
  "$cc" $flags -municode -o "$out/person.exe" "$here/person.c" -lmsi
  "$cc" $flags -shared -o "$out/planted.dll" "$here/planted.c"
  # The reader once more, here, where every access is checked.
  if command -v gcc > /dev/null; then
    gcc -std=c11 -g -O1 -Wall -Wextra -Werror -fsanitize=address,undefined -fno-sanitize-recover=all -I"$main" \
      -o "$out/units-checked" $tests $portable
  fi
}
