"""Runs of scans for the tests of the desk's grammar, with what can be scanned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from recordsroom.domain.facts import CarrierLine, ConditionRecorded, Lent, Returned
from recordsroom.domain.values import Barcode, Condition, Custody, Kind, Level, LocationKind, Scheme
from recordsroom.services.acts import Act, Acts, Do, Tell, Telling
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, Unseen, Why
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.scanning import ScanRun
from tests.builders import TODAY

READER = ReaderSeen(
    7, Barcode.make(Kind.PERSON, 7).digits, "沈知远", "规划研究室", "", Level.MIMI, TODAY, False, False, 0, 0, 10
)
PLACE = PlaceSeen(5, Barcode.make(Kind.LOCATION, 5).digits, "02 库 01 柜", "02-01", LocationKind.CABINET, Level.JIMI, 0)
FOREIGN = Unseen("690123", Why.FOREIGN)


def seen(number: int = 1, **odd: object) -> CarrierSeen:
    plain = CarrierSeen(
        id=number,
        digits=Barcode.make(Kind.CARRIER, number).digits,
        reference_code=f"W017-WS·2019-Y-GH-{number:04d}",
        title="北片区管网现状调查报告",
        copy_no=None,
        level=Level.INTERNAL,
        scheme=Scheme.INTERNAL,
        secrecy_term=None,
        pages=86,
        condition=Condition.GOOD,
        custody=Custody.SHELVED,
        place="02 库 01 柜",
        home="02 库 01 柜",
        home_barcode=PLACE.digits,
        reader=None,
        reader_name=None,
        reader_unit=None,
        due_on=None,
        counts_pages=False,
    )
    return replace(plain, **odd)  # type: ignore[arg-type]


OUT = seen(1, custody=Custody.ON_LOAN, place=None)
COUNTED = seen(2, custody=Custody.ON_LOAN, place=None, counts_pages=True)


def line(number: int = 1) -> CarrierLine:
    return CarrierLine(number, "", "", None, None, Level.INTERNAL, Scheme.INTERNAL, None, 86)


def lent(number: int = 1) -> Lent:
    return Lent(line(number), 1, "沈知远", date(2026, 12, 4), None)


def returned(number: int = 1) -> Returned:
    return Returned(line(number), 7, "沈知远", None, Condition.GOOD, True, 0, None, None)


def noted(number: int = 1) -> ConditionRecorded:
    return ConditionRecorded(line(number), Condition.DAMAGED)


def tellings(acts: Acts) -> list[Telling]:
    return [act.what for act in acts if isinstance(act, Tell)]


def commands(acts: Acts) -> list[object]:
    return [act.command for act in acts if isinstance(act, Do)]


def only(acts: Acts) -> Act:
    [act] = acts
    return act


def doing(acts: Acts) -> Do:
    act = acts[-1]
    assert isinstance(act, Do)
    return act


def a_run(*scans: object) -> ScanRun:
    run = ScanRun()
    for scan in scans:
        run.scan(scan)  # type: ignore[arg-type]  # what the tests hand in is Seen
    return run
