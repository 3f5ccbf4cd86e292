"""Which pages there are: for which duty, in which order, which one leads to another, and which takes scans itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recordsroom.domain.count_codes import count_of_code
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.scanned import Seen
from ui.cases.page import CasesPage
from ui.counting.page import CountPage
from ui.desk.page import DeskPage
from ui.exporting.book_page import BookExportPage
from ui.hearing import heard_by
from ui.holdings.page import HoldingsPage
from ui.journal.audit import AuditPage
from ui.journal.page import JournalPage
from ui.journal.papers_page import PapersPage
from ui.journal.quarter_page import QuarterPage
from ui.journal.then_page import ThenPage
from ui.people.page import PeoplePage
from ui.porter import Porter
from ui.pouring.page import PourPage
from ui.preferences import Preferences
from ui.printing.page import PrintingPage
from ui.reading.page import ReadingPage
from ui.registers.beside import REGISTERS
from ui.registers.every import EveryRegisterPage
from ui.registers.knowing import KnowingPage
from ui.registers.page import RegistersPage
from ui.registers.visits import VisitsPage
from ui.scanner import Scanner
from ui.shell.page import Page
from ui.shell.window import Window
from ui.shelving.page import ShelvingPage
from ui.sounds import Player
from ui.system.desk import DeskTab
from ui.system.page import SystemPage
from ui.system.scanner import ScannerTab
from ui.today.page import TodayPage


@dataclass(frozen=True, slots=True)
class Plan:
    """One page: the duty that it is for, its class, how it is made, and the page that leads to it."""

    duty: Duty
    page: type[Page]
    make: Callable[[], Page]
    beside: str = ""
    """Where Esc leads back to; the pages of the rail have none."""


class PagePlans:
    """Knows how each page is made; who gives them their window makes them when they are wanted."""

    def __init__(self, porter: Porter, scanner: Scanner, wishes: Preferences, player: Player, window: Window) -> None:
        self._porter, self._scanner, self._wishes = porter, scanner, wishes
        self._player, self._window = player, window

    def plans(self) -> tuple[Plan, ...]:
        """The pages of this keeper: those of the rail in its order, then those beside."""
        duties = self._porter.room.keeper.duties
        rail = self._rail()
        here = {plan.page.key for plan in rail if plan.duty in duties}
        beside = (plan for plan in self._beside() if plan.duty in duties and plan.beside in here)
        return (*(plan for plan in rail if plan.duty in duties), *beside, *self._behind(here))

    def _rail(self) -> tuple[Plan, ...]:
        porter, wished = self._porter, (self._porter, self._wishes)
        journal = JournalPage if Duty.SEE_HOLDINGS in porter.room.keeper.duties else AuditPage
        return (
            # Whoever keeps the room, and the three administrators; a leader who only approves has nothing due.
            Plan(Duty.VERIFY, TodayPage, lambda: TodayPage(porter)),
            Plan(Duty.LEND, DeskPage, self._desk),
            Plan(Duty.SEE_HOLDINGS, HoldingsPage, lambda: HoldingsPage(*wished)),
            Plan(Duty.KEEP_SHELVES, ShelvingPage, lambda: ShelvingPage(porter)),
            Plan(Duty.PRINT, PrintingPage, lambda: PrintingPage(*wished)),
            Plan(Duty.SESSION, PeoplePage, lambda: PeoplePage(porter)),
            Plan(Duty.SEE_HOLDINGS, RegistersPage, lambda: RegistersPage(*wished)),
            Plan(Duty.READ_JOURNAL, journal, lambda: journal(porter)),
            Plan(Duty.SESSION, SystemPage, self._system),
            # The last, so that the pages before keep their numbers.
            Plan(Duty.KEEP_SHELVES, CountPage, lambda: CountPage(porter, self._player)),
        )

    def _beside(self) -> tuple[Plan, ...]:
        porter, desk, registers = self._porter, DeskPage.key, RegistersPage.key
        return (
            Plan(Duty.LEND, PourPage, lambda: PourPage(porter), desk),
            Plan(Duty.LEND, ReadingPage, lambda: ReadingPage(porter), desk),
            Plan(Duty.KEEP_SHELVES, CasesPage, lambda: CasesPage(porter), ShelvingPage.key),
            Plan(Duty.READ_JOURNAL, QuarterPage, lambda: QuarterPage(porter), JournalPage.key),
            Plan(Duty.READ_JOURNAL, ThenPage, lambda: ThenPage(porter), JournalPage.key),
            Plan(Duty.READ_JOURNAL, PapersPage, lambda: PapersPage(porter), JournalPage.key),
            Plan(Duty.PRINT, BookExportPage, lambda: BookExportPage(porter), registers),
            Plan(
                Duty.SEE_HOLDINGS, EveryRegisterPage, lambda: EveryRegisterPage(porter, self._window.pages), registers
            ),
            *(
                Plan(Duty.SEE_HOLDINGS, page, lambda page=page: page(porter), registers)  # type: ignore[misc]
                for page in REGISTERS
            ),
        )

    def _behind(self, here: set[str]) -> tuple[Plan, ...]:
        """What lies behind a page that is beside another: the register of visits, and who knows."""
        wished = self._porter, self._wishes
        if DeskPage.key not in here:
            return ()
        return (
            Plan(Duty.LEND, VisitsPage, self._visits, ReadingPage.key),
            Plan(Duty.LEND, KnowingPage, lambda: KnowingPage(*wished), VisitsPage.key),
        )

    def _desk(self) -> DeskPage:
        desk = DeskPage(self._porter, self._scanner, self._player)
        desk.mode_changed.connect(self._window.set_mode)
        desk.wanted.connect(lambda: self._window.show_page(desk.key))
        desk.diverts = self._in_front
        desk.pours = self._pours
        return desk

    def _every(self) -> EveryRegisterPage:
        return EveryRegisterPage(self._porter, self._window.pages)

    def _visits(self) -> VisitsPage:
        visits = VisitsPage(self._porter, self._wishes)
        visits.knowing_wanted.connect(lambda: self._window.show_page(KnowingPage.key))
        return visits

    def _pours(self, text: str) -> bool:
        """Give a scan to the pour, or to an opened count, while that is in front; False where it is the desk's.

        A sheet of a count leads to that count from everywhere.
        """
        page = self._window.page()
        if isinstance(page, PourPage) or (isinstance(page, CountPage) and page.takes(text)):
            page.hear(text)
            return True
        count = count_of_code(text)
        if count is None or not self._window.knows(CountPage.key):
            return False
        self._window.show_page(CountPage.key)
        self._window.made(CountPage.key).open(count)
        return True

    def _system(self) -> SystemPage:
        prints = Duty.PRINT in self._porter.room.keeper.duties
        desk = DeskTab(self._wishes)
        desk.lock_wanted.connect(self._window.locked)
        return SystemPage(self._porter, ScannerTab(self._scanner, self._wishes, prints=prints), desk)

    def _in_front(self, text: str) -> Callable[[Seen], None] | None:
        return heard_by(self._window.page(), text)
