"""A row in each table that counts write, with every field filled."""

from __future__ import annotations

from dataclasses import asdict

from recordsroom.domain.arrangement import Box
from recordsroom.domain.count_away import CountFile, CountFileShelf
from recordsroom.domain.count_held import CountEquipment, CountHolder, CountShown, CountUnit
from recordsroom.domain.count_results import CountFinding
from recordsroom.domain.count_searching import CountLook, Why
from recordsroom.domain.counting import (
    CountCard,
    CountCause,
    CountedBox,
    CountFonds,
    CountPass,
    CountPick,
    CountSeen,
    CountSession,
    CountSettlement,
    CountShelf,
    CountStray,
    ScopeKind,
)
from recordsroom.domain.values import Condition, Kind
from recordsroom.domain.witnesses import CardKind, CountAction, CountOutcome
from recordsroom.storage.unit import Unit
from tests.rooms import ARCHIVIST


def fill_count(unit: Unit, box: int) -> None:
    """A count with a shelf, an earlier pass, things, a card, a box and a stray, and what became of a discrepancy."""
    figures = ("expected", "things_seen", "matched", "differing", "strays", "shelves", "shelves_done", "frozen_at")
    count = unit.add(
        CountSession,
        session_no="2026-001",
        reason_for=CountCause.ROUTINE,
        scope_kind=ScopeKind.SAMPLE,
        scope_value=1,
        confidence=95,
        tolerated=5,
        blind=True,
        cards=CardKind.OUT,
        begun_by=ARCHIVIST,
        second_counter="苏怀瑾",
        frozen_seq=1,
        shelf_now_id=2,
        paused_at=1,
        scans_ended_at=1,
        report_no="清〔2026〕1号",
        signed_name="何以宁",
        signed_post="副所长",
        signed_at=1,
        **dict.fromkeys(figures, 1),
    ).id
    place = {"session_id": count, "location_id": 2}
    own = ("shelf_expected", "shelf_seen", "shelf_matched", "shelf_differing", "visited_at", "done_at")
    shelf = dict.fromkeys(own, 1)
    unit.add(CountShelf, pass_no=2, **place, **shelf)
    unit.add(CountPass, pass_no=1, pass_seen=1, pass_differing=0, replaced_at=0, **place)
    out = {"part_no": 1, "counter": "苏怀瑾", "on_medium": "1", "given_at": 0, "given_by": ARCHIVIST}
    back = {"taken_back_at": 1, "file_digest": "1" * 64, "scans": 1}
    file = unit.add(CountFile, session_id=count, head_digest="0" * 64, **out, **back)
    unit.add(CountFileShelf, file_id=file.id, location_id=2)
    looked = {"session_id": count, "carrier_id": 1, "looked_at": 1, "looked_by": ARCHIVIST, "was_there": True}
    unit.add(CountLook, why=Why.HOME, sought_in=2, asked_reader=None, **looked)
    unit.add(CountLook, why=Why.LAST_HOLDER, sought_in=None, asked_reader=1, **looked)
    unit.add(CountFonds, session_id=count, of_fonds="D045")
    unit.add(CountUnit, session_id=count, of_unit="规划研究室")
    own = ("held_expected", "held_shown", "held_agreed", "held_differing", "asked_at", "told_at")
    unit.add(CountHolder, session_id=count, holder_id=1, at_hand=True, **dict.fromkeys(own, 1))
    unit.add(CountPick, session_id=count, carrier_id=1)
    noted = {"pages_found": 9, "condition_found": Condition.DAMAGED, "mark_differs": True, "twice": False}
    seen = {"pass_no": 2, "nth": 1, "seen_at": 0, "seen_by": ARCHIVIST, "outcome": CountOutcome.MATCH}
    unit.add(CountSeen, carrier_id=1, **place, **seen, **noted)
    shown = {"carrier_id": 1, "holder_id": 1, "shown_at": 0, "shown_to": ARCHIVIST}
    unit.add(CountShown, session_id=count, outcome=CountOutcome.PASSED_ON, **shown, **noted)
    had = {"equipment_id": 1, "holder_id": 1, "shown_at": 0, "shown_to": ARCHIVIST}
    unit.add(CountEquipment, session_id=count, outcome=CountOutcome.PASSED_ON, **had)
    held = {"session_id": count, "location_id": None, "holder_id": 1}
    kept = unit.add(CountStray, digits="112233", seen_at=0, **held)
    about = {"carrier_id": None, "stray_id": kept.id, "box_id": None, "equipment_id": None}
    unit.add(CountFinding, outcome=CountOutcome.UNREGISTERED, **held, **about)
    unit.add(CountCard, session_id=count, carrier_id=1, loan_id=1, seen_at=0)
    stray = unit.add(CountStray, digits="778899", seen_at=0, **place)
    counted = {"pass_no": 2, "inside_expected": 2, "seen_at": 0}
    unit.add(CountedBox, box_id=box, inside_found=2, seal_no=None, **place, **counted)
    other = {name: value for name, value in asdict(unit.get(Box, box)).items() if name not in {"id", "barcode"}}
    sealed = unit.add(Box, barcode=unit.next_barcode(Kind.BOX).digits, **other)
    unit.add(CountedBox, box_id=sealed.id, inside_found=None, seal_no="F-2", **place, **counted)
    settled = {"cause": "账面有误", "person": "宋闻溪", "settled_at": 1, "settled_by": ARCHIVIST, "searched_at": 1}
    for key, value in (("carrier_id", 1), ("stray_id", stray.id), ("box_id", box), ("equipment_id", 1)):
        about = dict.fromkeys(about) | {key: value}
        acts = {"outcome": CountOutcome.MISSING, "action": CountAction.REPORT_LOST, "incident_no": "事1"}
        unit.add(CountSettlement, session_id=count, settled_with="苏怀瑾", **about, **acts, **settled)
        unit.add(CountFinding, outcome=CountOutcome.MISSING, **place, **about)
