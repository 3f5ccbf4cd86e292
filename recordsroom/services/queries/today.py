"""What is to be done today: five figures, and the works behind them by urgency (product.md, Today)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, bindparam, func, select

from recordsroom.domain.count_after import CountOwed
from recordsroom.domain.day_closing import LeftCause
from recordsroom.domain.keepers import ADMINISTRATORS, Duty, Role
from recordsroom.domain.printing import PrintState
from recordsroom.domain.values import Custody, Level
from recordsroom.services.queries.arranged import relabel_count
from recordsroom.services.queries.calendar import last_working_day, missing_calendars
from recordsroom.services.queries.calling_in import calls_due
from recordsroom.services.queries.cases_left import cases_left, cases_without_label
from recordsroom.services.queries.claims import claim_sums, claims_out
from recordsroom.services.queries.counts_owed import counts_owed
from recordsroom.services.queries.day_closing import last_closing
from recordsroom.services.queries.duties_left import duties_left
from recordsroom.services.queries.late import sheets
from recordsroom.services.queries.lending import LoanRow, loans_out, uncleared_returns
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.overnight import KEPT_TODAY, kept_counts
from recordsroom.services.queries.pouring import count_open
from recordsroom.services.queries.reserving import to_be_told
from recordsroom.services.queries.secrecy import secrets_due_count
from recordsroom.services.queries.upkeep import upkeep
from recordsroom.services.queries.words_owed import words_owed
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, loans, prints, records, users


@dataclass(frozen=True, slots=True, repr=False)
class Work:
    """One line of the day's work. `loan` is there where it is about one carrier, `count` where about several."""

    matter: Matter
    count: int = 1
    people: int = 0
    due_on: date | None = None
    days: int = 0
    """How many days late, for what is overdue."""
    level: Level | None = None
    loan: LoanRow | None = None
    roles: tuple[Role, ...] = ()
    print_serial: str = ""
    year: int = 0
    """Whose calendar is missing."""
    label: str = ""
    """What would be scanned to do it."""
    person: str = ""
    """Whom it concerns, where it is one person, such as who answers for a day that was not clear."""
    row: int = 0
    """Which line of its register has waited longest."""
    owed: CountOwed | None = None
    """The count that an event asks for."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The day in five numbers, each with the fact that stands beside it."""

    out: int
    out_jimi: int
    """Of these, how many are 机密 or above."""
    due_today: int
    back_today: int
    overdue: int
    longest_days: int
    to_shelve: int
    unlabelled: int


@dataclass(frozen=True, slots=True, repr=False)
class Day:
    """Today as this keeper may see it; no figures for those who may not see what is kept."""

    today: date
    figures: Figures | None
    works: tuple[Work, ...]


_OF_WORDS = {LeftCause.WORD_UNSIGNED: Matter.WORDS_UNSIGNED, LeftCause.WORD_TO_SIGN: Matter.WORDS_TO_SIGN}
_OPEN = loans.c.checked_at.is_(None)
_MOST_OVERDUE = 200


def _levels(*where: object) -> Select[int, int, int]:
    """How many open loans, of how many people, of which highest level; further conditions narrow them."""
    return (
        select(func.count(), func.count(func.distinct(loans.c.reader_id)), func.max(records.c.level))
        .select_from(loans)
        .join(carriers, carriers.c.id == loans.c.carrier_id)
        .join(records, records.c.id == carriers.c.record_id)
        .where(_OPEN, *where)  # type: ignore[arg-type]  # conditions of one statement, put together below
    )


_ALL_OUT = _levels()
_JIMI_OUT = _levels(records.c.level >= Level.JIMI)
_DUE_OUT = _levels(loans.c.due_on == bindparam("today"))
_LATE_OUT = select(func.count(), func.min(loans.c.due_on)).where(_OPEN, loans.c.due_on < bindparam("today"))
_BACK = select(func.count()).where(loans.c.checked_at >= bindparam("since"))
_TO_SHELVE = (
    select(func.count(), func.max(records.c.level))
    .select_from(carriers)
    .join(records, records.c.id == carriers.c.record_id)
    .where(carriers.c.custody == Custody.RETURNED_CHECKED.value, ~KEPT_TODAY)
)
_UNLABELLED = select(func.count()).where(carriers.c.labelled == 0, carriers.c.custody != Custody.WITHDRAWN.value)
_OPEN_PRINTS = (
    select(prints.c.serial, prints.c.form, prints.c.pieces)
    .where(prints.c.state == PrintState.STARTED.value)
    .order_by(prints.c.id)
)
_ROLES = select(users.c.roles).where(users.c.active == 1)


def today(sight: Sight) -> Day:
    """The day's figures and works, the most urgent first."""
    works = [*_administrators_missing(sight)]
    works += [Work(Matter.CALENDAR_MISSING, year=year) for year in missing_calendars(sight)]
    works += [Work(Matter[one.matter], one.count, due_on=one.due_on) for one in duties_left(sight)]
    for one in upkeep(sight):
        told = {"due_on": one.due_on, "person": one.name, "label": one.label, "row": one.row}
        works.append(Work(Matter[one.matter], one.count, **told))  # type: ignore[arg-type]  # fields of its own
    figures = None
    if sight.sees_holdings:
        figures = _figures(sight)
        works += [*_late(sight), *_of_figures(sight, figures), *_of_days(sight)]
    if Duty.PRINT in sight.keeper.duties:
        works += _open_prints(sight)
    works.sort(key=lambda work: (work.matter, work.due_on or date.max))
    return Day(sight.today, figures, tuple(works))


