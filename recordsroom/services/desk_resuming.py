"""Where the desk stands, as ids and labels, and the same found again after a lock: open transaction, shelf (P-45).

What was asked about a doubt or a signature is not done and is scanned again; a return whose pages are being counted is
asked for again, since the carrier lies on the desk.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import bindparam, select

from recordsroom.domain.commands import GiveToTable, LendCarrier, ReturnCarrier, ShelveCarrier
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.facts import CarrierLine, Fact, Lent, Returned, Shelved
from recordsroom.domain.values import Condition
from recordsroom.domain.visit_facts import GivenToTable
from recordsroom.services.acts import AskPages, AskReason, Do, Made
from recordsroom.services.desk_answers import COUNTED
from recordsroom.services.desk_standing import DeskStanding
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, standing_at, what_is
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.scanned_case import CaseSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.scanned_seat import VisitSeen, visit_by_id
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import carriers, journal, loans, readers, traces

MOST_DEEDS = 200
"""A transaction is never longer; of a longer one the newest are shown again, and the journal has them all."""

_LATER = journal.alias("later")
_STANDING = (
    select(journal.c.seq, journal.c.command, traces.c.subject, traces.c.row, journal.c.offset_minutes)
    .join(traces, (traces.c.seq == journal.c.seq) & traces.c.subject.in_(("loans", "carriers")))
    .where(
        journal.c.seq.in_(bindparam("entries", expanding=True)),
        ~select(_LATER.c.seq).where(_LATER.c.reverses == journal.c.seq).exists(),
    )
    .order_by(journal.c.seq)
)
_DIGITS = select(carriers.c.barcode).where(carriers.c.id == bindparam("carrier"))
_LOAN = (
    select(loans, readers.c.name)
    .join(readers, readers.c.id == loans.c.reader_id)
    .where(loans.c.id == bindparam("loan"))
)


@dataclass(frozen=True, slots=True, repr=False)
class Stood:
    """Where the desk stood, for whoever is let in next."""

    mode: str = ""
    reader: int = 0
    collector: int = 0
    returner: int = 0
    location: int = 0
    box: str = ""
    held: str = ""
    """The carrier that waits for its place."""
    case: str = ""
    """The transport case that is packed or unpacked."""
    visit: int = 0
    counting: str = ""
    """The carrier whose pages are being counted."""
    deeds: tuple[int, ...] = ()
    """The entries of the open transaction."""

    @classmethod
    def of(cls, run: DeskStanding) -> Stood:
        """Where this desk stands now."""
        return cls(
            mode=run.mode.value,
            reader=run.reader.id if run.reader else 0,
            collector=run.collector.id if run.collector else 0,
            returner=run.returner.id if run.returner else 0,
            location=place.id if (place := run.shelf.place or run.cases.place) else 0,
            box=run.shelf.box.digits if run.shelf.box else "",
            held=run.shelf.held.digits if run.shelf.held else "",
            case=run.cases.case.digits if run.cases.case else "",
            visit=run.reading.visit.id if run.reading.visit else 0,
            counting=_counted(run),
            deeds=tuple(made.entry for made in run.here)[-MOST_DEEDS:],
        )

    @classmethod
    def told(cls, words: dict[str, object]) -> Stood:
        """The same, from the plain words that it was handed over in."""
        known = {one.name: words[one.name] for one in fields(cls) if one.name in words}
        deeds = known.pop("deeds", ())
        assert isinstance(deeds, list | tuple)
        return cls(**known, deeds=tuple(deeds))  # type: ignore[arg-type]  # they are the words of such a one


@dataclass(frozen=True, slots=True, repr=False)
class FoundAgain:
    """Who and what stands there, as the room has it now."""

    mode: DeskMode
    reader: ReaderSeen | None = None
    collector: ReaderSeen | None = None
    returner: ReaderSeen | None = None
    place: PlaceSeen | None = None
    box: BoxSeen | None = None
    held: CarrierSeen | None = None
    case: CaseSeen | None = None
    visit: VisitSeen | None = None
    counting: CarrierSeen | None = None
    made: tuple[Made, ...] = ()


def found_again(sight: Sight, stood: Stood) -> FoundAgain:
    """Look up everything that the desk stood at; what is there no longer is left out."""
    reader, place = standing_at(sight, stood.reader, stood.location)
    labels = (stood.box, stood.held, stood.counting, stood.case)
    visit = visit_by_id(sight, stood.visit)
    box, held, counting, case = (what_is(sight, digits) for digits in labels)
    return FoundAgain(
        mode=DeskMode(stood.mode),
        reader=reader,
        collector=standing_at(sight, stood.collector, 0)[0],
        returner=standing_at(sight, stood.returner, 0)[0],
        place=place,
        box=box if isinstance(box, BoxSeen) else None,
        held=held if isinstance(held, CarrierSeen) else None,
        case=case if isinstance(case, CaseSeen) else None,
        visit=visit,
        counting=counting if isinstance(counting, CarrierSeen) and (counting.out or visit is not None) else None,
        made=tuple(_made(sight, stood.deeds)) if sight.sees_holdings else (),
    )


def _counted(run: DeskStanding) -> str:
    asked = run.question
    if isinstance(asked, AskPages):
        return asked.carrier.digits
    if isinstance(asked, AskReason) and isinstance(asked.do.command, COUNTED) and asked.do.about:
        return asked.do.about.digits
    return ""


def _made(sight: Sight, entries: tuple[int, ...]) -> Iterator[Made]:
    for row in sight.connection.execute(_STANDING, {"entries": entries}).all():
        if row.subject == "carriers" and row.command == ShelveCarrier.__name__:
            if seen := _carrier(sight, row.row):
                yield Made(row.seq, Do(ShelveCarrier(carrier=seen.id, location=0), seen), _shelved(seen))
        elif row.subject == "loans":
            yield from _with_loan(sight, row.seq, row.command, row.row, row.offset_minutes)


def _with_loan(sight: Sight, seq: int, command: str, key: int, offset: int) -> Iterator[Made]:
    values = sight.connection.execute(_LOAN, {"loan": key}).one()
    seen = _carrier(sight, values.carrier_id)
    if seen is None:
        return
    told: Fact
    due_on = date.fromisoformat(values.due_on)
    if command == LendCarrier.__name__:
        told = Lent(_line(seen), key, values.name, due_on, None, approval=values.approval_id)
        yield Made(seq, Do(LendCarrier(carrier=seen.id, reader=values.reader_id), seen), told)
    elif command == GiveToTable.__name__ and seen.visit is not None:
        told = GivenToTable(_line(seen), seen.visit, key, values.name, seen.seat_no or "", 0, None, values.pages_out)
        yield Made(seq, Do(GiveToTable(visit=seen.visit, carrier=seen.id), seen), told)
    elif command == ReturnCarrier.__name__ and values.received_at is not None:
        overdue = (local_date(values.received_at, offset) - due_on).days
        told = Returned(
            line=_line(seen),
            reader=values.reader_id,
            reader_name=values.name,
            pages_in=values.pages_in,
            condition=seen.condition,
            clean=values.checked_at is not None and seen.condition is Condition.GOOD,
            overdue_days=max(0, overdue),
            home=seen.home,
            home_barcode=seen.home_barcode,
        )
        yield Made(seq, Do(ReturnCarrier(carrier=seen.id, pages=values.pages_in), seen), told)


def _carrier(sight: Sight, key: int) -> CarrierSeen | None:
    digits = sight.connection.execute(_DIGITS, {"carrier": key}).scalar_one()
    seen = what_is(sight, digits)
    return seen if isinstance(seen, CarrierSeen) else None


def _shelved(seen: CarrierSeen) -> Shelved:
    return Shelved(_line(seen), seen.place or "", None)


def _line(seen: CarrierSeen) -> CarrierLine:
    return CarrierLine(
        carrier=seen.id,
        barcode=seen.digits,
        reference_code=seen.reference_code,
        title=seen.title,
        copy_no=seen.copy_no,
        level=seen.level,
        scheme=seen.scheme,
        secrecy_term=seen.secrecy_term,
        pages=seen.pages,
    )
