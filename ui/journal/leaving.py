"""The journal leaves, whole without its bodies or the entries shown as a list: onto which medium, and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.commands import ExportJournal
from recordsroom.services.jobs import Cancelled
from recordsroom.services.journal_export import JournalFile, closing, file_name, number_of, slices
from recordsroom.services.journal_list import Listing, list_file, list_name
from recordsroom.services.queries.equipment import WritableMedium, writable_media
from recordsroom.services.queries.journal import EntryRow, journal_page
from recordsroom.services.queries.journal_lines import journal_lines, last_line
from recordsroom.services.room import Outcome
from recordsroom.services.writing.list_file import ListFile
from ui import ask, messages
from ui.journal.columns import list_cells, list_headings
from ui.journal.details import code_words
from ui.look.tokens import GAP_12, Role
from ui.parts.medium_choice import MediumField
from ui.parts.progress import WorkProgress
from ui.parts.words import label, paragraph
from ui.people.forms import Form
from ui.porter import Porter


class LeavingForm(Form):
    """One answer: the medium."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = MediumField()
        self.choice = self._field.choice
        self.add(self._field)

    def show_media(self, media: tuple[WritableMedium, ...]) -> None:
        """Offer what is registered."""
        self._field.show_media(media)

    def medium(self) -> str:
        """The number, or nothing with the field marked."""
        return self._field.number()


class LeavingCard(QWidget):
    """What leaves, and the form; afterwards how far it is."""

    def __init__(self, listing: Listing | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.progress = LeavingForm(), WorkProgress()
        told = self.tr(
            "Every entry leaves with its seals and without its body: no title, no reader. On another PC "
            "verify.py of the program's disc proves that nothing was altered, and that the head codes on paper agree."
        )
        name = self.tr("Export the journal")
        if listing is not None:
            name = self.tr("Export the entries shown")
            told = self.tr(
                "The list leaves as it is shown, {0} entries, each with its number and head code. It proves nothing by "
                "itself: let the whole journal leave too, and verify.py --list holds every row against it. With all "
                "filters off, the whole journal leaves.",
                "",
                listing.count,
            ).format(f"{listing.count:,}")
        self.progress.hide()
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP_12)
        title = label(name, "panel")
        for part in (title, paragraph(told, "small", "text2"), self.form, self.progress):
            inner.addWidget(part)

    def first_focus(self) -> QWidget:
        """The choice of the medium."""
        return self.form.first_focus()


