"""The forms of a handover: who to whom, each figure as it was counted, and the day the paper was signed (F-20)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import DrawUpHandover, SignHandover
from recordsroom.domain.handover import (
    BY_HAND,
    LONGEST_WORDS,
    Counted,
    Figure,
    HandoverFacts,
    HandoverKind,
    wanted_figures,
)
from recordsroom.services.queries.handing import HandoverRow
from ui.handing.columns import line_words
from ui.look.tokens import Role
from ui.messages.handing import handover_kind_words, topic_words
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.people.forms import DateLine, Form, typed

_MOST_DIGITS = 8


class HandoverForm(Form):
    """Every figure is typed as it was counted; nothing is proposed, for nothing is handed over on trust."""

    def __init__(
        self, figures: Sequence[Figure], keeper: str, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind = Choice()
        for kind in HandoverKind:
            self.kind.add(handover_kind_words(kind), kind)
        self.handed_by, self.taken_by, self.watched_by = _line(keeper), _line(), _line()
        self.difference, self.open_matters = _line(), _line()
        self._figures = {one: PlainDigits(longest=_MOST_DIGITS) for one in wanted_figures(HandoverKind.POST, figures)}
        self._fields: dict[Figure, Field] = {}
        self._by_hand = {topic: PlainDigits(longest=_MOST_DIGITS) for topic in BY_HAND}
        self._lay_out()
        for line in (self.handed_by, self.taken_by, self.watched_by):
            self.suggest(line, (keeper, *names))
        self.kind.currentIndexChanged.connect(lambda _place: self._follow())

    def counted(self, figure: Figure) -> PlainDigits:
        """Where a figure is typed."""
        return self._figures[figure]

    def command(self) -> DrawUpHandover | None:
        """The request, or None with what was not counted marked."""
        wanted = self._wanted()
        missing = [one for one in wanted if not self._figures[one].text()]
        for one, field in self._fields.items():
            field.set_error(self.tr("Count it.") if one in missing else "")
        if missing:
            self._figures[missing[0]].setFocus()
            return None
        facts = HandoverFacts(
            kind=HandoverKind(self.kind.chosen()),
            handed_by=typed(self.handed_by),
            taken_by=typed(self.taken_by),
            watched_by=typed(self.watched_by),
            difference=typed(self.difference),
            open_matters=typed(self.open_matters),
        )
        lines = [
            Counted(
                topic=one.topic,
                what=one.what,
                level=one.level,
                on_book=one.on_book,
                counted=int(self._figures[one].text()),
            )
            for one in wanted
        ]
        lines += [Counted(topic=one, counted=int(line.text())) for one, line in self._by_hand.items() if line.text()]
        return DrawUpHandover(facts=facts, lines=tuple(lines))

    def show_wrong(self, sentence: str, role: Role = Role.STOP) -> None:
        """Say why the room refused; where a count differs it is marked, and what differs is typed next."""
        super().show_wrong(sentence, role)
        differs = [
            one for one in self._wanted() if one.on_book is not None and self._figures[one].text() != str(one.on_book)
        ]
        for one in differs if sentence else ():
            self._fields[one].set_error(self.tr("On book {0}").format(one.on_book))
        if sentence and differs and not typed(self.difference):
            self._difference.set_error(self.tr("Where a count is not what the book says."))
            self.difference.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wanted(self) -> tuple[Figure, ...]:
        return wanted_figures(HandoverKind(self.kind.chosen()), self._figures)

    def _lay_out(self) -> None:
        self.add(Field(self.tr("Kind"), self.kind))
        self.add_beside(
            Field(self.tr("Handed over by"), self.handed_by), Field(self.tr("Taken over by"), self.taken_by)
        )
        self.add(Field(self.tr("Watched by"), self.watched_by, self.tr("Always when a post changes.")))
        for one, editor in self._figures.items():
            self._fields[one] = self.add(
                Field(line_words(one.topic, one.what, one.level), editor, self.tr("On book {0}").format(one.on_book))
            )
        self.add_beside(*(Field(topic_words(topic), line) for topic, line in self._by_hand.items()))
        hint = self.tr("Where a count is not what the book says.")
        self._difference = self.add(Field(self.tr("What differs"), self.difference, hint))
        self.add(Field(self.tr("Open matters"), self.open_matters))

    def _follow(self) -> None:
        wanted = self._wanted()
        for one, field in self._fields.items():
            field.setVisible(one in wanted)
            field.editor.setEnabled(one in wanted)


class SignedForm(Form):
    """On which day the paper was signed by all of them."""

    def __init__(self, row: HandoverRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handover, self.signed_on = row.id, DateLine(today)
        told = self.tr("All who are named on it signed; this is never taken back.")
        self._field = self.add(Field(self.tr("Signed on"), self.signed_on, told))

    def command(self) -> SignHandover | None:
        """The request, or None with the day marked."""
        day = self.signed_on.day()
        self._field.set_error("" if day else self.tr("A day, such as 2026-11-21."))
        return SignHandover(handover=self._handover, signed_on=day) if day else None


def _line(text: str = "") -> Line:
    line = Line(text)
    line.setMaxLength(LONGEST_WORDS)
    return line
