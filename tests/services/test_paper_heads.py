"""Papers held against the journal: real printed codes, a rewritten row, a cut log, a rewritten tail, another vault.

Each control shows that the same paper agreed before, so that no verdict comes from nothing.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from recordsroom.domain.commands import AcknowledgePapers, ComparePaper
from recordsroom.domain.errors import Refused
from recordsroom.domain.paper_heads import KINDS, PaperCompared, PaperHead, PaperKind, PaperVerdict
from recordsroom.domain.rules import Reason
from recordsroom.services.acts import Do
from recordsroom.services.backing.restoring import GivenUp, restore
from recordsroom.services.documents import FORMS
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.fold import checked
from recordsroom.services.journal import COLUMNS, Entry, sealed_fields, sealed_hash
from recordsroom.services.paper_heads import AT_THE_DESK, journal_says
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.paper_heads import code_on, papers_waiting, papers_wrong
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.room import Room
from recordsroom.services.scanning import ScanRun
from recordsroom.services.signing import Signer
from recordsroom.storage.transaction import unit_of_work
from tests.builders import a_medium
from tests.documents.test_imprint import IMPRINT
from tests.rooms import ARCHIVIST, AUDITOR, CHEAP, SECURITY, SYSTEM, House
from tests.services.backup_runs import PEOPLE, backed_up, reason_of, stick

__all__ = ["stick"]


def acted(room: Room, number: int = 0) -> int:
    """Anything that makes an entry."""
    return room.do(a_medium(f"JZ-2026-{100 + number:03}")).entry


def paper_of(room: Room, entry: int, form: str = "loan_slip") -> PaperHead:
    return PaperHead.parse(room.ask(code_on, form, entry))


def compared(room: Room, paper: PaperHead, *, whole: bool = False) -> PaperCompared:
    told = room.do(ComparePaper(paper=paper, whole=whole)).told
    assert isinstance(told, PaperCompared)
    return told


def forged(room: Room, alter: Callable[[Any], object]) -> None:
    """What somebody does to the file with a tool of his own: the triggers go, and come back."""
    with unit_of_work(room.vault) as unit:
        cursor = unit.cursor
        kept = cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        cursor.connection.set_authorizer(None)
        for name, _sql in kept:
            cursor.execute(f"DROP TRIGGER {name}")
        alter(cursor)
        for _name, sql in kept:
            cursor.execute(sql)


def test_every_such_paper_is_a_form_of_ours() -> None:
    keys = {form.key for form in FORMS if form.frame}
    assert set(KINDS) <= keys and {"loan_slip", "return_receipt", "day_closing"} <= set(KINDS)


def test_other_papers_bear_no_code(room: Room) -> None:
    assert room.ask(code_on, "overdue_list", 1) == "" == room.ask(code_on, "loan_slip", 10**6)


@pytest.mark.parametrize("form", sorted(KINDS))
def test_an_untouched_journal_agrees_with_its_papers(room: Room, form: str) -> None:
    entry = acted(room)
    paper = paper_of(room, entry, form)
    acted(room, 1)
    told = compared(room, paper)
    assert (told.verdict, told.paper.kind, told.paper.entry) == (PaperVerdict.AGREES, KINDS[form], entry)
    assert told.command == "RegisterEquipment" and told.at is not None and told.last == entry + 1
    assert compared(room, PaperHead.typed(f"{entry} {paper.code[:16]}")).verdict is PaperVerdict.AGREES
    assert room.ask(papers_wrong) == 0


def test_a_scan_is_a_paper_and_nothing_else(room: Room) -> None:
    digits = room.ask(code_on, "day_closing", 3)
    seen = room.ask(what_is, digits)
    assert isinstance(seen, PaperHead) and seen.kind is PaperKind.DAY_CLOSING
    assert not isinstance(room.ask(what_is, digits[:-1] + str((int(digits[-1]) + 1) % 10)), PaperHead)


def test_at_the_desk_it_leaves_the_transaction_alone(room: Room) -> None:
    run, paper = ScanRun(), paper_of(room, 3)
    before = run.mode, run.reader
    [do] = run.scan(paper)
    assert isinstance(do, Do)
    outcome = room.do(do.command)
    assert run.done(do, outcome.told, outcome.entry) == ()
    assert (run.mode, run.reader, run.made) == (*before, [])


def test_a_wrong_code_is_a_finding_until_the_auditor_has_seen_it(house: House) -> None:
    room = house.room
    paper = PaperHead(PaperKind.LOAN_SLIP, 1, 5, paper_of(room, 5).room, "0" * 20)
    told = compared(room, paper)
    assert told.verdict is PaperVerdict.DIFFERS and not told.before
    assert compared(room, paper).before and room.ask(papers_wrong) == 1, "the same paper is one finding"
    [row] = room.ask(papers_waiting)
    assert (row.kind, row.entry, row.verdict, row.by) == (PaperKind.LOAN_SLIP, 5, PaperVerdict.DIFFERS, "宋闻溪")
    acknowledge = AcknowledgePapers(last=row.id, reason="已报保密办，封存本机")
    assert reason_of(lambda: room.do(acknowledge)) is Reason.NOT_YOUR_DUTY
    auditor = house.enter(AUDITOR)
    assert reason_of(lambda: auditor.do(AcknowledgePapers(last=row.id, reason=" "))) is Reason.PURPOSE_MISSING
    assert compared(auditor, paper).before, "the auditor compares too"
    auditor.do(acknowledge)
    assert auditor.ask(papers_wrong) == 0
    assert reason_of(lambda: auditor.do(acknowledge)) is Reason.NOTHING_TO_DO
    assert not compared(auditor, paper).before and auditor.ask(papers_wrong) == 1, "seen once is not seen for ever"


@pytest.mark.parametrize("user", [SYSTEM, SECURITY])
def test_who_does_not_read_the_journal_compares_nothing(house: House, user: int) -> None:
    paper = paper_of(house.room, 3)
    room = house.enter(user)
    assert reason_of(lambda: room.do(ComparePaper(paper=paper))) is Reason.NOT_YOUR_DUTY
    assert room.ask(papers_waiting) == ()


def test_an_altered_row_is_found_though_its_hash_was_left(house: House) -> None:
    room = house.room
    entry = acted(room)
    paper = paper_of(room, acted(room, 1))
    assert compared(room, paper).verdict is PaperVerdict.AGREES
    was = []

    def alter(cursor: Any) -> None:
        was.extend(cursor.execute("SELECT rules FROM journal WHERE seq = ?", (entry,)).fetchone())
        cursor.execute("UPDATE journal SET rules = 'X' WHERE seq = ?", (entry,))

    forged(room, alter)
    assert compared(room, paper).verdict is PaperVerdict.BROKEN
    assert compared(room, paper_of(room, entry - 1)).verdict is PaperVerdict.AGREES, "what came before still agrees"
    forged(room, lambda cursor: cursor.execute("UPDATE journal SET rules = ? WHERE seq = ?", (was[0], entry)))


def test_the_auditors_way_hashes_every_entry_anew(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("recordsroom.services.paper_heads.AT_THE_DESK", 2)
    assert AT_THE_DESK > 1000
    early, paper = acted(room), None
    for number in range(1, 6):
        paper = paper_of(room, acted(room, number))
    assert paper is not None
    forged(room, lambda cursor: cursor.execute("UPDATE journal SET rules = 'X' WHERE seq = ?", (early,)))
    assert compared(room, paper).verdict is PaperVerdict.AGREES
    assert compared(room, paper, whole=True).verdict is PaperVerdict.BROKEN
    forged(room, lambda cursor: cursor.execute("UPDATE journal SET rules = '' WHERE seq = ?", (early,)))


def test_a_tail_rewritten_by_its_own_author_is_found_by_the_paper_alone(house: House) -> None:
    """A1 of trust.md §3.6: the archivist's own last entries, chain and signatures done anew; the fold finds nothing."""
    room = house.room
    entry = acted(room)
    paper = paper_of(room, entry)
    assert compared(room, paper).verdict is PaperVerdict.AGREES
    room.close()
    room = house.enter(ARCHIVIST)
    last = acted(room, 1)
    slip = paper_of(room, last)
    signer = Signer(ARCHIVIST, bytes(house.model.secrets[ARCHIVIST].signing_key))

    def rewrite(cursor: Any) -> None:
        row = cursor.execute(f"SELECT {', '.join(COLUMNS)} FROM journal WHERE seq = ?", (last,)).fetchone()
        entry = Entry(*row)
        fields = dict(zip(COLUMNS, row, strict=True)) | {"wall_ms": entry.wall_ms - 60_000}
        digest = sealed_hash(sealed_fields(Entry(**fields)))
        cursor.execute(
            "UPDATE journal SET wall_ms = ?, hash = ?, signature = ? WHERE seq = ?",
            (fields["wall_ms"], digest, signer.sign(digest), last),
        )

    forged(room, rewrite)
    with unit_of_work(room.vault) as unit:
        assert checked(unit.cursor) is None, "no check of the vault finds it"
    assert compared(room, paper).verdict is PaperVerdict.AGREES
    told = compared(room, slip)
    assert told.verdict is PaperVerdict.DIFFERS and room.ask(papers_wrong) == 1


