"""From the answers of the first day to a founded room: the vault is made beside the window, then unlocked as usual."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.firstday.guide import FirstDayGuide
from ui.preferences import Preferences

if TYPE_CHECKING:
    from recordsroom.services.founding_plan import Answers


class Founder(QObject):
    """Shows the guide in the window and makes the room from what it yields."""

    founded = Signal(str)
    """The room is there; the text is the name of the keeper who answered."""
    left = Signal()
    """The person does not want to found a room now."""
    _ended = Signal(object)

    def __init__(self, folder: Path, stand: Callable[[QWidget], None], wishes: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._keeper, self._wishes = folder, "", wishes
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="founding")
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self.guide = FirstDayGuide(wishes)
        self.guide.finished.connect(self._found)
        self.guide.left.connect(self.left)
        stand(self.guide)
        # Only now are its fields in a window that can give them the keyboard.
        self.guide.go_to(0)

    def _found(self, answers: Answers) -> None:
        self._keeper = answers.keeper.name if answers.keeper else ""
        self.guide.setEnabled(False)
        folder = self._folder
        self._thread.submit(lambda: _make(folder, answers)).add_done_callback(self._ended.emit)

    @Slot(object)
    def _tell(self, made: Future[None]) -> None:
        from recordsroom.domain.errors import Refused, Trouble  # noqa: PLC0415 - the first window loads nothing of it

        failed = made.exception()
        self.guide.setEnabled(True)
        if failed is None:
            self.guide.clear_secrets()
            self.guide.remember(self._wishes)
            self.founded.emit(self._keeper)
        elif isinstance(failed, (Refused, Trouble)):
            from ui.messages import sentence  # noqa: PLC0415 - words of the room

            self.guide.show_wrong(sentence(failed))
        else:
            raise failed


def _make(folder: Path, answers: Answers) -> None:
    from recordsroom.bootstrap import found_room_from  # noqa: PLC0415 - loaded when there is something to make

    found_room_from(folder, answers)
