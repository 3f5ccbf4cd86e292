"""The chapter of the first day and the tour press the same keys: who follows it reaches a label and a loan."""

from __future__ import annotations

import re
from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

import pytest

from tests.tour.sights import card_of
from tests.tour.steps import first_loan
from ui.help.chapters import read_chapters
from ui.help.runs import keys_in

_INSTEAD = {"Ctrl+I"}
"""Bringing in a list that exists is told of beside registering the first record."""


class Hands:
    """Writes down which keys the tour presses; what it sees on the screen is there at once."""

    def __init__(self) -> None:
        self.pressed: list[str] = []
        self.printers = SimpleNamespace()
        self.digits = 0

    def press(self, *keys: str) -> None:
        self.pressed += keys

    def write(self, text: str) -> None:
        self.digits += text.isdigit() and len(text) == 1

    def ask(self, question: Any, *_about: object) -> tuple[Any, ...]:
        return ("5000000041",) if question is card_of else (SimpleNamespace(digits="1000000016"),)

    def until(self, *_waiting: object) -> None:
        """It is so."""

    scan = shot = settle = until

    def journal(self, *_expected: str) -> nullcontext[None]:
        return nullcontext()

    def page(self, key: str) -> Any:
        form = SimpleNamespace(code=lambda: "W017-0001")
        asking = SimpleNamespace(back=SimpleNamespace(asking=True))
        return SimpleNamespace(shown=lambda: SimpleNamespace(form=form), bench=asking, key=key)


def once(keys: list[str]) -> list[str]:
    """The same key once where it is pressed several times in a row; Esc leaves out what a scanner would do."""
    plain = [key.replace("Return", "Enter") for key in keys if key not in {"Esc", "Escape", *_INSTEAD}]
    return [key for place, key in enumerate(plain) if not place or plain[place - 1] != key]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_tour_presses_what_the_chapter_of_the_first_day_says(language: str, monkeypatch: pytest.MonkeyPatch):
    hands: Any = Hands()
    monkeypatch.setattr(first_loan, "ready", lambda _tour: None)
    monkeypatch.setattr(first_loan, "send", lambda tour, _name, _command: tour.press("Ctrl+P"))
    first_loan.from_shelf_to_loan(hands)
    (chapter,) = (one for one in read_chapters(language) if one.key == "first-day")
    steps = re.findall(r"^\d\. \*\*.*$", chapter.text, flags=re.MULTILINE)
    assert len(steps) == 8
    told = [key for step in steps for key in keys_in(step)]
    assert once(told) == once(hands.pressed)
    assert hands.digits == 1, "the leader is chosen by a digit"
