"""What is typed once a list of destruction is signed: the escort, the count at the machine, the end, the way back."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from recordsroom.domain.commands import (
    ArriveAtMachine,
    EndDestruction,
    GiveUpDestruction,
    SendToDestruction,
    TurnBack,
)
from recordsroom.domain.destroying import times_of
from recordsroom.domain.destruction_lists import DestroyChannel, DestroyMethod
from recordsroom.domain.equipment import EquipmentState
from recordsroom.domain.moments import read_minute
from recordsroom.services.queries.destroying import DestructionRow
from recordsroom.services.queries.equipment import EquipmentRow
from ui.destroying.forms import line
from ui.messages.destroying import method_words
from ui.parts.fields import Choice, Field, PlainDigits
from ui.parts.words import paragraph
from ui.people.forms import Form, typed


class EscortForm(Form):
    """Who goes with it, in how many bags, under which seals."""

    def __init__(self, row: DestructionRow) -> None:
        super().__init__()
        self._row, self.escorts, self.seals, self.bags = row, line(), line(), PlainDigits(longest=3)
        self.add_plain(paragraph(self.tr("{0} pieces leave.", "", len(row.standing)).format(len(row.standing))))
        self._escorts = self.add(Field(self.tr("Escorts"), self.escorts, self.tr("Two at least; 、 parts the names.")))
        self._bags = self.add(Field(self.tr("Bags"), self.bags))
        self._seals = self.add(Field(self.tr("Seals"), self.seals, self.tr("One for each bag; 、 parts the numbers.")))

    def command(self) -> SendToDestruction | None:
        """The request, or None with what is wrong marked."""
        bags = int(self.bags.text() or 0)
        self._escorts.set_error("" if typed(self.escorts) else self.tr("Who goes with it?"))
        self._bags.set_error("" if bags else self.tr("Count the bags."))
        self._seals.set_error("" if typed(self.seals) else self.tr("Copy the numbers of the seals."))
        if not (bags and typed(self.escorts) and typed(self.seals)):
            return None
        return SendToDestruction(
            destruction=self._row.id, escorts=typed(self.escorts), bags=bags, seals=typed(self.seals)
        )


class ArriveForm(Form):
    """How many bags came to the machine, and whether their seals are whole."""

    def __init__(self, row: DestructionRow) -> None:
        super().__init__()
        self._row, self.bags = row, PlainDigits(longest=3)
        self.whole = QCheckBox(self.tr("Every seal is whole and bears its number"))
        way = row.file.journey
        self._bags = self.add(Field(self.tr("Bags counted"), self.bags, "" if way is None else way.bag_seals))
        self.take_keys(self.whole)
        self.add_plain(self.whole)

    def command(self) -> ArriveAtMachine | None:
        """The request, or None where nothing was counted."""
        self._bags.set_error("" if self.bags.text() else self.tr("Count the bags."))
        if not self.bags.text():
            return None
        whole = self.whole.isChecked()
        return ArriveAtMachine(destruction=self._row.id, bags=int(self.bags.text()), seals_whole=whole)


class EndForm(Form):
    """The record of a destruction: who saw it, how, where, when, and what proves it."""

    def __init__(self, row: DestructionRow) -> None:
        super().__init__()
        self._row, self._own = row, row.channel is DestroyChannel.SELF_SMALL
        self.supervisors, self.place, self.began, self.ended = line(), line(), line(), line()
        self.unit, self.receipt, self.method, self.device = line(), line(), Choice(), Choice()
        for method in DestroyMethod:
            self.method.add(method_words(method), method)
        hint = self.tr("Two at least, without any part in the list; 、 parts the names.")
        self._supervisors = self.add(Field(self.tr("Supervisors"), self.supervisors, hint))
        self._place = Field(self.tr("Place"), self.place)
        self.add_beside(Field(self.tr("Way"), self.method), self._place)
        self._began, self._ended = Field(self.tr("Begun at"), self.began), Field(self.tr("Ended at"), self.ended)
        self.add_beside(self._began, self._ended)
        self._unit, self._receipt = (
            Field(self.tr("Designated unit"), self.unit),
            Field(self.tr("Receipt"), self.receipt),
        )
        self._device = Field(self.tr("Machine"), self.device, self.tr("As the register of devices has it."))
        if self._own:
            self.add(self._device)
        else:
            self.add_beside(self._unit, self._receipt)

    def offer_devices(self, rows: tuple[EquipmentRow, ...]) -> None:
        """Offer the devices that are in use."""
        for row in rows:
            if not row.sort.medium and row.state is EquipmentState.IN_USE:
                self.device.add(f"{row.equipment_no}\u3000{row.kept_at}", row.id)

    def command(self) -> EndDestruction | None:
        """The request, or None with what is wrong marked."""
        wrong = [
            (field, not typed(editor), self.tr("The record says it."))
            for field, editor in (
                (self._supervisors, self.supervisors),
                (self._place, self.place),
            )
        ]
        began, ended = read_minute(typed(self.began)), read_minute(typed(self.ended))
        first = None not in {began, ended} and times_of(typed(self.began), typed(self.ended)) is None
        wrong += [
            (self._began, began is None, self.tr("As 09:30.")),
            (self._ended, ended is None or first, self.tr("After the begin.") if first else self.tr("As 09:30.")),
        ]
        if not self._own:
            wrong += [
                (self._unit, not typed(self.unit), self.tr("Who destroyed it?")),
                (self._receipt, not typed(self.receipt), self.tr("Copy its number.")),
            ]
        for field, bad, sentence in wrong:
            field.set_error(sentence if bad else "")
        if any(bad for _field, bad, _sentence in wrong):
            return None
        return EndDestruction(
            destruction=self._row.id,
            supervisors=typed(self.supervisors),
            method=DestroyMethod(self.method.chosen()),
            place=typed(self.place),
            began=typed(self.began),
            ended=typed(self.ended),
            device=self.device.chosen() if self._own else None,
            receiving_unit=typed(self.unit),
            receipt=typed(self.receipt),
        )


class BackForm(Form):
    """Why a way is broken off, or a list given up."""

    def __init__(self, row: DestructionRow) -> None:
        super().__init__()
        self._row, self.why = row, line()
        away = self.tr("Nothing is destroyed; every piece stays set aside and is scanned again the next time.")
        home = self.tr("Every line is struck; what is set aside is carried home.")
        self.add_plain(paragraph(home if row.file.journey is None else away))
        self._why = self.add(Field(self.tr("Why"), self.why))

    def command(self) -> GiveUpDestruction | TurnBack | None:
        """The request, or None where nobody says why."""
        why = typed(self.why)
        self._why.set_error("" if why else self.tr("The register says why."))
        if not why:
            return None
        if self._row.file.journey is None:
            return GiveUpDestruction(destruction=self._row.id, why=why)
        return TurnBack(destruction=self._row.id, why=why)
