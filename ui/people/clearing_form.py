"""The form that clears somebody who leaves: what is still out stands there, and comes back first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from recordsroom.domain.clearance import LONGEST_WORDS, Held
from recordsroom.domain.commands import ClearReader
from recordsroom.domain.readers import StopCause
from recordsroom.services.queries.people import ReaderRow
from ui.look.tokens import Role
from ui.messages.handing import held_words
from ui.parts.fields import Choice, Field, Line
from ui.parts.sign import SignBox
from ui.parts.words import label
from ui.people.forms import Form, typed
from ui.people.words import date_words, stop_cause_words

_MOST_SHOWN = 12


class ClearingForm(Form):
    """Asks why the person leaves and who of the unit answers for it (R-94, P-21)."""

    def __init__(
        self,
        reader: ReaderRow,
        held: Sequence[Held],
        names: Sequence[str],
        contact: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader, self.cause = reader, Choice()
        self.contact, self.note = Line(), Line()
        for line in (self.contact, self.note):
            line.setMaxLength(LONGEST_WORDS)
        for cause in StopCause:
            self.cause.add(stop_cause_words(cause), cause)
        self._show_held(held)
        self.add(Field(self.tr("Why"), self.cause))
        self.add(Field(self.tr("Contact of the unit"), self.contact, self.tr("Answers for it; not the person.")))
        self.add(Field(self.tr("Note"), self.note, self.tr("Why the person cannot sign, where it is so.")))
        # Whom the unit named stands there already; everybody else is offered after it.
        self.contact.setText(contact)
        first = [contact] if contact else []
        self.suggest(self.contact, [*first, *(name for name in names if name not in {reader.name, contact})])

    def command(self) -> ClearReader:
        """The request; the room looks at what is out."""
        return ClearReader(
            reader=self._reader.id,
            cause=StopCause(self.cause.chosen()),
            contact=typed(self.contact),
            note=typed(self.note),
        )

    def show_wrong(self, sentence: str, role: Role = Role.STOP) -> None:
        """Say why the room refused; what is out is then told by that, and not a second time."""
        super().show_wrong(sentence, role)
        self._told_out.setVisible(not (sentence and self._held))

    def _show_held(self, held: Sequence[Held]) -> None:
        self._held, sign = bool(held), SignBox(Role.LOOK if held else Role.OK)
        self._told_out = sign
        still = self.tr("{0} things are still out; they come back first.", "", len(held)).format(len(held))
        sign.say(still if held else self.tr("Nothing is out; the card is withdrawn with this."))
        self.add_plain(sign)
        for one in held[:_MOST_SHOWN]:
            since = self.tr("since {0}").format(date_words(one.since)) if one.since else ""
            told = "\u3000".join(part for part in (held_words(one.kind), one.called, since) if part)
            self.add_plain(label(told, "small"))
        if len(held) > _MOST_SHOWN:
            self.add_plain(label(self.tr("and {0} more").format(len(held) - _MOST_SHOWN), "small", "text2"))
