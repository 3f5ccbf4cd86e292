"""The program proves itself on a vault of its own: what is frozen and packed must do the same as what was tested.

One line is printed for each step; the vault is invented, lies in a temporary folder and is gone afterwards.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pypdfium2

from recordsroom.bootstrap import found_room, unlock
from recordsroom.domain.commands import (
    AddApprover,
    AddReader,
    AddStorageLocations,
    ClosePrint,
    Command,
    ImportRecords,
    LendCarrier,
    NewLocation,
    PrintLabels,
    RecordApproval,
    ReturnCarrier,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Doubtful, Refused, Trouble, Unknown, WrongKey
from recordsroom.domain.facts import CarrierLine, Fact, Imported, Lent, PrintStarted, Returned, Shelved, Undone
from recordsroom.domain.keepers import Role
from recordsroom.domain.reference_codes import Profile
from recordsroom.domain.values import Authority, Barcode, Custody, Level, LocationKind
from recordsroom.services.checking import check_room
from recordsroom.services.documents import carrier_label
from recordsroom.services.documents.carrier_label import CarrierLabel
from recordsroom.services.founding_plan import NewAccount
from recordsroom.services.queries.importing import import_conditions
from recordsroom.services.queries.statistics import statistics
from recordsroom.services.reading.dry_run import BlankLevel, Choices
from recordsroom.services.reading.judging import judge
from recordsroom.services.reading.source import read_list
from recordsroom.services.room import Room

_KEEPER, _PASSWORD = "宋闻溪", "Qing-Wu-7-Ting"
_LIST = """序号,档号,文号,责任者,题名,日期,密级,页数,备注
1,W017-WS·2019-Y-GH-0001,青GH〔2019〕1号,规划研究室,关于报送2019年度管网改造工作的报告,20190821,秘密,86,
2,W017-WS·2019-Y-GH-0002,青GH〔2019〕2号,规划研究室,2019年度北片区供电线路图纸目录,20190902,,12,
3,W017-WS·2020-D30-KY-0001,,科研管理处,关于成立质量归零小组的决定,20200108,秘密,3,
"""
_ROWS = 3


class Failed(Exception):
    """A step did not come out as it must."""


def main() -> int:
    """Go through every step; 0 where all came out well."""
    try:
        with tempfile.TemporaryDirectory(prefix="records-room-") as scratch:
            _Trial(Path(scratch) / "vault").run()
    except (Failed, Trouble, Refused, Doubtful, Unknown) as failed:
        _say(f"FAILED: {type(failed).__name__} {failed}")
        return 1
    _say("passed")
    return 0


class _Trial:
    """One run through the room, step by step."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._room: Room | None = None
        self._line: CarrierLine | None = None

    def run(self) -> None:
        steps: tuple[Callable[[], str], ...] = (
            self._found,
            self._shut_out,
            self._bring_in,
            self._shelve,
            self._label,
            self._lend,
            self._take_back,
            self._undo,
            self._read_back,
            self._check,
        )
        try:
            for step in steps:
                told = step()
                _say(f"{step.__name__.strip('_').replace('_', ' ')}: {told}")
        finally:
            if self._room:
                self._room.close()

    def _found(self) -> str:
        policies = (("unit_name", "青梧研究所"), ("pc_level", str(int(Level.MIMI))))
        found_room(self._folder, policies, [NewAccount(_KEEPER, frozenset({Role.ARCHIVIST}), _PASSWORD)])
        self._room = unlock(self._folder, _KEEPER, _PASSWORD)
        self._do(AddStorageLocations(places=(NewLocation("01", "01 柜", LocationKind.CABINET, None, Level.MIMI),)))
        today = self._open.clock().today
        self._do(AddApprover(name="顾言舟", post="所长", authority=Authority.PRINCIPAL, since=today))
        valid = today + timedelta(days=30)
        self._do(AddReader(name="沈知远", unit="规划研究室", cleared=Level.MIMI, valid_until=valid))
        return "a room with a place, an approver and a reader"

    def _shut_out(self) -> str:
        self._open.close()
        try:
            unlock(self._folder, _KEEPER, _PASSWORD + "x").close()
        except WrongKey:
            self._room = unlock(self._folder, _KEEPER, _PASSWORD)
            return "a wrong password does not open it"
        raise Failed("a wrong password opened the vault")

    def _bring_in(self) -> str:
        source = read_list(_LIST.encode("gb18030"), "list.csv")
        choices = Choices(profile=Profile.P1, blank_level=BlankLevel.PUBLIC)
        report = judge(source, choices, self._open.ask(import_conditions))
        told = self._do(ImportRecords(rows=report.accepted, file_digest=source.digest, layout=source.layout))
        _demand(isinstance(told, Imported) and told.records == _ROWS, "not every row came in")
        return f"{_ROWS} rows of a list"

    def _shelve(self) -> str:
        told = self._do(ShelveCarrier(carrier=1, location=1))
        _demand(isinstance(told, Shelved), "it was not shelved")
        if isinstance(told, Shelved):
            self._line = told.line
        return "a carrier in its place"

    def _label(self) -> str:
        job = self._do(PrintLabels(form=carrier_label.FORM.key, stock=carrier_label.FORM.stock.key, subjects=(1, 2)))
        _demand(isinstance(job, PrintStarted), "the labels are not registered")
        line = self._line
        _demand(line is not None, "there is nothing to label")
        if line and isinstance(job, PrintStarted):
            label = CarrierLabel(Barcode.parse(line.barcode), line.reference_code, location="01 柜")
            _demand(line.reference_code[-7:] in _text(carrier_label.FORM.render([label])), "the label cannot be read")
            self._do(ClosePrint(print_job=job.print_job))
        return "a label drawn and read back"

    def _lend(self) -> str:
        today = self._open.clock().today
        self._refuse(LendCarrier(carrier=1, reader=1), "it was lent without approval")
        self._do(RecordApproval(form_no="1", approver=1, approved_on=today, reader=1, carriers=(1, 2)))
        _demand(isinstance(self._do(LendCarrier(carrier=1, reader=1)), Lent), "it was not lent")
        self._refuse(LendCarrier(carrier=1, reader=1), "it was lent twice")
        return "refused without approval, lent with it, and only once"

    def _take_back(self) -> str:
        told = self._do(ReturnCarrier(carrier=1, pages=86))
        _demand(isinstance(told, Returned) and told.clean, "it did not come back")
        return "a return with its pages counted"

    def _undo(self) -> str:
        entry = self._open.do(ShelveCarrier(carrier=1, location=1)).entry
        _demand(isinstance(self._do(Undo(entry=entry)), Undone), "it was not taken back")
        return "a shelving taken back"

    def _read_back(self) -> str:
        self._open.close()
        self._room = unlock(self._folder, _KEEPER, _PASSWORD)
        found = self._open.ask(statistics)
        kept = dict(found.by_custody or ())
        _demand((found.records, found.open_loans) == (_ROWS, 0), "what was entered is not there")
        _demand(kept[Custody.RETURNED_CHECKED] == 1, "the carrier is not where it was left")
        return f"{found.entries} entries after closing and opening"

    def _check(self) -> str:
        finding = next((found for found in check_room(self._open) if found), None)
        _demand(finding is None, f"the check found {finding}")
        return "pages, journal and tables agree"

    @property
    def _open(self) -> Room:
        if self._room is None:
            raise Failed("the room is not open")
        return self._room

    def _do(self, command: Command) -> Fact:
        return self._open.do(command).told

    def _refuse(self, command: Command, otherwise: str) -> None:
        try:
            self._do(command)
        except Refused:
            return
        raise Failed(otherwise)


def _text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(str(page.get_textpage().get_text_range()) for page in document)
    finally:
        document.close()


def _demand(condition: bool, otherwise: str) -> None:
    if not condition:
        raise Failed(otherwise)


def _say(line: str) -> None:
    # A frozen program without a console has no standard output at all.
    if sys.stdout is not None:
        print(f"self-test: {line}", flush=True)
