"""What of a count is made away from this PC: a memory scanner that is poured in, a part that leaves and comes back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recordsroom.domain.commands import GiveCountOut
from recordsroom.domain.counting_facts import CountGivenOut
from recordsroom.domain.errors import Unreadable
from recordsroom.domain.pouring import Reading
from recordsroom.services.count_files import AwayPart, give_out, read_part
from recordsroom.services.pouring import read_poured
from recordsroom.services.queries.equipment import WritableMedium, writable_media
from recordsroom.services.room import Outcome, Room
from ui import ask
from ui.counting.elsewhere_forms import BackForm, GiveOutForm
from ui.counting.session_keys import count_all
from ui.messages import sentence
from ui.people.forms import Form
from ui.porter import Porter

if TYPE_CHECKING:
    from ui.counting.session import CountView


class Elsewhere(QObject):
    """Asks for files and passwords; what is in them the room judges."""

    def __init__(self, view: CountView, porter: Porter) -> None:
        super().__init__(view)
        self._view, self._porter = view, porter
        self._leaving: tuple[GiveCountOut, str] | None = None

    # --- a memory scanner ---

    def pour(self) -> None:
        """Let the keeper choose the file of a memory scanner, whose codes are counted in their order (P-01)."""
        kinds = self.tr("Lists (*.xlsx *.csv *.txt)")
        ask.file_to_open(self._view, self.tr("Choose the file of the memory scanner"), kinds, self.read_file)

    def read_file(self, path: Path) -> None:
        """Count what stands in a file, code by code; at the first that is refused it stops and says so."""
        self._porter.run(partial(read_poured, path), self._poured, self._view.failed)

    def _poured(self, readings: tuple[Reading, ...]) -> None:
        if readings:
            act = partial(count_all, self._view.count, readings, self._view.of_card)
            self._porter.act(act, self._view.done, self._view.failed)

    # --- a part for another PC ---

    def give_out(self) -> None:
        """Ask which shelves leave, with whom and on which medium."""
        state = self._view.state
        if state is not None:
            self._view.show_form(GiveOutForm(self._view.count, state.shelves), self.tr("Count on another PC"))
            self._porter.ask(writable_media, then=self._offer)

    def bring_back(self) -> None:
        """Let the keeper choose the file of a part that was counted elsewhere."""
        kinds = self.tr("Parts of a count (*.count)")
        ask.file_to_open(self._view, self.tr("Choose the file that comes back"), kinds, self.open_part)

    def open_part(self, path: Path) -> None:
        """Ask for the password with which the part was sealed."""
        self._view.show_form(BackForm(path), self.tr("A part comes back"))

    def takes(self, form: Form | None) -> bool:
        """Whether this form is answered here."""
        if isinstance(form, GiveOutForm):
            self._leaving = form.asked()
            if self._leaving is None:
                form.to_wrong()
            else:
                ask.folder_to_write(self._view, self.tr("Choose the folder on the medium"), self.write_into)
        elif isinstance(form, BackForm):
            if (password := form.password()) is not None:
                self._porter.run(lambda _progress: read_part(form.path, password), self._read, self._refused)
        else:
            return False
        return True

    def write_into(self, folder: Path) -> None:
        """Register the part, and write its file into this folder."""
        if self._leaving is None:
            return
        command, password = self._leaving

        def act(room: Room) -> Outcome:
            return give_out(room, command, lambda name: folder / name, password)

        self._porter.act(act, self._left, self._refused)

    def _offer(self, media: tuple[WritableMedium, ...]) -> None:
        if isinstance(self._view.form, GiveOutForm):
            self._view.form.show_media(media)

    def _left(self, outcome: Outcome) -> None:
        self._leaving = None
        assert isinstance(outcome.told, CountGivenOut), "a part that leaves is answered by its head"
        self._view.saved(outcome)

    def _read(self, part: AwayPart) -> None:
        try:
            command = part.command
        except Unreadable as failed:
            self._refused(failed)
            return
        self._porter.do(command, self._view.saved, self._refused)

    def _refused(self, failed: Exception) -> None:
        if self._view.form is not None:
            self._view.form.show_wrong(sentence(failed))
