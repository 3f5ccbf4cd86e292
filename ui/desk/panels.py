"""The panels of the desk: band, list, and the card that asks what is open; which has the keyboard and may be left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from recordsroom.services.acts import AskSecond, AskSheet, AskTemporary
from recordsroom.services.visit_questions import AskShort
from ui.desk.approval import ApprovalCard
from ui.desk.columns import COLUMNS, level_width
from ui.desk.coming import ComingCard
from ui.desk.gathered import GatheredCard
from ui.desk.late import LateCard
from ui.desk.leader import LeaderCard
from ui.desk.mode_card import ModeCard
from ui.desk.naming import PlaceCard
from ui.desk.reasons import ReasonCards
from ui.desk.refusal import RefusalCards
from ui.desk.scan_list import list_card
from ui.desk.sealing import SealCard
from ui.desk.second import SecondCard
from ui.desk.short import ShortCard
from ui.desk.signing_off import LegCard
from ui.desk.tails import TailCard
from ui.desk.temporary import TemporaryCard
from ui.desk.whom import WhomCard
from ui.look.tokens import GAP_16, ROW_DESK
from ui.parts.band import Band
from ui.parts.fields import PlainDigits
from ui.parts.roomy import see_with
from ui.parts.table import Table
from ui.people.suggesting import Suggesting
from ui.porter import Porter


class DeskPanels(QObject):
    """Owns what stands in the main part of the page; `DeskShowing` decides which of it is seen."""

    panel_changed = Signal()
    """Another panel stands below the band, or the keyboard belongs elsewhere now."""

    def __init__(self, porter: Porter, parent: QObject) -> None:
        super().__init__(parent)
        self.mode_card, self.band, self.stack = ModeCard(), Band(), QStackedWidget()
        self.table = Table(COLUMNS, key=lambda row: row.number, row_height=ROW_DESK)
        self.table.remember_widths({"level": level_width()}, lambda _widths: None)
        self.field = PlainDigits(self.tr("Damaged label: type its digits"))
        self.refusal, self.reasons, self.approval = RefusalCards(), ReasonCards(), ApprovalCard()
        self.gathered = GatheredCard()
        self.temporary, self.whom, self.tails = TemporaryCard(), WhomCard(), TailCard()
        self.late, self.second = LateCard(), SecondCard()
        self.seal, self.place = SealCard(), PlaceCard(porter)
        self.coming, self.short, self.leader, self.leg = ComingCard(), ShortCard(), LeaderCard(), LegCard()
        self._list = list_card(self.table, self.field)
        visits = (self.coming, self.short, self.leg)
        who = (self.temporary, self.whom, self.late, self.second, self.seal, self.place, *visits)
        asking = (self.reasons, self.approval, self.leader, self.gathered, self.tails, *who)
        for panel in (self._list, self.refusal, *asking):
            self.stack.addWidget(panel)
        see_with(self.stack, self.band)

    @property
    def suggesting(self) -> dict[type, Suggesting]:
        """The field below which what is known is offered, by question."""
        return {
            AskTemporary: self.temporary.units,
            AskSheet: self.late.signers,
            AskSecond: self.second.signers,
            AskShort: self.short.signers,
        }

    @property
    def panel(self) -> QWidget:
        """What stands below the band now."""
        return self.stack.currentWidget()

    def least_height(self) -> int:
        """How high the page must be for the panel that is seen; the stack has room for the highest of them."""
        spare = self.stack.minimumSizeHint().height() - self.panel.minimumSizeHint().height()
        main = self.stack.parentWidget() or self.stack
        return main.minimumSizeHint().height() - spare + 2 * GAP_16

    @property
    def digits(self) -> str:
        """The digits that choose something in the panel below the band."""
        if self.panel is self.refusal:
            return self.refusal.steps.digits
        if self.panel is self.whom:
            return self.whom.borrowers.digits
        if self.panel is self.tails:
            return self.tails.codes.digits
        return self.reasons.reasons.digits if self.panel is self.reasons else ""

    def focus(self) -> QWidget:
        """Where the keyboard belongs now: the question that is open, else the scan field."""
        if self.band.asking:
            return self.band.findChild(PlainDigits) or self.field
        places: dict[QWidget, QWidget] = {
            self.refusal: self.refusal.steps,
            self.reasons: self.reasons.reasons,
            self.approval: self.approval.form_no,
            self.temporary: self.temporary.name,
            self.whom: self.whom.borrowers,
            self.tails: self.tails.codes,
            self.late: self.late.first_focus(),
            self.second: self.second.first_focus(),
            self.leader: self.leader.first_focus(),
            self.seal: self.seal.number,
            self.place: self.place.name,
            self.coming: self.coming.first_focus(),
            self.short: self.short.searched_with,
            self.leg: self.leg.pieces,
        }
        return places.get(self.panel, self.field)

    def may_leave(self) -> bool:
        """Whether Esc may leave what is open; typing is not lost without a word."""
        if self.field.text():
            self.field.clear()
            return False
        typed: dict[QWidget, Callable[[], bool]] = {
            self.approval: self.approval.may_leave,
            self.temporary: self.temporary.may_leave,
            self.late: self.late.may_leave,
            self.second: self.second.may_leave,
            self.leader: self.leader.may_leave,
            self.seal: self.seal.may_leave,
            self.place: self.place.may_leave,
            self.coming: self.coming.may_leave,
            self.short: self.short.may_leave,
            self.leg: self.leg.may_leave,
        }
        leave = typed.get(self.panel)
        return leave is None or leave()

    def show_panel(self, panel: QWidget) -> None:
        """Show this one below the band."""
        self.stack.setCurrentWidget(panel)
        self.panel_changed.emit()
