#!/bin/sh
# Makes the certificates of this folder again, with OpenSSL 3. Keys are thrown away: nothing here needs them.
# Dates are far apart, so that no test depends on the day it runs: the code under test is told the time.
set -eu
cd "$(dirname "$0")"
make() { # name subject extensions
    printf '[req]\ndistinguished_name=dn\n[dn]\n[ext]\nsubjectKeyIdentifier=hash\n%s\n' "$3" > /tmp/made.cnf
    openssl req -x509 -newkey rsa:2048 -nodes -keyout /dev/null -utf8 -nameopt utf8 -subj "$2" -days 36500 -config /tmp/made.cnf \
        -extensions ext -outform DER -out "$1.der" 2> /dev/null
}
make names "/C=FR/O=Exemple/CN=tws.exemple.fr" "subjectAltName=DNS:tws.exemple.fr,DNS:*.exemple.fr,IP:10.0.0.1,email:a@exemple.fr
extendedKeyUsage=serverAuth,clientAuth"
make common-name "/CN=tws.exemple.fr/O=Exemple, \"SA\" \\+ fils" "basicConstraints=CA:FALSE"
make no-name "/O=Exemple" "extendedKeyUsage=codeSigning"
make comma-name "/C=FR/CN=a\\, b \"c\"" "basicConstraints=CA:FALSE"
make idn "/CN=xn--bcher-kva.example" "subjectAltName=DNS:xn--bcher-kva.example"
rm -f /tmp/made.cnf
