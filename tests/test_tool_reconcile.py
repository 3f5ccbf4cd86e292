"""Lists made elsewhere beside the register: every planted fault is named and nothing else, however they are written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.services.room import Room
from recordsroom.tool.line import run
from tests.consoles import ARCHIVIST, coming_in

Told = Callable[..., tuple[int, dict[str, object]]]
Stood = tuple[list[tuple[str, ...]], list[tuple[str, ...]], list[str]]
_STANDING = (
    "SELECT c.barcode, r.reference_code, l.code, l.name, l.barcode FROM carriers c JOIN records r ON r.id = c.record_id"
    " JOIN storage_locations l ON l.id = c.location_id WHERE c.custody = 'SHELVED' ORDER BY l.walk_order, c.id"
)
_LENT = (
    "SELECT c.barcode, l.barcode FROM carriers c JOIN storage_locations l ON l.id = c.home_id"
    " WHERE c.custody = 'ON_LOAN' ORDER BY c.id"
)
_ALL = "SELECT barcode FROM carriers ORDER BY id"


def asked(room: Room, question: str) -> list[tuple[str, ...]]:
    """Rows of the open vault."""
    return room.ask(lambda sight: [tuple(row) for row in sight.connection.exec_driver_sql(question)])


@pytest.fixture
def stood(vault: Path) -> Stood:
    """What stands where, what is lent, and all labels; the vault is closed again."""
    room = unlock(vault, ARCHIVIST, PASSWORD)
    told = asked(room, _STANDING), asked(room, _LENT), [row[0] for row in asked(room, _ALL)]
    room.close()
    return told


def test_r099_every_planted_fault_is_named_and_nothing_else(vault: Path, tmp_path: Path, stood: Stood, tool: Told):
    rows, lent, labels = stood
    places = list(dict.fromkeys(row[4] for row in rows))
    (back, _home), (out, home) = lent[:2]
    unseen_shelf = next(place for place in reversed(places) if place != home)
    places = [place for place in dict.fromkeys((*places, home)) if place != unseen_shelf]
    hidden, astray = (row for row in rows[:2] if row[4] != unseen_shelf)
    elsewhere = next(row for row in rows[2:] if row[4] not in {astray[4], unseen_shelf})
    said = []
    for place in places:
        said += [place, *(row[0] for row in rows if row[4] == place and row not in {hidden, astray})]
        if place == elsewhere[4]:
            said += [astray[0], "X-778899", back]
    (scans := tmp_path / "scans.txt").write_text("\n".join(["条码", *said[:2], *said[1:], ""]), encoding="gb18030")
    cardless = {elsewhere[0], out}
    (cards := tmp_path / "cards.csv").write_text(
        "\n".join(label for label in labels if label not in cardless), encoding="utf-8"
    )
    code, told = tool("reconcile", *coming_in(vault), "--scans", scans, "--cards", cards)
    differences, outcomes = told["differences"], told["outcomes"]
    assert told["again"] == 1
    assert code == 1 and isinstance(differences, list)
    assert [(one["outcome"], one["label"]) for one in differences] == [
        ("MISSING", hidden[0]),
        ("UNREGISTERED", "X-778899"),
        ("RETURN_UNENTERED", back),
        ("MISPLACED", astray[0]),
        *(("CARD_MISSING", label) for label in labels if label in cardless),
    ]
    assert (differences[0]["place"], differences[0]["home"]) == (hidden[2], hidden[2])
    assert (differences[3]["place"], differences[3]["home"]) == (elsewhere[2], astray[2])
    assert isinstance(outcomes, dict) and sum(outcomes.values()) == len(labels) + 1
    assert outcomes["NOT_COUNTED"] >= sum(row[4] == unseen_shelf for row in rows)


def test_lists_by_name_of_the_place_and_by_reference_code_say_the_same(
    vault: Path, tmp_path: Path, stood: Stood, tool: Told
):
    rows, _lent, _labels = stood
    codes = Counter(row[1] for row in rows)
    lines = [f"{row[3]},{row[1] if codes[row[1]] == 1 else row[0]},2026-11-02 09:30:00" for row in rows]
    (scans := tmp_path / "scans.csv").write_text("\n".join(lines), encoding="utf-8-sig")
    code, told = tool("reconcile", *coming_in(vault), "--scans", scans)
    assert (code, told["differences"], told["scans"], told["again"]) == (0, [], len(rows), 0)
    twice = [row[0] for row in (*rows[1:], rows[2], rows[2])]
    (whole := tmp_path / "whole.txt").write_text("\n".join(twice), encoding="utf-8")
    code, told = tool("reconcile", *coming_in(vault), "--scans", whole)
    differences = told["differences"]
    assert code == 1 and isinstance(differences, list)
    assert (told["scans"], told["again"]) == (len(twice), 2)
    assert [(one["outcome"], one["label"]) for one in differences] == [("MISSING", rows[0][0])]


def test_the_last_place_counts_whatever_code_was_scanned_there(vault: Path, tmp_path: Path, stood: Stood, tool: Told):
    rows, _lent, _labels = stood
    codes = Counter(row[1] for row in rows)
    moved = next(row for row in rows if codes[row[1]] == 1)
    there = next(row[4] for row in rows if row[4] != moved[4])
    (scans := tmp_path / "scans.txt").write_text("\n".join([moved[4], moved[1], there, moved[0]]), encoding="utf-8")
    _code, told = tool("reconcile", *coming_in(vault), "--scans", scans)
    differences = told["differences"]
    assert isinstance(differences, list)
    assert ("MISPLACED", moved[0]) in [(one["outcome"], one["label"]) for one in differences]


def test_it_tells_in_words_what_a_program_reads_and_refuses_who_may_not_know(
    vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (scans := tmp_path / "scans.txt").write_text("\n".join(str(n) for n in range(1000, 1030)), encoding="utf-8")
    asks = ["reconcile", "--scans", str(scans)]
    assert run([*asks, "--cards", str(scans), "--out-cards", *map(str, coming_in(vault))]) == 1
    said = capsys.readouterr().err
    assert "有档无账：30" in said and "not seen" in said and "--json" in said
    assert run([*asks, *map(str, coming_in(vault, KEEPERS[2][0]))]) == 1
    assert "无权" in capsys.readouterr().err
    assert run(["reconcile", "--scans", str(tmp_path / "none"), *map(str, coming_in(vault))]) == 1
