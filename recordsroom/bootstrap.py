"""The one place where the parts meet: folder, password and person become an open room."""

from __future__ import annotations

import unicodedata
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from recordsroom.domain.commands import Command, FirstAccount, Founding, SignIn
from recordsroom.domain.counters import KEY_FILE, Setting
from recordsroom.domain.errors import Damaged, Refused, RolledBack, Trouble, Unknown, VaultMissing, WrongKey
from recordsroom.domain.keepers import ADMINISTRATORS, User
from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Reason
from recordsroom.services import journal
from recordsroom.services.founding_plan import Answers, NewAccount
from recordsroom.services.handlers.founding import found
from recordsroom.services.handling import Scene
from recordsroom.services.keyring import Keyring, demand_password
from recordsroom.services.room import Room
from recordsroom.services.scan_journal import unsealed
from recordsroom.services.signing import Signer, new_signing_key, public_key_of
from recordsroom.services.stamp import Clock, desk_clock
from recordsroom.storage.attempts import Limits
from recordsroom.storage.data_key import new_key
from recordsroom.storage.head import HEAD_NAME
from recordsroom.storage.keys import KEYS_NAME, NEXT_NAME, Keys, agree_with_journal, keys_named_by_journal
from recordsroom.storage.opening import LetIn, let_in
from recordsroom.storage.place import DB_NAME
from recordsroom.storage.slots import FLOOR, Cost, Secret, calibrate
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.vault import Vault

LEAST_COST: Cost = FLOOR
"""The least that a guess at a password may cost: for a demonstration, whose passwords are known anyway."""
_ENTRY_THEN = "SELECT hash FROM journal WHERE seq = ?"
_OPENING = (
    "SELECT json_extract(CAST(b.body AS TEXT), '$.request.opening') FROM journal j"
    " JOIN journal_bodies b ON b.seq = j.seq"
    " WHERE j.command = 'SignIn' AND j.outcome = 'DONE' ORDER BY j.seq DESC LIMIT 1"
)


def found_room_from(folder: Path, answers: Answers) -> None:
    """Make the vault that the answers of the first day describe, its first series and its leaders included."""
    clock = desk_clock()
    then = (*answers.first_series, *answers.approvers(clock().today))
    found_room(folder, answers.policies, answers.accounts, clock=clock, then=then)


def found_room(  # noqa: PLR0913 - what a founding act is made of
    folder: Path,
    policies: Sequence[tuple[str, str]],
    accounts: Sequence[NewAccount],
    *,
    clock: Clock | None = None,
    cost: Cost | None = None,
    then: Sequence[Command] = (),
) -> None:
    """Make a vault with its first entry, which the first account signs, and let that person ask `then` at once."""
    clock = clock or desk_clock()
    for account in accounts:
        demand_password(account.password, account.name, officer=bool(account.roles & ADMINISTRATORS))
    if not accounts or len({_spoken(account.name) for account in accounts}) < len(accounts):
        raise Refused(Reason.NAME_TAKEN)
    forget_unfounded(folder)
    room, data_key = uuid.uuid4().hex, new_key()
    vault = Vault.create(folder, data_key, room)
    try:
        keys = Keys.create(folder, room, cost or calibrate())
        privates = [new_signing_key() for _ in accounts]
        for user, (account, private) in enumerate(zip(accounts, privates, strict=True), 1):
            keys.add(user, account.name, account.password, Secret(bytearray(data_key), bytearray(private)))
        firsts = tuple(
            FirstAccount(user, account.name, account.roles, public_key_of(private))
            for user, (account, private) in enumerate(zip(accounts, privates, strict=True), 1)
        )
        act = Founding(policies=tuple(policies), accounts=firsts, key_file=keys.stage(data_key))
        _write_founding(vault, act, Signer(1, privates[0]), clock)
        keys.settle()
        founded = Room(vault, Signer(1, privates[0]), clock)
        for command in then:
            founded.do(command)
    finally:
        vault.close()


def unlock(folder: Path, name: str, password: str, *, clock: Clock | None = None, floor: Cost = FLOOR) -> Room:
    """Let a person in. Raises WrongKey, LockedOut, VaultBusy or another Trouble; then nothing is open."""
    clock = clock or desk_clock()
    if not folder.is_dir():
        raise VaultMissing
    came = let_in(folder, name, password, clock().wall_ms, floor)
    with _closed_on_trouble(came):
        room = _entered(came, clock)
        room.keyring = Keyring(folder, came.unlocked.secret, floor)
        room.once = came.unlocked.once
        room.has_factor = came.keys.factor_of(came.unlocked.user) is not None
        _begin(room, folder, came, floor)
    return room


