"""What the tables say, as cards of the plain room, and what must hold of them whatever was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Any

from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.carrying import CarryKind
from recordsroom.domain.copying import CopyFate
from recordsroom.domain.values import Condition, Custody, Level
from recordsroom.services.room import Room
from recordsroom.services.sight import Sight
from tests.builders import TODAY
from tests.faults.plain_cards import (
    BoxCard,
    Cards,
    CarrierCard,
    LateCard,
    LoanCard,
    PackCard,
    Person,
    Place,
    PlainCards,
    RenewalCard,
    SheetCard,
    TaskCard,
    TripCard,
)
from tests.faults.plain_carrying import CarryCard, CarryLoanCard
from tests.faults.plain_copies import LetCard, MadeCard, RunCard
from tests.faults.plain_lists import CallCard, CalledCard, FetchCard, NoteCard
from tests.faults.plain_room import PlainRoom
from tests.faults.plain_visits import KeptCard, ReadCard, VisitCard
from tests.faults.plain_ways_out import FolderCard, LegCard, LegLoanCard, MarkCard, RoundCard

_CARRIERS = "SELECT id, custody, location_id, home_id, box_id, condition, pages, waits_at_id FROM carriers"
_BOXES = "SELECT id, CAST(box_no AS INTEGER), year, legacy, width_mm, location_id FROM boxes"
_LOANS = "SELECT id, carrier_id, reader_id, lent_at, due_on, received_at, pages_in, checked_at FROM loans"
_LEVELS = "SELECT c.id, r.level FROM carriers c JOIN records r ON r.id = c.record_id"
_PLACES = "SELECT id, kind, max_level, dedicated_to, capacity_mm FROM storage_locations"
_READERS = "SELECT id, cleared, valid_until FROM readers"
_LEADERS = "SELECT id, authority FROM approvers"
_OTHERS: dict[str, tuple[Callable[..., object], str]] = {
    "renewal": (
        lambda loan, before, after: RenewalCard(loan, date.fromisoformat(before), date.fromisoformat(after)),
        "SELECT id, loan_id, due_before, due_after FROM renewals",
    ),
    "sheet": (SheetCard, "SELECT id, sheet_no, happened_at, opened_at, closed_at FROM late_sheets"),
    "late": (LateCard, "SELECT id, sheet_id, loan_id, act, happened_at FROM late_entries"),
    "task": (
        lambda place, since: TaskCard(place, date.fromisoformat(since)),
        "SELECT id, location_id, since FROM count_tasks",
    ),
    "trip": (
        TripCard,
        "SELECT id, case_id, things, seal_no, sealed_at, loaded_at, arrived_at, arrived_place_id, unsealed_at,"
        " seal_found, searched_at, ended_at FROM case_trips",
    ),
    "visit": (VisitCard, "SELECT id, reader_id, seat_id, came_at, away_since, left_at, left_as FROM visits"),
    "read": (ReadCard, "SELECT id, visit_id, loan_id FROM visit_readings"),
    "kept": (
        lambda loan, until, gone: KeptCard(loan, date.fromisoformat(until), gone),
        "SELECT id, kept_loan_id, kept_until, kept_no_more_at FROM overnights",
    ),
    "round": (
        lambda number, urgent, closed: RoundCard(number, bool(urgent), closed),
        "SELECT id, circulation_no, urgent, closed_at FROM circulations",
    ),
    "folder": (FolderCard, "SELECT id, circulation_id, carrier_id FROM folder_items"),
    "leg": (
        lambda sheet, nth, reader, sent, due, *end: LegCard(
            sheet, nth, reader, sent, None if due is None else date.fromisoformat(due), *end
        ),
        "SELECT id, circulation_id, leg_no, leg_reader_id, sent_at, leg_due_on, signed_name, pieces_counted, ended_at"
        " FROM circulation_legs",
    ),
    "legloan": (LegLoanCard, "SELECT id, leg_id, loan_id FROM leg_loans"),
    "mark": (
        lambda line, struck, latest, reading: MarkCard(
            line, bool(struck), None if latest is None else date.fromisoformat(latest), bool(reading)
        ),
        "SELECT id, line_id, struck, latest_on, reading_only FROM line_marks",
    ),
    "note": (
        NoteCard,
        "SELECT n.id, u.equipment_id, n.visit_id, n.leaves_out, n.issued_at, n.leaves_in, n.brought_at"
        " FROM notebook_issues n JOIN equipment_uses u ON u.id = n.equipment_use_id",
    ),
    "fetch": (
        lambda reader, fetcher, since, until, highest: FetchCard(
            reader, fetcher, date.fromisoformat(since), date.fromisoformat(until), Level(highest)
        ),
        "SELECT id, reader_id, collector_id, since, until, max_level FROM collectors",
    ),
    "call": (
        lambda number, way, due, *end: CallCard(number, CallWay(way), date.fromisoformat(due), *end),
        "SELECT id, call_in_no, call_way, call_due_on, call_ended_at, call_receiver FROM call_ins",
    ),
    "called": (
        lambda call, carrier, end, reason, at: CalledCard(call, carrier, CallEnd(end) if end else None, reason, at),
        "SELECT id, call_in_id, called_carrier_id, call_end, call_reason, line_ended_at FROM call_lines",
    ),
    "carry": (
        lambda number, kind, reader, on, seal, stays, back_on, at, by, taken: CarryCard(
            number,
            CarryKind(kind),
            reader,
            date.fromisoformat(on),
            seal,
            bool(stays),
            date.fromisoformat(back_on),
            at,
            by,
            date.fromisoformat(taken) if taken else None,
        ),
        "SELECT id, carry_no, carry_kind, bearer_id, approved_on, carry_seal, stays_there, carry_back_on, carried_at,"
        " taken_by, taken_on FROM carry_outs",
    ),
    "carryloan": (CarryLoanCard, "SELECT id, carry_out_id, loan_id FROM carry_loans"),
    "let": (
        lambda number, original, reader, on, let, back: LetCard(
            number, original, reader, date.fromisoformat(on), let, date.fromisoformat(back)
        ),
        "SELECT id, copy_form_no, original_id, applicant_id, approved_on, copies_let, copies_back_on FROM copy_forms",
    ),
    "run": (RunCard, "SELECT id, copy_form_id, copies_made, pages_each, made_at FROM copy_runs"),
    "made": (
        lambda carrier, run, nth, fate, at: MadeCard(carrier, run, nth, CopyFate(fate) if fate else None, at),
        "SELECT id, carrier_id, copy_run_id, nth_of_form, fate, settled_at FROM made_copies",
    ),
    "pack": (
        PackCard,
        "SELECT id, trip_id, box_id, carrier_id, packed_from_id, packed_at, unpacked_at, unpacked_to_id"
        " FROM case_packings",
    ),
}
_BEIJING = timezone(timedelta(hours=8))
_CASES = "SELECT id, max_level FROM transport_cases"
OUT = {Custody.ON_LOAN, Custody.IN_READING_ROOM, Custody.RETURNED_UNCHECKED}


def seen(room: Room) -> Cards:
    """Every carrier, box and loan that the vault has."""
    return room.ask(lambda sight: dict(_cards(sight)))


def _cards(sight: Sight) -> Iterator[tuple[tuple[str, int], object]]:
    for key, custody, at, home, box, condition, pages, waits in sight.connection.exec_driver_sql(_CARRIERS):
        yield ("carrier", key), CarrierCard(Custody(custody), at, home, box, Condition(condition), pages, waits)
    for key, number, year, legacy, width, at in sight.connection.exec_driver_sql(_BOXES):
        yield ("box", key), BoxCard(number, year, bool(legacy), width, at)
    for key, carrier, reader, lent, due, *back in sight.connection.exec_driver_sql(_LOANS):
        yield ("loan", key), LoanCard(carrier, reader, lent, date.fromisoformat(due), *back)
    for kind, (make, question) in _OTHERS.items():
        for key, *fields in sight.connection.exec_driver_sql(question):
            yield (kind, key), make(*fields)


def begun(room: Room, *, undoes_all: frozenset[int], year: int, kind: type[PlainCards] | None = None) -> PlainCards:
    """A plain room that stands where the vault stands."""

    def rows(question: str) -> list[tuple[Any, ...]]:
        return room.ask(lambda sight: [tuple(row) for row in sight.connection.exec_driver_sql(question)])

    return (kind or PlainRoom)(
        places={
            key: Place(
                what not in {"REPOSITORY", "AREA", "TROLLEY"},
                Level(top),
                None if only is None else Level(only),
                wide,
                what == "TROLLEY",
            )
            for key, what, top, only, wide in rows(_PLACES)
        },
        people={key: Person(Level(level), date.fromisoformat(until)) for key, level, until in rows(_READERS)},
        leaders=dict(rows(_LEADERS)),
        levels={key: None if level is None else Level(level) for key, level in rows(_LEVELS)},
        year=year,
        cards=seen(room),
        cases={key: Level(level) for key, level in rows(_CASES)},
        came_in=int(
            datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=timezone(timedelta(hours=8))).timestamp() * 1000
        ),
        undoes_all=undoes_all,
        last={"carrier": max(key for key, _level in rows(_LEVELS))},
    )


def broken(cards: Cards) -> list[str]:
    """Carriers in two places or in none, by the tables alone."""
    open_loans = Counter(card.carrier for (kind, _key), card in cards.items() if kind == "loan" and not card.checked)
    packed = Counter(
        thing
        for (kind, _key), card in cards.items()
        if kind == "pack" and card.out is None
        for thing in (("box", card.box), ("carrier", card.carrier))
        if thing[1] is not None
    )
    found = [f"{thing} lies in {times} cases" for thing, times in packed.items() if times > 1]
    found += [f"{thing} is packed and stands" for thing in packed if getattr(cards.get(thing), "at", None)]
    for (kind, key), card in cards.items():
        if kind != "carrier":
            continue
        by_case = packed["carrier", key] + packed["box", card.box or 0]
        if (
            card.custody is Custody.IN_CASE
            and by_case != 1
            or packed["carrier", key] > (card.custody is Custody.IN_CASE)
        ):
            found.append(f"carrier {key} is {card.custody} and lies in {by_case} cases")
        if (card.custody is Custody.SHELVED) != (card.at is not None):
            found.append(f"carrier {key} is {card.custody} and stands at {card.at}")
        if open_loans[key] != (card.custody in OUT):
            found.append(f"carrier {key} is {card.custody} with {open_loans[key]} open loans")
        if card.box and card.custody is Custody.SHELVED and cards["box", card.box].at != card.at:
            found.append(f"carrier {key} stands elsewhere than its box {card.box}")
    return found
