"""Which page takes a scan in place of the desk while it is in front."""

from __future__ import annotations

from collections.abc import Callable

from recordsroom.services.queries.scanned import Seen
from ui.journal.papers_page import PapersPage
from ui.journal.then_page import ThenPage
from ui.printing.page import PrintingPage
from ui.registers.beside import HearingRegister
from ui.shell.page import Page
from ui.shelving.page import ShelvingPage


def heard_by(page: Page | None, text: str) -> Callable[[Seen], None] | None:
    """What takes it: the plan labels of places, the bench the one just printed, a register carriers and cards."""
    hears = isinstance(page, ShelvingPage | PrintingPage | HearingRegister | ThenPage | PapersPage) and page.takes(text)
    return page.show_seen if hears else None  # type: ignore[union-attr]  # only such a page hears
