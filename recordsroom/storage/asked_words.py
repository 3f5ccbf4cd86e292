"""One word that was typed: how the index is asked for it, and the same judgement on one record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from unicodedata import is_normalized, normalize

from recordsroom.storage import code_words
from recordsroom.storage.search_index import MASKED, Indexed, facet_mark, folded, folded_code

FormerNames = Mapping[str, tuple[tuple[str, str], ...]]
"""Under the folded name of a unit: every name before it, and its last day."""
_PAIR = 2
_FIRST, _LAST = "\u4e00", "\u9fff"
"""The common ideographs; folding leaves each of them as it is, and makes none of anything that is folded already."""

_folded_body = lru_cache(maxsize=4096)(folded)
_folded_beginning = lru_cache(maxsize=4096)(folded_code)


@dataclass(frozen=True, slots=True, repr=False)
class Background:
    """What is known of a room before anything is looked for in it."""

    former: FormerNames = field(default_factory=lambda: MappingProxyType({}))
    first_signs: frozenset[str] | None = None
    """The signs with which codes begin, where that is known. To ask for a beginning that no code has would make the
    index go through all that stands under the beginning before it."""
    stems: tuple[str, ...] = ()
    """How codes begin before their year, as they are written; none where that is not known."""
    fonds: frozenset[str] = frozenset()
    """The fonds numbers of the room, folded. One that is typed whole is meant as such: codes begin with it, and the
    index need not put it together from its pieces in every code that there is."""


@dataclass(frozen=True, slots=True, repr=False)
class Word:
    """One word that was typed, as titles are searched and as codes are searched."""

    plain: str
    code: str
    cut: bool
    """Whether it is looked for inside codes and document numbers; what is shorter can only begin a code."""
    former: tuple[str, ...] = ()
    """The names before it, where the word is the name of a unit; what carries one of them is found too (P-20)."""
    begins: bool = True
    """Whether a code may begin with it."""
    starts: bool = False
    """Whether it is looked for at the start of codes only."""
    sign: str = ""
    """An ideograph without which no text can hold the word; empty where the word has none, or other names besides."""

    @property
    def beginning(self) -> str | None:
        """How codes begin, where this is a beginning of some."""
        return self.code.upper() if self.begins and self.starts else None

    def match(self, unknown: frozenset[int], *, own: bool = True) -> str:
        """The word as the index takes it; what nobody of this clearance may know is left out."""
        hidden = [code_words.ask_fours(self.plain) or quoted(_pairs(self.plain))] if self.plain else []
        hidden += [*(quoted(_pairs(name)) for name in self.former), *code_words.ask_document_no(self.code)]
        told = [either(hidden)] if hidden else []
        # Of what lists hide from everyone the index holds no such words anyway.
        if hidden and (known := sorted(unknown - MASKED)):
            told = [f"({told[0]} NOT {either([quoted(facet_mark('level', level)) for level in known])})"]
        in_codes = code_words.ask_code(self.code, own=own, starts=self.starts, begins=self.begins)
        return either([*told, *in_codes])

    def within(self, row: Indexed, *, told: bool) -> bool:
        """Whether the index would find the record by this word; `told` says whether what it says may be known."""
        sign = self.sign
        if told and self.plain:
            names = (self.plain, *self.former)
            title, body = row.title, row.responsible_body
            if title and (sign in title or _may_hide(sign, title)) and _holds(folded(title), names):
                return True
            if body and (sign in body or _may_hide(sign, body)) and _holds(_folded_body(body), names):
                return True
        number = row.document_no if told and self.cut else None
        if (
            number
            and (sign in number or _may_hide(sign, number))
            and code_words.in_document_no(self.code, _folded_number(number, "〕"))
        ):
            return True
        if row.others is None:
            return self._in_code(row.reference_code)
        return any(map(self._in_code, row.codes))

    def _in_code(self, code: str) -> bool:
        if self.sign not in code and not _may_hide(self.sign, code):
            return False
        # One look at the first sign spares folding a code that a short word could only begin.
        if not self.cut and normalize("NFKC", code[:1]).lower() != self.code[:1]:
            return False
        return code_words.in_code(self.code, _folded_number(code, "-"), starts=self.starts)


def read_word(typed: str, background: Background) -> Word:
    """One word as it was typed, with the names before it where it is the name of a unit."""
    code, plain = _searched_code(typed), folded(typed)
    before = tuple(dict.fromkeys(filter(None, (folded(name) for name, _until in background.former.get(plain, ())))))
    cut = code[:1].isdecimal() or len(code) > _PAIR
    starts = code_words.from_start(code) or (code in background.fonds and not code.isdecimal())
    begins = background.first_signs is None or not (plain and starts) or code[:1] in background.first_signs
    sign = "" if before else next((one for one in plain if one in code and _FIRST <= one <= _LAST), "")
    return Word(plain, code, cut, before, begins=begins, starts=starts, sign=sign)


def _may_hide(sign: str, text: str) -> bool:
    """Whether a text without this sign may yet have it as search sees it: where it has signs that stand for others."""
    return bool(sign) and not is_normalized("NFKC", text)


def _holds(text: str, names: tuple[str, ...]) -> bool:
    return any(name in text for name in names)


def _searched_code(word: str) -> str:
    code = folded_code(word).replace('"', "")
    # A code begins with a letter or a digit; a sign alone stands in every one of them and says nothing.
    return code if any(sign.isalnum() for sign in code) else ""


def _folded_number(text: str, sign: str) -> str:
    """A code or a document number as search sees it; what stands up to the sign is shared by very many."""
    shared, sign, tail = text.rpartition(sign)
    # Only digits of ASCII fold alone as they do behind others.
    if sign and tail.removesuffix("号").isdigit() and tail.removesuffix("号").isascii():
        return _folded_beginning(shared + sign) + tail
    return folded_code(text)


def _pairs(plain: str) -> str:
    return plain if len(plain) == 1 else " ".join(plain[i : i + 2] for i in range(len(plain) - 1))


def quoted(words: str) -> str:
    """Words that stand one behind the other."""
    return f'"{words}"'


def either(questions: list[str]) -> str:
    """Whatever answers one of these questions."""
    return questions[0] if len(questions) == 1 else f"({' OR '.join(questions)})"
