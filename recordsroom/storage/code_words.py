"""How codes are cut for the index and asked for in it: triples of characters, beginnings, tails and numbers."""

from __future__ import annotations

import re
from functools import lru_cache

_MARK, _PUBLIC = "\ufdd0", "\ufdd1"
"""Non-characters, so that no text can forge a mark."""
_HYPHEN = "\u2010"
"""Stands for what the index would take for the end of a word."""
_TOKENS = {number: _HYPHEN for number in (*range(128), ord(_MARK), ord(_PUBLIC)) if not chr(number).isalnum()}
_TRIPLE, _SHARED, _LONGEST_NUMBER = 3, 2, 5
_OWN, _OTHER = "b", "g"
_IN_NUMBER, _IN_CODE, _IN_TITLE, _FOUR = "m", "e", "d", 4
_RUN = re.compile(r"[0-9]{4,}")
_SIGNS = "-·"
_BEGINNING = re.compile(r"(?!(?:19|20)\d\d-)(?=[a-z]*\d)[a-z0-9]{4}-")
"""A fonds number has a digit in it; a year or the code of an organ stands inside."""
_TAIL = re.compile(r"-(\d{3,5})$")
_NUMBER = re.compile(r"[〕\])](\d{1,5})号")
_TYPED_NUMBER = re.compile(r"(\d{1,5})(号?)")


def mark(kind: str, value: str) -> str:
    """The word that stands for a fact about a record."""
    return f"{_MARK}{kind}{_plain(value)}"


def fours_of(text: str) -> str:
    """The words of every four digits in a title or a body, with a blank before each."""
    return _fours(text, _IN_TITLE)


def ask_fours(plain: str) -> str | None:
    """The question by which four digits, as a rule a year, are found in titles; None for anything else.

    Pieces of years stand in most titles of an archive, so that putting them together again would take long.
    """
    return _quoted(mark(_IN_TITLE, plain)) if is_four(plain) else None


def of_beginning(piece: str) -> str:
    """The word of every code in order that begins with this folded piece, of which the last sign parts it from more."""
    return mark(_OWN, f"{sum(map(piece.count, _SIGNS)) - 1}{piece}")


def of_document_no(number: str) -> str:
    """The words of a folded document number 文号."""
    beginning = number.rfind("〔") + 1
    triples = f"{_triples(number[:beginning])} {_triples(number[max(beginning - _SHARED, 0) :])}"
    words = f"{_MARK}{_fours(number, _IN_NUMBER)} {triples}"
    found = _NUMBER.search(number)
    return f"{words} {mark('n', found[1].lstrip('0'))}" if found else words


def of_document_series(beginning: str) -> str | None:
    """What the words of all document numbers with this folded beginning, up to 〕, share; None where it is too odd.

    The words of a whole number are these, the first digit of its tail close behind, and `of_document_tail`.
    """
    if len(beginning) < _SHARED or _NUMBER.search(beginning):
        return None
    return f"{of_document_no(beginning)} {_plain(beginning[-_SHARED:])}"


@lru_cache(maxsize=16_384)
def of_document_tail(digits: str) -> str:
    """What the words of a document number end with, behind the first digit of its tail."""
    return f" {_triples(f'〕{digits}号')} {mark('n', digits.lstrip('0'))}{_fours(digits, _IN_NUMBER)}"


def of_code(code: str, *, own: bool) -> str:
    """The words of a folded code 档号, which every list shows; `own` is the one under which it stands in order."""
    kind = _OWN if own else _OTHER
    # All codes of one series begin alike; only the tail is cut for each.
    series = max(map(code.rfind, _SIGNS)) + 1
    triples = _triples(code[max(series - _SHARED, 0) :], _PUBLIC)
    words = f"{_beginnings(code[:series], kind)} {triples} {_beginning(code, kind)}{_fours(code, _IN_CODE)}"
    tail = _TAIL.search(code)
    return f"{words} {mark('t', tail[1].lstrip('0'))}" if tail else words


def of_series(series: str, *, own: bool) -> tuple[str, str] | None:
    """What the words of all codes of a folded series begin with, its hyphen included; None where it is too short.

    The words of a whole code are its beginning with the tail close behind it, then the first of these with the first
    digit of the tail, then `of_tail`.
    """
    if len(series) < _SHARED:
        return None
    kind = _OWN if own else _OTHER
    fours = _fours(series, _IN_CODE)
    return _beginning(series, kind), f"{fours} {_beginnings(series, kind)} {_plain(series[-_SHARED:])}"


