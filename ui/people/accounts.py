"""The accounts 账号: made by one administrator, put into effect by another, each with a password of its own (R-131)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from recordsroom.domain.commands import ActivateUser, SetClearance, StopUser
from recordsroom.domain.errors import Refused
from recordsroom.domain.keepers import ADMINISTRATORS, Duty, Role
from recordsroom.services import accounts
from recordsroom.services.factors import factors_held
from recordsroom.services.queries import accounts as questions
from recordsroom.services.queries.accounts import AccountRow
from recordsroom.services.queries.clock_jumps import ClockStanding, clock_standing
from recordsroom.services.room import Outcome, Room
from ui import messages
from ui.look.tokens import Role as Tone
from ui.messages.ways import refusal_words
from ui.parts.buttons import Button, ButtonKind, primary, secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.sign import SignBox
from ui.parts.words import label
from ui.people.account_columns import COLUMNS, state_words
from ui.people.account_forms import AccountForm, ClearanceForm, OncePasswordForm, OwnPasswordForm, PostForm
from ui.people.clock_form import ClockForm
from ui.people.factor_form import FactorForm
from ui.people.posts import leads_to, post_missing, post_words
from ui.people.register import Register
from ui.people.words import date_words, level_words, role_words, roles_words
from ui.porter import Porter

translate = QCoreApplication.translate


class Accounts(Register):
    """Shows the accounts; what the keeper's role may not do is not offered."""

    handing_wanted = Signal(object)
    """The handover that waits to be signed, or the kind of a new one."""

    def __init__(self, porter: Porter) -> None:
        self._duties = porter.room.keeper.duties
        new = translate("Accounts", "New account") if Duty.CREATE_ACCOUNTS in self._duties else ""
        super().__init__(porter, COLUMNS, EmptyState("users", translate("Accounts", "No account yet.")), new)
        self._vacant: tuple[Role, ...] = ()
        self._once: tuple[str, str] | None = None
        self._factors: dict[int, str] = {}
        self._act: Callable[[], Callable[[Room], Outcome] | None] = lambda: None
        self.search.setPlaceholderText(self.tr("Name or role"))

    def ask(self) -> None:
        """Ask for the accounts and the vacant posts."""
        self.porter.ask(questions.vacant_posts, then=self._keep_vacant)
        self.porter.within(factors_held, then=self._keep_factors)
        self.porter.ask(questions.accounts, then=self.show_rows)

    def words(self, row: AccountRow) -> str:
        """Name and roles."""
        return f"{row.name} {roles_words(row.roles)}"

    def count(self) -> str:
        """How many accounts are in effect."""
        return self.tr("{0} accounts in effect", "", sum(row.active for row in self.rows)).format(
            sum(row.active for row in self.rows)
        )

    def keys(self) -> tuple[KeyHint, ...]:
        """What this keeper may do here."""
        hints = []
        if Duty.CREATE_ACCOUNTS in self._duties:
            hints.append(KeyHint("Ctrl+N", self.tr("new account"), self.new))
        if self._may_appoint():
            hints.append(KeyHint("F7", self.tr("appoint {0}").format(role_words(self._vacant[0])), self.appoint))
        if Duty.ACTIVATE_ACCOUNTS in self._duties:
            hints.append(KeyHint("F6", self.tr("clearance"), self.set_clearance))
            hints.append(KeyHint("F5", self.tr("password for once"), self.give_once))
            hints.append(KeyHint("F8", self.tr("in or out of effect"), self.turn))
        if self._may_hand_over(self.table.current()):
            hints.append(KeyHint("Ctrl+H", self.tr("hand over the post"), self.hand_over))
        hints.append(KeyHint("F9", self.tr("my password"), self.change_password))
        hints.append(KeyHint("F11", self.tr("my key medium"), self.change_factor))
        return tuple(hints)

    def new(self) -> None:
        """Open the form for a new account."""
        form = AccountForm()
        self._open(form, self.tr("New account"), self.tr("Make account"), _acting(form, accounts.create_account))

    def appoint(self) -> None:
        """Open the form for the first vacant administrator's post."""
        if not self._may_appoint():
            return
        form = PostForm(self._vacant[0])
        self._open(form, role_words(self._vacant[0]), self.tr("Appoint"), _acting(form, accounts.appoint))

    def change_password(self) -> None:
        """Open the form for one's own password."""
        keeper = self.porter.room.keeper
        form = OwnPasswordForm(keeper.name, keeper.roles)
        self._open(form, self.tr("My password"), self.tr("Change password"), _acting(form, accounts.change_password))

    def change_factor(self) -> None:
        """Open the form for the key medium beside one's own password."""
        self.porter.within(factors_held, then=self._ask_factor)

    def turn(self) -> None:
        """Put the chosen account into effect, or take it out."""
        row = self.table.current()
        if row is not None and Duty.ACTIVATE_ACCOUNTS in self._duties and not row.own:
            request = StopUser(user=row.id) if row.active else ActivateUser(user=row.id)
            self.porter.do(request, lambda outcome: self._turned(row, outcome), self._not_turned)

    def hand_over(self) -> None:
        """Go on to the handover of the own post (R-93)."""
        row = self.table.current()
        if row is not None and self._may_hand_over(row):
            self.handing_wanted.emit(leads_to(row.post))

    def _not_turned(self, failed: Exception) -> None:
        """Say why an account stays in effect, and the way on (R-93)."""
        words = refusal_words(failed, messages.sentence) if isinstance(failed, Refused) else messages.sentence(failed)
        self.tell(words, Tone.STOP)

    def set_clearance(self) -> None:
        """Open the form for the clearance of the chosen keeper."""
        row = self.table.current()
        if row is None or not self._may_clear(row):
            return
        form = ClearanceForm(row.cleared, self.porter.room.policy.pc_level)

        def act() -> Callable[[Room], Outcome]:
            request = SetClearance(user=row.id, cleared=form.answer())
            return lambda room: room.do(request)

        self._open(form, self.tr("Clearance of {0}").format(row.name), self.tr("Change clearance"), act)

    def give_once(self) -> None:
        """Open the form for a password that serves once, for the chosen person."""
        row = self.table.current()
        if row is None or not self._may_give(row):
            return
        form = OncePasswordForm()

        def act() -> Callable[[Room], Outcome] | None:
            second = form.answer()
            return None if second is None else lambda room: self._given(room, row, second)

        self._open(form, self.tr("Password for {0}").format(row.name), self.tr("Give it out"), act)
        self.porter.ask(questions.vouching_administrators, then=form.show_names)

    def confirm_clock(self) -> None:
        """Open the form about the clock of this PC, where it jumped and this keeper may confirm it."""
        self.porter.ask(clock_standing, then=self._ask_clock)

    def saved_words(self, outcome: Outcome) -> str:
        """What is told after something was entered: a password for once is read off here, and nowhere kept."""
        if not self._once:
            return super().saved_words(outcome)
        name, password = self._once
        self._once = None
        # On a line of its own, or it would be broken at one of its hyphens.
        return self.tr("Password for {0}, for 24 hours, shown only now:").format(name) + f"\n{password}"

    def _ask_clock(self, standing: ClockStanding) -> None:
        if not (standing.waits and standing.may_confirm):
            return
        form = ClockForm(standing)
        self._open(form, self.tr("Clock of this PC"), self.tr("It runs right"), form.answer)
        self.porter.ask(questions.vouching_administrators, then=form.show_names)

    def _given(self, room: Room, row: AccountRow, second: tuple[str, str]) -> Outcome:
        """In the room's thread."""
        outcome, password = accounts.reset_password(room, row.id, row.name, second)
        self._once = row.name, password
        return outcome

    def _may_give(self, row: AccountRow) -> bool:
        return Duty.ACTIVATE_ACCOUNTS in self._duties and not row.own and row.active

    def save(self) -> None:
        """Make the slot and the entry in one act, in the room's thread."""
        work = self._act() if self.may_send() else None
        if work is not None:
            self.porter.act(work, *self.sending())

    def show_one(self, row: AccountRow) -> None:
        """Show the account with what may be done to it."""
        self._show_vacancy()
        self.side.add(label(row.name, "panel"))
        facts = Facts()
        told = (
            (self.tr("Roles"), roles_words(row.roles)),
            (self.tr("State"), state_words(row) if row.active else self.tr("waits for the security administrator")),
            (self.tr("May see"), self._clearance_words(row)),
            (self.tr("Post"), post_words(row.post) if row.post is not None else ""),
            (self.tr("Password"), self.tr("since {0}").format(date_words(row.password_set_on))),
            (self.tr("Key medium"), self.tr("needed beside the password") if row.id in self._factors else ""),
        )
        facts.show_facts(tuple((name, said) for name, said in told if said))
        self.side.add(facts)
        self._offer_acts(row)
        self.keys_changed.emit()

    def refused_words(self, sentence: str) -> None:
        """Say in the form why nothing was done."""
        if self.form is not None:
            self.form.show_wrong(sentence)

    def _open(self, form: Any, title: str, words: str, act: Callable[[], Callable[[Room], Outcome] | None]) -> None:
        self._act = act
        self.open_form(form, title, words, lambda: None)

    def _turned(self, row: AccountRow, _outcome: Outcome) -> None:
        told = self.tr("{0} is out of effect now.") if row.active else self.tr("{0} is in effect now.")
        self.tell(told.format(row.name))

    def _ask_factor(self, held: dict[int, str]) -> None:
        form = FactorForm(held=self.porter.room.keeper.id in held)
        self._open(form, self.tr("My key medium"), self.tr("Do it"), form.answer)

    def _keep_factors(self, held: dict[int, str]) -> None:
        self._factors = held

    def _keep_vacant(self, vacant: tuple[Role, ...]) -> None:
        self._vacant = vacant
        self.keys_changed.emit()

    def _clearance_words(self, row: AccountRow) -> str:
        if row.roles & ADMINISTRATORS:
            return self.tr("no holdings")
        level = level_words(self.porter.room.policy.pc_level if row.cleared is None else row.cleared)
        return (self.tr("up to {0}, as this PC") if row.cleared is None else self.tr("up to {0}")).format(level)

    def _may_clear(self, row: AccountRow) -> bool:
        return Duty.ACTIVATE_ACCOUNTS in self._duties and not row.own and not row.roles & ADMINISTRATORS

    def _may_hand_over(self, row: Any) -> bool:
        """Whether it is the own post, and who keeps the holdings is here to count them."""
        own = isinstance(row, AccountRow) and row.own and bool(post_missing(row.post))
        return own and Duty.KEEP_HOLDINGS in self._duties

    def _may_appoint(self) -> bool:
        return Duty.APPOINT in self._duties and bool(self._vacant)

    def _show_vacancy(self) -> None:
        if self._vacant and Duty.APPOINT in self._duties:
            missing = SignBox(Tone.LOOK)
            names = roles_words(frozenset(self._vacant))
            self.side.add(missing)
            missing.say(self.tr("Not appointed yet: {0}. Until then nothing of jimi and above is kept.").format(names))

    def _offer_acts(self, row: AccountRow) -> None:
        if self._may_appoint():
            act = primary(self.tr("Appoint {0}").format(role_words(self._vacant[0])), key="F7")
            act.clicked.connect(self.appoint)
            self.side.add_act(act)
        elif Duty.ACTIVATE_ACCOUNTS in self._duties and not row.own:
            act = self._turn_button(row)
            act.clicked.connect(self.turn)
            self.side.add_act(act)
        if self._may_clear(row):
            clearance = secondary(self.tr("Clearance"), icon="shield", key="F6")
            clearance.clicked.connect(self.set_clearance)
            self.side.add_act(clearance)
        if self._may_hand_over(row):
            post = secondary(self.tr("Hand over the post"), icon="arrow-right-left", key="Ctrl+H")
            post.clicked.connect(self.hand_over)
            self.side.add_act(post)
        if row.own:
            own = secondary(self.tr("My password"), key="F9")
            own.clicked.connect(self.change_password)
            self.side.add_act(own)
            medium = secondary(self.tr("My key medium"), key="F11")
            medium.clicked.connect(self.change_factor)
            self.side.add_act(medium)
        self.side.end_acts()

    def _turn_button(self, row: AccountRow) -> Button:
        if not row.active:
            return primary(self.tr("Put into effect"), icon="user-check", key="F8")
        stop = Button(self.tr("Take out of effect"), ButtonKind.DANGER, key="F8")
        ruling = bool(row.roles & ADMINISTRATORS)
        against = self.tr("An administrator's post never stands empty.") if ruling else post_missing(row.post)
        stop.allow(not against, against)
        return stop


def _acting(form: Any, act: Callable[..., Outcome]) -> Callable[[], Callable[[Room], Outcome] | None]:
    """The act with what the form answers, once it answers."""

    def asked() -> Callable[[Room], Outcome] | None:
        answer = form.answer()
        return None if answer is None else lambda room: act(room, *answer)

    return asked
