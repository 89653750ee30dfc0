#!/usr/bin/env bash
# Makes tws-preflight.jsa: train.sh FOLDER, the folder that holds tws-preflight.jar and runtime.
#
# It holds the classes of Java itself that `check` loads, and none of the jar: an archive with those is dropped when the
# jar is signed, when unpacking changed the jar's time, and with Java 17 when the folder stands elsewhere. See
# docs/decisions/007-distribution.md. Needs Wine, or Windows itself with a bash.
set -euo pipefail
folder=$(cd "$1" && pwd)
work=$(mktemp -d)

case $(uname -s) in
  MINGW* | MSYS* | CYGWIN*)
    trap 'rm -rf "$work"' EXIT
    windows() { cygpath -w "$1"; }
    java() { "$folder/runtime/bin/java.exe" "$@"; }
    ;;
  *)
    command -v wine > /dev/null || { echo 'train: Wine is needed to run the Java for Windows (.ci/prepare installs it)' >&2; exit 1; }
    export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' DISPLAY=
    trap 'wineserver -k 2> /dev/null || true; rm -rf "$work"' EXIT
    template=${TWS_PREFLIGHT_WINE_TEMPLATE:-${XDG_CACHE_HOME:-$HOME/.cache}/tws-preflight/wine-template}
    if [ -d "$template" ]; then
      cp -a "$template" "$WINEPREFIX"
    else
      wineboot -i > /dev/null 2>&1
      wineserver -w
    fi
    windows() { printf 'Z:%s' "${1//\//\\}"; }
    java() { wine "$folder/runtime/bin/java.exe" "$@"; }
    ;;
esac
unset JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS CLASSPATH

# What a step says is shown only when it failed.
step() {
  local what=$1
  shift
  if ! "$@" > "$work/said" 2>&1; then
    cat "$work/said" >&2
    echo "train: $what failed" >&2
    exit 1
  fi
}

# The archive that people's Java has, and that a stripped one may lack: what others of its programs start with.
if [ ! -f "$folder/runtime/bin/server/classes.jsa" ]; then
  step 'the archive of the runtime' java -Xshare:dump -XX:-UsePerfData
fi

# Both languages and both places that results go to; whatever this machine is found to be, it is the same classes. A
# check ends in 0, 1 or 3.
trained() {
  local code=0
  java -Xshare:off -XX:-UsePerfData "$@" || code=$?
  case $code in 0 | 1 | 3) ;; *) return 1 ;; esac
}
jar=$(windows "$folder/tws-preflight.jar")
for language in fr en; do
  step "the check in $language" trained "-XX:DumpLoadedClassList=$(windows "$work/$language.lst")" -jar "$jar" \
    check --lang "$language" --format "json=$(windows "$work/$language.json")"
done
# "java/lang/Object id: 0" in newer releases; lines that begin with @ are about lambdas of the jar.
cat "$work"/fr.lst "$work"/en.lst | cut -d' ' -f1 | grep -E '^(java|javax|jdk|sun)/' | awk '!seen[$0]++' > "$work/classes.lst"
step 'the archive' java -Xshare:dump -XX:-UsePerfData "-XX:SharedClassListFile=$(windows "$work/classes.lst")" \
  "-XX:SharedArchiveFile=$(windows "$folder/tws-preflight.jsa")"
[ -s "$folder/tws-preflight.jsa" ] || { cat "$work/said" >&2; echo 'train: Java made no archive' >&2; exit 1; }
