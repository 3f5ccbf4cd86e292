"""The print register: entered before the job starts, closed when it is known how it ended (R-88, R-89, G-30)."""

from __future__ import annotations

from typing import TypeAlias

from recordsroom.domain.arrangement import Box
from recordsroom.domain.cases import TransportCase
from recordsroom.domain.commands import ClosePrint, PrintLabels
from recordsroom.domain.copying import MadeCopy
from recordsroom.domain.equipment import Equipment, EquipmentState
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Done, Fact, PrintStarted
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.late_entries import LateSheet
from recordsroom.domain.lending import MOST_PAGES, Loan
from recordsroom.domain.out_cards import OutCard
from recordsroom.domain.printing import UNBARRED, Label, PrintJob, PrintState
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.spoiled_pieces import VoidSheet
from recordsroom.domain.values import Custody, Kind
from recordsroom.domain.visits import Seat
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.relabelling import label_came_back, label_is_new
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

Labelled: TypeAlias = Carrier | Box | TransportCase | Equipment | Seat | StorageLocation | Reader | LateSheet | OutCard
LABELLED: dict[str, type[Labelled]] = {
    "carrier_label": Carrier,
    "carrier_label_quick": Carrier,
    "box_label": Box,
    "case_label": TransportCase,
    "seat_label": Seat,
    "location_label": StorageLocation,
    "person_card": Reader,
    "emergency_sheet": LateSheet,
    "medium_label": Equipment,
    "device_label": Equipment,
    "out_card": OutCard,
}
"""What each form of label sticks on."""


_OF_BOX = (
    "SELECT coalesce(max(r.level), 0) FROM carriers c JOIN records r ON r.id = c.record_id"
    " WHERE c.box_id = ? AND c.custody <> 'WITHDRAWN'"
)
_OLDER = (
    "SELECT l.id FROM labels l JOIN prints p ON p.id = l.print_id"
    " WHERE l.barcode = ? AND l.id < ? AND p.state <> 'FAILED' ORDER BY l.id DESC LIMIT 1"
)


def print_labels(request: PrintLabels, unit: Unit, scene: Scene) -> Fact:
    """Enter a run of labels; earlier labels of the same things retire, with their history kept."""
    if request.form in UNBARRED:
        return _print_stamps(request, unit, scene)
    kind = LABELLED.get(request.form)
    if kind is None or not request.subjects:
        refuse_unless(False, Reason.NOTHING_TO_DO)
    # Each once: a label that is printed twice in one run is still one label.
    subjects = [unit.get(kind, key) for key in dict.fromkeys(request.subjects)] if kind else []
    level = max((_level(unit, subject) for subject in subjects), default=0)
    pieces = len(request.subjects)
    job = entered_job(unit, scene, form=request.form, stock=request.stock, level=level, pieces=pieces)
    for subject in subjects:
        old = unit.find(Label, barcode=subject.barcode, retired=False)
        if old:
            unit.change(old, retired=True)
        unit.add(Label, barcode=subject.barcode, print_id=job.id, retired=False)
        if isinstance(subject, Carrier):
            refuse_unless(subject.custody is not Custody.WITHDRAWN, Reason.CARRIER_WITHDRAWN)
            unit.change(subject, labelled=True)
            label_is_new(unit, subject, scene.stamp.today)
        elif isinstance(subject, Box | TransportCase | Equipment):
            other = isinstance(subject, Equipment) and subject.sort.medium != (request.form == "medium_label")
            refuse_unless(not other, Reason.NOTHING_TO_DO)
            gone = isinstance(subject, Equipment) and subject.state is EquipmentState.DESTROYED
            refuse_unless(not gone, Reason.EQUIPMENT_RETIRED)
            unit.change(subject, labelled=True)
        elif isinstance(subject, LateSheet) and unit.find(VoidSheet, sheet_id=subject.id) is not None:
            raise Refused(Objection(Reason.SHEET_VOID, {"code": subject.sheet_no}))
    return PrintStarted(job.id, job.serial)


def _print_stamps(request: PrintLabels, unit: Unit, scene: Scene) -> Fact:
    refuse_unless(bool(request.subjects), Reason.NOTHING_TO_DO)
    level = max(_stamped(unit, request.form, key).level or 0 for key in request.subjects)
    job = entered_job(
        unit, scene, form=request.form, stock=request.stock, level=int(level), pieces=len(request.subjects)
    )
    return PrintStarted(job.id, job.serial)


def _stamped(unit: Unit, form: str, key: int) -> Record:
    """The record that a stamp is for, or that a copy was made of; what is no copy bears no such stamp (R-85)."""
    if form != "copy_stamp":
        return unit.get(Record, key)
    refuse_unless(unit.find(MadeCopy, carrier_id=key, fate=None) is not None, Reason.NOTHING_TO_DO)
    return record_of(unit, unit.get(Carrier, key))


def close_print(request: ClosePrint, unit: Unit, scene: Scene) -> Fact:
    """Say how a job ended; a failed one counts as 作废 with its reason, a done one may still lose spoiled sheets."""
    job = unit.get(PrintJob, request.print_job)
    refuse_unless(job.state is not PrintState.FAILED, Reason.PRINT_CLOSED)
    refuse_unless(0 <= request.spoiled <= MOST_PAGES, Reason.VALUE_NOT_POSSIBLE)
    unit.change(
        job,
        state=PrintState.FAILED if request.failed else PrintState.DONE,
        failed=request.failed or None,
        spoiled=job.spoiled + request.spoiled,
        closed_at=scene.stamp.wall_ms,
    )
    if request.failed:
        for label in unit.every(Label, print_id=job.id, retired=False):
            _void(unit, label)
    return Done()


def _void(unit: Unit, label: Label) -> None:
    """A label that was never printed goes; the one that it was to replace is alive again."""
    unit.change(label, retired=True)
    older = unit.cursor.execute(_OLDER, (label.barcode, label.id)).fetchone()
    carrier = unit.find(Carrier, barcode=label.barcode)
    if older:
        unit.change(unit.get(Label, older[0]), retired=False)
        if carrier:
            label_came_back(unit, carrier, older[0])
    elif carrier:
        unit.change(carrier, labelled=False)
    else:
        for kind in (Box, TransportCase, Equipment):
            if thing := unit.find(kind, barcode=label.barcode):
                unit.change(thing, labelled=False)


def _level(unit: Unit, subject: Labelled) -> int:
    if isinstance(subject, Box):
        return unit.count(_OF_BOX, subject.id)
    if isinstance(subject, OutCard):
        subject = unit.get(Carrier, unit.get(Loan, subject.loan_id).carrier_id)
    return record_of(unit, subject).level or 0 if isinstance(subject, Carrier) else 0


def entered_job(unit: Unit, scene: Scene, **values: object) -> PrintJob:
    """A new line of the print register under the next serial; a document of one page where nothing else is said."""
    return unit.add(
        PrintJob,
        **{
            "serial": unit.next_barcode(Kind.DOCUMENT).digits,
            "stock": None,
            "level": 0,
            "pages": 1,
            "copies": 1,
            "pieces": 0,
            "state": PrintState.STARTED,
            "failed": None,
            "spoiled": 0,
            "operator": scene.keeper.id,
            "started_at": scene.stamp.wall_ms,
            "closed_at": None,
            **values,
        },
    )


HANDLERS: Handlers = {
    PrintLabels: Handler(print_labels, needs=Duty.PRINT, undoable=False),
    ClosePrint: Handler(close_print, needs=Duty.PRINT, undoable=False),
}
