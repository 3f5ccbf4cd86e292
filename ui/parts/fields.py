"""Fields: label above, editor, what is wrong below; and the editors themselves."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.parts.chips import IconMark
from ui.parts.typed_run import TypedRun
from ui.parts.words import label, paragraph, restyle, set_ink

_OF_PAGES = {Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_H, Qt.Key.Key_U, Qt.Key.Key_Y}
"""Keys that a field on Linux would take for itself; pages export, pour in, show seats and other registers by them."""
_INITIALS = Qt.ItemDataRole.UserRole + 1


def _left_to_page(event: QEvent) -> bool:
    """Whether this asks about a key that a page may act by; without such an act it edits the field as ever."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() not in _OF_PAGES or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return False
    event.ignore()
    return True


class Ghostly(QLineEdit):
    """A text field whose ghost words show only where something can be typed; where not they would pass for a value."""

    _ghost = ""

    def setPlaceholderText(self, ghost: str) -> None:
        """Keep the ghost words, and show them while the field is on."""
        self._ghost = ghost
        super().setPlaceholderText(ghost if self.isEnabled() else "")

    def changeEvent(self, event: QEvent) -> None:
        """Show or hide the ghost words as the field goes on or off."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.setPlaceholderText(self._ghost)


class Line(Ghostly):
    """A one-line text field; the ghost words say what is missing, such as 待核."""

    def __init__(self, text: str = "", ghost: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(ghost)

    def setClearButtonEnabled(self, on: bool) -> None:
        """Show a button that empties the field; whoever cannot see it hears what it does."""
        super().setClearButtonEnabled(on)
        buttons: list[QToolButton] = list(self.findChildren(QToolButton))
        for button in buttons:
            button.setAccessibleName(self.tr("Clear"))

    def event(self, event: QEvent) -> bool:
        """Leave to the page the keys that pages act by."""
        return _left_to_page(event) or super().event(event)


class PlainDigits(Ghostly):
    """A field for scans and counts: digits only, and no input method can turn them into words."""

    def __init__(self, ghost: str = "", longest: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(ghost)
        self._signs = ""
        # Like the styles below, this class costs the first window milliseconds, and its card has no such field.
        from PySide6.QtGui import QRegularExpressionValidator  # noqa: PLC0415 - see above

        self._allowed = QRegularExpressionValidator(self)
        self.setValidator(self._allowed)
        self.let(longest)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def let(self, longest: int, signs: str = "") -> None:
        """Take so many digits at most, and these signs between them."""
        from PySide6.QtCore import QRegularExpression  # noqa: PLC0415 - as above

        self._signs = signs
        self.setMaxLength(longest)
        # Pasted text passes no key; full-width digits are digits too.
        self._allowed.setRegularExpression(QRegularExpression(f"[0-9０-９{QRegularExpression.escape(signs)}]*"))

    def event(self, event: QEvent) -> bool:
        """Leave to the page the keys that pages act by."""
        return _left_to_page(event) or super().event(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None) -> Any:
        """Tell the system that nothing here is to be composed; the attribute alone does not stop it everywhere."""
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let digits, full-width ones too, and editing keys through; ignore other letters."""
        text = event.text()
        strange = text.isprintable() and text and not text.isdecimal() and text not in self._signs
        if strange and not event.modifiers() & _WITH_COMMAND:
            event.ignore()
            return
        super().keyPressEvent(event)


# Padding at the left and the arrow at the right, as the style sheet has them.
_COMBO_SPARE = 40
_WITH_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Choice(QComboBox):
    """A choice from a list, reached by typing 拼音首字母 too; a prefix is shown before the chosen word."""

    def __init__(self, prefix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self._run = TypedRun()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(3)
        self.setMaxVisibleItems(14)
        from PySide6.QtWidgets import QStyledItemDelegate  # noqa: PLC0415 - see PlainDigits

        # Only with this delegate does the list of choices follow the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setAccessibleName(prefix)

    def showPopup(self) -> None:
        """The list is as wide as its longest choice, however narrow the field stands in its row."""
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + _COMBO_SPARE))
        super().showPopup()

    def add(self, text: str, value: object = None, initials: str = "") -> None:
        """Offer one choice: its words, the value it stands for, and the letters that reach it."""
        self.addItem(text, value)
        self.setItemData(self.count() - 1, initials.lower(), _INITIALS)

    def choose(self, value: object) -> None:
        """Choose what stands for this value; nothing happens if it is not offered."""
        for place in range(self.count()):
            if self.itemData(place) == value:
                self.setCurrentIndex(place)
                return

    def chosen(self) -> Any:
        """The value of the present choice."""
        return self.currentData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters typed in a row go to the first choice whose initials or sounds begin so."""
        place = self._run.reach(
            event,
            (self.itemText(at) for at in range(self.count())),
            (str(self.itemData(at, _INITIALS) or "") for at in range(self.count())),
        )
        if place is None:
            super().keyPressEvent(event)
        else:
            self.setCurrentIndex(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the prefix and the chosen word."""
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter  # noqa: PLC0415 - see PlainDigits

        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        # The stubs of this Qt do not know the fields of style options.
        setattr(option, "currentText", self._shown_words(self.width() - _COMBO_SPARE))  # noqa: B010 - see above
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _shown_words(self, room: int) -> str:
        whole = f"{self._prefix} {self.currentText()}".strip()
        return self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)

    def sizeHint(self) -> Any:
        """Room for the prefix before the longest choice."""
        hint = super().sizeHint()
        hint.setWidth(hint.width() + (self.fontMetrics().horizontalAdvance(self._prefix + " ") if self._prefix else 0))
        return hint


class Below(QWidget):
    """What stands below a field: a hint, or with a sign what is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = IconMark("octagon-x", "stop", 14, 2.0)
        self.words = paragraph("", "small", "text3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def lean_right(self) -> None:
        """Stand in one line at the right end of the room there is."""
        self.words.setWordWrap(False)
        row = self.layout()
        assert isinstance(row, QHBoxLayout), "it was made above"
        row.insertStretch(0, 1)
        row.setStretchFactor(self.words, 0)

    def say(self, sentence: str, *, wrong: bool) -> None:
        """Show a sentence; without one nothing stands here."""
        set_ink(self.words, "stop" if wrong else "text3")
        self.words.setText(sentence)
        self._sign.setVisible(wrong)
        self.setVisible(bool(sentence))


class Field(QWidget):
    """A label above an editor, a hint or what is wrong below it."""

    def __init__(
        self, name: str, editor: QWidget, hint: str = "", parent: QWidget | None = None, *, below: Below | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._name = label(name, "small", "text2")
        self._name.setBuddy(editor)
        editor.setAccessibleName(name)
        self.below = below or Below()
        """Whoever hands one in has put it where there is more room than under a narrow editor."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(editor)
        if below is None:
            column.addWidget(self.below)
        # Fields beside each other keep their labels on one line, whatever stands below one of them.
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_error("")

    def set_name(self, name: str) -> None:
        """Rename the field."""
        self._name.setText(name)
        self.editor.setAccessibleName(name)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong, or with an empty sentence that nothing is."""
        _mark_wrong(self.editor, bool(sentence))
        self.below.say(sentence or self._hint, wrong=bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def set_hint(self, hint: str) -> None:
        """Say something helpful below while nothing is wrong."""
        self._hint = hint
        self.set_error("")


def _mark_wrong(editor: QWidget, wrong: bool) -> None:
    if bool(editor.property("wrong")) != wrong:
        editor.setProperty("wrong", wrong)
        restyle(editor)
