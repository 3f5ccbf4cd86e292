"""A checkpoint on the auditor's own medium: which medium, which folder, and what was signed; in the side pane."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.errors import Doubtful
from recordsroom.domain.rules import Doubt
from recordsroom.services import witness
from recordsroom.services.queries.equipment import writable_media
from recordsroom.services.room import Outcome
from ui import ask, messages
from ui.journal.details import code_words
from ui.journal.leaving import LeavingForm
from ui.look.tokens import GAP_12, Role
from ui.parts.words import label, paragraph
from ui.porter import Porter


class WitnessCard(QWidget):
    """What a checkpoint is worth, and the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = LeavingForm()
        told = self.tr(
            "Your signature covers every entry up to now. The program signs only a journal that goes on from the last "
            "checkpoint on this medium; keep the medium with you, apart from this PC."
        )
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP_12)
        for part in (label(self.tr("Sign a checkpoint"), "panel"), paragraph(told, "small", "text2"), self.form):
            inner.addWidget(part)

    def first_focus(self) -> QWidget:
        """The choice of the medium."""
        return self.form.first_focus()


class Witnessing(QObject):
    """Asks for medium and folder, then signs; a medium without any checkpoint is asked about once."""

    ended = Signal(Role, str)
    """It is over: how it went, in one sentence."""

    def __init__(self, porter: Porter, parent: QWidget) -> None:
        super().__init__(parent)
        self._porter, self._page = porter, parent
        self.card: WitnessCard | None = None
        self._confirmed = frozenset[Doubt]()

    def begin(self, show: Callable[[WitnessCard], None]) -> None:
        """Ask for the medium; `show` puts the card where it is seen."""
        self.card, self._confirmed = WitnessCard(), frozenset()
        self.card.form.submitted.connect(self.choose_folder)
        self._porter.ask(writable_media, then=self.card.form.show_media)
        show(self.card)
        self.card.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Put the form away."""
        self.card = None

    def choose_folder(self) -> None:
        """Let the auditor choose where it lies, once the medium is named."""
        medium = self.card.form.medium() if self.card is not None else ""
        if medium:
            title = self.tr("Choose a folder on the medium")
            ask.folder_to_write(self._page, title, lambda folder: self.sign(medium, folder))

    def sign(self, medium: str, folder: Path) -> None:
        """Sign, and write it behind the earlier ones."""
        confirmed = self._confirmed
        self._porter.act(
            lambda room: witness.sign_checkpoint(room, medium, folder, confirmed)[0], self._signed, self._refused
        )

    def _signed(self, outcome: Outcome) -> None:
        self.card = None
        told = self.tr("Signed up to entry {0}; head {1}. It is on your medium.")
        self.ended.emit(Role.OK, told.format(f"{outcome.entry:,}", code_words(outcome.head_code)))

    def _refused(self, failed: Exception) -> None:
        if self.card is None:
            self.ended.emit(Role.STOP, messages.sentence(failed))
        elif isinstance(failed, Doubtful):
            self._confirmed = frozenset(failed.doubts)
            self.card.form.show_wrong(messages.sentence(failed), Role.LOOK)
        else:
            self.card.form.show_wrong(messages.in_a_form(failed))
