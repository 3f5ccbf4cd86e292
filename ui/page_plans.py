"""Which pages there are: for which duty, in which order, which one leads to another, and which takes scans itself."""

from __future__ import annotations

from collections.abc import Callable

from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.scanned import Seen
from ui.cases.page import CasesPage
from ui.counting.page import CountPage
from ui.desk.page import DeskPage
from ui.exporting.book_page import BookExportPage
from ui.hearing import heard_by
from ui.holdings.page import HoldingsPage
from ui.journal.page import JournalPage
from ui.people.page import PeoplePage
from ui.porter import Porter
from ui.pouring.page import PourPage
from ui.preferences import Preferences
from ui.printing.page import PrintingPage
from ui.reading.beside import reading_pages
from ui.registers.beside import RegisterPage, registers_beside
from ui.registers.page import RegistersPage
from ui.scanner import Scanner
from ui.shell.page import Page
from ui.shell.window import Window
from ui.shelving.page import ShelvingPage
from ui.sounds import Player
from ui.system.page import SystemPage
from ui.system.scanner import ScannerTab
from ui.today.page import TodayPage


class PagePlans:
    """Makes the pages of one keeper; who gives them their window asks for them one by one."""

    def __init__(self, porter: Porter, scanner: Scanner, wishes: Preferences, player: Player, window: Window) -> None:
        self._porter, self._scanner, self._wishes = porter, scanner, wishes
        self._player, self._window = player, window
        self.beside: list[Page] = []
        """Pages that another one leads to."""

    def plans(self) -> tuple[tuple[Duty, Callable[[], Page]], ...]:
        """The pages in the order of the rail, each with the duty that it is for and how it is made."""
        wished = self._porter, self._wishes
        return (
            (Duty.SEE_HOLDINGS, lambda: TodayPage(self._porter)),
            (Duty.LEND, self._desk),
            (Duty.SEE_HOLDINGS, lambda: HoldingsPage(*wished)),
            (Duty.KEEP_SHELVES, lambda: self._with(ShelvingPage(self._porter), CasesPage(self._porter))),
            (Duty.PRINT, lambda: PrintingPage(*wished)),
            (Duty.SESSION, lambda: PeoplePage(self._porter)),
            (
                Duty.SEE_HOLDINGS,
                self._registers,
            ),
            (Duty.READ_JOURNAL, lambda: JournalPage(self._porter)),
            (Duty.SESSION, self._system),
            # The last, so that the pages before keep their numbers.
            (Duty.KEEP_SHELVES, lambda: CountPage(self._porter, self._player)),
        )

    def _desk(self) -> DeskPage:
        desk = DeskPage(self._porter, self._scanner, self._player)
        desk.mode_changed.connect(self._window.set_mode)
        desk.wanted.connect(lambda: self._window.show_page(desk.key))
        desk.diverts = self._in_front
        self._pour = PourPage(self._porter)
        self._with(desk, self._pour)
        desk.pours = self._pours
        self.beside += reading_pages(self._porter, self._wishes, self._window.show_page)
        return desk

    def _registers(self) -> Page:
        registers = RegistersPage(self._porter, self._wishes)
        if Duty.PRINT in self._porter.room.keeper.duties:
            self.beside.append(BookExportPage(self._porter))
        return self._with(registers, *registers_beside(self._porter))

    def _with(self, page: Page, *besides: CasesPage | PourPage | RegisterPage) -> Page:
        """A page with others beside it, each of which leads back to it."""
        for beside in besides:
            beside.left.connect(lambda: self._window.show_page(page.key))
        self.beside.extend(besides)
        return page

    def _pours(self, text: str) -> bool:
        """Give a scan to the pour, or to an opened count, while that is in front; False where it is the desk's."""
        page = self._window.page()
        mine = page is self._pour or (isinstance(page, CountPage) and page.takes_scans)
        if mine and isinstance(page, PourPage | CountPage):
            page.hear(text)
        return mine

    def _system(self) -> SystemPage:
        prints = Duty.PRINT in self._porter.room.keeper.duties
        return SystemPage(self._porter, ScannerTab(self._scanner, self._wishes, prints=prints))

    def _in_front(self, text: str) -> Callable[[Seen], None] | None:
        return heard_by(self._window.page(), text)
