"""The journal leaves without its bodies, registered, by the auditor alone, and verifies elsewhere (trust.md §3.6)."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from installer import verify
from recordsroom.domain.commands import (
    CloseJournalExport,
    DropFactor,
    EnrolFactor,
    ExportJournal,
    LendCarrier,
    PrintDocument,
    RecoverAccess,
    SetPolicy,
    ShelveCarrier,
    SignIn,
)
from recordsroom.domain.errors import NotWritten, Refused
from recordsroom.domain.printing import JOURNAL_FILE, PrintState
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services import handlers, journal
from recordsroom.services.exporting import started
from recordsroom.services.handlers import accounts, founding
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.journal_export import export_journal
from recordsroom.services.queries.equipment import writable_media
from recordsroom.services.queries.journal_lines import ON_ACCOUNTS, end_of, first_line, lines_of
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.signing import Signer
from tests.builders import a_medium
from tests.rooms import ARCHIVIST, AUDITOR, SECURITY, House
from tests.services.eventful import hands_on, rows

PROGRAM = Path(verify.__file__)


def out(house: House, folder: Path, medium: str = "青保光-012") -> tuple[Path, int, str]:
    """The journal as the auditor lets it leave: the file, its last entry, and the head code that the screen shows."""
    folder.mkdir(exist_ok=True)
    if medium.strip() and not house.room.ask(writable_media):
        house.room.do(a_medium(medium))
    outcome = export_journal(house.enter(AUDITOR), medium, lambda name: folder / name, Progress())
    return folder / f"{started(outcome).serial}.log", outcome.entry, outcome.head_code


def run(*asked: object) -> tuple[int, str]:
    """The verifier as a program of its own, without anything of ours beside it."""
    # -I keeps out the folder, the settings and the packages of whoever runs it.
    done = subprocess.run(
        [sys.executable, "-I", str(PROGRAM), *map(str, asked)], capture_output=True, text=True, check=False
    )
    assert not done.stderr or done.returncode == 2, done.stderr
    return done.returncode, done.stdout


def changed(path: Path, change: Callable[[list[list[Any]]], object]) -> Path:
    """A copy of an export in which somebody changed lines."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    change(lines)
    target = path.with_name("changed.log")
    target.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return target


@contextmanager
def resealed(house: House, first: int) -> Iterator[Callable[[], list[list[Any]]]]:
    """The archivist alters an entry of the journal and seals it and all later ones anew, with the only key at hand."""
    key = bytes(house.model.secrets[ARCHIVIST].signing_key)
    with hands_on(house) as cursor:

        def forged() -> list[list[Any]]:
            hand = Signer(ARCHIVIST, key)
            last = cursor.execute("SELECT max(seq) FROM journal").fetchone()[0]
            for seq in range(first, last + 1):
                before = cursor.execute("SELECT hash FROM journal WHERE seq = ?", (seq - 1,)).fetchone()[0]
                cursor.execute("UPDATE journal SET prev_hash = ? WHERE seq = ?", (before, seq))
                entry = journal.Entry(*cursor.execute(f"{journal.SELECT} WHERE seq = ?", (seq,)).fetchone())
                digest = journal.sealed_hash(journal.sealed_fields(entry))
                cursor.execute(
                    "UPDATE journal SET hash = ?, signature = ? WHERE seq = ?", (digest, hand.sign(digest), seq)
                )
            lines = (first_line("room"), *lines_of(cursor, 1, last), end_of(cursor, last))
            return [json.loads(line) for line in lines]

        cursor.execute("UPDATE journal SET wall_ms = wall_ms - 3600000 WHERE seq = ?", (first,))
        yield forged


def test_the_journal_leaves_registered_and_verifies_without_the_room(house: House, tmp_path: Path):
    house.room.do(ShelveCarrier(carrier=1, location=2))
    path, last, code = out(house, tmp_path / "stick")
    line = house.room.ask(print_register, 0, 1)[0]
    assert (line.form, line.stock, line.level, line.state) == (
        JOURNAL_FILE,
        "青保光-012",
        Level.INTERNAL,
        PrintState.DONE,
    )
    assert line.exported and path.name == f"{line.serial}.log"
    told, said = run(path, "--head", f"{last}:{code}")
    assert told == 0, said
    assert f"{last}" in said and line.serial not in said
    keys = {public for (public,) in rows(house, "SELECT public_key FROM users WHERE active = 1")}
    assert keys <= set(said.split())


