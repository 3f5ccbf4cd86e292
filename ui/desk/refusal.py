"""After a refusal, in place of the list: why, and what may lawfully be done next (P-48)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.errors import Objection
from recordsroom.services.desk_answers import APPROVABLE
from ui.look.tokens import BAND, GAP_12
from ui.messages import Step, next_steps, reason_words, rule_of, rule_source
from ui.parts.card import Card
from ui.parts.layouts import empty_layout
from ui.parts.numbered import Choice, Numbered
from ui.parts.roomy import follow_in_its_room, room_for
from ui.parts.words import paragraph

translate = QCoreApplication.translate
_MOST = 3


def steps_for(objections: tuple[Objection, ...], home: str) -> tuple[Step, ...]:
    """The next steps for all objections together, at most three; the last is to go on with the next carrier."""
    found: list[Step] = []
    for objection in objections:
        found += [step for step in next_steps(objection.reason, home) if step not in found]
    on = [step for step in found if step.command is DeskCommand.SKIP][:1]
    # A paper approval lifts nothing while another reason stands.
    approvable = all(objection.reason in APPROVABLE for objection in objections)
    ways = [step for step in found if step not in on and (approvable or step.command is not DeskCommand.PAPER_APPROVAL)]
    return (*ways[: _MOST - 1], *on)


def source_below(objections: tuple[Objection, ...]) -> tuple[str, ...]:
    """What the reasons stand on, below them, where it is one thing."""
    return found if len(found := _sources(objections)) == 1 else ()


def sources_beside(objections: tuple[Objection, ...]) -> tuple[str, ...]:
    """What they stand on where it is several things, which would cut the last way on a small screen."""
    return found if len(found := _sources(objections)) > 1 else ()


def _sources(objections: tuple[Objection, ...]) -> tuple[str, ...]:
    found = dict.fromkeys(source for one in objections if (source := rule_source(one.reason)))
    return tuple(translate("RefusalCards", "Source: {0}").format(source) for source in found)


class RefusalCards(QWidget):
    """Two cards: the sentences with their rules, and the numbered ways on."""

    chosen = Signal(object)
    """The DeskCommand of the step that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = Card(self.tr("Why"), " ")
        self._next = Card(self.tr("What may be done now"), self.tr("Key or command barcode"), padded=False)
        self.steps = Numbered()
        self.steps.chosen.connect(self._choose)
        self._next.add(self.steps)
        self._offered: tuple[Step, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_12)
        self._column.addWidget(self._why)
        self._column.addWidget(self._next)
        self._column.addStretch(1)

    def show_refusal(self, objections: tuple[Objection, ...], home: str) -> None:
        """Say why, and offer the ways on."""
        empty_layout(self._why.body)
        rules = " ".join(dict.fromkeys(rule for o in objections if (rule := rule_of(o.reason))))
        self._why.set_note(self.tr("Rule {0}").format(rules) if rules else "")
        for objection in objections:
            self._why.add(paragraph(reason_words(objection)))
        for source in source_below(objections):
            self._why.add(paragraph(source, "small", "text2"))
        self._offered = steps_for(objections, home)
        self.steps.show_choices(
            tuple(
                Choice(number, step.words, step.note, step.icon, step.key, step.command is not None)
                for number, step in enumerate(self._offered, 1)
            )
        )

    def event(self, event: QEvent) -> bool:
        """Order the cards anew: how high they are is known only once they were laid out."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._order()
        return done

    def _order(self) -> None:
        """Put the ways first where band, reason and first way are not seen at once, as with very large letters."""
        above = BAND + GAP_12 + self._why.minimumSizeHint().height() + GAP_12
        first = self._next.minimumSizeHint().height() - self.steps.sizeHint().height() + self.steps.line().height()
        place = 0 if above + first <= room_for(self) else 1
        if self._column.indexOf(self._why) == place:
            return
        self._column.removeWidget(self._why)
        self._column.insertWidget(place, self._why)
        # What is scrolled to must stand where it belongs already.
        self._column.activate()
        if self.steps.hasFocus():
            follow_in_its_room(self.steps)

    def _choose(self, number: int) -> None:
        command = self._offered[number - 1].command
        if command is not None:
            self.chosen.emit(command)
