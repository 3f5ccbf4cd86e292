"""What tests of registering share: a series of the stocked room, facts as they are said, a copy, a waiting record."""

from __future__ import annotations

import json

from recordsroom.domain.commands import AddSeries, CloseCampaign, NewCarrier, RecordFacts
from recordsroom.domain.facts import Entered
from recordsroom.domain.holdings import Record
from recordsroom.domain.intake import PendingRow
from recordsroom.domain.numbering import Profile
from recordsroom.domain.opening import Signatures
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Level
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY, scheme_of
from tests.rooms import House
from tests.services.eventful import written


def begin(room: Room, **odd: object) -> int:
    """Begin the series that the stocked room's records follow; answers its id."""
    given: dict[str, object] = {
        "name": "文书按件",
        "profile": Profile.P1,
        "pattern": "fonds-category·year-retention-org-item4",
        "fonds_no": "W017",
        "category_code": "WS",
    }
    told = room.do(AddSeries(**(given | odd))).told  # type: ignore[arg-type]
    assert isinstance(told, Entered)
    return told.id


def said(level: Level | None = Level.INTERNAL, **odd: object) -> RecordFacts:
    given: dict[str, object] = {"title": "南湖泵站大修方案", "level": level, "scheme": scheme_of(level)}
    return RecordFacts(**(given | odd))  # type: ignore[arg-type]


def copy(copy_no: str | None = None, **odd: object) -> NewCarrier:
    given: dict[str, object] = {"copy_no": copy_no, "pages": 12}
    return NewCarrier(**(given | odd))  # type: ignore[arg-type]


def let_wait(house: House, *records: int, claimed: str = "W017-WS·2019-Y-GH-0100", why: str = "CODE_TWICE") -> None:
    """Put records of the stocked room into 待整理, as a list would that claims this code for each of them."""
    room = house.room
    with unit_of_work(room.vault) as unit:
        for line, record in enumerate(records, 7):
            unit.change(unit.get(Record, record), reference_code=f"待整理-{record:06d}", pending=why)
            cells = json.dumps([["档号", claimed], ["题名", f"管网改造方案之{record}"]], ensure_ascii=False)
            unit.add(
                PendingRow,
                record_id=record,
                claimed_code=claimed,
                file_digest="0",
                line=line,
                findings=why,
                cells=cells,
            )
        written(house, unit, f"waiting{records}{claimed}")


def close_campaign(room: Room) -> None:
    """End the opening of the room by its act, so that nothing may come in with open values any more."""
    signed = Signatures(
        act_no="建账〔2026〕1号", acted_on=TODAY, handed_over_by="贺兰亭", supervised_by="方其琛", seconded_by="苏怀瑾"
    )
    room.do(CloseCampaign(signed=signed, confirmed=frozenset({Doubt.CAMPAIGN_UNFINISHED})))
