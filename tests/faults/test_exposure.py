"""T9: the table of trust.md §3.6, cell by cell, the "no" cells included; and the handbook prints exactly this table."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.resources import resource
from tests.faults import exposure
from tests.faults.exposure import CHECKPOINT, FOLD, HEAD, PAPER, Attacker, Stage, finders, staged
from tests.rooms import House

Act = Callable[[Stage, Attacker], None]
FILES, KEEPER, OWNER, AUDITORS, PAPERLESS = Attacker
NONE, ALL = frozenset[str](), tuple(Attacker)

CELLS: dict[tuple[str, Attacker], frozenset[str]] = {
    ("old_page", FILES): frozenset({FOLD}),
    **{("edited_row", who): frozenset({FOLD}) for who in ALL[1:]},
    **{("edited_entry", who): frozenset({FOLD}) for who in ALL[1:]},
    **{("rewritten_old", who): frozenset({FOLD}) for who in ALL[1:]},
    **{("rewritten_covered", who): frozenset({PAPER}) for who in (KEEPER, OWNER, AUDITORS)},
    ("rewritten_covered", PAPERLESS): NONE,
    **{("rewritten_tail", who): NONE for who in ALL[1:]},
    ("cut_after_slip", FILES): frozenset({HEAD}),
    **{("cut_after_slip", who): NONE for who in ALL[1:]},
    ("cut_before_slip", FILES): frozenset({HEAD, PAPER, CHECKPOINT}),
    **{("cut_before_slip", who): frozenset({PAPER, CHECKPOINT}) for who in (KEEPER, OWNER)},
    ("cut_before_slip", AUDITORS): frozenset({PAPER}),
    ("cut_before_slip", PAPERLESS): NONE,
    **{("rolled_back", who): frozenset({PAPER, CHECKPOINT}) for who in (FILES, KEEPER, OWNER)},
    ("rolled_back", AUDITORS): frozenset({PAPER}),
    ("rolled_back", PAPERLESS): NONE,
    ("forked", KEEPER): frozenset({HEAD, PAPER, CHECKPOINT}),
    ("forked", OWNER): frozenset({PAPER, CHECKPOINT}),
    ("forked", AUDITORS): frozenset({PAPER}),
    ("forked", PAPERLESS): NONE,
    **{("forged", who): frozenset({FOLD}) for who in ALL[1:]},
    **{("false_entry", who): NONE for who in ALL[1:]},
}
"""What finds each manipulation by each attacker; nothing where the table says no."""
DAILY: tuple[tuple[str, Attacker], ...] = (
    ("old_page", FILES),
    ("rewritten_old", AUDITORS),
    ("rewritten_covered", KEEPER),
    ("rewritten_covered", PAPERLESS),
    ("rewritten_tail", KEEPER),
    ("cut_after_slip", FILES),
    ("rolled_back", KEEPER),
    ("forked", PAPERLESS),
    ("forged", KEEPER),
)


@pytest.fixture
def cells(pytestconfig: pytest.Config) -> tuple[tuple[str, Attacker], ...]:
    return tuple(CELLS) if pytestconfig.getoption("--full") else DAILY


def test_t9_each_manipulation_is_found_by_what_the_table_says_and_by_nothing_else(
    house: House, tmp_path: Path, cells: tuple[tuple[str, Attacker], ...]
):
    stage = staged(house, tmp_path)
    assert finders(stage, Attacker.FILES) == NONE, "the negative control: nothing was done, nothing is found"
    for name, who in cells:
        _begin_anew(stage)
        act: Act = getattr(exposure, name)
        act(stage, who)
        assert finders(stage, who) == CELLS[name, who], (name, who.name)
    _begin_anew(stage)


def test_t9_a_replaced_program_is_found_by_the_verifier_elsewhere_alone(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    stage = staged(house, tmp_path)
    exposure.edited_seal(stage, OWNER)
    assert FOLD in exposure.at_opening(stage), "the control: the right program finds it"
    monkeypatch.setattr(exposure, "check_room", lambda _room: iter(()))
    assert exposure.at_opening(stage) == NONE, "one that was replaced says what it likes"
    assert exposure.elsewhere(stage)
    _begin_anew(stage)


def _begin_anew(stage: Stage) -> None:
    stage.put_back("end", Attacker.PAPERLESS, head=True)


ELSEWHERE = "elsewhere"
"""The verifier on another PC, over an exported journal."""
REPLACED = {("replaced_program", who): frozenset({ELSEWHERE}) for who in ALL[2:]}
_WORDS = {
    "zh_CN": {
        "别处的 verify.py": ELSEWHERE,
        "核验": FOLD,
        "签名": FOLD,
        "本机记录": HEAD,
        "检查点": CHECKPOINT,
        "纸件": PAPER,
        "**发现不了**": None,
    },
    "en": {
        "verify.py elsewhere": ELSEWHERE,
        "check": FOLD,
        "signature": FOLD,
        "note": HEAD,
        "checkpoint": CHECKPOINT,
        "paper": PAPER,
        "**no**": None,
    },
}
_ORDER = (
    *("old_page", "edited_row", "edited_entry", "rewritten_old", "rewritten_covered", "rewritten_tail"),
    *("cut_after_slip", "cut_before_slip", "rolled_back", "forked", "forged", "false_entry"),
    "replaced_program",
)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_handbook_prints_this_table(language: str):
    text = resource(f"help/{language}/journal.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("| ") and line.count("|") == len(ALL) + 2]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:] if "---" not in line]
    assert len(rows) == len(_ORDER)
    for name, (_said, *cells) in zip(_ORDER, rows, strict=True):
        for who, cell in zip(ALL, cells, strict=True):
            if cell == "–":
                assert (name, who) not in CELLS | REPLACED, (name, who)
                continue
            told = {_WORDS[language][word] for word in re.split(r"[、,]\s*", cell)} - {None}
            assert told == (CELLS | REPLACED)[name, who], (name, who, cell)
