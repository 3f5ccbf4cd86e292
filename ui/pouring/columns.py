"""The list of poured lines: what was read, what it is, which group it stands in, and what would come of that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.pour_groups import Purpose
from recordsroom.services.gone import GoneSeen
from recordsroom.services.pouring import Foreseen, Heap
from recordsroom.services.queries.pouring import LineSeen
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, Seen
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from ui.desk.gone import gone_verb
from ui.look.tokens import Role
from ui.messages import desk_command_words, doubt_words, reason_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate

PURPOSES: dict[Purpose, Callable[[], str]] = {
    Purpose.NONE: lambda: translate("Pour", "No head"),
    Purpose.LEND: lambda: translate("Pour", "Lend"),
    Purpose.RETURN: lambda: translate("Pour", "Take in"),
    Purpose.SHELVE: lambda: translate("Pour", "Shelve"),
    Purpose.WAIT: lambda: translate("Pour", "Onto the trolley"),
    Purpose.BOX: lambda: translate("Pour", "Into the box"),
}


@dataclass(frozen=True, slots=True, repr=False)
class PourRow:
    """One line with its group."""

    id: int
    number: int
    """Which group it stands in, counted from one."""
    line: LineSeen
    group: Foreseen


def rows_of(heap: Heap) -> list[PourRow]:
    """Every line in order."""
    return [PourRow(line.id, at, line, group) for at, group in enumerate(heap.groups, 1) for line in group.lines]


def what_words(seen: Seen) -> str:
    """What bears the code, in few words."""
    if isinstance(seen, CarrierSeen):
        return seen.reference_code
    if isinstance(seen, GoneSeen):
        return f"{seen.code}\u3000{gone_verb(seen.way)}"
    if isinstance(seen, BoxSeen):
        return translate("Pour", "Box {0}").format(seen.box_no)
    if isinstance(seen, PlaceSeen | ReaderSeen):
        return seen.name
    if isinstance(seen, DeskCommand):
        return desk_command_words(seen)
    return translate("Pour", "Not recognised")


def finding_words(group: Foreseen) -> tuple[str, ...]:
    """What stands in the way of a group, each said once."""
    if group.group.unclear:
        numbers = ", ".join(str(line.number) for line in group.lines if line.id in group.group.unclear)
        return (translate("Pour", "Not understood: line {0}. Put it right or leave it out first.").format(numbers),)
    if group.request is None:
        return (translate("Pour", "Nothing stands under this head."),)
    return (*map(reason_words, group.objections), *map(doubt_words, group.doubts))


def state_of(row: PourRow) -> tuple[Role, str]:
    """How a line stands."""
    group = row.group
    if row.id in group.group.unclear:
        return Role.STOP, translate("Pour", "Not understood")
    if group.blames(row.id):
        return Role.STOP, translate("Pour", "In the way")
    if group.objections:
        return Role.LOOK, translate("Pour", "Refused with its group")
    if group.request is None:
        return Role.LOOK, translate("Pour", "Waits")
    return (Role.LOOK, translate("Pour", "Doubt")) if group.doubts else (Role.OK, translate("Pour", "Ready"))


def _number(row: PourRow) -> str:
    return translate("Pour", "before {0}").format(row.line.number) if row.line.by_hand else str(row.line.number)


COLUMNS: tuple[Column[PourRow], ...] = (
    Column(lambda: translate("Pour", "Line"), _number, name="line", width=64, sortable=False),
    Column(lambda: translate("Pour", "Code"), lambda row: row.line.said, name="said", width=116, sortable=False),
    Column(
        lambda: translate("Pour", "What it is"),
        lambda row: what_words(row.line.seen),
        kind=Kind.CODE,
        name="what",
        stretch=True,
        sortable=False,
    ),
    Column(
        lambda: translate("Pour", "Times"),
        lambda row: str(row.line.times),
        kind=Kind.NUMBER,
        name="times",
        width=56,
        sortable=False,
    ),
    Column(
        lambda: translate("Pour", "Read at"),
        lambda row: row.line.read_at[:16] or translate("Pour", "time unknown"),
        name="read_at",
        width=132,
        sortable=False,
    ),
    Column(
        lambda: translate("Pour", "Group"),
        lambda row: f"{row.number} {PURPOSES[row.group.group.purpose]()}",
        name="group",
        width=96,
        sortable=False,
    ),
    Column(
        lambda: translate("Pour", "State"),
        lambda row: state_of(row)[1],
        kind=Kind.STATE,
        role=lambda row: state_of(row)[0],
        name="state",
        width=120,
        sortable=False,
    ),
)
