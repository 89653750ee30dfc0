#!/usr/bin/env bash
# Makes tws-preflight.jsa: train.sh FOLDER, the folder that holds tws-preflight.jar and runtime.
#
# With Java 20 and later it holds the classes that `check` loads, those of the jar too. Before, Java drops such an archive
# when the folder stands elsewhere than here, and none can hold the classes of a signed jar: then it holds those of Java
# itself. See docs/decisions/007-distribution.md. Needs Wine, or Windows itself with a bash.
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

# A check ends in 0, 1 or 3; whatever it finds on this machine, it loads the same classes.
trained() {
  local code=0
  java -XX:-UsePerfData -XX:+UseSerialGC "$@" -jar "$(windows "$folder/tws-preflight.jar")" check --format "text=$(windows "$work/report.txt")" \
    --format "json=$(windows "$work/report.json")" --format "msi=$(windows "$work/report.lines")" || code=$?
  case $code in 0 | 1 | 3) ;; *) return 1 ;; esac
}
archive=$(windows "$folder/tws-preflight.jsa")
feature=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$folder/runtime/release")
if [ "${feature:-0}" -ge 20 ] && ! unzip -l "$folder/tws-preflight.jar" | grep -q 'META-INF/TWS\.SF$'; then
  step 'the archive' trained -Xshare:auto "-XX:ArchiveClassesAtExit=$archive"
else
  step 'the check' trained -Xshare:off "-XX:DumpLoadedClassList=$(windows "$work/all.lst")"
  # "java/lang/Object id: 0" in newer releases; lines that begin with @ are about lambdas of the jar.
  cut -d' ' -f1 "$work/all.lst" | grep -E '^(java|javax|jdk|sun)/' | awk '!seen[$0]++' > "$work/java.lst"
  step 'the archive' java -Xshare:dump -XX:-UsePerfData "-XX:SharedClassListFile=$(windows "$work/java.lst")" \
    "-XX:SharedArchiveFile=$archive"
fi
[ -s "$folder/tws-preflight.jsa" ] || { cat "$work/said" >&2; echo 'train: Java made no archive' >&2; exit 1; }
