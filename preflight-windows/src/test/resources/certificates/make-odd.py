#!/usr/bin/env python3
"""Makes the odd certificates of this folder again, byte by byte: no tool would write them. Their signatures and keys are nobody's.

edi, bad-uri: one element of the alternative names is odd (sigstore/sigstore-java#1177); empty-subject: names not marked critical
(smallstep/certificates#302); bmp-common-name: as older Windows authorities write a star; cut-names: the names end in the middle of one;
weak: SHA-1 and RSA 1024; authority: what signed them, of RSA 2048.
"""
import pathlib

HERE = pathlib.Path(__file__).parent


def der(tag, *parts):
    content = b"".join(parts)
    length = bytes([len(content)]) if len(content) < 128 else b"\x82" + len(content).to_bytes(2, "big")
    return bytes([tag]) + length + content


def seq(*parts):
    return der(0x30, *parts)


def oid(dotted):
    numbers = [int(part) for part in dotted.split(".")]
    out = b""
    for number in [40 * numbers[0] + numbers[1]] + numbers[2:]:
        groups = [number & 0x7F]
        while number > 0x7F:
            number >>= 7
            groups.insert(0, (number & 0x7F) | 0x80)
        out += bytes(groups)
    return der(6, out)


def common_name(tag, text):
    return seq(der(0x31, seq(oid("2.5.4.3"), der(tag, text))))


def rsa(bits):
    modulus = ((1 << (bits - 1)) + 1).to_bytes(bits // 8 + 1, "big")
    return seq(seq(oid("1.2.840.113549.1.1.1"), der(5)), der(3, b"\0", seq(der(2, modulus), der(2, b"\1\0\1"))))


def make(name, subject, names=None, signature="1.2.840.113549.1.1.11", bits=2048, issuer=common_name(0x0C, b"Essai CA")):
    algorithm = seq(oid(signature), der(5))
    fields = [der(0xA0, der(2, b"\2")), der(2, b"\x12\x67"), algorithm, issuer,
              seq(der(0x17, b"260101000000Z"), der(0x17, b"360101000000Z")), subject, rsa(bits)]
    if names is not None:
        fields.append(der(0xA3, seq(seq(oid("2.5.29.17"), der(4, seq(*names))))))
    (HERE / (name + ".der")).write_bytes(seq(seq(*fields), algorithm, der(3, b"\0\1\2\3")))


TWS = common_name(0x0C, b"tws.exemple.fr")
DNS = der(0x82, b"tws.exemple.fr")
make("edi", TWS, [DNS, der(0xA5, der(0xA1, der(0x0C, b"party")))])
make("bad-uri", TWS, [DNS, der(0x86, b"http://bad host/path")])
make("empty-subject", seq(), [DNS])
make("bmp-common-name", common_name(0x1E, "*.exemple.fr".encode("utf-16-be")))
make("cut-names", TWS, [b"\x82\x40ab"])
make("weak", TWS, [DNS], signature="1.2.840.113549.1.1.5", bits=1024)
make("authority", common_name(0x0C, b"Essai CA"))
