#!/usr/bin/env bash
# Builds the distribution: build-dist.sh JAR MODULE-FOLDER SBOM OUTPUT.zip
# Everything is laid out in OUTPUT without .zip, which is what the zip unpacks to. Asked by the environment:
#   WINDOWS_RUNTIME      a Java for Windows to pack, with an archive of its classes; empty: RUNTIME.md says how to add one
#   SIGN_PKCS12          a certificate to sign with; empty: nothing is signed. See sign.sh
#   DIST_WITHOUT_MSI     "true" leaves the custom action out where mingw-w64 is missing
#   OUTPUT_TIMESTAMP     the time of every file, as in 2026-11-23T00:00:00Z
# Needs Java, unzip and mingw-w64 (Debian: gcc-mingw-w64-x86-64-win32); with a runtime also Wine, or Windows itself.
set -euo pipefail
export LC_ALL=C.UTF-8
umask 022
here=$(cd "$(dirname "$0")" && pwd)
main=$(dirname "$here")
top=$(cd "$main/../../.." && pwd)
jar=$1
module=$2
sbom=$3
zip=$4
stage=${zip%.zip}
runtime=${WINDOWS_RUNTIME:-}

fail() {
  echo "build-dist: $1" >&2
  exit 1
}

[ -z "$runtime" ] || [ -f "$runtime/bin/java.exe" ] || fail "-Dwindows.runtime names no Java for Windows: $runtime/bin/java.exe is missing"
if [ "${DIST_WITHOUT_MSI:-}" != true ] && ! command -v "${MINGW_CC:-x86_64-w64-mingw32-gcc}" > /dev/null; then
  fail 'the custom action needs mingw-w64 (.ci/prepare installs it); -Ddist.without.msi=true builds a distribution without it'
fi

rm -rf "$stage" "$zip"
mkdir -p "$stage/native" "$stage/docs" "$stage/sbom"
cp "$jar" "$stage/tws-preflight.jar"
cp "$main/bootstrap/preflight.cmd" "$stage"
# Beside the jar and of its own version, so that nothing is unpacked to a temporary folder.
unzip -q -j "$jar" com/sun/jna/win32-x86-64/jnidispatch.dll -d "$stage/native"
mkdir -p "$stage/powershell"
cp -R "$module" "$stage/powershell/TwsPreflight"
# Here the module uses the jar two folders up, which the runtime and its archive belong to; its manifest lists what is there.
rm -f "$stage/powershell/TwsPreflight/tws-preflight.jar"
sed -i "/^ *'tws-preflight\.jar'\r\?\$/d" "$stage/powershell/TwsPreflight/TwsPreflight.psd1"
# Each script of the deploy kit is one file.
"${JAVA_HOME:+$JAVA_HOME/bin/}java" "$here/Assemble.java" "$main/deploy" "$stage/deploy"
unzip -q "$jar" 'META-INF/licenses/*' -d "$stage"
mv "$stage/META-INF/licenses" "$stage/licences"
rmdir "$stage/META-INF"
# For those who unpack it: in Windows' own form, since Notepad of Server 2012 knows no other.
for page in LISEZMOI README; do
  { printf '\xef\xbb\xbf'; sed 's/$/\r/' "$here/$page.txt"; } > "$stage/$page.txt"
done
cp "$top/CHANGELOG.md" "$stage"
# What findings name as fiches.html#…: a page for each check, in both languages.
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$jar" explain --all --lang fr --format "html=$stage/fiches.html"
cp -R "$top/docs/." "$stage/docs"
# The page for developers stands among the other pages here.
sed 's#](docs/#](#g; s#](\.github/#](../.github/#g; s#](CHANGELOG#](../CHANGELOG#g' "$top/README.md" > "$stage/docs/README.md"
sed -i 's#](\.\./README\.md#](README.md#g' "$stage/docs/"*.md
"$here/library.sh" "$jar" "$stage/library"
# The two pages that README and docs lead to; the workflows beside them are for who builds.
mkdir "$stage/.github"
cp "$top/.github/"*.md "$stage/.github"
cp "$sbom" "$stage/sbom/tws-preflight.cdx.json"
if [ "${DIST_WITHOUT_MSI:-}" = true ]; then
  echo 'build-dist: the MSI custom action is left out, as asked' >&2
else
  mkdir "$stage/msi"
  "$main/c/build-dll.sh" "$stage/msi/tws-preflight-msi.dll"
  cp "$main/wix/TwsPreflight.wxi" "$main/wix/TwsPreflight.v4.wxi" "$stage/msi"
fi

if [ -n "${SIGN_PKCS12:-}" ]; then
  "$here/sign.sh" "$stage"
fi

if [ -n "$runtime" ]; then
  cp -R "$runtime" "$stage/runtime"
  rm -f "$stage/runtime"/ready-*
  "$here/runtime-sbom.sh" "$stage/runtime/release" > "$stage/sbom/runtime.cdx.json"
  # The archive knows the jar by its size and time: the time that it will be unpacked with.
  touch -d "$OUTPUT_TIMESTAMP" "$stage/tws-preflight.jar"
  "$here/train.sh" "$stage"
else
  cp "$here/RUNTIME.md" "$stage"
fi
find "$stage" -type d -exec chmod 755 {} +
find "$stage" -type f -exec chmod 644 {} +

"${JAVA_HOME:+$JAVA_HOME/bin/}java" "$here/Pack.java" "$stage" "$zip" "$OUTPUT_TIMESTAMP"
