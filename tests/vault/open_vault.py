"""Opens a Candour vault without Candour: the age v1 format on public libraries.

Usage: open_vault.py FOLDER --passphrase|--code|--parts    (the secret comes on standard input;
two parts of a recovery code, as printed, come on a line each)

Prints JSON: the index, and of each case the newest generation that verifies, as hexadecimal.
Written from src-tauri/docs/format.md and the age specification (C2SP age.md), to prove that the
page is complete. Needs the package `cryptography`.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import re
import sys
import unicodedata

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

CHUNK = 64 * 1024
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


class NotOpened(Exception):
    """The file does not open with this key, or is damaged."""


def hkdf(key, salt, info):
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=info).derive(key)


def decode(text):
    if "=" in text:
        raise NotOpened("padded")
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def read_header(sealed):
    """Gives the stanzas, the header's MAC, the bytes the MAC covers, and the payload."""
    end = re.search(rb"\n--- ([A-Za-z0-9+/]{43})\n", sealed)
    if not end or not sealed.startswith(b"age-encryption.org/v1\n"):
        raise NotOpened("no age header")
    stanzas = []
    for line in sealed[: end.start()].decode("ascii").split("\n")[1:]:
        if line.startswith("-> "):
            stanzas.append([line[3:].split(" "), ""])
        else:
            stanzas[-1][1] += line
    covered = sealed[: end.start() + len(b"\n---")]
    return stanzas, decode(end.group(1).decode()), covered, sealed[end.end() :]


def unwrap(wrap_key, body):
    return ChaCha20Poly1305(wrap_key).decrypt(bytes(12), decode(body), None)


def file_key_by_passphrase(stanzas, passphrase):
    (arguments, body), = stanzas
    kind, salt, log_n = arguments
    if kind != "scrypt" or int(log_n) > 20:
        raise NotOpened("not sealed by a passphrase")
    n = 1 << int(log_n)
    wrap_key = hashlib.scrypt(
        unicodedata.normalize("NFC", passphrase).encode(),
        salt=b"age-encryption.org/v1/scrypt" + decode(salt),
        n=n, r=8, p=1, dklen=32, maxmem=128 * 8 * (n + 64),
    )
    return unwrap(wrap_key, body)


def file_key_by_identity(stanzas, secret):
    key = X25519PrivateKey.from_private_bytes(secret)
    mine = key.public_key().public_bytes(
        serialization.Encoding.Raw, serialization.PublicFormat.Raw
    )
    for arguments, body in stanzas:
        if arguments[0] == "X25519":
            theirs = decode(arguments[1])
            shared = key.exchange(X25519PublicKey.from_public_bytes(theirs))
            return unwrap(hkdf(shared, theirs + mine, b"age-encryption.org/v1/X25519"), body)
    raise NotOpened("sealed to someone else")


def open_age(sealed, find_file_key):
    stanzas, mac, covered, payload = read_header(sealed)
    file_key = find_file_key(stanzas)
    expected = hmac.digest(hkdf(file_key, b"", b"header"), covered, "sha256")
    if not hmac.compare_digest(mac, expected):
        raise NotOpened("the header was changed")
    cipher = ChaCha20Poly1305(hkdf(file_key, payload[:16], b"payload"))
    payload, plain, counter = payload[16:], b"", 0
    while True:
        chunk, payload = payload[: CHUNK + 16], payload[CHUNK + 16 :]
        last = b"\x00" if payload else b"\x01"
        plain += cipher.decrypt(counter.to_bytes(11, "big") + last, chunk, None)
        if not payload:
            return plain
        counter += 1


def bech32(text, expected):
    """The bytes of a text in Bech32; its prefix and its check digits are compared."""
    prefix, _, data = text.strip().lower().rpartition("1")
    values = [BECH32.index(letter) for letter in data]
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    check = 1
    for value in expanded + values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate([0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3]):
            check ^= generator if top >> bit & 1 else 0
    if prefix != expected or check != 1:
        raise NotOpened("not written in Bech32 as " + expected)
    number, bits = 0, 5 * (len(values) - 6)
    for value in values[:-6]:
        number = number << 5 | value
    return (number >> bits % 8).to_bytes(bits // 8, "big")


def bech32_secret(text):
    """The 32 bytes of AGE-SECRET-KEY-1..."""
    return bech32(text, "age-secret-key-")


def times(a, b):
    """The product in the field of 256 elements with the polynomial 0x11d."""
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a, b = a << 1 ^ (0x11D if a & 0x80 else 0), b >> 1
    return product


def over(a, b):
    return next(q for q in range(256) if times(q, b) == a)


def joined(typed):
    """The secret of a recovery code from two of its parts."""
    parts = [bech32("candour-part-1" + line.replace(" ", ""), "candour-part-") for line in typed.split("\n") if line]
    (x, one), (y, other) = [(part[0], part[5:]) for part in parts]
    if parts[0][1:5] != parts[1][1:5] or x == y:
        raise NotOpened("the parts do not go together")
    # A line through two points, where it meets zero.
    return bytes(times(a, over(y, x ^ y)) ^ times(b, over(x, x ^ y)) for a, b in zip(one, other))


def newest(folder, secret, expected):
    """The newest generation that verifies: its number and its bytes after the first line."""
    names = sorted((p for p in folder.iterdir() if re.fullmatch(r"\d{12}\.age", p.name)), reverse=True)
    for path in names:
        try:
            plain = open_age(path.read_bytes(), lambda s: file_key_by_identity(s, secret))
        except (NotOpened, InvalidTag, ValueError):
            continue
        line, _, contents = plain.partition(b"\n")
        header = json.loads(line)
        if header["version"] > 1:
            raise NotOpened("written by a newer version")
        if header == {**expected, "version": 1, "generation": int(path.stem)}:
            return header["generation"], contents
    raise NotOpened("no generation verifies")


def first_that_opens(folder, names, find_file_key):
    """What the first of these key files holds that is there, is whole and takes the key."""
    for name in names:
        try:
            return open_age((folder / name).read_bytes(), find_file_key)
        except (NotOpened, InvalidTag, FileNotFoundError, ValueError):
            continue
    raise NotOpened("no key file opens with this")


def by_code(folder, code):
    """The identity that one of the recovery files or of their copies holds for this code."""
    names = ["recovery.age", "recovery-copy.age", "recovery-next.age", "recovery-next-copy.age"]
    return first_that_opens(folder, names, lambda s: file_key_by_identity(s, code))


def main(folder, how, given):
    folder = pathlib.Path(folder)
    if how == "--passphrase":
        names = ["keys.age", "keys-copy.age"]
        identity = first_that_opens(folder, names, lambda s: file_key_by_passphrase(s, given))
    elif how == "--parts":
        identity = by_code(folder, joined(given))
    else:
        identity = by_code(folder, bech32_secret(given))
    secret = bech32_secret(identity.decode())
    _, index = newest(folder / "index", secret, {"candour": "index"})
    cases = {}
    for case in sorted((folder / "cases").iterdir()):
        generation, contents = newest(case, secret, {"candour": "case", "case": case.name})
        cases[case.name] = {"generation": generation, "hex": contents.hex()}
    json.dump({"index": json.loads(index), "cases": cases}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.stdin.read())
