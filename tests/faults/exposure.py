"""What each kind of attacker can do to a room, and what finds it: the table of trust.md §3.6, played out on files.

The room has a past: a foreign signature, a checkpoint on the auditor's stick, a slip on paper, and a tail after it.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum, unique
from pathlib import Path
from typing import Any

from installer import verify
from recordsroom.bootstrap import unlock
from recordsroom.domain.commands import ShelveCarrier
from recordsroom.domain.errors import Refused, Trouble
from recordsroom.domain.paper_heads import PaperHead
from recordsroom.services.checking import check_room
from recordsroom.services.queries.journal_lines import end_of, first_line, lines_of
from recordsroom.services.queries.paper_heads import code_on, held_against
from recordsroom.services.signing import Signer
from recordsroom.services.witness import sign_checkpoint
from recordsroom.storage.guard import Profile
from recordsroom.storage.transaction import unit_of_work
from tests.builders import a_medium
from tests.rooms import ACCOUNTS, ARCHIVIST, AUDITOR, CHEAP, PASSWORD, SECOND, House
from tests.services.eventful import signer_of
from tests.services.test_fold_keys import reseal, rewrite_body

MEDIUM = "JZ-2026-030"


@unique
class Attacker(IntEnum):
    """Who it is, each with everything that the one before has."""

    FILES = 0
    """The files of the vault, no password."""
    KEEPER = 1
    """A keeper: the data key and an own signing key, by tools of the own; writes the note of what was seen last too."""
    OWNER = 2
    """The owner of this PC's system."""
    AUDITORS = 3
    """The auditor's key and medium as well."""
    PAPERLESS = 4
    """And the paper is gone."""


@dataclass
class Stage:
    """One room, what lies around it, and earlier states of both."""

    house: House
    stick: Path
    kept: Path
    paper: list[tuple[int, str]] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    """The same slips as a scanner reads them."""
    covered_own: int = 0
    """An own entry that paper covers, with nobody else's signature behind it."""
    old_own: int = 0
    """An own entry with somebody else's signature behind it."""

    def save(self, name: str) -> None:
        """Keep a copy of vault and stick as they are."""
        self.house.room.close()
        shutil.copytree(self.house.folder, self.kept / name / "vault")
        shutil.copytree(self.stick, self.kept / name / "stick")
        self.house.enter(ARCHIVIST)

    def put_back(self, name: str, who: Attacker, *, head: bool) -> None:
        """Put the vault back as it was then; the stick too where the attacker has it."""
        self.house.room.close()
        for one in ("vault.db", *(("vault.head",) if head else ())):
            shutil.copy2(self.kept / name / "vault" / one, self.house.folder / one)
        if who >= Attacker.AUDITORS:
            shutil.rmtree(self.stick)
            shutil.copytree(self.kept / name / "stick", self.stick)

    def shelve(self, carrier: int, user: int = ARCHIVIST) -> int:
        """An act of one of the keepers; answers its entry."""
        return self.house.enter(user).do(ShelveCarrier(carrier=carrier, location=2)).entry


def staged(house: House, scratch: Path) -> Stage:
    """The room with its past; everybody is out of it afterwards."""
    stage = Stage(house, scratch / "stick", scratch / "kept")
    stage.stick.mkdir()
    stage.kept.mkdir()
    house.room.do(a_medium(MEDIUM))
    stage.old_own = stage.shelve(1)
    stage.shelve(2, SECOND)
    stage.save("early")
    sign_checkpoint(house.enter(AUDITOR), MEDIUM, stage.stick)
    stage.covered_own = stage.shelve(3)
    slip = house.room.do(ShelveCarrier(carrier=4, location=2))
    stage.paper.append((slip.entry, slip.head_code))
    stage.codes.append(house.room.ask(code_on, "loan_slip", slip.entry))
    stage.save("slip")
    stage.shelve(5)
    stage.shelve(6)
    stage.save("end")
    house.room.close()
    return stage


# --- what is done ---


def old_page(stage: Stage, _who: Attacker) -> None:
    """Half of the pages that have changed since an earlier copy, put back from there without any key."""
    now = bytearray((stage.house.folder / "vault.db").read_bytes())
    then = (stage.kept / "early" / "vault" / "vault.db").read_bytes()
    pages = range(4096, min(len(now), len(then)), 4096)
    changed = [one for one in pages if now[one : one + 4096] != then[one : one + 4096]]
    for place in changed[::2]:
        now[place : place + 4096] = then[place : place + 4096]
    (stage.house.folder / "vault.db").write_bytes(now)


def edited_row(stage: Stage, _who: Attacker) -> None:
    """How many pages a carrier has, changed beside the journal."""
    _with_tools(stage, lambda cursor: cursor.execute("UPDATE carriers SET pages = coalesce(pages, 0) + 1 WHERE id = 1"))


def edited_entry(stage: Stage, _who: Attacker) -> None:
    """What an entry says, with the chain left as it was."""
    _with_tools(stage, lambda cursor: rewrite_body(cursor, stage.covered_own))


def edited_seal(stage: Stage, _who: Attacker) -> None:
    """What the journal says of an entry itself, with the chain left as it was."""
    _with_tools(stage, lambda to: to.execute("UPDATE journal SET station = 'x' WHERE seq = ?", (stage.covered_own,)))


def rewritten_old(stage: Stage, who: Attacker) -> None:
    """An own entry with a foreign signature behind it, chain and own signatures made anew."""
    _resealed(stage, who, stage.old_own)


def rewritten_covered(stage: Stage, who: Attacker) -> None:
    """An own entry that only paper covers, chain and signatures made anew."""
    _resealed(stage, who, stage.covered_own)


