"""The day's works as lines of a table: what is urgent, what it is, whom it concerns, where Enter leads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import Work
from ui.look.tokens import Role
from ui.messages.counting import cause_words
from ui.people.words import hidden_title, level_mark, level_words, role_words
from ui.rows import Column, Kind
from ui.today import life_words, office_words, paper_words, secrecy

translate = QCoreApplication.translate

_ROLES = {
    Matter.DAY_NOT_CLEAR: Role.STOP,
    Matter.OVERDUE: Role.STOP,
    Matter.PAGES_DIFFER: Role.STOP,
    Matter.DUE_TODAY: Role.LOOK,
    Matter.TELL_WAITING: Role.LOOK,
    Matter.KEPT_OVERNIGHT: Role.INFO,
    Matter.KEPT_LAPSED: Role.LOOK,
    Matter.CALLS_DUE: Role.STOP,
    Matter.WORDS_UNSIGNED: Role.STOP,
    Matter.WORDS_TO_SIGN: Role.LOOK,
    Matter.TO_SHELVE: Role.LOOK,
    Matter.PRINT_OPEN: Role.LOOK,
    Matter.ADMINISTRATORS_MISSING: Role.MUTE,
    Matter.UNLABELLED: Role.MUTE,
    Matter.CASES_UNLABELLED: Role.MUTE,
    Matter.SAFES_OPEN: Role.STOP,
    Matter.CASES_OPEN: Role.LOOK,
    Matter.CALENDAR_MISSING: Role.MUTE,
    Matter.STAYS_OPEN: Role.LOOK,
    Matter.ASK_AFTER_TAKEN: Role.LOOK,
    Matter.ENQUIRIES_OPEN: Role.LOOK,
    Matter.APPROVAL_OPEN: Role.LOOK,
    Matter.APPROVALS_IDLE: Role.MUTE,
    Matter.APPROVALS_PAST: Role.MUTE,
    Matter.PASSWORD_AGES: Role.LOOK,
    **dict.fromkeys((Matter.READERS_END, Matter.COLLECTORS_END, Matter.DEPUTIES_END), Role.LOOK),
    **dict.fromkeys((Matter.WAITING, Matter.CAMPAIGN, Matter.TO_COUNT, Matter.COUNT_OWED), Role.LOOK),
    **dict.fromkeys((Matter.COUNT_DUE, Matter.COUNT_OPEN), Role.LOOK),
    **dict.fromkeys((Matter.PLACES_MISSING, Matter.APPROVERS_MISSING, Matter.SERIES_MISSING), Role.MUTE),
    Matter.SHEETS_OPEN: Role.LOOK,
    Matter.DAY_LEFT_OPEN: Role.LOOK,
    Matter.CLAIMED_OUT: Role.STOP,
    Matter.POURS_OPEN: Role.LOOK,
    Matter.RESTORED: Role.STOP,
    **life_words.ROLES,
    **paper_words.ROLES,
    **office_words.ROLES,
    **dict.fromkeys((Matter.SECRETS_DUE, *secrecy.OPEN), Role.LOOK),
    **dict.fromkeys((Matter.BACKUP_DUE, Matter.DRILL_DUE, Matter.CHECKPOINT_DUE), Role.LOOK),
}
_NAMES: dict[Matter, Callable[[], str]] = {
    Matter.DAY_NOT_CLEAR: lambda: translate("Today", "Not clear yesterday"),
    Matter.SHEETS_OPEN: lambda: translate("Today", "Enter the sheets"),
    Matter.DAY_LEFT_OPEN: lambda: translate("Today", "Day not closed"),
    Matter.OVERDUE: lambda: translate("Today", "Remind"),
    Matter.PAGES_DIFFER: lambda: translate("Today", "Clear up pages"),
    Matter.WORDS_UNSIGNED: lambda: translate("Today", "Let it be signed"),
    Matter.WORDS_TO_SIGN: lambda: translate("Today", "Let it be signed"),
    Matter.DUE_TODAY: lambda: translate("Today", "Due back"),
    Matter.TO_SHELVE: lambda: translate("Today", "Shelve"),
    Matter.TELL_WAITING: lambda: translate("Today", "Tell who waits"),
    Matter.KEPT_OVERNIGHT: lambda: translate("Today", "Kept overnight"),
    Matter.KEPT_LAPSED: lambda: translate("Today", "Put away what was kept"),
    Matter.CALLS_DUE: lambda: translate("Today", "End the call-in"),
    Matter.PRINT_OPEN: lambda: translate("Today", "Close the print job"),
    Matter.ADMINISTRATORS_MISSING: lambda: translate("Today", "Appoint administrators"),
    Matter.UNLABELLED: lambda: translate("Today", "Print labels"),
    Matter.CASES_UNLABELLED: lambda: translate("Today", "Print labels of cases"),
    Matter.CASES_OPEN: lambda: translate("Today", "Bring cases in"),
    Matter.CALENDAR_MISSING: lambda: translate("Today", "Enter the calendar"),
    Matter.STAYS_OPEN: lambda: translate("Today", "See who is in the repository"),
    Matter.SAFES_OPEN: lambda: translate("Today", "Lock the safe cabinets"),
    Matter.ASK_AFTER_TAKEN: lambda: translate("Today", "Ask the organ"),
    Matter.ENQUIRIES_OPEN: lambda: translate("Today", "Answer enquiries"),
    Matter.APPROVAL_OPEN: lambda: translate("Today", "Lend what is approved"),
    Matter.APPROVALS_IDLE: lambda: translate("Today", "Look at approvals"),
    Matter.APPROVALS_PAST: lambda: translate("Today", "Look at approvals"),
    Matter.PASSWORD_AGES: lambda: translate("Today", "Change the password"),
    Matter.READERS_END: lambda: translate("Today", "Renew cards"),
    Matter.COLLECTORS_END: lambda: translate("Today", "Renew collectors"),
    Matter.DEPUTIES_END: lambda: translate("Today", "Renew deputies"),
    Matter.WAITING: lambda: translate("Today", "Mend records"),
    Matter.CAMPAIGN: lambda: translate("Today", "Go on building up"),
    Matter.TO_COUNT: lambda: translate("Today", "Count shelves"),
    Matter.COUNT_OWED: lambda: translate("Today", "Count after it"),
    Matter.COUNT_DUE: lambda: translate("Today", "Count by the plan"),
    Matter.COUNT_OPEN: lambda: translate("Today", "Finish counts"),
    Matter.PLACES_MISSING: lambda: translate("Today", "Enter the room"),
    Matter.APPROVERS_MISSING: lambda: translate("Today", "Enter the leaders"),
    Matter.SERIES_MISSING: lambda: translate("Today", "Enter a series"),
    Matter.CLAIMED_OUT: lambda: translate("Today", "Call in"),
    Matter.POURS_OPEN: lambda: translate("Today", "Finish the pour"),
    Matter.RESTORED: lambda: translate("Today", "Enter what was lost"),
    Matter.BACKUP_DUE: lambda: translate("Today", "Back up"),
    Matter.DRILL_DUE: lambda: translate("Today", "Prove a backup"),
    Matter.CHECKPOINT_DUE: lambda: translate("Today", "Sign a checkpoint"),
    **life_words.NAMES,
    **paper_words.NAMES,
    **office_words.NAMES,
    **secrecy.NAMES,
}

_COUNTED: dict[Matter, Callable[[int], str]] = {
    **life_words.COUNTED,
    **paper_words.COUNTED,
    **office_words.COUNTED,
    **secrecy.COUNTED,
    Matter.RESTORED: lambda n: translate(
        "Today", "A backup was restored; {0} entries are to be entered anew from slips", "", n
    ),
    Matter.BACKUP_DUE: lambda _n: translate("Today", "The system administrator makes one, page System, F11"),
    Matter.CHECKPOINT_DUE: lambda _n: translate("Today", "The auditor signs it on the own medium, page Audit, F7"),
    Matter.DRILL_DUE: lambda _n: translate("Today", "No backup was opened for long; an unproven one is only a hope"),
    Matter.POURS_OPEN: lambda n: translate("Today", "{0} poured lines are neither carried out nor left out", "", n),
    Matter.CLAIMED_OUT: lambda n: translate("Today", "{0} pieces out by a list, with {1}, no day of return", "", n),
    Matter.CALLS_DUE: lambda n: translate("Today", "{0} lists of what is called in are due", "", n),
    Matter.KEPT_OVERNIGHT: lambda n: translate("Today", "{0} pieces in the cabinet wait for {1}", "", n),
    Matter.KEPT_LAPSED: lambda n: translate("Today", "{0} pieces were kept for {1} who did not come", "", n),
    Matter.TELL_WAITING: lambda n: translate("Today", "{0} wait for something that is here again", "", n),
    Matter.TO_SHELVE: lambda n: translate("Today", "{0} pieces checked and not shelved", "", n),
    Matter.SHEETS_OPEN: lambda n: translate("Today", "{0} sheets are not entered to their end", "", n),
    Matter.DAY_NOT_CLEAR: lambda n: translate("Today", "{0} carriers of that evening are still not back", "", n),
    Matter.DAY_LEFT_OPEN: lambda _n: translate("Today", "That evening nobody closed the day; closing today covers it"),
    Matter.WORDS_UNSIGNED: lambda n: translate("Today", "{0} spoken approvals should have been signed by now", "", n),
    Matter.WORDS_TO_SIGN: lambda n: translate("Today", "{0} spoken approvals are still to be signed", "", n),
    Matter.UNLABELLED: lambda n: translate("Today", "{0} pieces without a label", "", n),
    Matter.CASES_UNLABELLED: lambda n: translate("Today", "{0} transport cases without a label", "", n),
    Matter.CASES_OPEN: lambda n: translate("Today", "{0} transport cases are on their way or stand open", "", n),
    Matter.STAYS_OPEN: lambda n: translate("Today", "{0} persons are inside", "", n),
    Matter.SAFES_OPEN: lambda n: translate("Today", "{0} safe cabinets stand open", "", n),
    Matter.ASK_AFTER_TAKEN: lambda n: translate(
        "Today", "{0} takings by law were not asked after for a quarter", "", n
    ),
    Matter.ENQUIRIES_OPEN: lambda n: translate("Today", "{0} enquiries wait for an answer", "", n),
    Matter.APPROVAL_OPEN: lambda n: translate("Today", "{0} pieces are approved and not lent yet", "", n),
    Matter.APPROVALS_IDLE: lambda n: translate("Today", "{0} forms are good and not used up; the first ends", "", n),
    Matter.APPROVALS_PAST: lambda n: translate(
        "Today", "{0} forms ended in the last fortnight and were not used up", "", n
    ),
    Matter.PASSWORD_AGES: lambda _n: translate("Today", "Then the room asks for a new one before anything else"),
    Matter.READERS_END: lambda n: translate("Today", "{0} readers may read no longer after their day", "", n),
    Matter.COLLECTORS_END: lambda n: translate("Today", "{0} collectors may fetch no longer after their day", "", n),
    Matter.DEPUTIES_END: lambda n: translate("Today", "{0} deputies may sign no longer after their day", "", n),
    Matter.WAITING: lambda n: translate("Today", "{0} rows of lists wait to be mended", "", n),
    Matter.CAMPAIGN: lambda n: translate("Today", "{0} pieces have no place yet; the signed act ends it", "", n),
    Matter.TO_COUNT: lambda n: translate("Today", "{0} shelves wait to be counted after a move", "", n),
    Matter.COUNT_DUE: lambda n: translate("Today", "{0} shelves fall due to be counted this week", "", n),
    Matter.COUNT_OPEN: lambda n: translate("Today", "{0} counts go on, or wait to be settled and signed", "", n),
    Matter.PLACES_MISSING: lambda _n: translate("Today", "Nothing can be shelved before there is a place"),
    Matter.APPROVERS_MISSING: lambda _n: translate("Today", "Nothing secret can be lent before a leader may approve"),
    Matter.SERIES_MISSING: lambda _n: translate(
        "Today", "Nothing can be registered by itself before there is a series"
    ),
}
_OPEN = frozenset(
    {
        *(Matter.RESTORED, Matter.BACKUP_DUE, Matter.DRILL_DUE, Matter.CHECKPOINT_DUE, *life_words.NAMES),
        *(Matter.CLAIMED_OUT, Matter.TELL_WAITING, Matter.KEPT_OVERNIGHT, Matter.KEPT_LAPSED),
        *(Matter.CALLS_DUE, Matter.PAGES_DIFFER),
        Matter.PRINT_OPEN,
        Matter.STAYS_OPEN,
        Matter.SAFES_OPEN,
        *secrecy.OPEN,
        *paper_words.PAGES,
        *office_words.NAMES,
        Matter.ASK_AFTER_TAKEN,
        Matter.ENQUIRIES_OPEN,
        Matter.APPROVAL_OPEN,
        Matter.APPROVALS_IDLE,
        Matter.APPROVALS_PAST,
        Matter.WORDS_TO_SIGN,
        Matter.CAMPAIGN,
        Matter.TO_COUNT,
        Matter.COUNT_OWED,
        Matter.COUNT_DUE,
        Matter.COUNT_OPEN,
    }
    | {Matter.DAY_NOT_CLEAR, Matter.DAY_LEFT_OPEN, Matter.SHEETS_OPEN, Matter.POURS_OPEN, Matter.CASES_OPEN}
)


def clock_words(work: Work) -> str:
    """How urgent it is: days late, today, open, to be completed."""
    if work.matter is Matter.OVERDUE or (work.matter is Matter.WORDS_UNSIGNED and work.days):
        return translate("Today", "{0} days late", "", work.days).format(work.days)
    if work.matter in {Matter.DUE_TODAY, Matter.TO_SHELVE, Matter.WORDS_UNSIGNED}:
        return translate("Today", "Today, by closing time")
    if work.matter in _OPEN:
        return translate("Today", "Open")
    if work.due_on is not None:
        return translate("Today", "Ends soon")
    return translate("Today", "To be completed")


def content_words(work: Work) -> str:
    """What it is about: one carrier by code and title, or how many."""
    if work.loan is not None:
        return work.loan.title or hidden_title()
    if work.matter is Matter.DUE_TODAY:
        return translate("Today", "{0} pieces, from {1}", "", work.count).format(work.count, _people(work.people))
    if work.matter in _COUNTED:
        return _COUNTED[work.matter](work.count).format(f"{work.count:,}", _people(work.people))
    return _one_words(work)


def _people(count: int) -> str:
    return translate("Today", "{0} readers", "", count).format(f"{count:,}")


def _one_words(work: Work) -> str:
    """What is one by itself, and no carrier."""
    if work.owed is not None:
        return translate("Today", "{0}: {1}").format(cause_words(work.owed.cause), work.owed.name)
    if work.matter is Matter.PRINT_OPEN:
        return translate("Today", "Was job {0} printed, or did it fail?").format(work.print_serial)
    if work.matter is Matter.CALENDAR_MISSING:
        return translate("Today", "Holidays of {0} are not entered; until then weekends are the rule").format(work.year)
    return translate("Today", "Until then nothing of jimi level or above may come in")


def whom_words(work: Work) -> str:
    """Whom or which page it concerns."""
    if work.loan is not None:
        return " · ".join(part for part in (work.loan.reader_name, work.loan.reader_unit) if part)
    if work.roles:
        return translate("Today", ", ").join(role_words(role) for role in work.roles)
    return work.person


def _mark(work: Work) -> str:
    if work.loan is not None:
        return level_mark(work.loan.level, work.loan.scheme, work.loan.secrecy_term)
    return level_words(work.level) if work.level is not None else ""


COLUMNS: tuple[Column[Work], ...] = (
    Column(
        lambda: translate("Column", "How urgent"),
        clock_words,
        order=lambda work: (work.matter, -work.days),
        kind=Kind.STATE,
        role=lambda work: _ROLES[work.matter],
        name="clock",
        width=132,
    ),
    Column(
        lambda: translate("Column", "What to do"), lambda work: _NAMES[work.matter](), name="what", width=124, bold=True
    ),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda work: work.loan.reference_code if work.loan else "",
        kind=Kind.CODE,
        name="code",
    ),
    Column(
        lambda: translate("Column", "About"),
        content_words,
        name="about",
        stretch=True,
        quiet=lambda work: work.loan is not None and work.loan.title is None,
    ),
    Column(lambda: translate("Column", "Whom"), whom_words, name="whom", width=176),
    Column(
        lambda: translate("Column", "Due"),
        lambda work: f"{work.due_on:%m-%d}" if work.due_on else "",
        order=lambda work: work.due_on,
        kind=Kind.DATE,
        name="due",
        width=72,
    ),
    Column(
        lambda: translate("Column", "Highest level"),
        _mark,
        order=lambda work: work.level,
        kind=Kind.LEVEL,
        level=lambda work: int(work.level or 0),
        name="level",
        width=108,
    ),
)
OFFICE_COLUMNS = tuple(column for column in COLUMNS if column.name not in {"code", "level"})
"""For whoever sees nothing of what is kept."""
