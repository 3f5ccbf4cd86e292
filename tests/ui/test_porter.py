"""Requests and answers cross threads in order; questions give way, the check waits behind, nothing is lost."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from typing import NoReturn

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from recordsroom.domain.commands import LendCarrier, ShelveCarrier
from recordsroom.domain.errors import DiskFailed, Interrupted, ReadOnly, Refused
from recordsroom.services.fold import Finding
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.sight import Sight
from recordsroom.storage.transaction import unit_of_work
from ui.porter import Errands, Porter, _Errand

ENDLESS = text(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000000) SELECT count(*) FROM n"
)

LONG = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) SELECT count(*) FROM n"
"""Long enough for an interruption to be noticed in it."""


def shelved(sight: Sight) -> int:
    counted = "SELECT count(*) FROM carriers WHERE custody = 'SHELVED'"
    return int(sight.connection.exec_driver_sql(counted).scalar() or 0)


def test_an_answer_comes_back_in_this_thread(porter: Porter, qtbot: QtBot) -> None:
    told: list[tuple[int, str]] = []
    porter.ask(shelved, then=lambda count: told.append((count, threading.current_thread().name)))
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told == [(0, threading.main_thread().name)]


def test_a_command_tells_what_it_changed(porter: Porter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(porter.changed, timeout=5000) as signal:
        porter.do(ShelveCarrier(carrier=1, location=2))
    assert {"carriers", "journal"} <= signal.args[0]


def test_what_a_request_ended_with_reaches_whoever_asked(porter: Porter, qtbot: QtBot) -> None:
    ended: list[Exception] = []
    porter.do(LendCarrier(carrier=2, reader=1), otherwise=ended.append)
    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert isinstance(ended[0], Refused)


def test_a_long_question_gives_way_to_a_command_and_is_asked_again(porter: Porter, qtbot: QtBot) -> None:
    asked, order = [], []

    def long_question(sight: Sight) -> int:
        asked.append(time.monotonic())
        if len(asked) == 1:
            return int(sight.connection.execute(ENDLESS).scalar() or 0)
        return shelved(sight)

    porter.ask(long_question, then=lambda count: order.append(("answer", count)))
    qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    porter.do(ShelveCarrier(carrier=1, location=2), lambda _outcome: order.append(("done", 0)))
    qtbot.waitUntil(lambda: len(order) == 2, timeout=20000)
    assert order == [("done", 0), ("answer", 1)]
    assert len(asked) == 2


def test_a_question_that_gave_way_to_the_last_command_is_not_asked_again(porter: Porter) -> None:
    asked: list[int] = []

    def question(_sight: Sight) -> int:
        asked.append(1)
        porter._room_errands.end_soon()
        raise Interrupted

    porter.ask(question, then=asked.append)
    porter.close()
    assert asked == [1]


def test_a_question_that_gave_way_is_still_answered_before_the_younger_ones(porter: Porter, qtbot: QtBot) -> None:
    asked: list[int] = []
    answers: list[str] = []
    sent = threading.Event()

    def gave_way_once(_sight: Sight) -> str:
        asked.append(1)
        assert sent.wait(5)
        if len(asked) == 1:
            raise Interrupted
        return "older"

    porter.ask(gave_way_once, then=answers.append)
    porter.ask(lambda _sight: "younger", then=answers.append)
    sent.set()
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=5000)
    assert answers == ["older", "younger"]


def test_an_answer_is_handed_back_by_the_errands_thread_however_slow_the_asker_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Otherwise the answer could go to the errand that runs next meanwhile."""
    listen = Future.add_done_callback

    def listen_late(turn: Future[object], act: Callable[[Future[object]], object]) -> None:
        wait([turn], timeout=0.1)
        listen(turn, act)

    told: list[tuple[object, str]] = []
    errands = Errands(
        lambda _errand, result, _failed: told.append((result, threading.current_thread().name)), "way", lambda: None
    )
    with monkeypatch.context() as slow:
        slow.setattr(Future, "add_done_callback", listen_late)
        errands.add(_Errand(0, 0, lambda: 7, None, None))
    errands.end()
    assert told == [(7, "way_0")]


def test_the_first_act_waits_for_the_check(porter: Porter, qtbot: QtBot) -> None:
    seen: list[str] = []

    def slices() -> Iterator[Finding | None]:
        for number in range(5):
            seen.append(f"slice {number}")
            yield None

    porter.check(slices())
    porter.do(ShelveCarrier(carrier=1, location=2), lambda _outcome: seen.append("done"))
    qtbot.waitUntil(lambda: "done" in seen, timeout=5000)
    assert seen == ["slice 0", "slice 1", "slice 2", "slice 3", "slice 4", "done"]
    qtbot.waitUntil(lambda: not porter.checking, timeout=5000)


