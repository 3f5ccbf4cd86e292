"""The words for codes about what happens in the room: at the desk, on paper, in counts, in care and on the way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.climate import ClimateKind
from recordsroom.domain.copying import CopyFate, CopyWay
from recordsroom.domain.count_searching import Why
from recordsroom.domain.counting import CountCause, ScopeKind
from recordsroom.domain.day_closing import LeftCause, OpenCause
from recordsroom.domain.destruction_lists import DestroyChannel, DestroyMethod
from recordsroom.domain.enquiries import AskedAs
from recordsroom.domain.equipment import EquipmentSort, EquipmentState, UseKind
from recordsroom.domain.handover import HandoverKind, Topic
from recordsroom.domain.incidents import IncidentSort
from recordsroom.domain.inside_work import WorkPurpose
from recordsroom.domain.late_entries import LateAct, LateCause, LateMove, SheetForm
from recordsroom.domain.pouring import LineState, Origin
from recordsroom.domain.protections import Protection
from recordsroom.domain.receiving import Book, Packet
from recordsroom.domain.reserving import ReserveEnd
from recordsroom.domain.safes import SafeWay
from recordsroom.domain.training import TrainingKind
from recordsroom.domain.treating import TreatKind
from recordsroom.domain.visits import Identity, VisitEnd, Zone
from recordsroom.domain.witnesses import CardKind, CountAction, CountOutcome
from recordsroom.services.queries.reserving import WaitState
from ui.messages import (
    calling,
    care,
    carrying,
    copying,
    counting,
    destroying,
    enquiries,
    equipment,
    handing,
    incidents,
    lending,
    reading,
    receiving,
    safes,
    training,
    waiting,
)
from ui.messages.approving import given_words
from ui.messages.count_scopes import scope_kind_words
from ui.messages.inside import purpose_words
from ui.registers.words import way_words as chase_way_words

translate = QCoreApplication.translate
Say: TypeAlias = Callable[[Any], str]

_LATE_ACTS: dict[LateAct, Callable[[], str]] = {
    LateAct.LENT: lambda: translate("LateAct", "Lent"),
    LateAct.RETURNED: lambda: translate("LateAct", "Returned"),
}
_LATE_MOVES: dict[LateMove, Callable[[], str]] = {
    LateMove.CAME: lambda: translate("LateAct", "Came"),
    LateMove.LEFT: lambda: translate("LateAct", "Left"),
}
_SHEETS: dict[SheetForm, Callable[[], str]] = {
    SheetForm.LOANS: lambda: translate("SheetForm", "Loans and returns"),
    SheetForm.REGISTER: lambda: translate("SheetForm", "Register of loans"),
    SheetForm.READING: lambda: translate("SheetForm", "Register of the reading room"),
    SheetForm.CALLS: lambda: translate("SheetForm", "Call slips"),
}
_ORIGINS: dict[Origin, Callable[[], str]] = {
    Origin.SCANNER: lambda: translate("Pour", "Poured by the scanner"),
    Origin.FILE: lambda: translate("Pour", "Read from a file"),
}
_LINES: dict[LineState, Callable[[], str]] = {
    LineState.OPEN: lambda: translate("Pour", "Open"),
    LineState.DONE: lambda: translate("Pour", "Entered"),
    LineState.DROPPED: lambda: translate("Pour", "Left out"),
}


def _reserve_end_words(end: ReserveEnd) -> str:
    return waiting.state_words(WaitState[end.name])


HAPPENING_CODES: dict[type, Say] = {
    ApprovalWay: given_words,
    LateCause: lending.cause_words,
    LateAct: lambda act: _LATE_ACTS[act](),
    LateMove: lambda move: _LATE_MOVES[move](),
    SheetForm: lambda form: _SHEETS[form](),
    OpenCause: lending.open_cause_words,
    LeftCause: lending.left_cause_words,
    ChaseWay: chase_way_words,
    ReserveEnd: _reserve_end_words,
    Identity: reading.identity_words,
    VisitEnd: reading.visit_end_words,
    Zone: reading.zone_words,
    Book: receiving.book_words,
    Packet: receiving.packet_words,
    HandoverKind: handing.handover_kind_words,
    Topic: handing.topic_words,
    Origin: lambda origin: _ORIGINS[origin](),
    LineState: lambda state: _LINES[state](),
    CallWay: calling.way_words,
    CallEnd: calling.end_words,
    CarryKind: carrying.kind_words,
    Channel: carrying.channel_words,
    CopyWay: copying.way_words,
    CopyFate: copying.fate_words,
    DestroyChannel: destroying.channel_words,
    DestroyMethod: destroying.method_words,
    AskedAs: enquiries.asked_words,
    WorkPurpose: purpose_words,
    EquipmentSort: equipment.sort_words,
    EquipmentState: equipment.equipment_state_words,
    UseKind: equipment.use_kind_words,
    SafeWay: safes.way_words,
    IncidentSort: incidents.sort_words,
    TrainingKind: training.kind_words,
    ClimateKind: care.kind_words,
    Protection: care.protection_words,
    TreatKind: care.treat_words,
    ScopeKind: scope_kind_words,
    CountCause: counting.cause_words,
    CountOutcome: counting.outcome_words,
    CountAction: counting.action_words,
    CardKind: counting.cards_words,
    Why: counting.why_words,
}