def missing_administrators(sight: Sight) -> tuple[Role, ...]:
    """The administrators' posts that nobody holds yet (P-35)."""
    held = {role for roles in sight.connection.execute(_ROLES).scalars() for role in roles.split(",")}
    return tuple(role for role in Role if role in ADMINISTRATORS and role.value not in held)


def _figures(sight: Sight) -> Figures:
    ask, day = sight.connection.execute, sight.today.isoformat()
    late, oldest = ask(_LATE_OUT, {"today": day}).one()
    return Figures(
        out=ask(_ALL_OUT).one()[0] + claim_sums(sight)[0],
        out_jimi=ask(_JIMI_OUT).one()[0] + claim_sums(sight)[3],
        due_today=ask(_DUE_OUT, {"today": day}).one()[0],
        back_today=int(ask(_BACK, {"since": sight.midnight_ms}).scalar_one()),
        overdue=late,
        longest_days=(sight.today - date.fromisoformat(oldest)).days if oldest else 0,
        to_shelve=ask(_TO_SHELVE, {"today": day}).one()[0],
        unlabelled=int(ask(_UNLABELLED).scalar_one()),
    )


def _late(sight: Sight) -> list[Work]:
    found = [
        Work(Matter.OVERDUE, due_on=loan.due_on, days=(sight.today - loan.due_on).days, level=loan.level, loan=loan)
        for loan in loans_out(sight, sight.today, _MOST_OVERDUE)
        if not loan.received and loan.due_on is not None
    ]
    differing = [Work(Matter.PAGES_DIFFER, level=loan.level, loan=loan) for loan in uncleared_returns(sight)]
    differing += [Work(Matter.PAGES_DIFFER, level=one.level, loan=one) for one in claims_out(sight) if one.received]
    return [*found, *differing]


def _of_figures(sight: Sight, figures: Figures) -> list[Work]:
    found = []
    if figures.due_today:
        due, people, level = sight.connection.execute(_DUE_OUT, {"today": sight.today.isoformat()}).one()
        found.append(Work(Matter.DUE_TODAY, due, people, due_on=sight.today, level=_level(level)))
    claimed, holders, highest, _jimi = claim_sums(sight)
    if claimed:
        found.append(Work(Matter.CLAIMED_OUT, claimed, holders, level=highest))
    if figures.to_shelve:
        waiting, level = sight.connection.execute(_TO_SHELVE, {"today": sight.today.isoformat()}).one()
        found.append(Work(Matter.TO_SHELVE, waiting, level=_level(level)))
    if due := calls_due(sight):
        found.append(Work(Matter.CALLS_DUE, due))
    secrets, first = secrets_due_count(sight)
    if secrets:
        found.append(Work(Matter.SECRETS_DUE, secrets, due_on=first))
    if told := to_be_told(sight):
        found.append(Work(Matter.TELL_WAITING, told))
    found += [Work(matter, count, people) for matter, count, people in kept_counts(sight)]
    if wrong := relabel_count(sight):
        found.append(Work(Matter.RELABEL, wrong))
    if figures.unlabelled:
        found.append(Work(Matter.UNLABELLED, figures.unlabelled))
    if bare := cases_without_label(sight):
        found.append(Work(Matter.CASES_UNLABELLED, bare))
    return found


def _of_days(sight: Sight) -> list[Work]:
    """How the last day ended, and which sheets are not entered yet (P-28, P-06)."""
    found, last = [], last_closing(sight)
    if last is not None and not last.clear and last.still_out:
        found.append(Work(Matter.DAY_NOT_CLEAR, last.still_out, due_on=last.day, person=last.leader))
    yesterday = last_working_day(sight)
    if last is not None and last.day < yesterday:
        found.append(Work(Matter.DAY_LEFT_OPEN, due_on=yesterday))
    if waiting := len(sheets(sight).open):
        found.append(Work(Matter.SHEETS_OPEN, waiting))
    found += [Work(Matter.COUNT_OWED, due_on=one.since, owed=one) for one in counts_owed(sight)]
    found += _words(sight)
    if cases := len(cases_left(sight)):
        found.append(Work(Matter.CASES_OPEN, cases))
    if lines := count_open(sight):
        found.append(Work(Matter.POURS_OPEN, lines))
    return found


def _words(sight: Sight) -> list[Work]:
    """Words of leaders that should be signed by now, and those whose day is still to come (P-27)."""
    owed, found = words_owed(sight), list[Work]()
    for matter, cause in (
        (Matter.WORDS_UNSIGNED, LeftCause.WORD_UNSIGNED),
        (Matter.WORDS_TO_SIGN, LeftCause.WORD_TO_SIGN),
    ):
        if these := [one for one in owed if one.cause is cause]:
            first = these[0]
            days = max(0, (sight.today - first.sign_by).days)
            who, level = "、".join(dict.fromkeys(one.approver for one in these)), max(one.level for one in these)
            found.append(Work(matter, len(these), due_on=first.sign_by, days=days, level=level, person=who))
    return found


def _open_prints(sight: Sight) -> list[Work]:
    rows = sight.connection.execute(_OPEN_PRINTS)
    return [Work(Matter.PRINT_OPEN, row.pieces, print_serial=row.serial) for row in rows]


def _administrators_missing(sight: Sight) -> list[Work]:
    roles = missing_administrators(sight)
    return [Work(Matter.ADMINISTRATORS_MISSING, len(roles), roles=roles)] if roles else []


def _level(number: int | None) -> Level | None:
    return None if number is None else Level(number)
