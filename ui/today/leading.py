"""Where Enter leads from a line of the day's works: the page that does it, and what it is told there."""

from __future__ import annotations

from recordsroom.domain.approval_lines import SheetState
from recordsroom.domain.desk import DeskMode
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import Work
from ui.people.page import APPROVERS, OWN_PASSWORD
from ui.system.backups import BACKUPS
from ui.system.calendar import CALENDAR
from ui.today import life_words, office_words, paper_words, secrecy
from ui.today.evening import EVENING

LATE = "late"
"""What the desk is told to open for sheets that are not entered yet."""


_GOES_TO: dict[Matter, tuple[str, object]] = {
    Matter.DAY_NOT_CLEAR: ("today", EVENING),
    Matter.DAY_LEFT_OPEN: ("today", EVENING),
    Matter.SHEETS_OPEN: ("desk", LATE),
    Matter.POURS_OPEN: ("pour", None),
    **dict.fromkeys((Matter.WORDS_UNSIGNED, Matter.WORDS_TO_SIGN), ("approvals", SheetState.UNSIGNED)),
    Matter.DUE_TODAY: ("desk", DeskMode.RETURN.value),
    Matter.TO_SHELVE: ("desk", DeskMode.SHELVE.value),
    Matter.UNLABELLED: ("printing", "carrier_label"),
    Matter.CASES_UNLABELLED: ("printing", "case_label"),
    Matter.CASES_OPEN: ("cases", None),
    Matter.TELL_WAITING: ("waiting", None),
    **dict.fromkeys((Matter.KEPT_OVERNIGHT, Matter.KEPT_LAPSED), ("overnight", None)),
    Matter.CALLS_DUE: ("call_ins", None),
    Matter.CLAIMED_OUT: ("printing", "overdue_list"),
    Matter.CALENDAR_MISSING: ("system", CALENDAR),
    Matter.STAYS_OPEN: ("room_stays", None),
    Matter.SAFES_OPEN: ("safes", None),
    Matter.ASK_AFTER_TAKEN: ("carried", None),
    Matter.ENQUIRIES_OPEN: ("enquiries", None),
    Matter.APPROVALS_IDLE: ("approvals", SheetState.OPEN),
    Matter.APPROVALS_PAST: ("approvals", SheetState.EXPIRED),
    Matter.PASSWORD_AGES: ("people", OWN_PASSWORD),
    Matter.DEPUTIES_END: ("people", (APPROVERS, "")),
    Matter.APPROVERS_MISSING: ("people", (APPROVERS, "")),
    Matter.WAITING: ("holdings", Matter.WAITING),
    Matter.CAMPAIGN: ("holdings", Matter.CAMPAIGN),
    Matter.SERIES_MISSING: ("holdings", Matter.SERIES_MISSING),
    Matter.PLACES_MISSING: ("shelving", None),
    Matter.TO_COUNT: ("shelving", Matter.TO_COUNT),
    Matter.COUNT_DUE: ("counting", Matter.COUNT_DUE),
    Matter.COUNT_OPEN: ("counting", None),
    Matter.RESTORED: ("desk", LATE),
    Matter.BACKUP_DUE: ("system", BACKUPS),
    Matter.DRILL_DUE: ("system", BACKUPS),
    Matter.CHECKPOINT_DUE: ("journal", None),
    **life_words.GOES_TO,
    **secrecy.GOES_TO,
    **office_words.GOES_TO,
}


def goes_to(work: Work) -> tuple[str, object]:
    """The page that does this work, and what it is told there."""
    if work.loan is not None:
        return "desk", work.loan.digits
    of_this: dict[Matter, tuple[str, object]] = {
        Matter.PRINT_OPEN: ("printing", work.print_serial),
        Matter.APPROVAL_OPEN: ("desk", work.label),
        Matter.COUNT_OWED: ("counting", work.owed),
        **{matter: (page, work.row) for matter, page in paper_words.PAGES.items()},
    }
    return (of_this | _GOES_TO).get(work.matter, ("people", ""))
