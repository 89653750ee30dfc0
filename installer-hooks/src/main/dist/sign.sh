#!/usr/bin/env bash
# Signs what Windows or Java can verify: sign.sh FOLDER
#   tws-preflight.jar                     jarsigner
#   *.dll                                 Authenticode, osslsigncode
#   *.ps1 *.psm1 *.psd1 *.ps1xml          Authenticode, osslsigncode 2.8 or later
# There is no signature for preflight.cmd; SHA256SUMS covers it. Asked by the environment:
#   SIGN_PKCS12          file with the certificate, its chain and its key; one key
#   SIGN_PASSWORD_FILE   file with its password and nothing else, not even a line end
#   SIGN_TIMESTAMP_URL   an RFC 3161 server; empty: signatures end with the certificate
set -euo pipefail
folder=$1
pkcs12=$SIGN_PKCS12
password=${SIGN_PASSWORD_FILE:-}
server=${SIGN_TIMESTAMP_URL:-}
tools=${JAVA_HOME:+$JAVA_HOME/bin/}

fail() {
  echo "sign: $1" >&2
  exit 1
}
[ -f "$pkcs12" ] || fail "-Dsign.pkcs12 names no file: $pkcs12"
[ -f "$password" ] || fail "-Dsign.password.file names no file: $password"
for tool in osslsigncode "${tools}jarsigner" "${tools}keytool"; do
  command -v "$tool" > /dev/null || fail "$tool is needed and not there"
done

# jarsigner asks for the name under which the file holds its key.
said=$("${tools}keytool" -J-Duser.language=en -list -v -keystore "$pkcs12" -storetype PKCS12 -storepass:file "$password") \
  || fail "the certificate cannot be read: $(printf '%s' "$said" | head -n 1)"
mapfile -t names < <(printf '%s\n' "$said" | sed -n 's/^Alias name: //p')
[ ${#names[@]} -eq 1 ] || fail "$pkcs12 must hold one key, and holds ${#names[@]}"

quietly() {
  local said
  said=$("$@" 2>&1) || { printf '%s\n' "$said" >&2; fail "signing failed"; }
}

quietly "${tools}jarsigner" -keystore "$pkcs12" -storetype PKCS12 -storepass:file "$password" -sigfile TWS -digestalg SHA-256 \
  ${server:+-tsa "$server"} "$folder/tws-preflight.jar" "${names[0]}"
count=1
while IFS= read -r -d '' file; do
  quietly osslsigncode sign -pkcs12 "$pkcs12" -readpass "$password" -h sha256 -n 'TWS Preflight' ${server:+-ts "$server"} \
    -in "$file" -out "$file.signed"
  mv "$file.signed" "$file"
  count=$((count + 1))
done < <(find "$folder" \( -name '*.dll' -o -name '*.ps1' -o -name '*.psm1' -o -name '*.psd1' -o -name '*.ps1xml' \) -print0 | sort -z)
echo "sign: $count files signed"
