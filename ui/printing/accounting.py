"""What is asked before a list leaves the room: what for, by whose leave, who gets it, or onto which medium (G-30)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.exporting import list_level
from recordsroom.domain.print_accounts import APPROVED_FROM
from recordsroom.domain.values import Authority
from recordsroom.services.queries.equipment import WritableMedium, writable_media
from recordsroom.services.queries.lending import ApproverRow, approvers_in_office
from ui.look.tokens import GAP_8
from ui.parts.fields import Choice, Field, Line
from ui.parts.medium_choice import MediumChoice
from ui.porter import Porter
from ui.printing.order import PaperAccount, PrintOrder


class AccountFields(QWidget):
    """Shown for lists and registers only; slips and labels are the room's own tools and are asked about nothing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.purpose, self.medium = Line(), MediumChoice()
        self.given_to = Line(ghost=self.tr("Empty: it stays in the room."))
        self.leader = Choice()
        self._fields = {
            "medium": Field(self.tr("Medium"), self.medium),
            "purpose": Field(self.tr("What for"), self.purpose),
            "leader": Field(self.tr("Allowed by"), self.leader),
            "given_to": Field(self.tr("Given to"), self.given_to),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        for field in self._fields.values():
            column.addWidget(field)
        for line in (self.purpose, self.given_to):
            line.textEdited.connect(self.changed)
        for choice in (self.leader, self.medium):
            choice.currentIndexChanged.connect(self.changed)
        self.show_leaders(())

    def entered(self, porter: Porter) -> None:
        """Ask who may allow it, and which media are registered."""
        porter.ask(approvers_in_office, Authority.SECTION_HEAD, then=self.show_leaders)
        porter.ask(writable_media, then=self._take_media)

    def _take_media(self, media: tuple[WritableMedium, ...]) -> None:
        self.medium.show_media(media)
        self._fields["medium"].set_hint(self.medium.hint())

    def show_leaders(self, leaders: Sequence[ApproverRow]) -> None:
        """Offer these leaders; who was chosen stays chosen."""
        chosen = self.leader.chosen()
        with QSignalBlocker(self.leader):
            self.leader.clear()
            self.leader.add(self.tr("Choose"), None)
            for leader in leaders:
                self.leader.add(f"{leader.name}\u3000{leader.post}", leader.id)
            self.leader.choose(chosen)

    def show_for(self, order: PrintOrder, saving: bool) -> None:
        """Ask what this order needs; `saving` is onto a medium instead of on paper."""
        self.setVisible(not order.sample and (order.listed or saving))
        self._fields["medium"].setVisible(saving)
        # As a file even a sheet of the daily round is a list that leaves, and never below 内部.
        self.medium.show_level(list_level(order.level))
        self._fields["medium"].set_hint(self.medium.hint())
        self._fields["given_to"].setVisible(not saving)
        self._fields["leader"].setVisible(order.level >= APPROVED_FROM)
        self.purpose.setPlaceholderText("" if order.level.classified else self.tr("May stay empty."))

    def account(self, saving: bool) -> PaperAccount:
        """What was typed and chosen."""
        return PaperAccount(
            purpose=self.purpose.text().strip(),
            approver=self.leader.chosen(),
            given_to="" if saving else self.given_to.text().strip(),
            medium=self.medium.number() if saving else "",
        )

    def wrong(self, order: PrintOrder, saving: bool) -> str:
        """What is still missing, in words; empty when nothing."""
        told = self.account(saving)
        if saving and not told.medium:
            return self.medium.missing()
        if not order.listed and not saving:
            return ""
        if order.level.classified and not told.purpose:
            return self.tr("A secret list says what it is for.")
        if order.level >= APPROVED_FROM and told.approver is None:
            return self.tr("From jimi up choose the leader who allowed it.")
        return ""

    def forget(self) -> None:
        """Keep nothing for the next list."""
        for line in (self.purpose, self.given_to):
            line.clear()
        self.medium.forget()
        with QSignalBlocker(self.leader):
            self.leader.choose(None)
