"""The words of the holdings: dates and terms as they are written here, and what happened by the name of its command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.retention import LONG, PERMANENT, SHORT
from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.queries.former_units import FormerName
from recordsroom.services.queries.history import HistoryRow
from recordsroom.services.queries.holdings import RecordRow
from recordsroom.services.queries.record_details import CarrierRow
from ui.look.tokens import Role
from ui.messages import command_words
from ui.messages.cases import travels_words
from ui.messages.desk import condition_words
from ui.people.words import hidden_title, level_mark

translate = QCoreApplication.translate

PARTED = "\u3000"
"""Parts facts on one line."""

_CUSTODIES: dict[Custody, tuple[Role, Callable[[], str]]] = {
    Custody.ACCESSIONED: (Role.MUTE, lambda: translate("Custody", "Not shelved yet")),
    Custody.SHELVED: (Role.OK, lambda: translate("Custody", "In stock")),
    Custody.ON_LOAN: (Role.INFO, lambda: translate("Custody", "On loan")),
    Custody.IN_READING_ROOM: (Role.INFO, lambda: translate("Custody", "Being read here")),
    Custody.FETCHED: (Role.INFO, lambda: translate("Custody", "Worked on inside")),
    Custody.RETURNED_UNCHECKED: (Role.STOP, lambda: translate("Custody", "Returned, to be checked")),
    Custody.RETURNED_CHECKED: (Role.LOOK, lambda: translate("Custody", "Checked, to be shelved")),
    Custody.IN_CASE: (Role.LOOK, lambda: translate("Custody", "In a transport case")),
    Custody.SET_ASIDE: (Role.LOOK, lambda: translate("Custody", "Set aside for destruction")),
    Custody.UNDER_TREATMENT: (Role.LOOK, lambda: translate("Custody", "Under treatment")),
    Custody.WITHDRAWN: (Role.MUTE, lambda: translate("Custody", "Withdrawn")),
}
_ACTS: dict[str, Callable[[], str]] = {
    "ImportRecords": lambda: translate("History", "came in"),
    "OpenRecord": lambda: translate("History", "opened"),
    "OpenForPaper": lambda: translate("History", "opened for a paper"),
    "RegisterRecord": lambda: translate("History", "registered"),
    "AddCarriers": lambda: translate("History", "copies added"),
    "EditRecord": lambda: translate("History", "put right"),
    "EditCarrier": lambda: translate("History", "carrier put right"),
    "MendRecord": lambda: translate("History", "mended"),
    "ShelveCarrier": lambda: translate("History", "shelved"),
    "ShelveBox": lambda: translate("History", "shelved with its box"),
    "ShelveInBox": lambda: translate("History", "put into its box"),
    "ShelveTogether": lambda: translate("History", "shelved with others"),
    "RecordApproval": lambda: translate("History", "approved"),
    "LendCarrier": lambda: translate("History", "lent"),
    "ReturnCarrier": lambda: translate("History", "returned"),
    "RecordCondition": lambda: translate("History", "condition noted"),
    "PrintLabels": lambda: translate("History", "label printed"),
    "ClosePrint": lambda: translate("History", "label closed"),
    "RenumberRecords": lambda: translate("History", "renumbered"),
    "SplitFile": lambda: translate("History", "file split"),
    "MergeFiles": lambda: translate("History", "files merged"),
    "ExtractItem": lambda: translate("History", "taken out of its file"),
    "FileLate": lambda: translate("History", "filed late"),
    "PutInBox": lambda: translate("History", "put into a box"),
    "TakeOutOfBox": lambda: translate("History", "taken out of its box"),
    "Undo": lambda: translate("History", "undone"),
}
_PERIODS: dict[str, Callable[[], str]] = {
    PERMANENT: lambda: translate("Retention", "Permanent"),
    LONG: lambda: translate("Retention", "Long term (older rule)"),
    SHORT: lambda: translate("Retention", "Short term (older rule)"),
}


def custody_words(custody: Custody) -> str:
    """Where a carrier is in its life."""
    return _CUSTODIES[custody][1]()


def destroyed_words() -> str:
    """What the catalogue says of what was destroyed (T-36)."""
    return translate("Custody", "Destroyed")


def custody_role(custody: Custody) -> Role:
    """The colour that says the same."""
    return _CUSTODIES[custody][0]


def title_words(title: str | None, *, stub: bool) -> str:
    """A title, or what stands in its place where it is hidden or was never entered."""
    if stub:
        return translate("Title", "(only a stub is kept)")
    return hidden_title() if title is None else title


def dated_words(dated: str | None, uncertain: bool) -> str:
    """A date as far as it is known; in brackets where it is uncertain."""
    if dated is None:
        return to_be_checked()
    return f"[{dated}]" if uncertain else dated


def retention_words(retention: str | None) -> str:
    """How long a record is kept."""
    if retention is None:
        return to_be_checked()
    if retention in _PERIODS:
        return _PERIODS[retention]()
    years = retention.removeprefix("D")
    return translate("Retention", "{0} years", "", int(years)).format(years) if years.isdigit() else retention


def to_be_checked() -> str:
    """What stands where something is not known yet."""
    return translate("Level", "To be checked")


def mark_words(level: Level | None, scheme: Scheme, term: str | None) -> str:
    """A level with its term, as its chip says it."""
    return level_mark(level, scheme, term)


def state_words(row: RecordRow) -> str:
    """Where a record's carriers are; how many of them are out where there are several."""
    word = custody_words(row.custody)
    return f"{word} {row.out}/{row.carriers}" if row.out and row.carriers > 1 else word


