"""What a keeper is told on coming in, whichever page is in front: how long the password may still be used (R-129)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.look.tokens import Role
from ui.parts.notices import Act
from ui.people.page import OWN_PASSWORD
from ui.porter import Porter
from ui.shell.window import Window

_PASSWORD = "password"


class Entering(QObject):
    """Tells it in the notices of the window, and takes it back when it is over."""

    def __init__(self, porter: Porter, window: Window, go: Callable[[str, object], None], parent: QObject) -> None:
        super().__init__(parent)
        self._porter, self._window, self._go = porter, window, go
        porter.changed.connect(lambda touched: self._tell_password() if touched & {"users", "policies"} else None)

    def tell(self) -> None:
        """Tell everything there is to tell now."""
        self._tell_password()

    def _tell_password(self) -> None:
        left = self._porter.room.password_age.left
        if left is None:
            self._window.clear_notice(_PASSWORD)
            return
        words = self.tr("Your password may be used for {0} more days; after that unlocking asks for a new one.")
        if left == 0:
            words = self.tr("Your password may be used today for the last time; tomorrow unlocking asks for a new one.")
        act = Act(self.tr("Change it now"), lambda: self._go("people", OWN_PASSWORD))
        self._window.notice(Role.LOOK, words.format(left), act, topic=_PASSWORD)
