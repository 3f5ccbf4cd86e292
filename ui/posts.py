"""Says on every page which of the three administrators are still missing, and what that keeps back (P-35)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from recordsroom.domain.keepers import Role
from recordsroom.services.queries.accounts import vacant_posts
from ui.look.tokens import Role as Tone
from ui.messages import role_words
from ui.parts.notices import Act
from ui.people.page import ACCOUNTS
from ui.porter import Porter
from ui.shell.window import Window


class Posts(QObject):
    """Asks when accounts change; the banner goes when all three are in place."""

    def __init__(
        self, porter: Porter, window: Window, open_page: Callable[[str, object], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._porter, self._window, self._open = porter, window, open_page
        porter.changed.connect(lambda touched: self._ask() if "users" in touched else None)
        self._ask()

    def _ask(self) -> None:
        self._porter.ask(vacant_posts, then=self._tell)

    def _tell(self, vacant: tuple[Role, ...]) -> None:
        if not vacant:
            self._window.clear_notice("posts")
            return
        names = self.tr(", ").join(role_words(role) for role in vacant)
        words = self.tr("Not appointed yet: {0}. Until then nothing of jimi and above is entered.").format(names)
        act = Act(self.tr("Appoint"), lambda: self._open("people", ACCOUNTS))
        self._window.notice(Tone.LOOK, words, act, topic="posts")