def place_words(carrier: CarrierRow) -> str:
    """In one line where a carrier is: its place, or who has it and how long."""
    if carrier.borrower is None and carrier.claimed_holder and carrier.custody is Custody.ON_LOAN:
        return translate("Whereabouts", "{0}, by the list").format(carrier.claimed_holder)
    if carrier.borrower is None:
        return carrier.place or _homeless_words(carrier)
    if carrier.overdue_days:
        overdue = translate("Whereabouts", "{0}, {1} days overdue", "", carrier.overdue_days)
        return overdue.format(carrier.borrower, carrier.overdue_days)
    if carrier.due_on:
        return translate("Whereabouts", "{0}, due {1}").format(carrier.borrower, carrier.due_on.isoformat())
    return carrier.borrower


def _homeless_words(carrier: CarrierRow) -> str:
    if carrier.travels:
        return PARTED.join(travels_words(carrier.travels))
    if carrier.waits_at:
        return translate("Whereabouts", "waits on {0}").format(carrier.waits_at)
    if carrier.home is None:
        return translate("Whereabouts", "not in any place yet")
    return translate("Whereabouts", "to be put back: {0}").format(carrier.home)


def act_words(row: HistoryRow) -> str:
    """What an entry did to a record."""
    known = _ACTS.get(row.command)
    return known() if known else command_words(row.command)


def past_facts(row: HistoryRow) -> list[str]:
    """The particulars of one thing that happened: with whom, where, on which paper, what became of it."""
    facts = [row.reader and PARTED.join(part for part in (row.reader, row.reader_unit) if part), row.place]
    if row.form_no:
        facts.append(translate("History", "form {0}").format(row.form_no))
    if row.old_code and row.new_code:
        facts.append(translate("History", "{0} became {1}").format(row.old_code, row.new_code))
    if row.condition:
        facts.append(condition_words(row.condition))
    if row.pages:
        out, back = (to_be_checked() if count is None else str(count) for count in row.pages)
        facts.append(translate("History", "pages {0} out, {1} back").format(out, back))
    if row.late:
        at = datetime.fromtimestamp(row.late[0] / 1000, row.at.tzinfo)
        facts.append(translate("History", "entered late: {0}, sheet {1}").format(f"{at:%Y-%m-%d %H:%M}", row.late[1]))
    if row.due:
        facts.append(translate("History", "due {1}, not {0}").format(*row.due))
    if row.reverses:
        facts.append(translate("History", "entry {0}").format(row.reverses))
    return [fact for fact in facts if fact]


def history_words(row: HistoryRow) -> str:
    """One line of a record's history: what, with whom, where, on which paper."""
    return PARTED.join([act_words(row), *past_facts(row)])


def former_names_words(besides: Sequence[FormerName]) -> str:
    """By which former names of a unit a list was looked for too; mostly nothing."""
    told = (translate("Holdings", "{0} (until {1})").format(one.name, one.until.isoformat()) for one in besides)
    names = translate("Holdings", ", ").join(told)
    return translate("Holdings", "Former names are looked for too: {0}").format(names) if names else ""
