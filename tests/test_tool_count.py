"""Counting on a PC without the vault: every code is kept before the next, and what is no part of it is not taken."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from recordsroom.domain.count_away import AwayHead, AwayShelf
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.count_files import _key, _line, read_part
from recordsroom.tool.line import run
from tests.consoles import descriptor

PASSWORD = "清点第三组-2026"
LABELS = [code for _n, code in zip(range(3), Barcode.following(Kind.LOCATION, 1), strict=False)]
THING = next(Barcode.following(Kind.CARRIER, 7))


@pytest.fixture
def part(tmp_path: Path) -> Path:
    """A part with two shelves, as it left the room."""
    shelves = AwayShelf(LABELS[0], "02 库 01 柜", 6), AwayShelf(LABELS[1], "02 库 02 柜", None)
    head = AwayHead("2026-001", 1, "苏怀瑾", 1_700_000_000_000, "a" * 32, shelves)
    path = tmp_path / "2026-001-1.count"
    path.write_bytes(_line(_key(PASSWORD, head.salt), b"", head.text)[0])
    return path


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_p01_codes_are_counted_shelf_by_shelf_paused_and_ended(
    part: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    typed(monkeypatch, THING, LABELS[2], LABELS[0], " ".join(THING), "X-9", THING)
    assert run(["count", str(part), "--password-fd", descriptor(PASSWORD)]) == 0
    said = capsys.readouterr().out
    assert "02 库 01 柜" in said and "先扫架层" in said and "不在这份里" in said and "已停：4" in said
    typed(monkeypatch, LABELS[1], ".")
    assert run(["count", str(part), "--password-fd", descriptor(PASSWORD)]) == 0
    assert "–" in (said := capsys.readouterr().out) and "已结束：5" in said
    told = read_part(part, PASSWORD)
    assert [one.said for one in told.scans] == [LABELS[0], THING, "X-9", THING, LABELS[1]]
    assert told.ended_at is not None and told.ended_at >= told.scans[-1].at > told.head.given_at


def test_an_ended_part_a_wrong_password_and_a_clock_far_behind_are_told(
    part: Path,
    monkeypatch: pytest.MonkeyPatch,
    tool: Callable[..., tuple[int, dict[str, object]]],
):
    typed(monkeypatch, LABELS[0])
    monkeypatch.setattr("time.time_ns", lambda: 0)
    code, told = tool("count", part, "--password-fd", descriptor(PASSWORD))
    assert (code, told["problem"]) == (1, "CLOCK")
    monkeypatch.undo()
    code, told = tool("count", part, "--password-fd", descriptor(f"{PASSWORD}!"))
    assert (code, told["problem"]) == (1, "SEAL")
    typed(monkeypatch, LABELS[0], ".")
    code, told = tool("count", part, "--password-fd", descriptor(PASSWORD))
    assert (code, told["scans"], told["ended"]) == (0, 1, True)
    code, told = tool("count", part, "--password-fd", descriptor(PASSWORD))
    assert (code, told["problem"]) == (1, "ENDED")
