"""What Today says to the three administrators: papers, restores, reports, backups, sheets, accounts, the key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.matters import Matter
from ui.look.tokens import Role
from ui.people.clock_form import CLOCK
from ui.system.backups import BACKUPS

translate = QCoreApplication.translate

ROLES = {
    **dict.fromkeys((Matter.PAPERS_WRONG, Matter.RESTORES_UNREAD, Matter.CLOCK_WRONG), Role.STOP),
    Matter.CLOCK_JUMPED: Role.LOOK,
    **dict.fromkeys((Matter.REPORT_DUE, Matter.BACKUP_UNPROVEN, Matter.SHEETS_UNTESTED), Role.LOOK),
    **dict.fromkeys((Matter.SHEETS_MISSING, Matter.ACCOUNTS_WAITING, Matter.REKEY_WANTED), Role.LOOK),
}
NAMES: dict[Matter, Callable[[], str]] = {
    Matter.PAPERS_WRONG: lambda: translate("Today", "Look at papers"),
    Matter.CLOCK_WRONG: lambda: translate("Today", "Set the clock right"),
    Matter.CLOCK_JUMPED: lambda: translate("Today", "Confirm the clock"),
    Matter.RESTORES_UNREAD: lambda: translate("Today", "Acknowledge restores"),
    Matter.REPORT_DUE: lambda: translate("Today", "Print the report"),
    Matter.BACKUP_UNPROVEN: lambda: translate("Today", "Prove a backup"),
    Matter.SHEETS_UNTESTED: lambda: translate("Today", "Test recovery sheets"),
    Matter.SHEETS_MISSING: lambda: translate("Today", "Make recovery sheets"),
    Matter.ACCOUNTS_WAITING: lambda: translate("Today", "Let accounts take effect"),
    Matter.REKEY_WANTED: lambda: translate("Today", "Change the data key"),
}
COUNTED: dict[Matter, Callable[[int], str]] = {
    Matter.PAPERS_WRONG: lambda n: translate(
        "Today", "{0} papers did not agree with the journal; the auditor looks", "", n
    ),
    Matter.CLOCK_WRONG: lambda _n: translate("Today", "It shows less than the latest time known, by which days go"),
    Matter.CLOCK_JUMPED: lambda _n: translate("Today", "It jumped; the security administrator says that it runs right"),
    Matter.RESTORES_UNREAD: lambda n: translate("Today", "{0} restores were not acknowledged by the auditor", "", n),
    Matter.REPORT_DUE: lambda _n: translate(
        "Today", "The report of the quarter that ended that day is not printed yet"
    ),
    Matter.BACKUP_UNPROVEN: lambda _n: translate("Today", "The latest backup was never opened; it is only a hope"),
    Matter.SHEETS_UNTESTED: lambda _n: translate("Today", "Nobody tried for a year whether two of them open the vault"),
    Matter.SHEETS_MISSING: lambda _n: translate("Today", "With every password lost nothing would open the vault"),
    Matter.ACCOUNTS_WAITING: lambda n: translate(
        "Today", "{0} new accounts wait for the security administrator", "", n
    ),
    Matter.REKEY_WANTED: lambda n: translate(
        "Today", "{0} people left since then; an old copy would still open to them", "", n
    ),
}
GOES_TO: dict[Matter, tuple[str, object]] = {
    Matter.PAPERS_WRONG: ("papers", None),
    **dict.fromkeys((Matter.CLOCK_WRONG, Matter.CLOCK_JUMPED), ("people", CLOCK)),
    Matter.REPORT_DUE: ("quarter", None),
    Matter.ACCOUNTS_WAITING: ("people", ""),
    **dict.fromkeys((Matter.RESTORES_UNREAD, Matter.BACKUP_UNPROVEN, Matter.SHEETS_UNTESTED), ("system", BACKUPS)),
    **dict.fromkeys((Matter.SHEETS_MISSING, Matter.REKEY_WANTED), ("system", BACKUPS)),
}
