"""Papers that tell what lists hide: it is opened, which the journal keeps, and printed (R-20, R-89)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from recordsroom.domain.commands import OpenForPaper
from recordsroom.domain.print_accounts import MOST_OPENED
from recordsroom.services.queries.opened_papers import hidden_on, opened_paper
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.porter import Porter


class OpenPapers(QObject):
    """Opens for one paper after another; a paper on which nothing is hidden is printed as any other."""

    labels_wanted = Signal(str, tuple)
    """The form, and what it is about: nothing had to be opened."""
    document_wanted = Signal(str, tuple, object)
    """The form, its pages, and as which level it is kept."""
    said = Signal(object, str)
    """A role and a sentence for the strip."""

    def __init__(self, porter: Porter, parent: QObject) -> None:
        super().__init__(parent)
        self._porter = porter

    def open(self, form: str, of: tuple[int, ...]) -> None:
        """Print this form about these; of what the keeper may know nothing stays hidden."""
        self._porter.ask(hidden_on, form, of, then=partial(self._open, form, of))

    def _open(self, form: str, of: tuple[int, ...], hidden: tuple[int, ...]) -> None:
        if not hidden:
            self.labels_wanted.emit(form, of)
        elif len(hidden) > MOST_OPENED:
            told = self.tr("At most {0} restricted records are opened for one paper; choose fewer.")
            self.said.emit(Role.LOOK, told.format(MOST_OPENED))
        else:
            self._porter.do(OpenForPaper(records=hidden), partial(self._opened, form, of), self._failed)

    def _opened(self, form: str, of: tuple[int, ...], outcome: Outcome) -> None:
        self._porter.ask(opened_paper, form, of, outcome.entry, then=partial(self._show, form))

    def _show(self, form: str, run: LabelRun) -> None:
        self.document_wanted.emit(form, run.rows, run.level)

    def _failed(self, failed: Exception) -> None:
        self.said.emit(Role.STOP, messages.sentence(failed))
