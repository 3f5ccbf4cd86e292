"""Keeps the desk's side pane true: asks the room what belongs there now, and shows the newest answer only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import LendCarrier
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.values import Authority
from recordsroom.services.acts import AskApproval, AskPages
from recordsroom.services.queries.lending import approval_sheets, approvers_in_office, holdings_of, waiting_for_shelf
from recordsroom.services.queries.scanned import ReaderSeen, standing_at, what_is
from recordsroom.services.scanning import APPROVABLE, ScanRun
from recordsroom.services.sight import Sight
from ui.desk import side
from ui.parts.buttons import Button, primary, secondary
from ui.parts.layouts import empty_layout
from ui.parts.pane import Pane
from ui.porter import Porter

_PAUSE_MS = 40
Cards = Callable[[], list[QWidget]]


class DeskPane(QObject):
    """Fills one pane by where the grammar stands."""

    def __init__(self, pane: Pane, porter: Porter, run: ScanRun, press: Callable[[DeskCommand], None]) -> None:
        super().__init__(pane)
        self._pane, self._porter, self._run, self._press = pane, porter, run, press
        self._asked = 0
        self._helps = False
        self._acts: tuple[object, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def refresh(self) -> None:
        """Ask again soon; many scans in a row ask once."""
        self._show_acts()
        if not self._pause.isActive():
            self._pause.start()

    def _ask(self) -> None:
        helps = self._run.mode is DeskMode.ASK
        if helps and self._helps:
            return
        self._helps = helps
        self._asked += 1
        number = self._asked

        def show(cards: Cards) -> None:
            if number == self._asked:
                empty_layout(self._pane.body)
                for card in cards():
                    self._pane.add(card)

        self._porter.ask(self._question(), then=show)

    def _question(self) -> Callable[[Sight], Cards]:
        run = self._run
        if run.mode is DeskMode.LEND and run.reader is not None:
            return self._about_reader(run.reader)
        if run.mode is DeskMode.RETURN:
            return self._about_returns()
        if run.mode is DeskMode.SHELVE:
            return self._about_place()
        return lambda sight: lambda: [side.help_card()]

    def _about_reader(self, reader: ReaderSeen) -> Callable[[Sight], Cards]:
        wanted, time = self._authority(), self._porter.room.clock().local.strftime("%H:%M:%S")
        stuck, lent = self._run.stuck is not None, len(self._run.here)

        def ask(sight: Sight) -> Cards:
            seen = what_is(sight, reader.digits)
            now = seen if isinstance(seen, ReaderSeen) else reader
            leaders = approvers_in_office(sight, wanted) if wanted else ()
            sheets = approval_sheets(sight, reader.id, 1)

            def cards() -> list[QWidget]:
                made: list[QWidget] = [side.reader_card(now)]
                if wanted:
                    made.append(side.approvers_card(leaders))
                made += [side.refusal_note(time, lent)] if stuck else map(side.sheet_card, sheets)
                return made

            return cards

        return ask

    def _about_returns(self) -> Callable[[Sight], Cards]:
        returned, counting = self._run.returned, int(isinstance(self._run.question, AskPages))
        borrowers = tuple(dict.fromkeys(fact.reader for fact in reversed(returned)))

        def ask(sight: Sight) -> Cards:
            holdings, waiting = holdings_of(sight, borrowers), waiting_for_shelf(sight)
            return lambda: [side.returns_card(returned, holdings, counting), side.trolley_card(waiting)]

        return ask

    def _about_place(self) -> Callable[[Sight], Cards]:
        place = self._run.place

        def ask(sight: Sight) -> Cards:
            now = standing_at(sight, 0, place.id)[1] if place else None
            waiting = waiting_for_shelf(sight)
            return lambda: [*([side.place_card(now)] if now else []), side.trolley_card(waiting)]

        return ask

    def _authority(self) -> Authority | None:
        """Whose signature is wanted, while a refusal that an approval lifts is on the screen."""
        if isinstance(self._run.question, AskApproval):
            return self._run.question.authority
        stuck = self._run.stuck
        if stuck is None or not isinstance(stuck.do.command, LendCarrier):
            return None
        needed = [int(o.facts.get("authority", 1)) for o in stuck.objections if o.reason in APPROVABLE]
        return Authority(max(needed)) if needed else None

    def _show_acts(self) -> None:
        run = self._run
        typing = isinstance(run.question, AskApproval)
        approvable = not typing and run.stuck is not None and self._authority() is not None
        acts = (run.mode, approvable, typing)
        if acts == self._acts:
            return
        self._acts = acts
        self._pane.clear_acts()
        end = self.tr("End")
        if approvable:
            self._add(
                primary(self.tr("Record a paper approval"), icon="stamp", key="F6", big=True),
                DeskCommand.PAPER_APPROVAL,
            )
            self._add(secondary(end, icon="flag", key="F9", big=True), DeskCommand.END)
            return
        self._add(primary(end, icon="flag", key="F9", big=True), DeskCommand.END)
        self._add(secondary(self.tr("Undo the last scan"), icon="undo-2", key="F8", big=True), DeskCommand.UNDO)
        if run.mode is DeskMode.RETURN:
            self._add(secondary(self.tr("Note damage"), icon="file-x", key="F11", big=True), DeskCommand.DAMAGED)

    def _add(self, button: Button, command: DeskCommand) -> None:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._press(command))
        self._pane.add_act(button)