class JournalLeaving(QObject):
    """One export at a time; scans and questions come between its slices."""

    ended = Signal(Role, str)
    """It is over: how it went, in one sentence."""

    def __init__(self, porter: Porter, parent: QWidget) -> None:
        super().__init__(parent)
        self._porter, self._page = porter, parent
        self.card: LeavingCard | None = None
        self._outcome: Outcome | None = None
        self._file: JournalFile | ListFile | None = None
        self._listing: Listing | None = None
        """The entries that leave as a list; None where the whole journal leaves."""
        self._parts: Iterator[tuple[int, int]] = iter(())
        self._unwanted = False
        porter.at_closing(self._drop)

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._outcome is not None

    @property
    def begun(self) -> bool:
        """Whether the medium is being asked for, or a file is being written."""
        return self.busy or self.card is not None

    def begin(self, show: Callable[[LeavingCard], None], listing: Listing | None = None) -> None:
        """Ask for the medium; `show` puts the card where it is seen."""
        self.card, self._unwanted, self._listing = LeavingCard(listing), False, listing
        self.card.form.submitted.connect(self.choose_folder)
        self.card.progress.cancelled.connect(self.leave)
        self._porter.ask(writable_media, then=self.card.form.show_media)
        show(self.card)
        self.card.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Stop what is under way at its next slice, else put the form away."""
        self._unwanted = True
        if not self.busy:
            self.card = None

    def put_away(self) -> None:
        """Something else is shown in the pane; a file that is being written goes on."""
        self.card = None

    def choose_folder(self) -> None:
        """Let the auditor choose where to, once the medium is named."""
        medium = self.card.form.medium() if self.card is not None and not self.busy else ""
        if medium:
            title = self.tr("Choose a folder on the medium")
            ask.folder_to_write(self._page, title, lambda folder: self.write(medium, folder))

    def write(self, medium: str, folder: Path) -> None:
        """Enter it in the register; only then is anything written (R-89)."""
        self._folder = folder
        listing = self._listing
        command = ExportJournal(medium=medium) if listing is None else listing.command(medium)
        self._porter.do(command, self._entered, self._refused)

    def _entered(self, outcome: Outcome) -> None:
        listing, room = self._listing, self._porter.room
        self._outcome, self._parts = outcome, slices(outcome.entry) if listing is None else listing.slices()
        if self.card is not None:
            self.card.form.hide()
            self.card.progress.show()
        if listing is None:
            target, number = self._folder / file_name(outcome), number_of(room)
            self._porter.run(lambda _progress: JournalFile(target, number), self._opened, self._failed)
        else:
            make = partial(list_file, self._folder / list_name(outcome), outcome, listing, room, list_headings())
            self._porter.run(lambda _progress: make(), self._opened, self._failed)

    def _opened(self, file: JournalFile | ListFile) -> None:
        self._file = file
        self._next()

    def _next(self) -> None:
        assert self._outcome is not None, "an export is on its way"
        part = next(self._parts, None)
        if self._unwanted:
            self._drop()
            self._failed(Cancelled())
        elif isinstance(self._file, ListFile):
            self._list_on(self._file, part)
        elif part is None:
            self._porter.ask(last_line, self._outcome.entry, then=self._finish)
        else:
            self._show_work(part[0] - 1, self._outcome.entry)
            self._porter.ask(journal_lines, *part, then=self._add)

    def _show_work(self, done: int, total: int) -> None:
        if self.card is not None:
            self.card.progress.show_work(self.tr("Writing the file"), done, total)

    def _list_on(self, file: ListFile, part: tuple[int, int] | None) -> None:
        """The next rows of a list, or its end."""
        listing = self._listing
        assert listing is not None, "a list leaves"
        if part is None:
            self._porter.run(lambda _progress: file.finish(), self._finished, self._failed)
        else:
            self._show_work(part[0], listing.count)
            self._porter.ask(journal_page, listing.wanted, listing.last, *part, then=partial(self._add_rows, file))

    def _add_rows(self, file: ListFile, rows: tuple[EntryRow, ...]) -> None:
        cells = [list_cells(row) for row in rows]
        self._porter.run(lambda _progress: file.add(cells), lambda _nothing: self._next(), self._failed)

    def _add(self, lines: tuple[str, ...]) -> None:
        file = self._file
        assert isinstance(file, JournalFile), "the file was opened"
        self._porter.run(lambda _progress: file.add(lines), lambda _nothing: self._next(), self._failed)

    def _finish(self, last: str) -> None:
        file = self._file
        assert isinstance(file, JournalFile), "the file was opened"
        self._porter.run(lambda _progress: file.finish(last), self._finished, self._failed)

    def _finished(self, path: Path) -> None:
        assert self._outcome is not None, "an export is on its way"
        told = self.tr("The journal left as {0}, up to entry {1}; head {2}.")
        if self._listing is not None:
            told = self.tr("The list left as {0}, entered as entry {1}; head {2}.")
        words = told.format(path.name, f"{self._outcome.entry:,}", code_words(self._outcome.head_code))
        self._close(None, Role.OK, words)

    def _failed(self, failed: Exception) -> None:
        unwanted = isinstance(failed, Cancelled)
        told = self.tr("Cancelled; nothing was left behind.") if unwanted else messages.sentence(failed)
        self._close(failed, Role.LOOK if unwanted else Role.STOP, told)

    def _close(self, failed: Exception | None, role: Role, told: str) -> None:
        assert self._outcome is not None, "an export is on its way"
        self._file = None
        self._porter.do(closing(self._outcome, failed), lambda _outcome: self._end(role, told), self._refused)

    def _refused(self, failed: Exception) -> None:
        self._end(Role.STOP, messages.sentence(failed))

    def _end(self, role: Role, told: str) -> None:
        self.card, self._outcome = None, None
        self.ended.emit(role, told)

    def _drop(self) -> None:
        """What was not finished must not stay on the medium."""
        if self._file is not None:
            self._file.abandon()
            self._file = None
