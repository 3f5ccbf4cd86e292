"""Verifies an exported journal on any PC with Python 3.9 or later, from a read-only disc: `python3 verify.py LOG`.

用任何一台装有 Python 的计算机核验导出的日志；本程序与档案室程序没有一行共用的代码。
This file shares no line with the program that wrote the journal, needs nothing beside Python itself, and opens
nothing but the files it is given. The export has no titles; it has the bodies of those entries that make or change
accounts, because by them the signing keys prove themselves.

    --head 669:5be82eda7b7a1729   entry number and head code from a slip or a daily sheet; may be repeated
    --since OLDER                 an older export of the same room, which this one must continue
    --list ROWS.csv               a list of chosen entries that left beside it: every number and code must be in it

Exit codes: 0 the journal holds, 1 something is not as it was sealed, 2 the file or the question was not understood.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

DOMAIN = b"records-room entry 1"
KIND = "records-room journal 1"
NUMBERS = ("seq", "format", "epoch", "wall_ms", "offset_minutes", "monotonic_ms", "actor")
FIELDS = (
    *("seq", "format", "epoch", "wall_ms", "offset_minutes", "monotonic_ms", "boot", "station", "actor", "role"),
    *("second_actor", "operation", "command", "outcome", "rules", "reverses", "scan_first", "scan_last", "scan_digest"),
    *("body_digest", "state_digest", "prev_hash", "hash", "signature", "second_signature"),
)
"""The fields of an entry in the order in which they are hashed."""
SEALED = FIELDS[: FIELDS.index("hash")]
OCTETS = {
    **dict.fromkeys(("scan_digest", "body_digest", "state_digest", "prev_hash", "hash"), 32),
    **dict.fromkeys(("signature", "second_signature"), 64),
}
"""The fields that are bytes, each with its length."""
ON_ACCOUNTS = frozenset(
    (
        *("Founding", "CreateUser", "AppointAdministrator", "ActivateUser", "SetClearance", "StopUser"),
        *("ChangePassword", "ResetPassword", "RecoverAccess"),
    )
)
"""The requests that make or change accounts; no other may, so only their bodies are needed."""
RESTORED = "RestoreVault"
"""The request that lets a backup take the vault's place."""
SALT_LENGTH, KEY_LENGTH, HEAD_LENGTH, CODE_LENGTH = 16, 32, 3, 16
ADMINISTRATORS = frozenset(("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"))
"""Whoever has one of these roles has no other."""

SAID = {
    "CHAIN": ("日志在第 {0} 条断开或被改", "the journal is broken or altered at entry {0}"),
    "BODY": (
        "第 {0} 条（账户变动）的内容被改或缺失",
        "the body of entry {0}, which changes accounts, is altered or missing",
    ),
    "SIGNATURE": ("第 {0} 条的签名不对", "the signature of entry {0} is wrong"),
    "DUTY": ("第 {0} 条签名人当时没有这一身份", "whoever signed entry {0} did not have that role then"),
    "HEAD": ("第 {0} 条与纸上的链头不符", "entry {0} is not what the paper says"),
    "SHORT": ("日志止于第 {0} 条之前，纸上却有它", "the journal ends before entry {0}, which a paper names"),
    "OLDER": (
        "第 {0} 条与旧导出不符，不是同一本日志的续篇",
        "entry {0} differs from the older export: not its continuation",
    ),
    "END": ("导出文件在第 {0} 条后不完整", "the file is not complete after entry {0}"),
}


class Wrong(Exception):
    """Something is not as it was sealed: which kind, at which entry."""

    def __init__(self, code: str, seq: int) -> None:
        super().__init__(code)
        self.code, self.seq = code, seq

    def __str__(self) -> str:
        return "。\n".join(words.format(self.seq) for words in SAID[self.code]) + "."


# --- Ed25519 (RFC 8032), verification only; points are (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z ---

Point = tuple[int, int, int, int]
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)
ZERO = (0, 1, 1, 0)


def add(a: Point, b: Point) -> Point:
    """The sum of two points."""
    s, t = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0])
    u, v = 2 * a[3] * b[3] % P * D, 2 * a[2] * b[2]
    e, f, g, h = (t - s) % P, (v - u) % P, (v + u) % P, (t + s) % P
    return e * f % P, g * h % P, f * g % P, e * h % P


