"""T24: whatever goes wrong, neither a log nor a trace nor our report tells a title, a name, a password or a key."""

from __future__ import annotations

import logging
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from recordsroom.bootstrap import unlock
from recordsroom.domain.commands import AddReader, EditRecord, LendCarrier, RecordApproval, RecordFacts, ShelveCarrier
from recordsroom.domain.errors import Refused, Unknown, WrongKey
from recordsroom.domain.values import Level
from recordsroom.services.queries.finding import find_anything
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.room import Room
from tests.builders import STOCK, TODAY, scheme_of
from tests.faults.forcing import ERRORS, Spoiler, leaks, spoiled, told_of
from tests.rooms import ACCOUNTS, ARCHIVIST, CHEAP, PASSWORD, House

TITLE, READER, NUMBER = "断桥甲号题名", "钟离未晞", "青绝〔2031〕7071号"
TIMES, DEEPEST = 200, 24
Act = Callable[[Room, int], object]
FACTS = RecordFacts(title=TITLE, document_no=NUMBER, level=Level.INTERNAL, scheme=scheme_of(Level.INTERNAL))


def _named(number: int) -> AddReader:
    return AddReader(name=READER, unit=f"{TITLE}处{number}", cleared=Level.INTERNAL, valid_until=TODAY)


ACTS: tuple[Act, ...] = (
    lambda room, number: room.do(_named(number)),
    lambda room, number: room.do(EditRecord(record=2, facts=replace(FACTS, remarks=f"{TITLE}{number}"))),
    lambda room, _number: room.do(ShelveCarrier(carrier=2, location=2, move=True)),
    lambda room, _number: room.do(LendCarrier(carrier=2, reader=1)),
    lambda room, number: room.do(
        RecordApproval(form_no=f"{TITLE}{number}", approver=4, approved_on=TODAY, reader=1, carriers=(2,))
    ),
    lambda room, _number: room.ask(find_anything, TITLE),
    lambda room, _number: room.ask(find_anything, READER),
    lambda room, _number: room.ask(record_details, 2),
)
"""What keepers do with titles and names: acts, refusals and questions."""


def secrets_of(house: House) -> dict[str, str]:
    keys = house.model.secrets[ARCHIVIST]
    return {
        "title": TITLE,
        "reader": READER,
        "number": NUMBER,
        "password": PASSWORD,
        "data key": bytes(keys.data_key).hex(),
        "data key as bytes": repr(bytes(keys.data_key))[2:-1],
        "signing key": bytes(keys.signing_key).hex(),
        "keeper": ACCOUNTS[ARCHIVIST - 1].name,
    }


def forced(room: Room, act: Act, spoiler: Spoiler, number: int) -> BaseException | None:
    """What came out of an act in the middle of which something went wrong; None where it was not reached."""
    patch = pytest.MonkeyPatch()
    with spoiled(room, spoiler, patch):
        try:
            act(room, number)
        except (Refused, Unknown) as raised:
            return raised if spoiler.seen >= spoiler.at else None
        except BaseException as raised:  # noqa: BLE001 - whatever it is, it is looked at
            return raised
    return None


@pytest.mark.warns_in_log
def test_t24_two_hundred_forced_errors_tell_nothing(
    house: House,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    pytestconfig: pytest.Config,
):
    caplog.set_level(logging.DEBUG)
    for act in ACTS[:2]:
        act(house.room, 0)
    assert any(READER in one.words for one in house.room.ask(find_anything, READER)), "the room holds the secrets"
    times = TIMES if pytestconfig.getoption("--full") else TIMES // 10
    chance, kinds, secrets, number = random.Random(24), Counter[str](), secrets_of(house), 0
    while kinds.total() < times:
        number += 1
        act, error = chance.choice(ACTS), chance.choice(ERRORS)
        raised = forced(house.room, act, Spoiler(chance.randint(1, DEEPEST), error), number)
        if raised is None:
            continue
        kinds[type(raised).__name__] += 1
        assert not leaks(told_of(raised), secrets), (number, type(raised).__name__)
    assert not leaks(caplog.text + "".join(capfd.readouterr()), secrets)
    assert len(kinds) >= 6, kinds
    print(dict(kinds), "seed 24")


def test_t24_a_wrong_password_is_told_nowhere(house: House):
    house.room.close()
    with pytest.raises(WrongKey) as caught:
        unlock(house.folder, ACCOUNTS[ARCHIVIST - 1].name, TITLE, clock=house.clock, floor=CHEAP)
    assert not leaks(told_of(caught.value), secrets_of(house))


def test_t24_no_request_and_no_row_shows_what_it_holds(house: House):
    for act in ACTS[:2]:
        act(house.room, 0)
    told = [repr(command) for command in (*STOCK, FACTS, _named(1))]
    told += [
        repr(house.room.ask(record_details, 2)),
        repr(house.room),
        repr(house.room.keeper),
        repr(house.model.secrets),
    ]
    told += [repr(house.room.ask(find_anything, READER))]
    assert not leaks("\n".join(told), secrets_of(house))


def test_t24_the_control_a_request_that_shows_itself_is_caught(house: House, monkeypatch: pytest.MonkeyPatch):
    """With the protection removed the trace of the same error tells the name."""
    monkeypatch.setattr(AddReader, "__repr__", lambda request: f"AddReader({request.name})")
    raised = forced(house.room, ACTS[0], Spoiler(3, MemoryError), 1)
    assert raised is not None and leaks(told_of(raised), secrets_of(house)) == ["reader"]


def test_t24_the_control_an_engine_that_shows_its_values_is_caught():
    """With the protection removed the very same looking finds the title in the trace."""
    engine = create_engine("sqlite://", hide_parameters=False)
    with engine.connect() as connection, pytest.raises(OperationalError) as caught:
        connection.execute(text("SELECT * FROM nowhere WHERE title = :title"), {"title": TITLE})
    assert leaks(told_of(caught.value), {"title": TITLE, "reader": READER}) == ["title"]
    hidden = create_engine("sqlite://", hide_parameters=True)
    with hidden.connect() as connection, pytest.raises(OperationalError) as caught:
        connection.execute(text("SELECT * FROM nowhere WHERE title = :title"), {"title": TITLE})
    assert not leaks(told_of(caught.value), {"title": TITLE})
