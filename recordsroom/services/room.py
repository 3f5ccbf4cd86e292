"""The door: everything a person asks of the room goes through `do` or `ask`, in the room's one thread."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Concatenate, ParamSpec, TypeVar

from recordsroom.domain.commands import Command
from recordsroom.domain.counters import Setting
from recordsroom.domain.errors import Doubtful, ReadOnly, Refused, Unknown
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import User
from recordsroom.domain.password_age import ONCE, PasswordAge, password_age
from recordsroom.domain.policy import Policy
from recordsroom.domain.rule_numbers import DOUBT_RULES, RULES
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.second_factor import factor_demanded
from recordsroom.domain.set_values import NoSuchValue, set_right
from recordsroom.domain.texts import bare, unkept_in
from recordsroom.domain.whole_numbers import beyond_register
from recordsroom.services import journal
from recordsroom.services.beside import beside, demand_factor, demand_not_old
from recordsroom.services.handlers import HANDLERS
from recordsroom.services.handling import Handler, Scene
from recordsroom.services.jobs import Progress
from recordsroom.services.keyring import Keyring
from recordsroom.services.masking import masked, names_codes
from recordsroom.services.safe_watch import run_watched
from recordsroom.services.seen_time import known_time, note_entry
from recordsroom.services.sight import Sight
from recordsroom.services.signing import Signer
from recordsroom.services.stamp import Clock, RoomClock
from recordsroom.services.standing import Standing
from recordsroom.storage.faults import sorted_faults
from recordsroom.storage.transaction import CommitUnsure, unit_of_work
from recordsroom.storage.unit import Unit
from recordsroom.storage.vault import Vault

P = ParamSpec("P")
T = TypeVar("T")
C = TypeVar("C", bound=Command)
UNKNOWN = "UNKNOWN"
"""Why a request was refused that names what is not in this room; it is no rule's refusal."""
_RULED = frozenset(reason.value for reason in RULES)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a request: the fact, its journal entry, and the tables that changed."""

    told: Fact
    entry: int
    head_code: str
    touched: frozenset[str]


class _Tried(Exception):  # noqa: N818 - nothing failed: it only ends a trial
    """A trial went through; raised so that its transaction is not kept."""


class Room:
    """An open room: one vault, one keeper, one journal."""

    def __init__(self, vault: Vault, signer: Signer, clock: Clock, keyring: Keyring | None = None) -> None:
        self._vault, self._signer = vault, signer
        self._clock: Clock = RoomClock(clock, lambda: vault.time)
        self.keyring = keyring
        """What changes the key file; a room opened by data key alone has none."""
        self.finding: str | None = None
        """What the check found, if anything; the room is then for reading only."""
        self.once = False
        """Whether the keeper came in by a password given out for once; then only a new one can be asked for."""
        self.has_factor = True
        """Whether the keeper came in by something in the hand too; a room opened by keys alone asks for nothing."""
        self.checking = False
        """Whether the room was opened to be checked only: then nothing is written, whatever is asked."""
        self._standing = Standing()
        with unit_of_work(vault) as unit:
            self.keeper, self.policy = _keeper(unit.find(User, id=signer.user)), _policy(unit.every(Setting))
            vault.time = known_time(unit.cursor, vault.head)

    def do(
        self,
        command: Command,
        *,
        operation: str | None = None,
        scans: journal.ScanRange | None = None,
        second: Signer | None = None,
        progress: Progress | None = None,
    ) -> Outcome:
        """Carry out one request, all of it or none of it; done or refused, one journal entry tells of it.

        Raises Refused, Doubtful, Unknown or Trouble, and Cancelled where the work was stopped by its `progress`, which
        leaves nothing. `operation` names the request: sent twice, it is done once.
        """
        if self.finding or self.checking:
            raise ReadOnly(finding=self.finding or "CHECKING")
        command = _possible(command)
        self._vault.demand_space()
        handler, kept = HANDLERS[type(command)], not unkept_in(command)
        request = journal.Request(
            # What no text may hold cannot be sealed either; then the entry tells only what was asked for.
            command=command if kept else bare(command),
            outcome="DONE",
            keeper=self.keeper,
            signer=self._signer,
            stamp=self._clock(),
            operation=operation or uuid.uuid4().hex,
            rules=" ".join(f"{doubt}/{DOUBT_RULES[doubt]}" for doubt in Doubt if doubt in command.confirmed),
            scans=scans,
            second=second,
        )
        try:
            if not kept:
                raise Refused(Reason.TEXT_NOT_KEPT)
            if operation and self._kept(operation):
                request = replace(request, operation=uuid.uuid4().hex)
                raise Refused(Reason.ALREADY_DONE)
            return self._done(handler, request, progress or Progress())
        except Refused as refused:
            self._seal_refusal(request, refused.reasons)
            raise self._as_told(refused) from None
        except Unknown:
            # What names nothing of this room changed nothing either, and stands in the journal all the same (G-36).
            self._seal_refusal(request, (UNKNOWN,))
            raise

    def ask(self, question: Callable[Concatenate[Sight, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Answer a question with frozen rows; questions change nothing and are not journalled. Raises Unknown."""
        _demand_possible((*args, *kwargs.values()))
        with sorted_faults(), self._vault.engine.connect() as connection:
            sight = Sight(connection, self.keeper, self.policy, self._clock(), self._standing)
            return question(sight, *args, **kwargs)

    def foresee(self, command: Command) -> Refused | None:
        """Why a request would be refused now; of the trial nothing is kept, not even an entry."""
        handler = HANDLERS[type(command)]
        if self.finding or self.checking:
            return None
        command = _possible(command)
        try:
            if handler.needs not in self.keeper.duties:
                # Who may not do it learns nothing from trying it out.
                raise Refused(Reason.NOT_YOUR_DUTY)
            with unit_of_work(self._vault) as unit:
                run_watched(handler, command, unit, Scene(self.keeper, self._clock(), self.policy, Progress()))
                raise _Tried
        except _Tried:
            return None
        except Refused as refused:
            return self._as_told(refused)

    def foresee_each(
        self, commands: Iterable[Command], told: list[Fact] | None = None
    ) -> tuple[Refused | Doubtful | None, ...]:
        """Why each of several requests would be refused or doubted; `told` gathers the others, nothing is kept."""
        done: list[Fact] = [] if told is None else told
        found: list[Refused | Doubtful | None] = []
        if self.finding or self.checking:
            return tuple(None for _command in commands)
        with suppress(_Tried), unit_of_work(self._vault) as unit:
            scene = Scene(self.keeper, self._clock(), self.policy, Progress())
            found.extend(self._tried(command, unit, scene, done) for command in commands)
            raise _Tried
        return tuple(found)

    def _tried(self, command: Command, unit: Unit, scene: Scene, done: list[Fact]) -> Refused | Doubtful | None:
        """Try one of several; what it began is taken back where it does not go through, so that the next can count."""
        handler = HANDLERS[type(command)]
        if handler.needs not in self.keeper.duties:
            return Refused(Reason.NOT_YOUR_DUTY)
        unit.cursor.execute("SAVEPOINT trial")
        try:
            done.append(run_watched(handler, command, unit, scene))
        except (Refused, Doubtful) as failed:
            unit.cursor.execute("ROLLBACK TO trial")
            return failed
        finally:
            unit.cursor.execute("RELEASE trial")
        return None

    def interrupt(self) -> None:
        """Stop the question that is being answered, from any thread; it is asked again later."""
        self._vault.interrupt()

    def go_on(self) -> None:
        """Forget an interruption that came too late for the question it was meant for."""
        self._vault.go_on()

    def close(self) -> None:
        """Let go of the vault."""
        self._vault.close()

    def sign(self, digest: bytes) -> bytes:
        """Sign, in the keeper's hand, something that leaves the room beside its journal."""
        return self._signer.sign(digest)

    @property
    def vault(self) -> Vault:
        """The vault behind the room, for checks and copies."""
        return self._vault

    @property
    def clock(self) -> Clock:
        """The clock that the room goes by."""
        return self._clock

    @property
    def password_age(self) -> PasswordAge:
        """How the keeper's own password stands today (R-129)."""
        if self.once:
            return ONCE
        return password_age(self.keeper, self.policy, self._clock().today)

    @property
    def factor_due(self) -> bool:
        """Whether the room demands a second factor of the keeper, who has none yet (trust.md §3.3)."""
        return not self.has_factor and factor_demanded(self.keeper, self.policy)

    def _done(self, handler: Handler, request: journal.Request, progress: Progress) -> Outcome:
        self._demand_right(handler, request)
        told: Fact | None = None
        try:
            with unit_of_work(self._vault) as unit:
                second = beside(unit, request, self.keeper, handler, self.policy)
                scene = Scene(self.keeper, request.stamp, self.policy, progress, second)
                told = run_watched(handler, request.command, unit, scene)
                # Sealing a million rows takes seconds too: it can still be stopped before it and after it.
                progress.step(0)
                entry = journal.write(unit, request)
                progress.step(0)
        except CommitUnsure as unsure:
            if told is None or not self._kept(request.operation):
                # Now it is certain that nothing was kept, so what failed is told by its own name.
                raise unsure.__cause__ or unsure from None
        note_entry(self._vault, entry, request)
        self._follow(unit.touched)
        return Outcome(told, entry.seq, entry.hash.hex()[:16], unit.touched)

    def _demand_right(self, handler: Handler, request: journal.Request) -> None:
        """Refuse what is not this keeper's to ask, and with a password too old everything but a new one (R-129)."""
        if handler.needs not in self.keeper.duties:
            raise Refused(Reason.NOT_YOUR_DUTY)
        demand_not_old(request.command, self.keeper, self.password_age)
        demand_factor(request.command, self.keeper, due=self.factor_due)

    def _kept(self, operation: str) -> bool:
        with unit_of_work(self._vault) as unit:
            return bool(unit.count("SELECT count(*) FROM journal WHERE operation = ?", operation))

    def _as_told(self, refused: Refused) -> Refused:
        """A refusal as this keeper is told it: codes above the clearance are named by their end only (R-57)."""
        if not names_codes(refused):
            return refused
        with unit_of_work(self._vault) as unit:
            return masked(refused, unit, self.keeper.knows_up_to(self.policy.pc_level))

    def _seal_refusal(self, request: journal.Request, reasons: Iterable[str]) -> None:
        told = (f"{one}/{RULES[Reason(one)]}" if one in _RULED else one for one in reasons)
        rules = " ".join(told)
        said = replace(request, outcome="REFUSED", rules=rules)
        with unit_of_work(self._vault) as unit:
            entry = journal.write(unit, said)
        note_entry(self._vault, entry, said)

    def _follow(self, touched: frozenset[str]) -> None:
        """Keep the copies of the keeper and the policy as the vault has them, and forget lists that changed."""
        self._standing.forget(touched)
        if not touched & {"users", "policies"}:
            return
        with unit_of_work(self._vault) as unit:
            self.keeper, self.policy = _keeper(unit.find(User, id=self.keeper.id)), _policy(unit.every(Setting))


def _demand_possible(asked: object) -> None:
    """What no row could have is not here; the engine would not even look for it."""
    if beyond_register(asked):
        raise Unknown("numbers")


def _possible(command: C) -> C:
    """The command with values of its sets as themselves; one that names what cannot be is no request at all."""
    _demand_possible(command)
    try:
        return set_right(command)
    except NoSuchValue:
        raise Refused(Reason.VALUE_NOT_POSSIBLE) from None


def _keeper(user: User | None) -> User:
    if user is None:
        raise Unknown("users")
    return user


def _policy(settings: list[Setting]) -> Policy:
    return Policy.from_texts({setting.name: setting.value for setting in settings})
