"""Keeps the desk's side pane true: asks the room what belongs there now, and shows the newest answer only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.facts import Lent
from recordsroom.domain.values import Authority, Level
from recordsroom.services.acts import AskApproval, AskPages, AskSeal, AskSheet
from recordsroom.services.queries.cases import case_contents, cases
from recordsroom.services.queries.circulating import circulation_sheets
from recordsroom.services.queries.late import sheets
from recordsroom.services.queries.lending import approval_sheets, approvers_in_office, holdings_of, waiting_for_shelf
from recordsroom.services.queries.scanned import standing_at, what_is
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.scanned_seat import visit_by_id
from recordsroom.services.queries.seats import seat_plan
from recordsroom.services.sight import Sight
from ui.desk import side
from ui.desk.case_side import case_card, cases_card
from ui.desk.circulated import folder_card
from ui.desk.late_side import sheets_card
from ui.desk.offers import Offers, offers_of
from ui.desk.pause import Pause
from ui.desk.reading_side import room_card, visit_card
from ui.desk.refusal import sources_beside
from ui.desk.work import DeskWork
from ui.parts.buttons import Button, primary, secondary
from ui.parts.layouts import empty_layout
from ui.parts.pane import Pane
from ui.porter import Porter

_PAUSE_MS = 40
Cards = Callable[[], list[QWidget]]


class DeskPane(QObject):
    """Fills one pane by where the grammar stands."""

    def __init__(self, pane: Pane, porter: Porter, work: DeskWork, press: Callable[[DeskCommand], None]) -> None:
        super().__init__(pane)
        self._pane, self._porter, self._run, self._press = pane, porter, work.run, press
        self._asked = 0
        self._helps = False
        self._acts: Offers | None = None
        self._pause = Pause(self, self._ask, _PAUSE_MS, lambda: work.waiting)

    def refresh(self) -> None:
        """Ask again soon; many scans in a row ask once."""
        self._show_acts()
        self._pause.begin()

    def _ask(self) -> None:
        helps = self._run.mode is DeskMode.ASK and not isinstance(self._run.question, AskSheet)
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
        if isinstance(run.question, AskSheet):
            return self._about_sheets()
        if run.mode is DeskMode.LEND and run.reader is not None:
            return self._about_reader(run.reader)
        modes = {
            DeskMode.RETURN: self._about_returns,
            DeskMode.SHELVE: self._about_place,
            DeskMode.CASES: self._about_case,
            DeskMode.READ: self._about_visit,
            DeskMode.CIRCULATE: self._about_folder,
        }
        return modes[run.mode]() if run.mode in modes else lambda sight: lambda: [side.help_card()]

    def _about_reader(self, reader: ReaderSeen) -> Callable[[Sight], Cards]:
        wanted, level = self._authority(), self._level()
        collector = self._run.collector.name if self._run.collector else ""
        note = self._refusal_note(sum(isinstance(made.told, Lent) for made in self._run.here))

        def ask(sight: Sight) -> Cards:
            seen = what_is(sight, reader.digits)
            now = seen if isinstance(seen, ReaderSeen) else reader
            leaders = approvers_in_office(sight, wanted, level) if wanted else ()
            sheets = approval_sheets(sight, reader.id, 1)

            def cards() -> list[QWidget]:
                made: list[QWidget] = [side.reader_card(now, collector)]
                if wanted:
                    made.append(side.approvers_card(leaders))
                made += note() or map(side.sheet_card, sheets)
                return made

            return cards

        return ask

    def _about_returns(self) -> Callable[[Sight], Cards]:
        returned, counting = self._run.returned, int(isinstance(self._run.question, AskPages))
        note, returner = self._refusal_note(), self._run.returner.name if self._run.returner else ""
        borrowers = tuple(dict.fromkeys(fact.reader for fact in reversed(returned)))

        def ask(sight: Sight) -> Cards:
            holdings, waiting = holdings_of(sight, borrowers), waiting_for_shelf(sight)
            return lambda: [
                side.returns_card(returned, holdings, counting, returner),
                *note(),
                side.trolley_card(waiting, side.BESIDE_BORROWERS),
            ]

        return ask

    def _about_sheets(self) -> Callable[[Sight], Cards]:
        def ask(sight: Sight) -> Cards:
            known = sheets(sight)
            return lambda: [sheets_card(known)]

        return ask

    def _about_place(self) -> Callable[[Sight], Cards]:
        place, note = self._run.shelf.place, self._refusal_note()

        def ask(sight: Sight) -> Cards:
            now = standing_at(sight, 0, place.id)[1] if place else None
            waiting = waiting_for_shelf(sight)
            return lambda: [*([side.place_card(now)] if now else []), *note(), side.trolley_card(waiting)]

        return ask

    def _about_case(self) -> Callable[[Sight], Cards]:
        case, note = self._run.cases.case, self._refusal_note()

        def ask(sight: Sight) -> Cards:
            inside = case_contents(sight, case.id) if case else ()
            known = () if case else cases(sight)
            return lambda: [case_card(case, inside) if case else cases_card(known), *note()]

        return ask

    def _about_visit(self) -> Callable[[Sight], Cards]:
        visit, note, wanted, level = self._run.reading.visit, self._refusal_note(), self._authority(), self._level()

        def ask(sight: Sight) -> Cards:
            now = visit_by_id(sight, visit.id) if visit else None
            leaders = approvers_in_office(sight, wanted, level) if wanted else ()
            seats = () if now else seat_plan(sight)

            def cards() -> list[QWidget]:
                made: list[QWidget] = [visit_card(now) if now else room_card(seats)]
                if wanted:
                    made.append(side.approvers_card(leaders))
                return [*made, *note()]

            return cards

        return ask

    def _about_folder(self) -> Callable[[Sight], Cards]:
        folder, note = self._run.folder, self._refusal_note()

        def ask(sight: Sight) -> Cards:
            found = circulation_sheets(sight, folder.id) if folder else ()
            return lambda: [folder_card(found[0] if found else None), *note()]

        return ask

    def _refusal_note(self, unaffected: int = 0) -> Cards:
        """While a refusal is on the screen: that it is in the journal, since when, and what its reasons stand on."""
        if (stuck := self._run.stuck) is None:
            return list
        time = self._porter.room.clock().local.strftime("%H:%M:%S")
        return lambda: [side.refusal_note(time, unaffected, sources_beside(stuck.objections))]

    def _authority(self) -> Authority | None:
        """Whose signature is wanted, while it is typed or an approval would lift the refusal on the screen."""
        asked = self._run.question
        return asked.authority if isinstance(asked, AskApproval) else self._run.signature

    def _level(self) -> Level | None:
        """The level of the carrier that a signature is wanted for."""
        asked, stuck = self._run.question, self._run.stuck
        do = asked.do if isinstance(asked, AskApproval) else stuck.do if stuck is not None else None
        return do.about.level if do is not None and do.about is not None else None

    def _show_acts(self) -> None:
        offers = offers_of(self._run)
        if offers == self._acts:
            return
        self._acts = offers
        self._pane.clear_acts()
        if offers.approve:
            approve = primary(self.tr("Record a paper approval"), icon="stamp", key="F6", big=True)
            self._add(approve, DeskCommand.PAPER_APPROVAL)
        if offers.end:
            # One primary at a time: an approval or an answer below the band comes before the end.
            make = secondary if offers.approve or offers.answered_below else primary
            self._add(make(self.tr("End"), icon="flag", key="F9", big=True), DeskCommand.END)
        if offers.undo and not offers.approve:
            self._add(secondary(self.tr("Undo the last scan"), icon="undo-2", key="F8", big=True), DeskCommand.UNDO)
        if offers.leave:
            self._add(secondary(self.tr("Reader leaves"), icon="log-out", key="F12", big=True), DeskCommand.LEAVE)
        if offers.damage:
            word = self.tr("Label spoiled") if offers.blank else self.tr("Note damage")
            word = self.tr("Seal broken") if isinstance(self._run.question, AskSeal) else word
            self._add(secondary(word, icon="file-x", key="F11", big=True), DeskCommand.DAMAGED)

    def _add(self, button: Button, command: DeskCommand) -> None:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._press(command))
        self._pane.add_act(button)
