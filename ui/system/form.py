"""The form for one setting: a choice, a number, or one line; what is not possible stands below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from recordsroom.domain.policy import LONGEST_TEXT, Policy, contradicts, valid_policy_text
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.people.forms import Form, typed
from ui.system.settings import Setting
from ui.system.words import (
    NUMBERS,
    contradiction_words,
    offered,
    possible_words,
    value_words,
    warning_words,
    wrong_words,
)

_DIGITS = 4


class SettingForm(Form):
    """Asks for the new value; only what is possible, and another than before, becomes a request."""

    def __init__(self, setting: Setting, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting, self.name = setting, setting.name
        self._policy = policy
        self._editor: Choice | QLineEdit = self._make_editor()
        self._field = self.add(Field(self.tr("New value"), self._editor, possible_words(self.name)))
        self.show_text(policy.text_of(self.name))
        if isinstance(self._editor, QLineEdit):
            self._editor.textEdited.connect(self._look)

    def show_text(self, text: str) -> None:
        """Put a value into the field."""
        if isinstance(self._editor, QLineEdit):
            self._editor.setText(text)
        else:
            self._editor.choose(text)
        self._look()

    def begin(self) -> None:
        """Give the field the keyboard, with what stands there ready to be typed over."""
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self._editor, QLineEdit):
            self._editor.selectAll()

    def answer(self) -> str | None:
        """The new value, or None with the field marked."""
        text = self._text()
        if not valid_policy_text(self.name, text) or (self.name == "unit_name" and not text):
            self._field.set_error(wrong_words(self.name))
            return None
        if contradicts(self._policy, self.name, text):
            self._field.set_error(contradiction_words(self.name))
            return None
        self._field.set_error("")
        return text

    def _make_editor(self) -> Choice | QLineEdit:
        if self.name in NUMBERS:
            return PlainDigits(longest=_DIGITS)
        texts = offered(self.name)
        if not texts:
            line = Line()
            line.setMaxLength(LONGEST_TEXT)
            return line
        choice = Choice()
        for text in texts:
            choice.add(value_words(self.name, text), text)
        return choice

    def _text(self) -> str:
        if isinstance(self._editor, Choice):
            return str(self._editor.chosen())
        text = typed(self._editor)
        if self.name == "fonds_no":
            return text.upper()
        if self.name == "closing_time":
            return _padded_time(text)
        return str(int(text)) if self.name in NUMBERS and text.isdecimal() else text

    def _look(self) -> None:
        """Take back what was wrong and say what is worth knowing about the value."""
        text = self._text()
        known = valid_policy_text(self.name, text)
        self._field.set_hint((warning_words(self.name, text) if known else "") or possible_words(self.name))


def _padded_time(text: str) -> str:
    """9：30 and 9:30 are the same half past nine."""
    hour, colon, minute = text.replace("：", ":").partition(":")
    return f"{hour.zfill(2)}{colon}{minute}"
