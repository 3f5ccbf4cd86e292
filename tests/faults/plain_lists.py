"""What comes of secret notebooks, of collectors and of lists that call things in, said plainly (R-68, P-11, R-95)."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.commands import (
    BeginCallIn,
    Command,
    EndCallIn,
    IssueNotebook,
    LendCarrier,
    NameCollector,
    SettleCallLine,
    TakeNotebook,
    TickCallIn,
)
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Custody, Level
from tests.faults.plain_cards import Key, no_if
from tests.faults.plain_more import IN_STOCK
from tests.faults.plain_visits import PAGES_AT_MOST, SEATS
from tests.faults.plain_ways_out import PlainWaysOut

NOTEBOOKS = {1: Level.INTERNAL, 2: Level.MIMI}
"""Up to which level each notebook is written in."""
OUT = {Custody.ON_LOAN, Custody.IN_READING_ROOM, Custody.RETURNED_UNCHECKED}
NEVER_TAKEN_BACK = {"EndCallIn"}
"""What an issuer signed for stays signed for."""


class NoteCard(NamedTuple):
    """A notebook at a seat, its leaves counted out and in."""

    notebook: int
    visit: int
    leaves: int
    issued: int
    back: int | None = None
    brought: int | None = None


class FetchCard(NamedTuple):
    """Who may fetch for whom."""

    reader: int
    fetcher: int
    since: date
    until: date
    highest: Level


class CallCard(NamedTuple):
    """A list of what is called in."""

    number: str
    way: CallWay
    due: date
    ended: int | None = None
    receiver: str = ""


class CalledCard(NamedTuple):
    """A line of such a list."""

    call: int
    carrier: int
    end: CallEnd | None = None
    reason: str = ""
    at: int | None = None


class PlainLists(PlainWaysOut):
    """The acts of notebooks, collectors and call-ins."""

    def of_cases(self, act: Command) -> None:
        """One of them, or one of those before."""
        match act:
            case IssueNotebook():
                self._issue(act)
            case TakeNotebook():
                self._take_notebook(act)
            case NameCollector():
                self._name(act)
            case BeginCallIn():
                self._begin_call(act)
            case TickCallIn():
                self._tick(act)
            case SettleCallLine():
                self._settle(act)
            case EndCallIn():
                self._end_call(act)
            case _:
                super().of_cases(act)

    # --- notebooks ---

    def _issue(self, act: IssueNotebook) -> None:
        visit, level = self._here(act.visit), NOTEBOOKS[act.notebook]
        no_if(self._out(act.notebook) is not None or visit.away is not None)
        no_if(self.people[visit.reader].cleared < level or level > SEATS[visit.seat][1])
        no_if(not 1 <= act.leaves <= PAGES_AT_MOST)
        every = self.all_of("note")
        counted = [every[key].back for key in sorted(every) if every[key].notebook == act.notebook]
        before = [one for one in counted if one is not None]
        self.ask(act, Doubt.LEAVES_DIFFER, bool(before) and before[-1] != act.leaves)
        self.add("note", NoteCard(act.notebook, act.visit, act.leaves, self.wall))

    def _take_notebook(self, act: TakeNotebook) -> None:
        key = self._out(act.notebook)
        no_if(key is None or not 1 <= act.leaves <= PAGES_AT_MOST)
        assert key is not None
        note = self.card("note", key)
        self.ask(act, Doubt.LEAVES_DIFFER, act.leaves != note.leaves)
        self.lay("note", key, note, back=act.leaves, brought=self.wall)

    def _out(self, notebook: int) -> int | None:
        notes = self.all_of("note").items()
        return next((key for key, one in notes if one.notebook == notebook and one.brought is None), None)

    def _levels_on(self, visit: int) -> list[Level | None]:
        """What lies at a seat, the notebooks too."""
        return [*super()._levels_on(visit), *self._notebooks_at(visit)]

    def _on_table(self, visit: int) -> int:
        return len(super()._levels_on(visit))

    def _notebooks_at(self, visit: int) -> list[Level]:
        notes = self.all_of("note").values()
        return [NOTEBOOKS[one.notebook] for one in notes if one.visit == visit and one.brought is None]

    # --- who fetches ---

    def _name(self, act: NameCollector) -> None:
        no_if(act.reader == act.collector or act.until < act.since or act.max_level > Level.JIMI)
        known = next((one for one in self.all_of("fetch").items() if one[1][:2] == (act.reader, act.collector)), None)
        said = FetchCard(act.reader, act.collector, act.since, act.until, act.max_level)
        if known is None:
            self.add("fetch", said)
        else:
            self.lay("fetch", known[0], said)

    def may_fetch(self, act: LendCarrier) -> bool:
        """Whether who stands at the desk may fetch it for the borrower."""
        level, fetcher = self.levels[act.carrier], act.collector
        if fetcher is None or fetcher == act.reader:
            return True
        every = self.all_of("fetch").values()
        named = next((one for one in every if (one.reader, one.fetcher) == (act.reader, fetcher)), None)
        if self.people[fetcher].until < self.today or level is Level.JUEMI or named is None:
            return False
        return named.since <= self.today <= named.until and (level is None or level <= named.highest)

    # --- lists of what is called in ---

    def _begin_call(self, act: BeginCallIn) -> None:
        calls, wanted = self.all_of("call"), list(dict.fromkeys(act.carriers))
        no_if(act.due_on < self.today or any(one.number == act.call_in_no for one in calls.values()))
        cards = [self.card("carrier", key) for key in wanted]
        no_if(not cards or any(card.custody is Custody.WITHDRAWN for card in cards))
        no_if(act.way is CallWay.GATHER and any(card.custody not in OUT for card in cards))
        taken = {one.carrier for one in self.all_of("called").values() if calls[one.call].ended is None}
        no_if(bool(taken & set(wanted)))
        key = self.add("call", CallCard(act.call_in_no, act.way, act.due_on))
        for carrier in wanted:
            self.add("called", CalledCard(key, carrier))

    def _tick(self, act: TickCallIn) -> None:
        call, lines = self.card("call", act.call_in), self._lines(act.call_in)
        found = next(((key, one) for key, one in lines.items() if one.carrier == act.carrier), None)
        no_if(call.ended is not None or call.way is not CallWay.SURRENDER or found is None)
        assert found is not None
        no_if(found[1].end is CallEnd.RETURNED or self.card("carrier", act.carrier).custody not in IN_STOCK)
        self.lay("called", found[0], found[1], end=CallEnd.RETURNED, reason="", at=self.wall)

    def _settle(self, act: SettleCallLine) -> None:
        line = self.card("called", act.call_line)
        call = self.card("call", line.call)
        of_issuer = act.end in {CallEnd.KEPT, CallEnd.TO_DESTROY}
        no_if(call.ended is not None or act.end is CallEnd.RETURNED or not act.reason)
        no_if(of_issuer and call.way is CallWay.GATHER)
        self.lay("called", act.call_line, line, end=act.end, reason=act.reason, at=self.wall)

    def _end_call(self, act: EndCallIn) -> None:
        call = self.card("call", act.call_in)
        if call.way is CallWay.GATHER:
            self._back_meanwhile(act.call_in)
        lines = self._lines(act.call_in)
        going = [one.carrier for one in lines.values() if one.end is CallEnd.RETURNED]
        no_if(call.ended is not None or any(one.end is None for one in lines.values()))
        if call.way is CallWay.SURRENDER:
            top = max((self.levels[key] or Level.PUBLIC for key in going), default=Level.PUBLIC)
            no_if(not act.receiver or (top is Level.JUEMI and act.couriers.count("、") < 1))
            no_if(any(self.card("carrier", key).custody not in IN_STOCK for key in going))
            gone = {"custody": Custody.WITHDRAWN, "at": None, "home": None, "box": None, "waits": None}
            for key in going:
                self.lay("carrier", key, self.card("carrier", key), **gone)
        self.lay("call", act.call_in, call, ended=self.wall, receiver=act.receiver)

    def _back_meanwhile(self, call: int) -> None:
        for key, one in self._lines(call).items():
            if one.end is not CallEnd.RETURNED and self.card("carrier", one.carrier).custody not in OUT:
                self.lay("called", key, one, end=CallEnd.RETURNED, reason="", at=self.wall)

    def _lines(self, call: int) -> dict[int, Any]:
        return {key: one for key, one in self.all_of("called").items() if one.call == call}

    # --- taking back ---

    def demand_before_turning(self, changes: dict[Key, tuple[Any, Any]]) -> None:
        """What an issuer signed for is never taken back."""
        super().demand_before_turning(changes)
        ended = [new for (kind, _key), (old, new) in changes.items() if kind == "call" and old is not None]
        no_if(any(new is not None and new.ended is not None for new in ended))

    def _demand_whole(self) -> None:
        """A notebook twice away, one that nobody brought back, a line of no list: no act allows it."""
        super()._demand_whole()
        visits, calls, notes = self.all_of("visit"), self.all_of("call"), self.all_of("note").values()
        out = [one.notebook for one in notes if one.brought is None]
        no_if(len(set(out)) < len(out) or any(one.visit not in visits for one in notes))
        no_if(any(visits[one.visit].end == "CLEAR" and one.brought is None for one in notes))
        no_if(any(one.call not in calls for one in self.all_of("called").values()))
