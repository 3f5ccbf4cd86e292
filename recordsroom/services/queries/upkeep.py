"""What keeps the room going: what it lacks since its first day, what waits, what ends soon (product.md, Today)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import BindParameter, bindparam, exists, func, select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.password_age import password_age
from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.values import Custody
from recordsroom.services.queries.backups import due_backups, unread_restores
from recordsroom.services.queries.campaign import campaign
from recordsroom.services.queries.carrying import takings_to_ask_after
from recordsroom.services.queries.checkpoints import due_checkpoint
from recordsroom.services.queries.counts import open_counts, shelves_due_now
from recordsroom.services.queries.enquiries import open_enquiries
from recordsroom.services.queries.equipment_due import device_list_due, unlabelled_equipment
from recordsroom.services.queries.idle_approvals import idle_approvals
from recordsroom.services.queries.incidents import clock_line, open_incidents
from recordsroom.services.queries.life_left import life_left
from recordsroom.services.queries.own_secrets import own_secrets_due
from recordsroom.services.queries.paper_heads import papers_wrong
from recordsroom.services.queries.papers_owed import papers_owed
from recordsroom.services.queries.pending import pending_count
from recordsroom.services.queries.room_care import care_due
from recordsroom.services.queries.room_stays import inside_now
from recordsroom.services.queries.safes import safes_open
from recordsroom.services.queries.secrecy_acts import secrecy_left
from recordsroom.services.queries.secrecy_reviews import review_wanted
from recordsroom.services.queries.shelf_counts import to_count
from recordsroom.services.queries.training import training_due
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    approval_lines,
    approvals,
    approvers,
    carriers,
    collectors,
    deputations,
    given_ways,
    line_marks,
    readers,
    series,
    storage_locations,
)

SOON_DAYS = 14
"""What ends within so many days is told."""
_MOST_APPROVALS = 20


@dataclass(frozen=True, slots=True, repr=False)
class Upkeep:
    """One thing to do; `matter` is its name among the works of the day."""

    matter: str
    count: int = 1
    due_on: date | None = None
    name: str = ""
    """Of the person whom it concerns."""
    label: str = ""
    """What would be scanned to do it."""
    row: int = 0
    """Which line of its register has waited longest."""


_TODAY: BindParameter[Any] = bindparam("today")
_SOON: BindParameter[Any] = bindparam("soon")
_ENDING = {
    "READERS_END": select(func.count(), func.min(readers.c.valid_until)).where(
        readers.c.valid_until.between(_TODAY, _SOON),
        readers.c.stopped == 0,
        func.coalesce(readers.c.kind, "") != ReaderKind.TEMPORARY.value,
    ),
    "COLLECTORS_END": select(func.count(), func.min(collectors.c.until)).where(
        collectors.c.until.between(_TODAY, _SOON)
    ),
    "DEPUTIES_END": select(func.count(), func.min(deputations.c.until)).where(
        deputations.c.until.between(_TODAY, _SOON)
    ),
}
_MISSING = {
    "PLACES_MISSING": select(func.count()).select_from(storage_locations),
    "APPROVERS_MISSING": select(func.count()).where(
        (approvers.c.until.is_(None)) | (approvers.c.until >= bindparam("today"))
    ),
    "SERIES_MISSING": select(func.count()).where(series.c.closed == 0),
}
_SIGNED = func.min(approvals.c.approved_on)
_UNUSED = (
    select(
        readers.c.name, readers.c.barcode, func.count().label("lines"), func.min(approvals.c.approved_on).label("day")
    )
    .join(approvals, approvals.c.id == approval_lines.c.approval_id)
    .join(readers, readers.c.id == approvals.c.reader_id)
    .where(
        approval_lines.c.loan_id.is_(None),
        approvals.c.approved_on >= bindparam("since"),
        ~exists().where(line_marks.c.line_id == approval_lines.c.id, line_marks.c.struck == 1),
        # A word that should be signed by now lets nothing out, and stands on Today by itself.
        ~exists().where(
            given_ways.c.approval_id == approvals.c.id,
            given_ways.c.sign_by < _TODAY,
            given_ways.c.later_signed_on.is_(None),
        ),
    )
    .group_by(readers.c.id)
    .order_by("day", readers.c.id)
    .limit(_MOST_APPROVALS)
)
_UNSHELVED = select(func.count()).where(
    carriers.c.custody == Custody.ACCESSIONED.value, carriers.c.parent_id.is_(None), carriers.c.box_id.is_(None)
)
_COUNTED: tuple[tuple[str, Callable[[Sight], int]], ...] = (
    ("TO_COUNT", to_count),
    ("COUNT_OPEN", open_counts),
    ("STAYS_OPEN", lambda sight: len(inside_now(sight))),
    ("SAFES_OPEN", safes_open),
    ("ASK_AFTER_TAKEN", takings_to_ask_after),
    ("ENQUIRIES_OPEN", open_enquiries),
)
"""What is told by how many there are."""


def upkeep(sight: Sight) -> Iterator[Upkeep]:
    """Everything of this kind that is open today, for who may see what is kept."""
    yield from _clock(sight)
    if password := _password(sight):
        yield password
    if not sight.sees_holdings:
        return
    yield from _campaign(sight)
    yield from _backups(sight)
    if due := shelves_due_now(sight):
        yield Upkeep("COUNT_DUE", len(due), due_on=min(one.due_on for one in due))
    for matter, ask in _COUNTED:
        if many := ask(sight):
            yield Upkeep(matter, many)
    for left, count in life_left(sight).items():
        yield Upkeep(left, count)
    for owed in papers_owed(sight):
        yield Upkeep(owed.matter, owed.count, row=owed.first)
    yield from _incidents(sight)
    yield from _care(sight)
    yield from _secrecy(sight)
    yield from _approvals(sight)
    yield from _idle(sight)
    yield from _missing(sight)
    if Duty.KEEP_PEOPLE in sight.keeper.duties:
        yield from _ending(sight)


def _clock(sight: Sight) -> Iterator[Upkeep]:
    """A clock that is wrong now stands before everybody's eyes; a jump that nobody confirmed is an administrator's."""
    if sight.stamp.set_back:
        yield Upkeep("CLOCK_WRONG")
    elif sight.stamp.known.doubtful and not sight.sees_holdings:
        yield Upkeep("CLOCK_JUMPED")


def _secrecy(sight: Sight) -> Iterator[Upkeep]:
    """What decisions left to be done, the yearly review, and what the unit keeps secret by rules of its own."""
    for matter, (count, _since) in secrecy_left(sight).items():
        yield Upkeep(matter, count)
    if ending := own_secrets_due(sight):
        yield Upkeep("OWN_SECRETS_DUE", ending)
    if secrets := review_wanted(sight):
        yield Upkeep("REVIEW_WANTED", secrets)


def _password(sight: Sight) -> Upkeep | None:
    left = password_age(sight.keeper, sight.policy, sight.today).left
    return None if left is None else Upkeep("PASSWORD_AGES", due_on=sight.today + timedelta(days=left))


def _backups(sight: Sight) -> Iterator[Upkeep]:
    """What is owed to the backups: the desk sees it too, so that somebody tells the administrator (N14)."""
    due = due_backups(sight)
    if due.backup is not None:
        yield Upkeep("BACKUP_DUE", due_on=due.backup)
    if due.drill is not None:
        yield Upkeep("DRILL_DUE", due_on=due.drill)
    if (day := due_checkpoint(sight)) is not None:
        yield Upkeep("CHECKPOINT_DUE", due_on=day)
    if wrong := papers_wrong(sight):
        yield Upkeep("PAPERS_WRONG", wrong)
    if restores := unread_restores(sight):
        yield Upkeep("RESTORED", sum(one.lost or 0 for one in restores))


def _campaign(sight: Sight) -> Iterator[Upkeep]:
    if waiting := pending_count(sight):
        yield Upkeep("WAITING", waiting)
    of = campaign(sight)
    if of is not None and of.open:
        yield Upkeep("CAMPAIGN", int(sight.connection.scalar(_UNSHELVED) or 0))


def _care(sight: Sight) -> Iterator[Upkeep]:
    """What the room itself asks for: its air, the look around, faults, and what is to come back (R-48, R-49)."""
    due = care_due(sight)
    told = {"FAULTS_OPEN": due.faults, "LOOK_DUE": int(due.inspection), "AIR_UNREAD": due.readings}
    told |= {"EQUIPMENT_UNLABELLED": unlabelled_equipment(sight)}
    told |= {"UNDER_TREATMENT": due.treatments, "TRAINING_DUE": training_due(sight)}
    for matter, count in told.items():
        if count:
            yield Upkeep(matter, count)
    if (day := device_list_due(sight)) is not None:
        yield Upkeep("DEVICE_LIST_DUE", due_on=day)


def _incidents(sight: Sight) -> Iterator[Upkeep]:
    """The clock of the law that runs out next, and what else of incidents is open (R-118)."""
    if (line := clock_line(sight)) is not None:
        yield Upkeep("INCIDENT_CLOCK", line.others + 1, due_on=line.due.date(), name=line.number)
    if quiet := sum(row.next is None for row in open_incidents(sight)):
        yield Upkeep("INCIDENTS_OPEN", quiet)


def _approvals(sight: Sight) -> Iterator[Upkeep]:
    """Approvals that are signed and not used; each ends when its days are over."""
    days = timedelta(days=sight.policy.approval_days)
    asked = {"since": (sight.today - days).isoformat(), "today": sight.today.isoformat()}
    for row in sight.connection.execute(_UNUSED, asked):
        ends = date.fromisoformat(row.day) + days
        yield Upkeep("APPROVAL_OPEN", row.lines, due_on=ends, name=row.name, label=row.barcode)


def _idle(sight: Sight) -> Iterator[Upkeep]:
    """How many forms in all wait to be used, and how many ended lately without having been used up."""
    idle = idle_approvals(sight)
    if idle.good:
        yield Upkeep("APPROVALS_IDLE", idle.good, due_on=idle.ends_on)
    if idle.past:
        yield Upkeep("APPROVALS_PAST", idle.past)


def _missing(sight: Sight) -> Iterator[Upkeep]:
    for matter, count in _MISSING.items():
        if not sight.connection.execute(count, {"today": sight.today.isoformat()}).scalar_one():
            yield Upkeep(matter)


def _ending(sight: Sight) -> Iterator[Upkeep]:
    asked = {"today": sight.today.isoformat(), "soon": (sight.today + timedelta(days=SOON_DAYS)).isoformat()}
    for matter, statement in _ENDING.items():
        count, first = sight.connection.execute(statement, asked).one()
        if count:
            yield Upkeep(matter, count, due_on=date.fromisoformat(first))
