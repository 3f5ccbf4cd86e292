"""The register of destruction: lists, their approval, the scans, and the end (F-23, G-21)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import Command, FeedPiece, SetAside
from recordsroom.domain.destruction_facts import Destroyed, PieceFed, PieceSetAside
from recordsroom.domain.destruction_lists import DestructionState
from recordsroom.domain.doubts import Doubt
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Authority
from recordsroom.services.queries.appraising import Outgoing
from recordsroom.services.queries.copy_lookups import original_called
from recordsroom.services.queries.destroying import DestructionRow, destruction_of, destructions
from recordsroom.services.queries.equipment import equipment_register
from recordsroom.services.queries.gathered import Gathered
from recordsroom.services.queries.lending import approvers_in_office
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.signers import known_signers
from recordsroom.services.room import Outcome
from ui.destroying.act_forms import ArriveForm, BackForm, EndForm, EscortForm
from ui.destroying.columns import DESTRUCTIONS
from ui.destroying.forms import AddForm, ApproveForm, ListForm, PiecesForm, StrikeForm
from ui.destroying.side import show_lines, show_list
from ui.look.tokens import Role
from ui.messages.desk import doubt_words
from ui.messages.destroying import state_words
from ui.parts.buttons import primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.words import paragraph
from ui.porter import Porter
from ui.registers.by_month import ByMonth
from ui.registers.guarded import GuardedRegister

_S = DestructionState
_OPEN = frozenset({_S.LISTED, _S.APPROVED, _S.SETTING_ASIDE, _S.SET_ASIDE})
_ASIDE = frozenset({_S.APPROVED, _S.SETTING_ASIDE})


class DestructionRegister(ByMonth, GuardedRegister):
    """Every list; the pane shows one of them with its next step, or what is being typed."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
        act = (self.tr("New list"), "Ctrl+N") if self.keeps else ()
        empty = EmptyState("shredder", self.tr("Nothing was listed for destruction yet."), *act)
        empty.acted.connect(self.new)
        super().__init__(porter, DESTRUCTIONS, empty, self.tr("New list") if self.keeps else "")
        self.search.setPlaceholderText(self.tr("List, person or reference code"))
        self.narrow_by(DestructionState, state_words)
        self._names: tuple[str, ...] = ()
        self._doubts: frozenset[Doubt] = frozenset()
        """What was asked about the pieces on the form, and will be confirmed by the next Ctrl+Enter."""

    def ask(self) -> None:
        """Ask for every list, and for who may ask for one."""
        self.porter.ask(known_signers, then=self._know)
        self.porter.ask(destructions, then=self.show_rows)

    def words(self, row: DestructionRow) -> str:
        """Number, codes and people."""
        one = row.file.list
        told = (row.number, one.requester, one.appraisers, row.signer, *(line.reference_code for line in row.lines))
        return " ".join(told)

    def month_of(self, row: DestructionRow) -> str:
        """The month in which the list was made."""
        return f"{row.listed_at:%Y-%m}"

    def count(self) -> str:
        """How many lists there are, and how many are open."""
        still = sum(row.state not in {_S.DESTROYED, _S.GIVEN_UP} for row in self.rows)
        return self.tr("{0} lists, {1} open", "", len(self.rows)).format(len(self.rows), still)

    def chosen(self) -> DestructionRow | None:
        """The list that the keyboard is on."""
        row = self.table.current()
        return row if isinstance(row, DestructionRow) else None

    def next_step(self) -> str:
        """What F6 does with the chosen list; empty where nothing is to be typed now."""
        row = self.chosen()
        if row is None or not self.keeps:
            return ""
        if row.on_machine:
            return self.tr("write down the end") if row.fed == len(row.standing) else ""
        steps = {
            _S.LISTED: self.tr("enter the approval"),
            _S.SET_ASIDE: self.tr("send it under escort"),
            _S.UNDER_WAY: self.tr("count it in at the machine"),
        }
        return steps.get(row.state, "")

    # --- what is typed ---

    def new(self) -> None:
        """Open an empty list."""
        if self.keeps:
            form = ListForm(self.porter.room.clock().today, self._names)
            self._open_pieces(form, self.tr("New list of destruction"), self.tr("Write the list"))

    def new_from(self, out: Outgoing | Gathered) -> None:
        """Open a list with what an appraisal says is to be destroyed, or what was gathered."""
        if self.keeps:
            form = ListForm(self.porter.room.clock().today, self._names)
            form.put_pieces(out)
            if isinstance(out, Outgoing):
                form.fill_from(out)
            self._open_pieces(form, self.tr("New list of destruction"), self.tr("Write the list"))

    def add(self) -> None:
        """Ask for more pieces of the chosen list."""
        if (row := self._changeable()) is not None:
            self._open_pieces(AddForm(row), self.tr("Add to {0}").format(row.number), self.tr("Add"))

    def strike(self) -> None:
        """Ask which lines of the chosen list are struck."""
        if (row := self._changeable()) is not None:
            form = StrikeForm(row)
            self.open_form(form, self.tr("Strike from {0}").format(row.number), self.tr("Strike"), form.command)

    def go_on(self) -> None:
        """Open what comes next for the chosen list."""
        row, step = self.chosen(), self.next_step()
        if row is None or not step:
            return
        form: ApproveForm | EndForm | EscortForm | ArriveForm
        if row.on_machine:
            form = EndForm(row)
            self.porter.ask(equipment_register, then=form.offer_devices)
        elif row.state is _S.LISTED:
            form = ApproveForm(row, self.porter.room.clock().today)
            level = row.mark.level if row.mark else None
            self.porter.ask(approvers_in_office, Authority.BRANCH_LEADER, level, then=form.offer_leaders)
        else:
            form = EscortForm(row) if row.state is _S.SET_ASIDE else ArriveForm(row)
        self.open_form(form, row.number, self.tr("Record"), form.command)

    def turn_back(self) -> None:
        """Ask why the way is broken off, or the list given up."""
        row = self.chosen()
        if self.keeps and row is not None and row.state not in {_S.DESTROYED, _S.GIVEN_UP}:
            form, away = BackForm(row), row.file.journey is not None
            title = self.tr("Break the way off") if away else self.tr("Give the list up")
            self.open_form(form, title, title, form.command)

    def reopen(self) -> None:
        """Nobody stood by: ask again what comes next."""
        self.go_on()

    def take(self, seen: Seen) -> None:
        """A label was scanned: onto the list that is typed, aside, or into the machine; else its list is shown."""
        if not isinstance(seen, CarrierSeen):
            return
        row = self.chosen()
        if isinstance(self.form, PiecesForm):
            self.form.take_piece(seen)
        elif self.busy:
            return
        elif self.keeps and row is not None and row.on_machine:
            self._scan(FeedPiece(destruction=row.id, carrier=seen.id))
        elif self.keeps and row is not None and row.state in _ASIDE:
            self._scan(SetAside(destruction=row.id, carrier=seen.id))
        else:
            self.porter.ask(destruction_of, seen.id, then=self._go_to)

    def _scan(self, request: Command) -> None:
        self._scanned = request
        self.porter.do(request, self._saved, self._scan_refused)

    def _scan_refused(self, failed: Exception) -> None:
        if self.ask_second(self._scanned, failed):
            return
        self.refused(failed)

    def _go_to(self, key: int) -> None:
        self.go_to_any(key, self.tr("This stands on no list of destruction."))

    def _open_pieces(self, form: PiecesForm, title: str, act: str) -> None:
        form.wanted.connect(lambda text: self.porter.ask(original_called, text, then=form.take_piece))
        self._doubts = frozenset()
        self.open_form(form, title, act, lambda: self._confirmed(form))

    def _confirmed(self, form: PiecesForm) -> Command | None:
        request = form.command()
        return None if request is None else replace(request, confirmed=self._doubts)

    def refused(self, failed: Exception) -> None:
        """Ask about what is doubted once: the same keys again confirm it (R-116)."""
        if isinstance(failed, Doubtful) and self.form is not None:
            self._doubts = frozenset(failed.doubts)
            asked = "\n".join(map(doubt_words, failed.doubts))
            self.form.show_wrong("\n".join((asked, self.tr("Ctrl+Enter once more lists it all the same."))), Role.LOOK)
        else:
            super().refused(failed)

    def _changeable(self) -> DestructionRow | None:
        row = self.chosen()
        return row if self.keeps and row is not None and row.state in _OPEN else None

    def _know(self, names: tuple[str, ...]) -> None:
        self._names = names

    # --- what is shown ---

    def saved_words(self, outcome: Outcome) -> str:
        """What was done, and what comes next."""
        told = outcome.told
        if isinstance(told, PieceSetAside):
            return self.tr("{0} is set aside; {1} to go.").format(told.code, told.left)
        if isinstance(told, PieceFed):
            return self.tr("{0} is on the list and goes in; {1} to go.").format(told.code, told.left)
        if isinstance(told, Destroyed):
            return self.tr("{0} pieces of {1} are destroyed; Ctrl+O prints the record.", "", told.pieces).format(
                told.pieces, told.destruction_no
            )
        return super().saved_words(outcome)

    def show_one(self, row: DestructionRow) -> None:
        """Show one list with its lines and its next step."""
        show_list(self.side, row)
        if self.keeps and (row.on_machine or row.state in _ASIDE):
            told = (
                self.tr("Scan every piece at the machine.")
                if row.on_machine
                else self.tr("Scan each piece from its shelf.")
            )
            self.side.add(paragraph(told, "small-strong"))
        show_lines(self.side, row)
        if step := self.next_step():
            button = primary(step[:1].upper() + step[1:], icon="check", key="F6")
            button.clicked.connect(self.go_on)
            self.side.add_act(button)
        if self._changeable() is not None:
            for words, icon, key, act in (
                (self.tr("Add"), "plus", "F2", self.add),
                (self.tr("Strike"), "x", "F3", self.strike),
            ):
                other = secondary(words, icon=icon, key=key)
                other.clicked.connect(act)
                self.side.add_act(other)
        self.side.end_acts()
        self.keys_changed.emit()
