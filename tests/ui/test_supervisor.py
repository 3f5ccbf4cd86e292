"""The keyless process: it starts the worker anew after a lock and hands over where work goes on, in memory only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.rooms import ACCOUNTS
from ui import __main__ as program
from ui import crash
from ui.preferences import DECLARED, Preferences
from ui.resuming import Resume

WORKER = """
import pathlib, sys
seen = pathlib.Path(sys.argv[-1])
line = sys.stdin.readline()
seen.write_text((seen.read_text() if seen.exists() else "") + line)
times = seen.read_text().count("\\n")
print("first line is not the one")
print('{"page": "desk", "reader": %d}' % times)
sys.exit(75 if times < 3 else 7)
"""


def test_a_lock_starts_a_fresh_worker_which_is_told_where_to_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script, seen = tmp_path / "worker.py", tmp_path / "seen"
    script.write_text(WORKER, encoding="utf-8")
    monkeypatch.setattr(program, "_program", lambda: [sys.executable, str(script)])
    assert program.supervise([str(seen)]) == 7
    assert seen.read_text().splitlines() == ["", '{"page": "desk", "reader": 1}', '{"page": "desk", "reader": 2}']


def test_the_supervisor_loads_neither_qt_nor_the_room() -> None:
    loaded = "import sys, ui.__main__; print([m for m in sys.modules if m.split('.')[0] in {'PySide6', 'sqlalchemy'}])"
    told = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_the_first_window_loads_nothing_that_the_password_does_not_wait_for(tmp_path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui.app import App
from ui.preferences import Preferences
from ui.resuming import Resume
application = QApplication([])
(Path({str(tmp_path)!r}) / "vault.keys").touch()
app = App(application, Preferences(Path({str(tmp_path / "desk.json")!r})), Path({str(tmp_path)!r}), Resume(), print)
app.opening.load = lambda: None
app.start()
heavy = {{"sqlalchemy", "reportlab", "openpyxl", "numpy", "sqlcipher3", "alembic", "cryptography", "argon2", "PIL"}}
print(sorted(heavy & set(sys.modules)))
app.opening.close()
"""
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_resume_carries_ids_and_the_name_but_shows_neither() -> None:
    there = Resume(page="desk", desk={"mode": "LEND", "reader": 3, "deeds": [7, 8]}, name=ACCOUNTS[0].name)
    assert Resume.read(there.line) == there
    assert repr(there) == "Resume()"
    assert there.at(page="today").desk == there.desk


def test_a_report_tells_where_and_never_what() -> None:
    try:
        raise ValueError(ACCOUNTS[0].name)
    except ValueError as raised:
        told = crash.report(type(raised), raised, raised.__traceback__)
    assert "ValueError" in told
    assert "test_supervisor" in told
    assert ACCOUNTS[0].name not in told


def test_wishes_are_kept_and_strange_ones_refused(tmp_path: Path) -> None:
    wishes = Preferences(tmp_path / "desk.json")
    wishes["dark"] = True
    assert Preferences(tmp_path / "desk.json")["dark"] is True
    with pytest.raises(KeyError):
        wishes["last_title"] = "x"
    with pytest.raises(KeyError):
        wishes["dark"] = "yes"


def test_a_broken_file_of_wishes_costs_only_the_wishes(tmp_path: Path) -> None:
    (tmp_path / "desk.json").write_text("{", encoding="utf-8")
    wishes = Preferences(tmp_path / "desk.json")
    assert {name: wishes[name] for name in DECLARED} == DECLARED
