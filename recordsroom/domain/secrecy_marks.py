"""Secrecy marks as they are written: 机密★20年, 秘密, 内部, 非密 (domain.md §3.4; practice.md, Words)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

from recordsroom.domain.secrecy_terms import read_term, written_term
from recordsroom.domain.values import Level, Scheme

INTERNAL_WORD = "内部"
"""Says nothing about whose rules it means: the keeper is asked whether it is a work secret or internal material."""

_STATE = {"秘密": Level.MIMI, "机密": Level.JIMI, "绝密": Level.JUEMI}
_OTHERS = {
    INTERNAL_WORD: (Level.INTERNAL, Scheme.INTERNAL),
    "内部资料": (Level.INTERNAL, Scheme.INTERNAL),
    "工作秘密": (Level.INTERNAL, Scheme.WORK),
    "内部事项注意保管": (Level.INTERNAL, Scheme.WORK),
    "商业秘密": (Level.INTERNAL, Scheme.BUSINESS),
    **dict.fromkeys(("核心商密", "普通商密", "核心商业秘密", "普通商业秘密"), (Level.INTERNAL, Scheme.BUSINESS)),
    "非密": (Level.PUBLIC, Scheme.NONE),
    "普通": (Level.PUBLIC, Scheme.NONE),
    "公开": (Level.PUBLIC, Scheme.NONE),
    "无密级": (Level.PUBLIC, Scheme.NONE),
    "待核": (None, Scheme.NONE),
}
_WORD_OF: dict[tuple[Level | None, Scheme], str] = {
    (None, Scheme.NONE): "待核",
    (Level.PUBLIC, Scheme.NONE): "非密",
    (Level.INTERNAL, Scheme.INTERNAL): "内部",
    (Level.INTERNAL, Scheme.WORK): "工作秘密",
    (Level.INTERNAL, Scheme.BUSINESS): "商业秘密",
    **{(level, Scheme.STATE): word for word, level in _STATE.items()},
}
_USUAL = {Level.PUBLIC: Scheme.NONE, Level.INTERNAL: Scheme.INTERNAL}
"""Whose rules a level is by that is no state secret, where nothing else is said."""
_TERM = re.compile(r"\d{1,2}年|\d{1,3}个月|长期|\d{4}年\d{1,2}月\d{1,2}日|\D{1,20}前")
_MARK = re.compile(r"(秘密|机密|绝密)(?:[★☆*](.*))?")


@dataclass(frozen=True, slots=True)
class SecrecyMark:
    """A level, whose rules it belongs to, and for how long; a level of None is 待核."""

    level: Level | None
    scheme: Scheme
    term: str | None
    """20年, 6个月, 长期, a date or an event; empty for the longest that the law allows, None where nothing is said."""


def read_mark(text: str) -> SecrecyMark | None:
    """Read a mark; None where the words are no level that we know, or the term cannot be one."""
    plain = "".join(normalize("NFKC", text).split())
    if plain in _OTHERS:
        return SecrecyMark(*_OTHERS[plain], None)
    found = _MARK.fullmatch(plain)
    if not found:
        return None
    level, term = _STATE[found[1]], found[2]
    if term and not (_TERM.fullmatch(term) and read_term(term, level)):
        return None
    return SecrecyMark(level, Scheme.STATE, term)


def written_mark(mark: SecrecyMark) -> str:
    """The mark as documents bear it: the star for state secrets only (R-06), the term in its one spelling (R-05)."""
    word = _WORD_OF[mark.level, mark.scheme]
    if mark.level is None or not mark.level.classified or mark.term is None:
        return word
    term = read_term(mark.term, mark.level) if mark.term else None
    return f"{word}★{written_term(term) if term else mark.term}"


def level_said(level: Level) -> str:
    """The word of a level on paper and in files, whatever the language of the screen."""
    return _WORD_OF[(level, _USUAL.get(level, Scheme.STATE))]
