"""The long run: 10,000 acts by chance against a plain room; nothing in two places or in none, the fold equal.

Among them paper that is entered late, trolleys, renewals, moves of whole shelves, cases packed and unpacked, visits to
the reading room with secret notebooks, folders that go round, words beside the lines of forms, collectors who fetch,
copies, lists of what is called in, what is kept overnight, and what is carried outside or delivered.
"""

from __future__ import annotations

import faulthandler
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from recordsroom.bootstrap import open_by_key
from recordsroom.domain.commands import Command, ReturnCarrier, ShelveBox, ShelveCarrier
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.values import Custody
from recordsroom.services import handlers, room
from recordsroom.services.handling import Scene
from recordsroom.storage.slots import Secret
from recordsroom.storage.unit import Unit
from tests.builders import STOCK, TODAY
from tests.faults.plain_cards import LoanCard
from tests.faults.plain_room import PlainRoom
from tests.faults.standing import broken, seen
from tests.faults.stepping import Differs, Stepping
from tests.rooms import ARCHIVIST, House

SEED, FEW, ALL, ENOUGH_TO_FIND = 25, 500, 10_000, 500
AT_LEAST_EVERY = 500
Run = Callable[[Any, Unit, Scene], Any]


def test_thousands_of_acts_leave_the_vault_as_a_plain_room_says(house: House, pytestconfig: pytest.Config):
    steps = ALL if pytestconfig.getoption("--full") else FEW
    if steps == ALL:
        # The whole dose takes some minutes, and nothing of that is a test that hangs.
        faulthandler.cancel_dump_traceback_later()
    met = Stepping(house, SEED, every=max(100, steps // 10)).run(steps)
    print(sorted(met.items()))
    # A run that only asked for what is refused, or never locked and never jumped, would have proved little.
    for what in ("LendCarrier done", "LendCarrier refused", "ReturnCarrier done", "ShelveBox done", "ShelveInBox done"):
        assert met[what], what
    for what in ("PackInCase done", "TakeFromCase done", "PutOnTrolley done", "OpenSheet done", "RenewLoan refused"):
        assert met[what], what
    for what in ("CheckIn done", "GiveToTable done", "GiveToTable refused", "CheckOut done", "CheckOut refused"):
        assert met[what], what
    for what in ("KeepOvernight done", "KeepOvernight refused"):
        assert met[what], what
    for what in ("SendLeg done", "SendLeg refused", "EndLeg done", "EndLeg refused", "MarkLine done"):
        assert met[what], what
    for what in (
        "IssueNotebook done",
        "TakeNotebook done",
        "NameCollector done",
        "BeginCallIn done",
        "TickCallIn done",
    ):
        assert met[what], what
    for what in ("SendOut done", "SendOut refused", "NoteDelivery done", "NoteDelivery refused"):
        assert met[what], what
    for what in ("Undo done", "Undo refused", "locked", "reopened", "clock", "sent again"):
        assert met[what], what
    for what in ("LendCarrier done", "CheckIn done", "GiveToTable done", "SendLeg done", "SendOut done"):
        # To the end there must be people who may still take things out.
        assert met[what] * AT_LEAST_EVERY >= steps, f"{what}: {met[what]} of {steps}"
    assert met["fold"] >= FEW // 100


def test_the_same_seed_brings_the_same_run(house: House, blank_house: House):
    for command in STOCK:
        blank_house.room.do(command)
    first, again = (Stepping(one, SEED) for one in (house, blank_house))
    assert first.run(60) == again.run(60)
    assert first.plain.cards == again.plain.cards


class Forgets(PlainRoom):
    """A plain room whose loans are never checked in."""

    def take_back(self, act: ReturnCarrier) -> None:
        super().take_back(act)
        for key, card in list(self._new.items()):
            if isinstance(card, LoanCard):
                self._new[key] = card._replace(checked=None)


class UndoesAll(PlainRoom):
    """A plain room in which everything can be taken back, whoever touched it since."""

    def turn(self, number: int) -> None:
        if number in self.entries:
            self._new |= {key: old for key, (old, _new) in self.entries[number].changes.items()}
            self._turned.append(number)


def box_alone(run: Run) -> Run:
    """A box goes to its place, and what lies in it does not."""

    def planted(request: ShelveBox, unit: Unit, scene: Scene) -> Any:
        before = unit.every(Carrier, box_id=request.box)
        told = run(request, unit, scene)
        for carrier in before:
            unit.change(unit.get(Carrier, carrier.id), location_id=carrier.location_id, custody=carrier.custody)
        return told

    return planted


def home_lost(run: Run) -> Run:
    """Taking back forgets where the carrier belongs."""

    def planted(request: ReturnCarrier, unit: Unit, scene: Scene) -> Any:
        told = run(request, unit, scene)
        unit.change(unit.get(Carrier, request.carrier), home_id=None)
        return told

    return planted


def no_longer_out(run: Run) -> Run:
    """A carrier that was brought back is on loan again once somebody shelves it."""

    def planted(request: ShelveCarrier, unit: Unit, scene: Scene) -> Any:
        told = run(request, unit, scene)
        unit.change(unit.get(Carrier, request.carrier), custody=Custody.ON_LOAN, location_id=None)
        return told

    return planted


@pytest.mark.parametrize("plain", [Forgets, UndoesAll])
def test_a_fault_in_the_plain_room_is_found(house: House, plain: type[PlainRoom]):
    with pytest.raises(Differs, match=rf"seed {SEED}, step \d+"):
        Stepping(house, SEED, plain).run(ENOUGH_TO_FIND)


@pytest.mark.parametrize(
    ("command", "plant"),
    [
        (ShelveBox, box_alone),
        (ReturnCarrier, home_lost),
        (ShelveCarrier, no_longer_out),
    ],
)
def test_a_fault_in_the_room_is_found(
    house: House, monkeypatch: pytest.MonkeyPatch, command: type[Command], plant: Callable[[Run], Run]
):
    sound = handlers.HANDLERS[command]
    planted = {**handlers.HANDLERS, command: replace(sound, run=plant(sound.run))}
    monkeypatch.setattr(room, "HANDLERS", planted)
    with pytest.raises(Differs, match=rf"seed {SEED}, step \d+"):
        Stepping(house, SEED).run(ENOUGH_TO_FIND)


@pytest.fixture
def spoiled(house: House, tmp_path: Path) -> Iterator[House]:
    """A second room beside the test's own, whose fold nobody checks at its end."""
    folder = shutil.copytree(house.folder, tmp_path / "spoiled")
    secret = house.model.secrets[ARCHIVIST]
    own = Secret(bytearray(secret.data_key), bytearray(secret.signing_key))
    yield (second := House(folder, house.model, house.clock, open_by_key(folder, ARCHIVIST, own, clock=house.clock)))
    second.room.close()


def test_what_the_journal_does_not_say_is_found_at_the_next_checkpoint(spoiled: House, monkeypatch: pytest.MonkeyPatch):
    sound = handlers.HANDLERS[ShelveCarrier]

    def silent(request: ShelveCarrier, unit: Unit, scene: Scene) -> Any:
        told = sound.run(request, unit, scene)
        unit.changes.clear()
        return told

    monkeypatch.setattr(room, "HANDLERS", {**handlers.HANDLERS, ShelveCarrier: replace(sound, run=silent)})
    with pytest.raises(Differs, match="not what the journal says"):
        Stepping(spoiled, SEED, every=1).run(ENOUGH_TO_FIND)


def test_a_carrier_in_two_places_or_in_none_is_told(house: House):
    plain = Stepping(house, SEED).plain
    cards = seen(house.room)
    assert not broken(cards)
    shelved = cards["carrier", 1]._replace(custody=Custody.SHELVED)
    loan = LoanCard(1, 1, 0, TODAY)
    assert broken(cards | {("carrier", 1): shelved})
    assert broken(cards | {("loan", 1): loan})
    assert broken(cards | {("carrier", 1): shelved._replace(at=2), ("loan", 1): loan})
    assert plain.cards == cards
