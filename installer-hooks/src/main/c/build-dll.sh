#!/usr/bin/env bash
# Builds the custom action: build-dll.sh OUTPUT.dll
# Needs the mingw-w64 cross compiler (Debian: gcc-mingw-w64-x86-64-win32).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$1
cc=${MINGW_CC:-x86_64-w64-mingw32-gcc}
objdump=${MINGW_OBJDUMP:-x86_64-w64-mingw32-objdump}

mkdir -p "$(dirname "$out")"
"$cc" -std=c11 -O2 -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
  -DUNICODE -D_UNICODE -D_WIN32_WINNT=0x0A00 -fstack-protector-strong -ffile-prefix-map="$here"=. \
  -shared -static -s -o "$out" "$here"/*.c "$here/tws-preflight-msi.def" -lmsi -ladvapi32 \
  -Wl,--image-base,0x180000000 -Wl,--nxcompat,--dynamicbase,--high-entropy-va,--no-insert-timestamp

# Whatever else the DLL imported could be planted beside it: it is unpacked to a temporary folder before it is loaded.
# The first three are KnownDLLs; msi.dll is in the process already, it is what calls us.
imports=$("$objdump" -p "$out" | sed -n 's/^\tDLL Name: //p' | tr 'A-Z' 'a-z' | sort | tr '\n' ' ')
if [ "$imports" != "advapi32.dll kernel32.dll msi.dll msvcrt.dll " ]; then
  echo "build-dll: the DLL imports more than it may: $imports" >&2
  exit 1
fi