def test_a_finding_leaves_the_room_for_reading_only(porter: Porter, qtbot: QtBot) -> None:
    ended: list[Exception] = []
    with qtbot.waitSignal(porter.found, timeout=5000) as signal:
        porter.check(iter([None, Finding("ROW_ALTERED", 3, "loans", 1)]))
        porter.do(ShelveCarrier(carrier=1, location=2), otherwise=ended.append)
    assert signal.args == ["ROW_ALTERED"]
    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert type(ended[0]).__name__ == "ReadOnly"
    told: list[int] = []
    porter.ask(shelved, then=told.append)
    qtbot.waitUntil(lambda: told == [0], timeout=5000)


def test_long_work_counts_and_stops_when_unwanted(porter: Porter, qtbot: QtBot) -> None:
    ended: list[Exception] = []
    going = threading.Event()

    def job(progress: Progress) -> int:
        for _ in progress.through(range(1_000_000)):
            going.set()
            time.sleep(0.001)
        return 1

    progress = porter.run(job, lambda _result: pytest.fail("it was unwanted"), ended.append)
    qtbot.waitUntil(going.is_set, timeout=5000)
    progress.unwanted = True
    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert isinstance(ended[0], Cancelled)
    assert 0 < progress.done < 1_000_000


def test_a_finding_stops_a_command_that_was_already_in_line(porter: Porter, qtbot: QtBot) -> None:
    going, sent = threading.Event(), threading.Event()
    ended: list[Exception] = []

    def slices() -> Iterator[Finding | None]:
        going.set()
        assert sent.wait(5)
        yield Finding("ROW_ALTERED", 1)

    porter.check(slices())
    qtbot.waitUntil(going.is_set, timeout=5000)
    porter.do(ShelveCarrier(carrier=1, location=2), lambda _outcome: pytest.fail("it was found"), ended.append)
    sent.set()
    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert isinstance(ended[0], ReadOnly)


def test_trouble_in_a_question_is_told_and_no_crash(porter: Porter, qtbot: QtBot) -> None:
    def broken(_sight: Sight) -> int:
        raise DiskFailed

    with (
        qtbot.capture_exceptions() as crashes,
        qtbot.waitSignal(porter.failed, timeout=5000) as signal,
    ):
        porter.ask(broken, then=lambda _count: pytest.fail("there was no answer"))
    assert isinstance(signal.args[0], DiskFailed)
    assert crashes == []


def test_an_interruption_that_comes_too_late_hits_nothing_else(
    porter: Porter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A command is sent when the question is answered already, but its turn is not over yet."""
    ask = porter.room.ask

    def ask_and_be_interrupted(question: Callable[..., object], *args: object) -> object:
        try:
            return ask(question, *args)
        finally:
            porter._room_errands.stop_question(porter.room.interrupt)

    def slices() -> Iterator[Finding | None]:
        with unit_of_work(porter.room.vault) as unit:
            unit.cursor.execute(LONG).fetchall()
        yield Finding("ROW_ALTERED", 1)

    monkeypatch.setattr(porter.room, "ask", ask_and_be_interrupted)
    answered: list[object] = []
    ended: list[Exception] = []
    porter.ask(shelved, then=answered.append)
    porter.check(slices())
    porter.do(ShelveCarrier(carrier=1, location=2), lambda _outcome: pytest.fail("it was found"), ended.append)
    qtbot.waitUntil(lambda: bool(ended and answered), timeout=8000)
    assert isinstance(ended[0], ReadOnly)
    assert porter.room.finding == "ROW_ALTERED"


def test_an_answer_for_a_form_that_was_put_away_meanwhile_falls(porter: Porter, qtbot: QtBot) -> None:
    told: list[object] = []

    class Card(QWidget):
        def show_answer(self, count: int) -> None:
            self.setWindowTitle(str(count))
            told.append(count)

        def ask(self) -> None:
            porter.ask(shelved, then=lambda count: self.show_answer(-count))

    gone, there = Card(), Card()
    porter.ask(shelved, then=gone.show_answer)
    gone.ask()
    porter.do(ShelveCarrier(carrier=1, location=2), lambda _outcome: gone.show_answer(0))
    shiboken6.delete(gone)
    with qtbot.waitSignal(porter.changed, timeout=5000):
        porter.do(ShelveCarrier(carrier=2, location=2))
    porter.ask(shelved, then=there.show_answer)
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told == [2]


def test_trouble_of_a_command_that_nobody_answers_for_is_told(porter: Porter, qtbot: QtBot) -> None:
    def fail(_room: object) -> NoReturn:
        raise DiskFailed

    with qtbot.waitSignal(porter.failed, timeout=5000) as signal:
        porter.act(fail)
    assert isinstance(signal.args[0], DiskFailed)
