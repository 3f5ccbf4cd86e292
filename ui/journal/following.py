"""The field of the journal page in which a carrier, a record or a reader is named whose story is followed."""

from __future__ import annotations

from PySide6.QtCore import Signal

from recordsroom.services.queries.about import Subject
from recordsroom.services.queries.then_subjects import subjects_named
from ui.parts.fields import Line
from ui.parts.words import label, set_ink
from ui.people.forms import typed
from ui.porter import Porter

_WIDE = 220


class FollowLine(Line):
    """Enter follows what is named; an emptied field follows nothing."""

    changed = Signal()

    def __init__(self, porter: Porter) -> None:
        super().__init__()
        self._porter = porter
        self.subject: Subject | None = None
        self.told = label("", "small", "text2")
        """Whom or what the list follows, or why it follows nothing."""
        self.setPlaceholderText(self.tr("Follow: label, code or name"))
        self.setAccessibleName(self.placeholderText())
        self.setClearButtonEnabled(True)
        self.setFixedWidth(_WIDE)
        self.returnPressed.connect(self._ask)
        self.textChanged.connect(self._emptied)

    def _ask(self) -> None:
        if typed(self):
            self._porter.ask(subjects_named, typed(self), then=self._named)

    def _emptied(self, text: str) -> None:
        if not text.strip():
            self.told.setText("")
            self._follow(None)

    def _named(self, found: tuple[Subject, ...]) -> None:
        set_ink(self.told, "text2" if len(found) == 1 else "look")
        if len(found) == 1:
            self.told.setText(f"{found[0].called}\u3000{found[0].note}".strip())
            self._follow(found[0])
        elif found:
            self.told.setText(self.tr("Several are called so."))
            self.told.setToolTip("\n".join(one.called for one in found))
            self._follow(None)
        else:
            self.told.setText(self.tr("Nothing here is called so."))
            self._follow(None)

    def _follow(self, subject: Subject | None) -> None:
        if subject != self.subject:
            self.subject = subject
            self.changed.emit()