def point(octets: bytes) -> Point | None:
    """The point that 32 bytes stand for, or None."""
    number = int.from_bytes(octets, "little")
    odd, y = number >> 255, number & (1 << 255) - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and odd):
        return None
    if x & 1 != odd:
        x = P - x
    return x, y, 1, x * y % P


def written(a: Point) -> bytes:
    """The 32 bytes that stand for a point."""
    inverse = pow(a[2], P - 2, P)
    return (a[1] * inverse % P | (a[0] * inverse % P & 1) << 255).to_bytes(32, "little")


class Multiples:
    """Every multiple of one point as a sum of at most 64 that are known; made once, so that checking is quick."""

    def __init__(self, base: Point) -> None:
        self._rows: list[list[Point]] = []
        for _place in range(64):
            row = [ZERO]
            for _step in range(15):
                row.append(add(row[-1], base))
            self._rows.append(row)
            base = add(row[-1], base)

    def times(self, number: int, start: Point = ZERO) -> Point:
        """`start` and so many times the point."""
        for row in self._rows:
            if number & 15:
                start = add(start, row[number & 15])
            number >>= 4
        return start


BASE = Multiples(
    (
        15112221349535400772501151409588531511454012693041857206046113283949847762202,
        46316835694926478169428394003475163141307993866256225615783033603165251855960,
        1,
        46827403850823179245072216630277197565144205554125654976674165829533817101731,
    )
)
"""The point that every key is a multiple of (RFC 8032)."""


class Key:
    """One public key."""

    def __init__(self, text: str) -> None:
        self.octets = bytes.fromhex(text)
        found = point(self.octets) if len(self.octets) == KEY_LENGTH else None
        if found is None:
            raise ValueError("no key")
        self._away = Multiples((P - found[0], found[1], 1, P - found[3]))

    def signed(self, message: bytes, signature: bytes) -> bool:
        """Whether this key signed the message."""
        least, most = signature[:32], int.from_bytes(signature[32:], "little")
        if most >= ORDER:
            return False
        challenge = int.from_bytes(hashlib.sha512(least + self.octets + message).digest(), "little") % ORDER
        return written(self._away.times(challenge, BASE.times(most))) == least


# --- the file: one JSON list a line, its first member tells what it is ---