def test_no_title_and_no_reader_leaves_with_it(house: House, tmp_path: Path):
    house.room.do(ShelveCarrier(carrier=1, location=2))
    with pytest.raises(Refused):
        house.room.do(LendCarrier(carrier=3, reader=1))
    path, _last, _code = out(house, tmp_path / "stick")
    text = path.read_text(encoding="utf-8")
    for table, column in (("records", "title"), ("readers", "name"), ("records", "reference_code")):
        for (word,) in rows(house, f"SELECT {column} FROM {table} WHERE {column} <> ''"):
            assert word not in text
    bodies = [json.loads(line) for line in text.splitlines() if line.startswith('["body"')]
    assert bodies and all('"records"' not in body[3] for body in bodies)


def test_every_entry_that_changes_an_account_leaves_with_its_body(eventful: House):
    told = rows(
        eventful,
        "SELECT DISTINCT j.command FROM traces t JOIN journal j ON j.seq = t.seq"
        " JOIN journal_bodies b ON b.seq = j.seq"
        " WHERE t.subject = 'users' AND instr(b.body, '\"t\":\"users\"') > 0",
    )
    commands = {command for (command,) in told}
    # One entry of this room is sealed by the test's own hand and touches every table there is.
    commands.discard("PrintDocument")
    assert commands
    assert commands <= {kind.__name__ for kind in ON_ACCOUNTS} == set(verify.ON_ACCOUNTS)


def test_no_other_request_changes_an_account():
    """Whoever writes a new one that does is told here that its body must leave too."""
    folder = Path(handlers.__file__).parent
    changing = {
        path.stem
        for path in folder.glob("*.py")
        if re.search(r"unit\.add\(\s*User\b|unit\.change\(\s*user\b", path.read_text(encoding="utf-8"))
    }
    assert changing == {"founding", "accounts"}
    # What a person holds beside the password stands in the key file alone.
    others = {SetPolicy, EnrolFactor, DropFactor}
    assert set(accounts.HANDLERS) | set(founding.HANDLERS) | {RecoverAccess} == ON_ACCOUNTS | others


@pytest.mark.parametrize("user", [ARCHIVIST, SECURITY])
def test_only_the_auditor_lets_the_journal_leave(house: House, tmp_path: Path, user: int):
    room = house.enter(user)
    with pytest.raises(Refused) as refused:
        export_journal(room, "青保光-012", lambda name: tmp_path / name, Progress())
    assert refused.value.reasons == (Reason.NOT_YOUR_DUTY,)
    assert not list(tmp_path.glob("*.log*"))


def test_r135_it_leaves_onto_a_registered_medium_only(house: House, tmp_path: Path):
    with pytest.raises(Refused) as refused:
        out(house, tmp_path / "stick", medium=" ")
    assert refused.value.reasons == (Reason.MEDIUM_MISSING,)
    with pytest.raises(Refused) as refused:
        export_journal(house.enter(AUDITOR), "1", lambda name: tmp_path / name, Progress())
    assert refused.value.reasons == (Reason.MEDIUM_NOT_REGISTERED,)


def test_the_auditor_closes_only_lines_of_such_exports(house: House):
    printed = started_job(house, PrintDocument(form="overdue_list", pages=1))
    room = house.enter(AUDITOR)
    with pytest.raises(Refused) as refused:
        room.do(CloseJournalExport(print_job=printed))
    assert refused.value.reasons == (Reason.NOT_YOUR_DUTY,)
    house.enter(ARCHIVIST).do(a_medium("1"))
    room = house.enter(AUDITOR)
    own = started_job(house, ExportJournal(medium="1"))
    room.do(CloseJournalExport(print_job=own, failed="5"))
    with pytest.raises(Refused) as refused:
        room.do(CloseJournalExport(print_job=own))
    assert refused.value.reasons == (Reason.PRINT_CLOSED,)


def started_job(house: House, command: Any) -> int:
    told = house.room.do(command).told
    return int(told.print_job)  # type: ignore[attr-defined]  # both commands enter a line of the register


