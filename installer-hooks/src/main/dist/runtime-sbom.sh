#!/usr/bin/env bash
# Prints a CycloneDX document that names a packed Java: runtime-sbom.sh RELEASE-FILE
set -euo pipefail
value() { sed -n "s/^$1=\"\(.*\)\"\r\{0,1\}$/\1/p" "$2" | head -n 1 | sed 's/\\/\\\\/g; s/"/\\"/g'; }
version=$(value JAVA_RUNTIME_VERSION "$1")
[ -n "$version" ] || version=$(value JAVA_VERSION "$1")
[ -n "$version" ] || { echo "runtime-sbom: $1 names no version" >&2; exit 1; }
cat <<JSON
{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "version": 1,
  "components": [
    {
      "type": "platform",
      "bom-ref": "java-runtime",
      "name": "Java runtime for Windows x64",
      "supplier": {"name": "$(value IMPLEMENTOR "$1")"},
      "version": "$version",
      "description": "Modules: $(value MODULES "$1"). Licences: runtime/legal."
    }
  ]
}
JSON