def open_to_check(folder: Path, name: str, password: str, *, clock: Clock | None = None, floor: Cost = FLOOR) -> Room:
    """Let a person check the vault and nothing else: nobody signs in, and every file stays byte by byte as it is.

    Raises what `unlock` raises, and TooOld; a wrong password is counted as always.
    """
    clock = clock or desk_clock()
    came = let_in(folder, name, password, clock().wall_ms, floor, checking=True)
    with _closed_on_trouble(came):
        room = _entered(came, clock)
        room.checking = True
        told = next((_code(found) for found in came.vault.findings), None)
        room.finding = told or _rolled_back(room, lambda digest: keys_named_by_journal(folder, came.keys, digest))
    return room


@contextmanager
def _closed_on_trouble(came: LetIn) -> Iterator[None]:
    try:
        yield
    except BaseException:
        came.vault.close()
        raise


def _entered(came: LetIn, clock: Clock) -> Room:
    try:
        room = Room(came.vault, Signer(came.unlocked.user, bytes(came.unlocked.secret.signing_key)), clock)
    except Unknown:
        # There is a key but no account: the founding act never came to its end.
        raise Damaged(part="db", problem="EMPTY") from None
    if not room.keeper.active:
        # One sentence for unknown, stopped and wrong, so that nobody learns which (trust.md §3.3).
        raise WrongKey
    return room


def open_by_key(folder: Path, user: int, secret: Secret, *, clock: Clock, floor: Cost = FLOOR) -> Room:
    """Open a room by its keys alone, where no password is asked; nobody signs in."""
    vault = Vault.open(folder, secret.data_key)
    return Room(vault, Signer(user, bytes(secret.signing_key)), clock, Keyring(folder, secret, floor))


def forget_unfounded(folder: Path) -> None:
    """Clear away what a founding left behind that did not come to its key file; nobody has a key to it."""
    if not any((folder / name).exists() for name in (KEYS_NAME, NEXT_NAME)):
        for name in (DB_NAME, f"{DB_NAME}-journal", HEAD_NAME):
            (folder / name).unlink(missing_ok=True)


def _spoken(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split())


def _write_founding(vault: Vault, act: Founding, signer: Signer, clock: Clock) -> None:
    stamp, first = clock(), act.accounts[0]
    keeper = User(first.user, first.name, first.roles, True, first.public_key, stamp.today.isoformat())
    request = journal.Request(
        command=act, outcome="DONE", keeper=keeper, signer=signer, stamp=stamp, operation=uuid.uuid4().hex
    )
    with unit_of_work(vault) as unit:
        found(act, unit, Scene(keeper, stamp, Policy.from_texts(dict(act.policies))))
        entry = journal.write(unit, request)
    vault.note_head(entry.epoch, entry.seq, entry.hash, vault.time.after(entry.seq, stamp.moment))


def _begin(room: Room, folder: Path, came: LetIn, floor: Cost) -> None:
    """Compare the vault with what was seen last: a finding leaves it for reading only, else the keeper signs in."""
    vault = room.vault
    told = next((_code(found) for found in vault.findings), None)
    room.finding = told or _rolled_back(room, lambda digest: agree_with_journal(folder, came.keys, digest, floor))
    if room.finding:
        return
    opening = vault.head.announce() if vault.head else ""
    # After a power cut the scans of the last hour stand there and no entry has sealed them (G-36).
    try:
        room.do(SignIn(failures=len(came.failures), opening=opening), scans=unsealed(room))
    except Damaged as damaged:
        # The journal takes no next entry: what is there can still be read and checked.
        room.finding = _code(damaged)
        return
    if vault.head:
        vault.head.opened()
    came.failures_told()
    limits = Limits(room.policy.wrong_passwords, room.policy.lockout_minutes)
    if came.attempts.limits != limits:
        # The door reads them from beside the vault, where nobody has a key yet; every opening brings them up to date.
        came.attempts.limit(limits)


def _rolled_back(room: Room, compare_keys: Callable[[str], object]) -> str | None:
    """What differs from what this desk saw last; `compare_keys` raises RolledBack over a digest that is not theirs."""
    head_file = room.vault.head
    with unit_of_work(room.vault) as unit:
        last = journal.head(unit.cursor)
        row = unit.cursor.execute(_ENTRY_THEN, (head_file.note.seq if head_file else 0,)).fetchone()
        opening = unit.cursor.execute(_OPENING).fetchone()
        key_file = unit.find(Setting, name=KEY_FILE)
    try:
        compare_keys(key_file.value if key_file else "")
    except RolledBack as found_keys:
        return _code(found_keys)
    then = row[0].hex() if row else ""
    finding = head_file.finding(last.epoch, last.seq, then, opening[0] if opening else None) if head_file else None
    return _code(finding) if finding else None


def _code(trouble: Trouble) -> str:
    return f"{trouble.code}:{trouble.facts.get('finding') or trouble.facts.get('problem', '')}"
