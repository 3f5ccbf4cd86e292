"""After a refusal, in place of the list: why, and what may lawfully be done next (P-48)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.errors import Objection
from recordsroom.services.desk_answers import APPROVABLE
from ui.look.tokens import BAND, GAP_12, GAP_16
from ui.messages import Step, next_steps, reason_words, rule_of, rule_source
from ui.parts.card import Card
from ui.parts.layouts import empty_layout
from ui.parts.numbered import Choice, Numbered
from ui.parts.roomy import follow_in_its_room, little_of, place_of, room_for
from ui.parts.words import paragraph

_MOST, _EDGE = 3, 4


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
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._order)
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
        for source in dict.fromkeys(source for o in objections if (source := rule_source(o.reason))):
            self._why.add(paragraph(self.tr("Source: {0}").format(source), "small", "text2"))
        self._offered = steps_for(objections, home)
        self.steps.show_choices(
            tuple(
                Choice(number, step.words, step.note, step.icon, step.key, step.command is not None)
                for number, step in enumerate(self._offered, 1)
            )
        )
        self._later.start()

    def event(self, event: QEvent) -> bool:
        """How high the cards are is known only once they were laid out."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._later.start()
        return super().event(event)

    def _order(self) -> None:
        """Leave less air where there is no room for all, and put the ways first where even the first is not seen."""
        room, head = room_for(self), self._next.minimumSizeHint().height() - self.steps.sizeHint().height()
        whole = place_of(self).y() + self.minimumSizeHint().height() + self.steps.spared() + GAP_16
        self.steps.draw_close(whole > room)
        above = BAND + GAP_12 + self._why.minimumSizeHint().height() + GAP_12
        place = 0 if above + head + self.steps.line().height() <= room + little_of(BAND) - _EDGE else 1
        if self._column.indexOf(self._why) != place:
            self._column.removeWidget(self._why)
            self._column.insertWidget(place, self._why)
            self._column.activate()
        if self.steps.hasFocus():
            follow_in_its_room(self.steps)

    def _choose(self, number: int) -> None:
        command = self._offered[number - 1].command
        if command is not None:
            self.chosen.emit(command)
