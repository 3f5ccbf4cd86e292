"""What a keeper is told on coming in, whichever page is in front (trust.md §3.3).

First when this account was here last, how many wrong passwords there were since, and number and head code of the
journal as it was found: nobody can check them but the person who knows. It stands until the first act or until it is
closed. Then, in its last days, how long the password may still be used (R-129), and how many scans the lock refused,
and whether the clock of this PC jumped (trust.md §3.8), and since when no sheet of the day was printed (§3.6).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.clock_jumps import ClockStanding, clock_standing
from recordsroom.services.queries.coming_in import ComingIn, coming_in
from recordsroom.services.queries.daily_sheets import sheet_owed_since
from ui.journal.details import code_words
from ui.look.tokens import Role
from ui.messages.clock import standing_words
from ui.parts.notices import Act
from ui.people.clock_form import CLOCK
from ui.people.page import OWN_PASSWORD
from ui.porter import Porter
from ui.shell.window import Window
from ui.today.evening import EVENING

_PASSWORD, _LAST_TIME, _REJECTED, _CLOCK, _SHEET = "password", "last time", "rejected", "clock", "sheet"


class Entering(QObject):
    """Tells it in the notices of the window, and takes it back when it is over."""

    def __init__(self, porter: Porter, window: Window, go: Callable[[str, object], None], parent: QObject) -> None:
        super().__init__(parent)
        self._porter, self._window, self._go = porter, window, go
        porter.changed.connect(self._acted)

    def tell(self, rejected: int = 0) -> None:
        """Tell everything there is to tell now; `rejected` scans were turned away while nobody was in (P-45)."""
        self._tell_password()
        if rejected:
            words = self.tr("{0} scans were refused while locked; scan them again.", "", rejected).format(rejected)
            self._window.notice(Role.LOOK, words, topic=_REJECTED, first=True)
        if not self._porter.room.finding:
            self._porter.ask(coming_in, then=self._tell_last_time)
            self._porter.ask(clock_standing, then=self._tell_clock)
            self._porter.ask(sheet_owed_since, then=self._tell_sheet)

    def _acted(self, touched: frozenset[str]) -> None:
        self._window.clear_notice(_LAST_TIME)
        if not self._porter.room.clock().known.doubtful:
            self._window.clear_notice(_CLOCK)
        if touched & {"users", "policies"}:
            self._tell_password()
        if "prints" in touched:
            self._porter.ask(sheet_owed_since, then=self._tell_sheet)

    def _tell_last_time(self, found: ComingIn | None) -> None:
        if found is None:
            return
        journal = self.tr("The journal was found at entry {0}, head {1}.").format(
            f"{found.seq:,}", code_words(found.head_code)
        )
        if found.last_at is None:
            words = self.tr("Your first time here.")
        else:
            last = self.tr("Last time here {0}; wrong passwords since: {1}.")
            words = last.format(f"{found.last_at:%Y-%m-%d %H:%M}", found.failures)
        role = Role.LOOK if found.failures else Role.INFO
        self._window.notice(role, f"{words}\u3000{journal}", topic=_LAST_TIME, first=True)

    def _tell_clock(self, standing: ClockStanding) -> None:
        if not standing.waits:
            self._window.clear_notice(_CLOCK)
            return
        act = Act(self.tr("Confirm it"), lambda: self._go("people", CLOCK)) if standing.may_confirm else None
        role = Role.LOOK if standing.set_back or standing.back else Role.INFO
        self._window.notice(role, standing_words(standing), act, topic=_CLOCK)

    def _tell_sheet(self, since: date | None) -> None:
        if since is None:
            self._window.clear_notice(_SHEET)
            return
        words = self.tr("No sheet of the day was printed since {0}; only paper proves the newest entries.")
        keeps = Duty.LEND in self._porter.room.keeper.duties
        act = Act(self.tr("To the end of the day"), lambda: self._go("today", EVENING)) if keeps else None
        self._window.notice(Role.LOOK, words.format(f"{since:%Y-%m-%d}"), act, topic=_SHEET)

    def _tell_password(self) -> None:
        left = self._porter.room.password_age.left
        if left is None:
            self._window.clear_notice(_PASSWORD)
            return
        words = self.tr(
            "Your password may be used for {0} more days; after that unlocking asks for a new one.", "", left
        )
        if left == 0:
            words = self.tr("Your password may be used today for the last time; tomorrow unlocking asks for a new one.")
        act = Act(self.tr("Change it now"), lambda: self._go("people", OWN_PASSWORD))
        self._window.notice(Role.LOOK, words.format(left), act, topic=_PASSWORD)
