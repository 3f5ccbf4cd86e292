"""What texts may be kept, and a request without those that may not."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from recordsroom.domain import texts
from recordsroom.domain.texts import bare, may_be_kept, unkept_in

BAD = "甲\x00"


@dataclass(frozen=True)
class Inside:
    words: str = ""
    number: int = 1


@dataclass(frozen=True)
class Request:
    words: str = "乙"
    several: tuple[str, ...] = ()
    inside: Inside = Inside()
    facts: tuple[tuple[str, Inside], ...] = ()


@dataclass
class Loose:
    """It can be changed, so it has no hash."""

    words: str = ""


@pytest.mark.parametrize("text", ["", "plain", "南湖泵站", "𫖮"])
def test_what_is_seen_may_be_kept(text: str):
    assert may_be_kept(text)


@pytest.mark.parametrize("text", [BAD, "\n", "\ud800", "\u202e", "\ufdd0"])
def test_what_steers_or_is_no_character_may_not(text: str):
    assert not may_be_kept(text)


@pytest.mark.parametrize(
    "request_",
    [
        Request(words=BAD),
        Request(several=("甲", BAD)),
        Request(inside=Inside(BAD)),
        Request(facts=(("甲", Inside(BAD)),)),
    ],
    ids=["text", "several", "inside", "deep"],
)
def test_a_bad_text_is_found_wherever_it_stands_and_left_out(request_: Request):
    assert unkept_in(request_)
    told = bare(request_)
    assert not unkept_in(told)
    assert not unkept_in(Request())
    assert bare(Request()) == Request()


def test_keys_and_values_are_looked_at():
    assert unkept_in({"甲": BAD})
    assert unkept_in({BAD: 1})
    assert not unkept_in({"甲": 1})


def test_the_texts_of_many_rows_are_looked_at_together(monkeypatch: pytest.MonkeyPatch):
    looks: list[str] = []

    def counted(text: str) -> bool:
        looks.append(text)
        return may_be_kept(text)

    monkeypatch.setattr(texts, "may_be_kept", counted)
    rows = tuple((f"甲{line}", line, None, ("乙",)) for line in range(5_000))
    assert not unkept_in(rows)
    assert len(looks) <= 10
    assert unkept_in((*rows, ("甲", 1, None, (BAD,))))


def test_rows_of_what_cannot_be_told_apart_are_looked_at_too():
    assert not unkept_in((("甲", Loose("乙")), ("丙", Loose())))
    assert unkept_in((("甲", Loose(BAD)),))
