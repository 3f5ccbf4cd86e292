"""The side pane of arranging: what the preview says in all, the form, the notes, what blocks, and the one act."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import Signal

from recordsroom.domain.errors import Objection
from recordsroom.services.queries.arranging import Preview, Subject
from ui import messages
from ui.arranging.acts import ACTS, ArrangingAct, fits
from ui.arranging.forms import ActForm
from ui.arranging.notes import NoteFields
from ui.arranging.words import preview_words
from ui.look.tokens import Role
from ui.parts.buttons import Button, primary, secondary
from ui.parts.layouts import column
from ui.parts.numbered import Choice, Numbered
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import code_words, label, paragraph

_MOST_SAID = 3


class ArrangingSide(Pane):
    """Shows; it decides nothing."""

    wanted = Signal()
    undo_wanted = Signal()
    labels_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(framed=True)
        self.notes = NoteFields()
        self._sum = paragraph("", "", "text2")
        self._why_not = SignBox(Role.STOP)
        self._act: Button | None = None

    def show_acts(self, subjects: Sequence[Subject]) -> Numbered:
        """Offer the acts that fit, by their digits, and say of the others what has to be chosen for them."""
        self.clear()
        self.add(label(self.tr("Arrange"), "panel"))
        fitting = [act for act in ArrangingAct if fits(act, subjects)]
        acts = Numbered()
        acts.show_choices(
            tuple(Choice(act.number, ACTS[act].name(), "", ACTS[act].icon) for act in fitting), marks=True
        )
        self.body.addWidget(acts)
        others = [ACTS[act] for act in ArrangingAct if act not in fitting]
        told = [self.tr("{0}: {1}").format(act.name(), act.hint()) for act in others]
        if told:
            self.add(
                column(
                    label(self.tr("For the others choose:"), "small", "text2"),
                    *(paragraph(one, "small", "text3") for one in told),
                )
            )
        return acts

    def show_picking(self, act: ArrangingAct, code: str) -> None:
        """Say that items of a file are to be picked first."""
        self.clear()
        self.add(paragraph(ACTS[act].name(), "panel"))
        self.add(code_words(code, ink="text2"))
        self.add(paragraph(self.tr("Choose in the list what leaves this file, then go on with Enter.")))

    def show_form(self, act: ArrangingAct, form: ActForm, *, noted: bool) -> None:
        """Show the form of an act; where it is `noted`, its sentences can be worded below."""
        self.clear()
        words = ACTS[act]
        self._sum, self._why_not, self.notes = paragraph("", "", "text2"), SignBox(Role.STOP), NoteFields()
        self.add(column(paragraph(words.name(), "panel"), self._sum, self._why_not))
        self.add(form)
        if noted:
            self.add(self.notes)
            self.notes.left.connect(self.wanted)
        self._act = primary(words.do(), icon=words.icon, key="Ctrl+Enter", big=True)
        self._act.clicked.connect(self.wanted)
        self._act.allow(False, self.tr("Fill in the fields above."))
        self.add_act(self._act)

    def show_preview(self, preview: Preview | None, do: str = "") -> None:
        """Say what would be done in all and what blocks it; None while the form is not filled."""
        if self._act is None:
            return
        self._sum.setText(preview_words(preview) if preview else "")
        self._sum.setVisible(preview is not None and bool(preview.rows))
        objections = preview.objections if preview else ()
        self._why_not.say(why_not_words(objections))
        blocked = self.tr("What stands above is in the way.")
        empty = self.tr("Fill in the fields above.")
        self._act.allow(preview is not None and not objections, blocked if objections else empty)
        if do:
            self._act.set_words(do)
        if preview is not None:
            self.notes.offer(preview.notes)

    def show_done(self, told: str, *, labels: int, papers: bool) -> None:
        """Say what came of it, and what is to be printed after it; it stays until the keeper goes on."""
        self.clear()
        self._act = None
        said = SignBox(Role.OK)
        self.add(said)
        said.say(told)
        if papers:
            self.add(paragraph(self.tr("Lists and notes are printed anew with Ctrl+Shift+P."), "small", "text2"))
        if labels:
            printing = primary(self.tr("Print {0} labels", "", labels).format(labels), key="Ctrl+P")
            printing.clicked.connect(self.labels_wanted)
            self.add_act(printing)
        undo = secondary(self.tr("Take it back"), key="Ctrl+Z")
        undo.clicked.connect(self.undo_wanted)
        self.add_act(undo)
        self.end_acts()

    def say(self, sentence: str, role: Role = Role.STOP) -> None:
        """Say why the room refused, or what else happened."""
        self._why_not.say(sentence, role)


def why_not_words(objections: Iterable[Objection]) -> str:
    """The first of what blocks, each with its lawful way on (P-48); said once where several are blocked alike."""
    found = list(objections)
    lines = []
    for reason, alike in groupby(found[:_MOST_SAID], key=lambda objection: objection.reason):
        rule = messages.rule_of(reason)
        lines += [messages.reason_words(objection) + (f"\u3000{rule}" if rule else "") for objection in alike]
        way = messages.next_steps(reason)[0]
        if way.command is None:
            lines.append(f"→ {way.words}\u3000{way.note}")
    if len(found) > _MOST_SAID:
        lines.append(f"… +{len(found) - _MOST_SAID}")
    return "\n".join(lines)