def test_a_log_that_was_cut_back_is_found_by_its_number(house: House) -> None:
    """The whole folder is put back as it was, head file and all; only the paper remembers."""
    house.room.close()
    older = house.folder.with_name("older")
    shutil.copytree(house.folder, older)
    room = house.enter(ARCHIVIST)
    slip = paper_of(room, [acted(room, number) for number in range(4)][-1])
    assert compared(room, slip).verdict is PaperVerdict.AGREES
    room.close()
    shutil.rmtree(house.folder)
    shutil.copytree(older, house.folder)
    room = house.enter(ARCHIVIST)
    assert room.finding is None, "nothing beside the paper tells"
    told = compared(room, slip)
    assert told.verdict is PaperVerdict.BEYOND and told.last < slip.entry
    for number in range(6):
        acted(room, number)
    assert compared(room, slip).verdict is PaperVerdict.DIFFERS, "grown past the number it is another entry"


def test_a_paper_of_another_room_says_so(house: House, blank_house: House) -> None:
    paper = paper_of(house.room, 3)
    assert compared(house.room, paper).verdict is PaperVerdict.AGREES
    assert compared(blank_house.room, paper).verdict is PaperVerdict.OTHER_ROOM


def test_a_paper_of_a_later_epoch_is_a_finding(room: Room) -> None:
    paper = paper_of(room, 3)
    later = PaperHead(paper.kind, 2, paper.entry, paper.room, "f" * 20)
    assert compared(room, later).verdict is PaperVerdict.EPOCH_UNKNOWN