def lines(path: Path) -> Iterator[list[Any]]:
    """The lines of an export, each as a list; raises ValueError for a file that is none."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            told = json.loads(line)
            if not isinstance(told, list) or not told or not line.endswith("\n"):
                raise ValueError("not an export")
            yield told


def entry_of(told: Sequence[Any]) -> dict[str, Any]:
    """The entry that a line tells, its bytes made of their hexadecimal digits; raises ValueError."""
    if len(told) != len(FIELDS) + 1:
        raise ValueError("not an entry")
    entry = {name: told[place] for place, name in enumerate(FIELDS, 1)}
    for name, length in OCTETS.items():
        if entry[name] is not None:
            entry[name] = bytes.fromhex(entry[name])
            if len(entry[name]) != length:
                raise ValueError("not an entry")
    if any(type(entry[name]) is not int for name in NUMBERS):
        raise ValueError("not an entry")
    return entry


def sealed(entry: dict[str, Any]) -> bytes:
    """The hash that an entry must have: every field behind its length, so that no two entries read alike."""
    digest = hashlib.sha256(DOMAIN)
    for name in SEALED:
        value = entry[name]
        raw = b"-"
        if value is not None:
            raw = b"+" + (value if isinstance(value, bytes) else str(value).encode())
        digest.update(len(raw).to_bytes(4, "big") + raw)
    return digest.digest()


# --- the check ---


class Check:
    """One pass over a journal, entry by entry."""

    def __init__(self, heads: Iterable[tuple[int, str]], older: Iterable[str]) -> None:
        self.last, self.hash, self.epoch = 0, bytes(32), 1
        self.people: dict[int, tuple[str, frozenset[str]]] = {}
        """Whoever has an account: number to (key, roles)."""
        self._heads: dict[int, list[str]] = {}
        # Two papers may name one entry, and then each must be right.
        for number, code in heads:
            self._heads.setdefault(number, []).append(code)
        self._older = iter(older)
        self._known: dict[str, Key] = {}
        self.papers, self.signatures = 0, 0

    def take(self, entry: dict[str, Any], body: tuple[bytes, str] | None) -> None:
        """Check the next entry; `body` is the salted body where the export has it."""
        seq = self.last + 1
        if entry["seq"] != seq or entry["prev_hash"] != self.hash or (entry["reverses"] or 0) >= seq:
            raise Wrong("CHAIN", seq)
        if sealed(entry) != entry["hash"]:
            raise Wrong("CHAIN", seq)
        # A new epoch begins where a backup took the vault's place, which two people signed, and nowhere else.
        restored = entry["command"] == RESTORED and entry["outcome"] == "DONE"
        self.epoch += int(restored)
        if entry["epoch"] != self.epoch or (restored and entry["second_actor"] is None):
            raise Wrong("CHAIN", seq)
        before = dict(self.people)
        if entry["command"] in ON_ACCOUNTS and entry["outcome"] == "DONE":
            self._accounts(entry, body)
        self._signatures(entry, before or self.people)
        if before and entry["outcome"] == "DONE" and entry["role"] not in before[entry["actor"]][1]:
            raise Wrong("DUTY", seq)
        self._paper(entry)
        self.last, self.hash = seq, entry["hash"]

    def finish(self, last: int, code: str) -> None:
        """The export says that it ends here."""
        if (last, code) != (self.last, self.hash.hex()):
            raise Wrong("END", self.last)
        if self._heads:
            raise Wrong("SHORT", min(self._heads))
        if next(self._older, None) is not None:
            raise Wrong("OLDER", self.last + 1)

    def _accounts(self, entry: dict[str, Any], body: tuple[bytes, str] | None) -> None:
        seq = entry["seq"]
        if body is None:
            raise Wrong("BODY", seq)
        salt, text = body
        if len(salt) != SALT_LENGTH or hashlib.sha256(salt + text.encode()).digest() != entry["body_digest"]:
            raise Wrong("BODY", seq)
        for change in json.loads(text)["changes"]:
            if change["t"] == "users" and change["a"] is not None:
                roles = frozenset(change["a"]["roles"].split(","))
                if len(roles) > 1 and roles & ADMINISTRATORS:
                    raise Wrong("DUTY", seq)
                # An account out of use has no role any more, and so no act of its own.
                self.people[change["id"]] = (change["a"]["public_key"], roles if change["a"]["active"] else frozenset())

    def _signatures(self, entry: dict[str, Any], people: dict[int, tuple[str, frozenset[str]]]) -> None:
        hands = [(entry["actor"], entry["signature"])]
        if entry["second_actor"] is not None or entry["second_signature"] is not None:
            hands.append((entry["second_actor"], entry["second_signature"]))
        for person, signature in hands:
            if person not in people or signature is None:
                raise Wrong("SIGNATURE", entry["seq"])
            if not self._key(people[person][0]).signed(entry["hash"], signature):
                raise Wrong("SIGNATURE", entry["seq"])
            self.signatures += 1

    def _key(self, text: str) -> Key:
        if text not in self._known:
            self._known[text] = Key(text)
        return self._known[text]

    def _paper(self, entry: dict[str, Any]) -> None:
        for code in self._heads.pop(entry["seq"], ()):
            if not entry["hash"].hex().startswith(code):
                raise Wrong("HEAD", entry["seq"])
            self.papers += 1
        earlier = next(self._older, None)
        if earlier is not None and earlier != entry["hash"].hex():
            raise Wrong("OLDER", entry["seq"])


def verify(
    told: Iterable[list[Any]], heads: Iterable[tuple[int, str]] = (), older: Iterable[str] = ()
) -> tuple[str, Check]:
    """Check the lines of an export; answers (room, check), raises Wrong or ValueError.

    `heads` are pairs of entry number and head code, `older` the hashes of an older export in their order.
    """
    rest = iter(told)
    first = next(rest, [])
    if first[:2] != ["journal", KIND] or len(first) != HEAD_LENGTH:
        raise ValueError("not an export")
    check, done = Check(heads, older), False
    held: tuple[int, tuple[bytes, str]] | None = None
    for line in rest:
        if done:
            raise Wrong("END", check.last)
        try:
            if line[0] == "body":
                held = int(line[1]), (bytes.fromhex(line[2]), str(line[3]))
            elif line[0] == "entry":
                entry = entry_of(line)
                check.take(entry, held[1] if held and held[0] == entry["seq"] else None)
                held = None
            else:
                check.finish(*line[1:])
                done = True
        except (ValueError, KeyError, TypeError, IndexError, AttributeError):
            raise Wrong("CHAIN", check.last + 1) from None
    if not done:
        raise Wrong("END", check.last)
    return str(first[2]), check


def hashes(path: Path) -> Iterator[str]:
    """The hashes of an export in their order."""
    return (entry_of(told)["hash"].hex() for told in lines(path) if told[0] == "entry")


def checkpoints(path: Path) -> list[tuple[int, str]]:
    """Entry number and whole hash of every checkpoint in the auditor's file; raises ValueError for one that is none."""
    notes = path.read_text(encoding="utf-8").split("\n\n")
    found = [tuple(note.split("\n")) for note in notes if note.startswith("records-room/")]
    if not found or any(len(one) != HEAD_LENGTH for one in found):
        raise ValueError("no checkpoints")
    return [(int(entry), code) for _origin, entry, code in found]