def test_what_cannot_be_written_or_is_cancelled_leaves_nothing_and_is_void(house: House, tmp_path: Path):
    house.room.do(a_medium("1"))
    room = house.enter(AUDITOR)
    with pytest.raises(NotWritten):
        export_journal(room, "1", lambda name: tmp_path / "gone" / name, Progress())
    stopped = Progress()
    stopped.unwanted = True
    with pytest.raises(Cancelled):
        export_journal(room, "1", lambda name: tmp_path / name, stopped)
    assert not list(tmp_path.glob("*.log*"))
    assert [line.state for line in room.ask(print_register, 0, 2)] == [PrintState.FAILED] * 2


def test_a_later_export_must_continue_an_older_one(house: House, tmp_path: Path):
    older, _last, _code = out(house, tmp_path / "first")
    house.enter(ARCHIVIST).do(ShelveCarrier(carrier=1, location=2))
    newer, _last, _code = out(house, tmp_path / "second")
    assert run(newer, "--since", older)[0] == 0
    assert run(older, "--since", newer)[0] == 1


def test_a_paper_names_the_entry_that_is_gone_or_other(house: House, tmp_path: Path):
    path, last, code = out(house, tmp_path / "stick")
    assert run(path, "--head", f"{last}:{'0' * 16}")[0] == 1
    assert run(path, "--head", f"{last + 1}:{code}")[0] == 1
    assert run(path, "--head", "no")[0] == 2
    for heads in ((code, "0" * 16), ("0" * 16, code)):
        two = [word for one in heads for word in ("--head", f"{last}:{one}")]
        assert run(path, *two)[0] == 1, "two papers about one entry: each must be right"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda lines: lines.pop(), "END"),
        (lambda lines: lines.pop(-2), "END"),
        (lambda lines: lines.append(lines[-1]), "END"),
        (lambda lines: lines.pop(1), "BODY"),
        (lambda lines: lines[1].__setitem__(3, lines[1][3].replace("AUDITOR", "ARCHIVIST")), "BODY"),
        (lambda lines: lines[2].append(1), "CHAIN"),
        (lambda lines: lines[2].__setitem__(1, True), "CHAIN"),
        (lambda lines: lines[-2].__setitem__(-1, "ff" * 64), "SIGNATURE"),
        (lambda lines: lines[-2].__setitem__(-2, None), "SIGNATURE"),
    ],
)
def test_a_changed_file_is_found(house: House, tmp_path: Path, change: Callable[[list[list[Any]]], object], code: str):
    path, _last, _code = out(house, tmp_path / "stick")
    with pytest.raises(verify.Wrong) as wrong:
        verify.verify(verify.lines(changed(path, change)))
    assert wrong.value.code == code


@pytest.mark.parametrize("content", [b"", b"{}\n", b"\xff\xfe", b'["journal","another",""]\n', b"[]\n"])
def test_another_file_is_not_taken_for_a_journal(tmp_path: Path, content: bytes):
    path = tmp_path / "a.log"
    path.write_bytes(content)
    assert run(path)[0] == 2
    assert run(tmp_path / "gone.log")[0] == 2


def test_whoever_reseals_the_journal_cannot_sign_for_others(house: House):
    """Row S of trust.md §3.6: older than another person's entry, it is found by that person's signature."""
    mine = house.room.do(ShelveCarrier(carrier=1, location=2)).entry
    theirs = house.enter(AUDITOR).do(SignIn(failures=0, opening="")).entry
    house.enter(ARCHIVIST)
    with resealed(house, mine) as forged, pytest.raises(verify.Wrong) as wrong:
        verify.verify(forged())
    assert (wrong.value.code, wrong.value.seq) == ("SIGNATURE", theirs)


def test_only_a_paper_shows_that_own_entries_at_the_end_were_resealed(house: House):
    """Row P of trust.md §3.6: without a paper it is not found, which the handbook says; with one it is."""
    mine = house.room.do(ShelveCarrier(carrier=1, location=2))
    with resealed(house, mine.entry) as forged:
        lines = forged()
    verify.verify(lines)
    with pytest.raises(verify.Wrong) as wrong:
        verify.verify(lines, [(mine.entry, mine.head_code)])
    assert (wrong.value.code, wrong.value.seq) == ("HEAD", mine.entry)


def test_the_verifier_is_one_short_file_of_plain_python():
    text = PROGRAM.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 500
    tree = ast.parse(text, feature_version=(3, 9))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names
    assert not any(
        isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("eval", "exec") for node in ast.walk(tree)
    )