def test_what_a_restore_gave_up_is_told_as_that(house: House, stick: Path) -> None:
    path = backed_up(house, stick)
    room = house.enter(ARCHIVIST)
    slips = [paper_of(room, acted(room, number)) for number in range(3)]
    room.close()
    restore(path, house.folder, PEOPLE, "磁盘损坏", GivenUp(), clock=house.clock, floor=CHEAP)
    room = house.enter(ARCHIVIST)
    for slip in slips:
        assert compared(room, slip).verdict is PaperVerdict.GIVEN_UP
    beyond = PaperHead(slips[0].kind, 1, slips[-1].entry + 50, slips[0].room, "e" * 20)
    assert compared(room, beyond).verdict is PaperVerdict.BEYOND, "more than the restore told of"
    with unit_of_work(room.vault) as unit:
        [one] = journal_says(unit.cursor, slips[0]).breaks
    assert one.given_up is not None and one.given_up >= slips[-1].entry and one.given_up_epoch == 1


def test_the_sheet_of_a_day_bears_the_whole_root_and_what_the_day_brought(house: House) -> None:
    room = house.room
    with pytest.raises(Refused):
        room.do(AcknowledgePapers(last=1, reason="x"))
    entry = acted(room)
    with unit_of_work(room.vault) as unit:
        root = unit.cursor.execute("SELECT hash FROM journal WHERE seq = ?", (entry,)).fetchone()[0].hex()
        began = room.clock().local.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000
        done, refused = (
            unit.count("SELECT count(*) FROM journal WHERE outcome = ? AND wall_ms >= ?", outcome, int(began))
            for outcome in ("DONE", "REFUSED")
        )
    run = room.ask(document_lines, "day_closing")
    said = [one.said.zh for one in run.rows if isinstance(one, DayLine) and isinstance(one.said, Phrase)]
    assert said[-4] == f"日志第 1 纪元至第 {entry} 条；今日办成 {done}，拒绝 {refused}，双人 0" and refused == 1
    kinds = dict(one.split(" ") for one in said[-3].removeprefix("办成各类：").split("　"))
    assert sum(map(int, kinds.values())) == done and int(kinds["登录管理"]) > 0, kinds
    assert said[-2].replace(" ", "") == f"链根{root}" and "另一人签字" in said[-1]
    assert compared(room, PaperHead.typed(f"{entry} {root[:16]}")).verdict is PaperVerdict.AGREES
    form = next(one for one in FORMS if one.key == "day_closing")
    pdf = pypdfium2.PdfDocument(form.render(run.rows, imprint=IMPRINT))
    words = "".join("".join(page.get_textpage().get_text_bounded().split()) for page in pdf)
    assert root in words, "it stands there whole"
