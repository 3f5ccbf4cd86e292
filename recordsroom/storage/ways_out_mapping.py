"""Which table keeps which class of the ways out of the room; `mapping` has the rest, and how they are read."""

from __future__ import annotations

from sqlalchemy import Table

from recordsroom.domain.calling_in import CallIn, CallLine
from recordsroom.domain.carrying import CarryLoan, CarryOut
from recordsroom.domain.chasing import Chase, ChasedLoan
from recordsroom.domain.circulating import Circulation, CirculationLeg, FolderItem, LegLoan
from recordsroom.domain.copying import CopyForm, CopyRun, MadeCopy
from recordsroom.domain.destruction_lists import (
    DestructionAct,
    DestructionJourney,
    DestructionLeave,
    DestructionLine,
    DestructionList,
)
from recordsroom.domain.inside_work import DayInside, InsidePiece, InsideWork
from recordsroom.domain.lawful_taking import LawfulTaking
from recordsroom.domain.overnight import Overnight
from recordsroom.domain.reserving import Reservation
from recordsroom.storage import tables

WAYS_OUT: dict[type, Table] = {
    Chase: tables.chases,
    ChasedLoan: tables.chased_loans,
    Circulation: tables.circulations,
    FolderItem: tables.folder_items,
    CirculationLeg: tables.circulation_legs,
    LegLoan: tables.leg_loans,
    CopyForm: tables.copy_forms,
    CopyRun: tables.copy_runs,
    MadeCopy: tables.made_copies,
    CallIn: tables.call_ins,
    CallLine: tables.call_lines,
    CarryOut: tables.carry_outs,
    CarryLoan: tables.carry_loans,
    LawfulTaking: tables.lawful_takings,
    InsideWork: tables.inside_works,
    InsidePiece: tables.inside_pieces,
    DayInside: tables.day_insides,
    Overnight: tables.overnights,
    Reservation: tables.reservations,
    DestructionList: tables.destruction_lists,
    DestructionLine: tables.destruction_lines,
    DestructionLeave: tables.destruction_leaves,
    DestructionJourney: tables.destruction_journeys,
    DestructionAct: tables.destruction_acts,
}
