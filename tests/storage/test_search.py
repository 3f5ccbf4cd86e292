"""The index and the judgement on one record say the same, whatever is typed, chosen, or not to be known."""

import random
import re
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from recordsroom.domain.arrangement import FormerCode
from recordsroom.domain.holdings import Record
from recordsroom.domain.intake import PendingRow
from recordsroom.domain.values import Level
from recordsroom.storage import search_index
from recordsroom.storage.asked_words import Background
from recordsroom.storage.search import (
    Question,
    count_of,
    first_signs,
    ids_of,
    known_fonds,
    only_begins,
    question,
    values_of,
    walk,
)
from recordsroom.storage.search_index import Indexed
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.vault import Vault
from tests.builders import TODAY
from tests.storage.searched_records import CAUSE, everything, pieces, values


def _agree(connection: Connection, rows: list[Indexed], asked: Question | None, typed: str) -> None:
    if asked is None:
        return
    by_hand = [row.id for row in rows if asked.admits(row)]
    assert ids_of(connection, asked) == sorted(by_hand), typed
    assert count_of(connection, asked) == len(by_hand), typed
    assert walk(connection, asked, "reference_code", False, 300, 9_000) == by_hand, typed
    assert walk(connection, asked, "reference_code", True, 5, 9_000) == by_hand[::-1][:5], typed


def test_index_and_judgement_agree_on_everything_typed(connection: Connection):
    rows = everything(connection)
    found = 0
    for typed in pieces(random.Random(3)):
        asked = question(typed)
        _agree(connection, rows, asked, typed)
        found += bool(asked and ids_of(connection, asked))
    assert found > 60


def test_they_agree_on_everything_typed_where_the_room_is_known(connection: Connection):
    rows = everything(connection)
    known = Background(first_signs=first_signs(connection), fonds=known_fonds(connection))
    assert known.fonds >= {"w017", "b001"}
    assert known.first_signs == frozenset("wbx旧")
    for typed in (*pieces(random.Random(5)), "W017", "b001", "Ｗ０１７", "W017 管网", "X001", "7", "Q1"):
        _agree(connection, rows, question(typed, background=known), typed)


def test_a_fonds_number_typed_whole_is_asked_for_as_a_beginning(connection: Connection):
    known = Background(fonds=known_fonds(connection))
    asked, other = question("W017", background=known), question("W018", background=known)
    assert asked is not None and other is not None
    assert (asked.beginning, other.beginning) == ("W017", None)
    assert only_begins(connection, asked) is None, "some had such a code before"


@pytest.mark.parametrize("typed", ["2019", "1998 0045"])
def test_years_are_asked_as_whole_words_and_never_put_together_frompieces(typed: str):
    asked = question(typed)
    assert asked is not None
    pieces = re.findall('"([^"]*)"', asked.match)
    assert len(pieces) >= 3 * len(typed.split())
    assert not [piece for piece in pieces if " " in piece]


@pytest.mark.parametrize("unknown", [(), (3, 4), (2, 3, 4), (1, 2, 3, 4)])
def test_they_agree_for_every_clearance_and_every_facet(connection: Connection, unknown: tuple[int, ...]):
    rows = everything(connection)
    facets: list[dict[str, tuple[object, ...]]] = [
        {},
        {"level": (None, 2)},
        {"year": (2019,), "retention": ("Y",)},
        {"retention": (None,)},
        {"pending": (True,)},
        {"pending": (False,), "fonds_no": ("W017",)},
    ]
    for chosen in facets:
        for typed in ("", "管网", "45", "后勤 加固", "W017-WS", "青发〔2019〕45号"):
            _agree(connection, rows, question(typed, chosen, unknown), typed)


def test_words_above_a_clearance_are_in_no_answer_and_no_total(connection: Connection):
    titled = [row for row in everything(connection) if row.title and "管网" in row.title]
    asked = question("管网", {}, (2, 3, 4))
    assert asked is not None
    assert ids_of(connection, asked) == sorted(row.id for row in titled if row.level in {None, 0, 1})
    assert any(row.level == Level.MIMI for row in titled)
    secret = next(row for row in titled if row.level == Level.MIMI)
    by_code = question(secret.reference_code, {}, (2, 3, 4))
    assert by_code is not None
    assert ids_of(connection, by_code) == [secret.id]


def test_the_index_made_anew_answers_alike(stocked: Vault):
    with stocked.engine.connect() as connection:
        before = {typed: ids_of(connection, asked) for typed in pieces(random.Random(3)) if (asked := question(typed))}
    with unit_of_work(stocked) as unit:
        search_index.rebuild(unit.cursor)
    with stocked.engine.connect() as connection:
        for typed, found in before.items():
            asked = question(typed)
            assert asked is not None
            assert ids_of(connection, asked) == found, typed


def _found(vault: Vault, typed: str) -> list[int]:
    asked = question(typed)
    assert asked is not None
    with vault.engine.connect() as connection:
        return ids_of(connection, asked)


def test_a_former_code_finds_its_record_until_it_is_taken_back(vault: Vault):
    with unit_of_work(vault) as unit:
        record = unit.add(Record, **values())
        unit.add(FormerCode, code="X009-WS·1998-Y-0003", record_id=record.id, cause=CAUSE, replaced_on=TODAY)
        change = unit.changes[-1]
    assert _found(vault, "X009-WS·19") == _found(vault, "1998-Y") == _found(vault, "X0") == [record.id]
    with unit_of_work(vault) as unit:
        assert unit.take_back(change.table, change.before, change.after, change.key)
    assert _found(vault, "X009-WS·19") == []
    assert _found(vault, record.reference_code) == [record.id]


def test_claimed_codes_of_a_list_are_found_and_go_with_it(vault: Vault):
    with unit_of_work(vault) as unit:
        rows = [tuple(_stored(pending="CODE_MISSING", reference_code=f"T-{n}")) for n in range(1, 4)]
        first = unit.add_bulk(Record, rows)
        unit.add_bulk(PendingRow, [(first + n, f"旧字{n}号", "", n, "", "[]") for n in range(3)])
        packed = [part.payload for part in unit.bulk]
    assert _found(vault, "旧字1号") == [first + 1]
    assert _found(vault, "旧字1") == _found(vault, "旧字1号")
    with unit_of_work(vault) as unit:
        assert [unit.take_back_bulk(payload) for payload in reversed(packed)] == [None, None]
    assert _found(vault, "旧字1号") == []
    with unit_of_work(vault) as unit:
        assert [unit.put_again_bulk(payload) for payload in packed] == [None, None]
    assert _found(vault, "旧字1号") == [first + 1]


def _stored(**odd: object) -> Iterator[str | int | None]:
    from recordsroom.storage.mapping import stored  # noqa: PLC0415 - one test alone writes rows as they lie

    yield from (stored(value) for value in values(**odd).values())


def test_the_values_to_choose_from_are_written_as_the_records_write_them(connection: Connection):
    assert sorted(values_of(connection, "retention")) == ["D10", "D30", "Y"]
    assert sorted(values_of(connection, "year")) == [1998, 2019, 2020]
    assert values_of(connection, "fonds_no") == ["W017"]


def test_codes_that_begin_oddly_are_jumped_along(vault: Vault):
    with unit_of_work(vault) as unit:
        for code in ("", "无全宗", "Ｂ001-1", "W017-1", "W017-2", "W0170-3", "-5", "w018-7"):
            unit.add(Record, **values(reference_code=code))
    with vault.engine.connect() as connection:
        assert first_signs(connection) == frozenset("无bw-")
        assert known_fonds(connection) == {"w017", "w0170", "b001", "w018"}
