"""The columns of the registers of the care for the room (G-25 to G-27)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.care_papers import tenths
from recordsroom.services.queries.room_care import InspectionRow, ReadingRow, TreatmentRow
from ui.messages.care import (
    AirState,
    LookState,
    air_role,
    air_words,
    look_role,
    look_words,
    protection_words,
    treat_state_role,
    treat_state_words,
    treat_words,
)
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def air_state(row: ReadingRow) -> AirState:
    """How a reading is."""
    if not row.within:
        return AirState.OUT
    return AirState.SWUNG if row.swung else AirState.WITHIN


def look_state(row: InspectionRow) -> LookState:
    """How a look around ended."""
    if not row.inspection.faults:
        return LookState.IN_ORDER
    return LookState.OPEN if row.inspection.open else LookState.MENDED


def fault_words(row: InspectionRow) -> str:
    """Which protections were not in order."""
    return translate("RoomCare", ", ").join(protection_words(one) for one in row.inspection.failed)


READINGS: tuple[Column[ReadingRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: air_words(air_state(row)),
        kind=Kind.STATE,
        role=lambda row: air_role(air_state(row)),
        name="state",
        width=128,
    ),
    Column(
        lambda: translate("Column", "Read at"),
        lambda row: f"{row.at:%Y-%m-%d %H:%M}",
        kind=Kind.DATE,
        name="at",
        width=136,
    ),
    Column(lambda: translate("Column", "Place"), lambda row: row.watch.name, name="place", stretch=True),
    Column(
        lambda: translate("Column", "Degrees"),
        lambda row: tenths(row.temperature),
        kind=Kind.NUMBER,
        name="temperature",
        width=64,
    ),
    Column(
        lambda: translate("Column", "Humidity, %"),
        lambda row: tenths(row.humidity),
        kind=Kind.NUMBER,
        name="humidity",
        width=88,
    ),
    Column(lambda: translate("Column", "What was done"), lambda row: row.measure, name="measure", width=160),
    Column(lambda: translate("Column", "Read by"), lambda row: row.by, name="by", width=72),
)
LOOKS: tuple[Column[InspectionRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: look_words(look_state(row)),
        kind=Kind.STATE,
        role=lambda row: look_role(look_state(row)),
        name="state",
        width=104,
    ),
    Column(
        lambda: translate("Column", "Looked around"),
        lambda row: f"{row.at:%Y-%m-%d %H:%M}",
        kind=Kind.DATE,
        name="at",
        width=136,
    ),
    Column(lambda: translate("Column", "Not in order"), fault_words, name="faults", width=180),
    Column(
        lambda: translate("Column", "What was found"),
        lambda row: row.inspection.fault_found,
        name="found",
        stretch=True,
    ),
    Column(lambda: translate("Column", "Looked by"), lambda row: row.by, name="by", width=72),
)
TREATMENTS: tuple[Column[TreatmentRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: treat_state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: treat_state_role(row.state),
        name="state",
        width=104,
    ),
    Column(
        lambda: translate("Column", "Number"),
        lambda row: row.treatment.treatment_no,
        kind=Kind.SERIAL,
        name="number",
        width=104,
    ),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.piece.reference_code,
        kind=Kind.CODE,
        name="code",
    ),
    Column(
        lambda: translate("Column", "Level"),
        lambda row: level_mark(row.piece.level, row.piece.scheme, row.piece.secrecy_term),
        kind=Kind.LEVEL,
        level=lambda row: int(row.piece.level or 0),
        name="level",
        width=88,
    ),
    Column(
        lambda: translate("Column", "What is done"),
        lambda row: treat_words(row.treatment.treat_kind),
        name="kind",
        width=80,
    ),
    Column(lambda: translate("Column", "Defect"), lambda row: row.treatment.defect, name="defect", stretch=True),
    Column(
        lambda: translate("Column", "Since"),
        lambda row: f"{row.since:%Y-%m-%d}",
        kind=Kind.DATE,
        name="since",
        width=92,
    ),
)