@lru_cache(maxsize=16_384)
def of_tail(tail: str) -> str:
    """What the words of a code end with, behind the first of the digits of its tail."""
    triples = f"{_PUBLIC} {_triples('-' + tail, _PUBLIC)}" if len(tail) >= _SHARED else _PUBLIC
    words = f"{triples} {mark('t', tail.lstrip('0'))}" if _TAIL.search("-" + tail) else triples
    return words + _fours(tail, _IN_CODE)


def ask_document_no(typed: str) -> list[str]:
    """The questions by which a folded piece of a document number is found."""
    piece = mark(_IN_NUMBER, typed) if is_four(typed) else _triples(typed)
    asked = [_quoted(piece)] if len(typed) >= _TRIPLE else []
    number = None if _whole_four(typed) else _TYPED_NUMBER.fullmatch(typed)
    return [*asked, _quoted(mark("n", number[1].lstrip("0")))] if number else asked


def ask_code(typed: str, *, own: bool = True, starts: bool | None = None, begins: bool = True) -> list[str]:
    """The questions by which a folded piece of a code is found; without `own`, all but the beginnings of those.

    `starts` says that it is looked for at the start of codes only, where its form does not say so; `begins` that
    some code may begin with it.
    """
    asked = []
    if from_start(typed) if starts is None else starts:
        asked += (
            []
            if not begins
            else [f"{_quoted(_beginning(typed, kind))} *" for kind in ((_OWN, _OTHER) if own else (_OTHER,))]
        )
    elif typed:
        asked.append(_ask_inside(typed))
    if is_number(typed) and not (asked and _whole_four(typed)):
        asked.append(_quoted(mark("t", typed.lstrip("0"))))
    return asked


def _ask_inside(typed: str) -> str:
    """A piece that may stand anywhere in a code; what has four digits is sought among the few that have them."""
    fours = _fours(typed, _IN_CODE).split()
    if is_four(typed):
        return _quoted(*fours)
    pieces = _quoted(_triples(typed, _PUBLIC))
    return f"({' AND '.join([*map(_quoted, fours), pieces])})" if fours else pieces


def in_document_no(typed: str, number: str) -> bool:
    """Whether the index would find this document number by this piece."""
    if len(typed) >= _TRIPLE and typed in number:
        return True
    wanted = _TYPED_NUMBER.fullmatch(typed)
    found = _NUMBER.search(number)
    return wanted is not None and found is not None and found[1].lstrip("0") == wanted[1].lstrip("0")


def in_code(typed: str, code: str, *, starts: bool) -> bool:
    """Whether the index would find this code by this piece; `starts` as above."""
    found = code.startswith(typed) if starts else typed in code
    if found or not is_number(typed):
        return found
    tail = _TAIL.search(code)
    return tail is not None and tail[1].lstrip("0") == typed.lstrip("0")


def is_number(typed: str) -> bool:
    """Whether it may be the tail of a code by itself."""
    return typed.isascii() and typed.isdecimal() and len(typed) <= _LONGEST_NUMBER


def from_start(typed: str) -> bool:
    """Whether a piece is looked for at the start of codes only: one or two signs, and what begins with a fonds."""
    return 0 < len(typed) < _TRIPLE or bool(_BEGINNING.match(typed))


def _beginning(piece: str, kind: str) -> str:
    """A beginning of codes, with how many signs it has, so that no deeper tier is walked through for it."""
    return mark(kind, f"{sum(map(piece.count, _SIGNS))}{piece}")


@lru_cache(maxsize=16_384)
def _beginnings(series: str, kind: str) -> str:
    tiers = [place for place, sign in enumerate(series) if sign in _SIGNS]
    marks = " ".join(mark(kind, f"{depth}{series[: place + 1]}") for depth, place in enumerate(tiers))
    return f"{marks} {_MARK} {_triples(series, _PUBLIC)}"


def _triples(code: str, suffix: str = "") -> str:
    plain = _plain(code)
    parted = suffix + " "
    return parted.join([plain[i : i + _TRIPLE] for i in range(len(plain) - _TRIPLE + 1)]) + suffix


def _fours(text: str, kind: str) -> str:
    runs = _RUN.findall(text)
    if not runs:
        return ""
    # Longer runs of digits hold several.
    return "".join([f" {_MARK}{kind}{run[i : i + _FOUR]}" for run in runs for i in range(len(run) - _FOUR + 1)])


def is_four(typed: str) -> bool:
    """Whether it is four digits, as a year is."""
    return len(typed) == _FOUR and typed.isascii() and typed.isdecimal()


def _whole_four(typed: str) -> bool:
    """Whether it is four digits that a number with them has too: no noughts are left out before them."""
    return is_four(typed) and typed[0] != "0"


def _plain(text: str) -> str:
    return text.translate(_TOKENS)


def _quoted(words: str) -> str:
    return f'"{words}"'