def listed(path: Path) -> list[tuple[int, str]]:
    """Entry number and head code of every row of a list that left as CSV; raises ValueError for one that is none."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.reader(file) if row and row[0].isdigit()]
    if not rows or any(len(row[-1]) != CODE_LENGTH for row in rows):
        raise ValueError("no list of entries")
    return [(int(row[0]), row[-1]) for row in rows]


def head(text: str) -> tuple[int, str]:
    """The entry number and head code as a paper has them."""
    number, _colon, code = text.partition(":")
    code = code.replace(" ", "").lower()
    if not number.isdigit() or len(code) < CODE_LENGTH or set(code) - set("0123456789abcdef"):
        raise argparse.ArgumentTypeError("NUMBER:CODE, e.g. 669:5be82eda7b7a1729")
    return int(number), code


def main(arguments: Sequence[str]) -> int:
    """Answer for one export."""
    parser = argparse.ArgumentParser(description="核验导出的日志 Verifies an exported journal.")
    parser.add_argument("log", type=Path, help="导出的日志 the export")
    parser.add_argument(
        "--head", type=head, action="append", default=[], metavar="N:CODE", help="纸上的链头 from a paper"
    )
    parser.add_argument(
        "--since", type=Path, metavar="OLDER", help="同一档案室的旧导出 an older export of the same room"
    )
    parser.add_argument("--checkpoints", type=Path, metavar="FILE", help="审计管理员的检查点 the auditor's checkpoints")
    parser.add_argument("--list", type=Path, metavar="FILE", help="与日志同时导出的清单 a list that left beside it")
    asked = parser.parse_args(arguments)
    try:
        older = hashes(asked.since) if asked.since else ()
        heads = [*asked.head, *(checkpoints(asked.checkpoints) if asked.checkpoints else [])]
        heads += listed(asked.list) if asked.list else []
        room, check = verify(lines(asked.log), heads, older)
    except Wrong as wrong:
        print(wrong)
        return 1
    except (OSError, ValueError):
        print("这不是导出的日志，或读不出来。\nThis is no exported journal, or it cannot be read.")
        return 2
    count = f"{check.last:,}"
    print(f"核验通过：档案室 {room}，日志 {count} 条，签名 {check.signatures:,} 个，对上纸件、清单 {check.papers} 处。")
    agreed = f"{check.papers} papers and rows agree"
    print(f"The journal holds: room {room}, {count} entries, {check.signatures:,} signatures; {agreed}.")
    print(f"  {check.hash.hex()}")
    for person, (key, roles) in sorted(check.people.items()):
        print(f"  {person:>4}  {key}  {' '.join(sorted(roles))}")
    print("请把这些公钥与存放在审计管理员处的底稿逐一对照。 Compare these keys with the auditor's own copy.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
