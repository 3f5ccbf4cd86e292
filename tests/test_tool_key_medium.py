"""The console tool lets nobody in without the key medium that the slot asks for (trust.md §3.3)."""

from __future__ import annotations

from pathlib import Path

import pytest

from recordsroom.bootstrap import unlock
from recordsroom.demo.people import PASSWORD
from recordsroom.services.factors import enrol_factor
from recordsroom.storage.factors import KEY_FILES
from tests.builders import a_medium
from tests.consoles import ARCHIVIST, coming_in, demo, tool, vault
from tests.test_tool_recovery import Tool

__all__ = ["demo", "tool", "vault"]
MEDIUM = "JZ-2026-901"


@pytest.fixture
def medium(vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The archivist's key medium, where nothing is found by itself."""
    place = tmp_path / "medium"
    place.mkdir()
    monkeypatch.setattr(KEY_FILES, "_attached", lambda: iter(()))
    room = unlock(vault, ARCHIVIST, PASSWORD)
    room.do(a_medium(MEDIUM))
    enrol_factor(room, PASSWORD, MEDIUM, str(place))
    room.close()
    monkeypatch.setattr(KEY_FILES, "_named", ())
    return place


def test_the_tool_is_told_where_the_key_medium_is(vault: Path, tool: Tool, medium: Path, tmp_path: Path):
    code, told = tool("verify", *coming_in(vault))
    assert (code, told["trouble"]) == (1, "WRONG_KEY")
    code, told = tool("verify", *coming_in(vault), "--key-medium", tmp_path)
    assert (code, told["trouble"]) == (1, "WRONG_KEY")
    code, told = tool("verify", *coming_in(vault), "--key-medium", tmp_path, "--key-medium", medium)
    assert (code, told["findings"]) == (0, [])
