"""The self-test that every frozen program must pass, and that it can fail."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from recordsroom import selftest
from recordsroom.domain.commands import ReturnCarrier
from recordsroom.domain.facts import Done
from recordsroom.domain.keepers import Duty
from recordsroom.services.fold import Finding
from recordsroom.services.handlers import HANDLERS, lending
from recordsroom.services.handling import Handler

ROOT = Path(__file__).resolve().parent.parent


def test_it_passes_without_loading_a_screen():
    code = (
        "import sys; from recordsroom.selftest import main; failed = main();"
        "sys.exit(failed or any(name.startswith('PySide6') for name in sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    assert told.stdout.splitlines()[-1] == "self-test: passed"
    assert len(told.stdout.splitlines()) == 11


def test_it_fails_where_the_check_finds_something(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr(selftest, "check_room", lambda room: iter([None, Finding("STATE_WRONG", 7)]))
    assert selftest.main() == 1
    assert "FAILED" in capsys.readouterr().out


def test_it_fails_where_a_step_does_nothing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    idle = Handler(lambda request, unit, scene: Done(), needs=Duty.LEND)
    monkeypatch.setitem(HANDLERS, ReturnCarrier, idle)
    assert lending.HANDLERS[ReturnCarrier] is not idle
    assert selftest.main() == 1
    assert "FAILED" in capsys.readouterr().out
