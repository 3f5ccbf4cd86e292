"""Papers that prove something about the vault itself: whoever may verify prints them, each in the register."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from recordsroom.domain.commands import ClosePrint, CloseProof, PrintDocument, PrintProof
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.printing import PrintJob, PrintState
from recordsroom.domain.proof_papers import DRILL_SLIP
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.backing.drilling import run_drill
from recordsroom.services.jobs import Progress
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.proof_papers import proof_lines
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import ARCHIVIST, AUDITOR, SYSTEM, House
from tests.services.backup_runs import backed_up, reason_of, stick

__all__ = ["stick"]


def entered(room: Room, form: str = DRILL_SLIP) -> int:
    told = room.do(PrintProof(form=form, pages=1)).told
    assert isinstance(told, PrintStarted)
    return told.print_job


def job(room: Room, key: int) -> PrintJob:
    with unit_of_work(room.vault) as unit:
        return unit.get(PrintJob, key)


def test_r089_an_administrator_enters_and_closes_such_a_paper_and_nothing_else(house: House):
    room = house.enter(SYSTEM)
    key = entered(room)
    assert (job(room, key).level, job(room, key).operator) == (Level.INTERNAL, SYSTEM)
    room.do(CloseProof(print_job=key, failed="CANCELLED"))
    assert (job(room, key).state, job(room, key).failed) == (PrintState.FAILED, "CANCELLED")
    assert reason_of(lambda: room.do(CloseProof(print_job=key))) is Reason.PRINT_CLOSED
    assert reason_of(lambda: room.do(PrintProof(form="loan_register", pages=1))) is Reason.NOT_YOUR_DUTY
    assert reason_of(lambda: room.do(PrintProof(form=DRILL_SLIP, pages=0))) is Reason.VALUE_NOT_POSSIBLE
    assert reason_of(lambda: room.do(PrintDocument(form=DRILL_SLIP, pages=1))) is Reason.NOT_YOUR_DUTY
    key = entered(room)
    assert reason_of(lambda: house.enter(AUDITOR).do(CloseProof(print_job=key))) is Reason.NOT_YOUR_DUTY
    archivist = house.enter(ARCHIVIST)
    told = archivist.do(PrintDocument(form="day_closing", pages=1)).told
    assert isinstance(told, PrintStarted)
    assert reason_of(lambda: archivist.do(CloseProof(print_job=told.print_job))) is Reason.NOT_YOUR_DUTY
    archivist.do(ClosePrint(print_job=told.print_job))


def test_the_slip_says_what_the_latest_drill_found(house: House, stick: Path):
    path = backed_up(house, stick)
    assert "从未试还原" in str(proof_said(house.room)), "never drilled"
    run_drill(house.room, path, Progress())
    said = proof_said(house.room)
    assert said["结果"] == "合格：可以还原" and "程远舟" in said["何时、何人试还原"]
    assert said["账表重演"].startswith("由日志重演") and said["数出日志"]
    assert proof_lines_of(house.room, ()) == ()
    # A keeper's bench prints the same.
    assert len(house.enter(ARCHIVIST).ask(document_lines, DRILL_SLIP, (1,)).rows) == 1


def test_a_drill_that_failed_vouches_for_nothing(house: House, stick: Path):
    path = backed_up(house, stick)
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    run_drill(house.room, path, Progress())
    said = proof_said(house.room)
    assert said["结果"].startswith("不合格（") and said["日志链"] == said["账表重演"] == "未通过，见结果"


def proof_lines_of(room: Room, of: tuple[int, ...]) -> tuple[object, ...]:
    return room.ask(proof_lines, DRILL_SLIP, of).rows


def proof_said(room: Room) -> dict[str, str]:
    page: Any = room.ask(proof_lines, DRILL_SLIP, (1,)).rows[0]
    return {
        fact.name.put("zh"): fact.said if isinstance(fact.said, str) else fact.said.put("zh") for fact in page.facts
    }
