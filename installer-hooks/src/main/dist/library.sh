#!/usr/bin/env bash
# Lays out the library for embedders: library.sh STANDALONE-JAR OUTPUT-FOLDER
#   OUTPUT/*.jar    the two modules and what they need: a class path or a module path as it stands
#   OUTPUT/maven    a Maven repository with the two modules, their sources and their Javadoc; what they need is on Maven Central
# Needs the modules packaged by the same build, with the profile dist.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../../.." && pwd)
target=$(cd "$(dirname "$1")" && pwd)
output=$2
version=$(sed -n 's#^  <version>\(.*\)</version>$#\1#p' "$top/pom.xml" | head -1)
group=$output/maven/com/akio/tws

mkdir -p "$group/tws-preflight/$version"
cp "$target/library/"*.jar "$output"
cp "$top/pom.xml" "$group/tws-preflight/$version/tws-preflight-$version.pom"
for module in preflight-core preflight-windows; do
  packed=$top/$module/target/$module-$version
  folder=$group/$module/$version
  mkdir -p "$folder"
  for kind in '' -sources -javadoc; do
    [ -f "$packed$kind.jar" ] || { echo "library: $packed$kind.jar is missing: build all modules with -Pdist" >&2; exit 1; }
    cp "$packed$kind.jar" "$folder"
  done
  cp "$top/$module/pom.xml" "$folder/$module-$version.pom"
  cp "$packed.jar" "$output"
done