def rewritten_tail(stage: Stage, who: Attacker) -> None:
    """The newest own entry, which nothing covers yet."""
    _resealed(stage, who, _last(stage))


def cut_after_slip(stage: Stage, who: Attacker) -> None:
    """Everything after the last slip is cut off."""
    stage.put_back("slip", who, head=who >= Attacker.KEEPER)


def cut_before_slip(stage: Stage, who: Attacker) -> None:
    """What a slip and a checkpoint cover is cut off."""
    stage.put_back("early", who, head=who >= Attacker.KEEPER)


def rolled_back(stage: Stage, who: Attacker) -> None:
    """The whole set of files is an older one, the note of what was seen last included."""
    stage.put_back("early", who, head=True)


def forked(stage: Stage, who: Attacker) -> None:
    """A copy was worked in elsewhere and swapped in; a keeper leaves this PC's note as it is, the owner does not."""
    stage.put_back("early", who, head=who >= Attacker.OWNER)
    for carrier in (3, 4, 5, 6, 7, 8, 9):
        if who >= Attacker.OWNER:
            stage.shelve(carrier)
        else:
            shutil.copy2(stage.house.folder / "vault.head", stage.kept / "head")
            stage.shelve(carrier)
            stage.house.room.close()
            shutil.copy2(stage.kept / "head", stage.house.folder / "vault.head")
    stage.house.room.close()


def forged(stage: Stage, _who: Attacker) -> None:
    """The newest entry in the name of the second custodian, whose key the attacker has not."""

    hand = Signer(SECOND, bytes(stage.house.model.secrets[ARCHIVIST].signing_key))

    def forge(cursor: Any) -> None:
        reseal(cursor, _last_of(cursor), {SECOND: hand}, actor=SECOND)

    _with_tools(stage, forge)


def false_entry(stage: Stage, _who: Attacker) -> None:
    """A false act, properly done and signed by whoever does it."""
    stage.shelve(7)
    stage.house.room.close()


# --- what finds it ---

FOLD, HEAD, CHECKPOINT, PAPER = "fold", "head", "checkpoint", "paper"
"""The check at opening, this PC's note of what was seen last, the auditor's medium, slips on paper."""


def finders(stage: Stage, who: Attacker) -> frozenset[str]:
    """Everything that finds what was done, as far as it is left."""
    found = at_opening(stage)
    if FOLD in found:
        # The room is for reading only; nothing else has to find it.
        return frozenset({FOLD})
    if _checkpoint_refused(stage):
        found.add(CHECKPOINT)
    if who < Attacker.PAPERLESS:
        wrong = elsewhere(stage)
        assert _scanned(stage) is (wrong in {"HEAD", "SHORT"}), "the desk and the verifier say the same of a slip"
        found |= {PAPER if wrong in {"HEAD", "SHORT"} else FOLD} if wrong else set()
    return frozenset(found)


def _scanned(stage: Stage) -> bool:
    """Whether a slip that is scanned back does not agree."""
    room = stage.house.enter(ARCHIVIST)
    try:
        told = [room.ask(held_against, PaperHead.parse(code), True) for code in stage.codes]
        return any(one is not None and one.verdict.finding for one in told)
    finally:
        room.close()


def at_opening(stage: Stage) -> set[str]:
    try:
        room = unlock(stage.house.folder, ACCOUNTS[ARCHIVIST - 1].name, PASSWORD, clock=stage.house.clock, floor=CHEAP)
    except Trouble:
        return {FOLD}
    try:
        found = {HEAD if str(room.finding).startswith("ROLLED_BACK") else FOLD} if room.finding else set()
        return found | ({FOLD} if any(check_room(room)) else set())
    finally:
        room.close()


def _checkpoint_refused(stage: Stage) -> bool:
    room = stage.house.enter(AUDITOR)
    try:
        sign_checkpoint(room, MEDIUM, stage.stick)
    except (Refused, Trouble):
        return True
    finally:
        room.close()
    return False


def elsewhere(stage: Stage) -> str:
    """What the independent verifier says of an export, with the slips beside it."""
    room = stage.house.enter(ARCHIVIST)
    try:
        with unit_of_work(room.vault) as unit:
            last = _last_of(unit.cursor)
            told = (first_line("room"), *lines_of(unit.cursor, 1, last), end_of(unit.cursor, last))
        verify.verify((json.loads(line) for line in told), stage.paper)
    except verify.Wrong as wrong:
        return wrong.code
    finally:
        room.close()
    return ""


# --- hands ---


def _with_tools(stage: Stage, act: Callable[[Any], object]) -> None:
    """Do this with the data key and no protection, and keep it; the note of what was seen last is made to agree."""
    room = stage.house.enter(ARCHIVIST)
    with room.vault.profile(Profile.MIGRATE), unit_of_work(room.vault) as unit:
        names = [row[0] for row in unit.cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in names:
            unit.cursor.execute(f"DROP TRIGGER {name}")
        act(unit.cursor)
        row = unit.cursor.execute("SELECT epoch, seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    room.vault.note_head(*row)
    room.close()


def _resealed(stage: Stage, who: Attacker, seq: int) -> None:
    hands = {ARCHIVIST: signer_of(stage.house, ARCHIVIST)}
    if who >= Attacker.AUDITORS:
        hands[AUDITOR] = signer_of(stage.house, AUDITOR)
    _with_tools(stage, lambda cursor: reseal(cursor, seq, hands, body_digest=rewrite_body(cursor, seq)))


def _last(stage: Stage) -> int:
    with unit_of_work(stage.house.enter(ARCHIVIST).vault) as unit:
        last = _last_of(unit.cursor)
    stage.house.room.close()
    return last


def _last_of(cursor: Any) -> int:
    return int(cursor.execute("SELECT max(seq) FROM journal").fetchone()[0])
