"""Forms that are filled by keys alone: Enter goes on, the last Enter submits, what is wrong stands below its field."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from unicodedata import normalize

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from recordsroom.domain.dates import read_date
from ui.look.tokens import GAP_4, GAP_12, Role
from ui.parts.fields import Field, Line
from ui.parts.keybar import KeyHint
from ui.parts.sign import SignBox
from ui.people.offering import Offering

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PLAIN = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})
_WHOLE_DATE = 10
SIGNED = (3, 2)
"""How wide name and post of who signed are beside the day."""


class Form(QWidget):
    """A column of fields; subclasses add them in order and say what the answers are."""

    submitted = Signal()
    """Enter in the last field."""
    keys_changed = Signal()
    """The form's own keys are others now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_12)
        self._refused = SignBox(Role.STOP)
        self._column.addWidget(self._refused)
        self._editors: list[QWidget] = []
        self._suggesting: dict[QObject, QLineEdit] = {}

    def add(self, field: Field) -> Field:
        """Put a field below the others."""
        self.take_keys(field.editor)
        self._column.addWidget(field)
        return field

    def add_beside(self, *fields: Field, shares: tuple[int, ...] = ()) -> None:
        """Put short fields beside each other, below the others; as wide as each other, or by these shares."""
        for field in fields:
            self.take_keys(field.editor)
        pair = QHBoxLayout()
        pair.setSpacing(GAP_12)
        for field, share in zip(fields, shares or (1,) * len(fields), strict=True):
            pair.addWidget(field, share)
        self._column.addLayout(pair)

    def add_plain(self, widget: QWidget) -> None:
        """Put something that is not a field below the others."""
        self._column.addWidget(widget)

    def take_keys(self, editor: QWidget) -> None:
        """Let Enter in this editor go on to the next."""
        editor.installEventFilter(self)
        self._editors.append(editor)

    def suggest(self, line: QLineEdit, words: Iterable[str]) -> None:
        """Offer these words while something is typed, and all of them with ↓; Enter and Tab take the chosen one."""
        if line in self._suggesting.values():
            completer = line.completer()
            assert isinstance(completer, Offering), "it was made here"
            completer.offer(words)
            return
        completer = Offering(line, words)
        line.setCompleter(completer)
        # An open list gets the keys before the field does, and would keep Enter and Tab to itself.
        self._suggesting[completer.popup()] = line
        completer.popup().installEventFilter(self)

    def keys(self) -> tuple[KeyHint, ...]:
        """What the form can do beside being filled in."""
        return ()

    def show_wrong(self, sentence: str, role: Role = Role.STOP) -> None:
        """Say why the room refused, or what it asks back; an empty sentence takes it back."""
        self._refused.say(sentence, role)
        if sentence:
            # A long form may be scrolled down to where one was typing.
            _scroll_to(self._refused)

    def wrong(self) -> str:
        """Why the room refused, as the form says it now."""
        return self._refused.accessibleName()

    def clear_secrets(self) -> None:
        """Forget what nobody else may read; most forms hold nothing of the kind."""

    def first_focus(self) -> QWidget:
        """Where typing begins."""
        return next((editor for editor in self._editors if editor.isEnabled()), self._editors[0])

    def to_wrong(self) -> None:
        """Let typing go on in the first field that is wrong, if any is."""
        wrong = (editor for editor in self._editors if editor.property("wrong") and editor.isVisibleTo(self))
        if (editor := next(wrong, None)) is not None:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            _scroll_to(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next field, and from the last one submits."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched in self._suggesting and (_is_enter(event) or event.key() == Qt.Key.Key_Tab):
            self._next(self._take_suggested(self._suggesting[watched]))
            return True
        if event.key() == Qt.Key.Key_Down and watched in self._suggesting.values():
            assert isinstance(watched, QLineEdit), "only lines have words suggested"
            completer = watched.completer()
            assert isinstance(completer, Offering), "it was made here"
            completer.offer_all()
            return True
        if watched not in self._suggesting and _is_enter(event):
            self._next(watched)
            return True
        return super().eventFilter(watched, event)

    def _take_suggested(self, line: QLineEdit) -> QLineEdit:
        """Close the list below a field; a word chosen in it stands in the field afterwards."""
        popup = line.completer().popup()
        chosen = popup.currentIndex()
        if popup.isVisible() and chosen.isValid():
            line.setText(str(chosen.data()))
        popup.hide()
        # On some screens the open list was the active window, and the keyboard would stay with it.
        line.activateWindow()
        return line

    def _next(self, watched: QObject) -> None:
        following = self._following(watched)
        if following is None:
            self.submitted.emit()
            return
        following.setFocus(Qt.FocusReason.TabFocusReason)
        _scroll_to(following)

    def _following(self, watched: QObject) -> QWidget | None:
        """The next field that can be filled now; those that are hidden or switched off are passed over."""
        place = next((at for at, editor in enumerate(self._editors) if editor is watched), 0)
        rest = self._editors[place + 1 :]
        return next((editor for editor in rest if editor.isEnabled() and editor.isVisibleTo(self)), None)


def _scroll_to(editor: QWidget) -> None:
    """Bring a field into view whole, with its name above and what is said below it."""
    above = editor.parentWidget()
    whole = above if isinstance(above, Field) else editor
    around: QWidget | None = above
    while around is not None:
        if (layout := around.layout()) is not None:
            # What was said a moment ago has no room yet.
            layout.activate()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(whole, 0, GAP_4)
        around = around.parentWidget()


def typed(line: QLineEdit) -> str:
    """What stands in a field, in the one form in which text is sealed, without blanks around it."""
    return normalize("NFC", line.text()).strip()


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and event.modifiers() in _PLAIN


class DateLine(Line):
    """A day as people type it: 2027-06-30, 20270630 or 2027年6月30日."""

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(day.isoformat() if day else "", "2027-06-30", parent)

    def day(self) -> date | None:
        """The day that stands there, or None where it is none."""
        read = read_date(self.text())
        return date.fromisoformat(read.text) if read and len(read.text) == _WHOLE_DATE else None
