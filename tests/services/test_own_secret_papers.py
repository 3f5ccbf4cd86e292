"""The forms of work and business secrets and of opening, and the curves of the air (R-17, R-145, F-26)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import AddSecretGrade, DecideAccess, ReadAir
from recordsroom.domain.own_secrets import OwnSecretKind
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.documents.bound import ListPage
from recordsroom.services.documents.climate_chart import ClimateCurves
from recordsroom.services.documents.fact_sheet import FactSheet
from recordsroom.services.documents.own_secret_papers import AccessLine, OwnSecretLine
from recordsroom.services.documents.phrase import worded
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import SECURITY, House
from tests.services.test_own_secrets import INTERNAL, PUBLIC, decision
from tests.services.test_room_care import FINE, WATCH
from tests.services.test_secrecy_reviews import proposal

KEYS = (1, 2)


@pytest.fixture
def work(room: Room) -> int:
    """A grade of work secrets, ten years at most."""
    grade = AddSecretGrade(grade_scheme=Scheme.WORK, grade_name="一般", grade_mark="工作秘密", longest_months=120)
    return room.do(grade).entry


def facts(run: LabelRun, number: int = 0) -> dict[str, str]:
    sheet = [row for row in run.rows if isinstance(row, FactSheet)][number]
    return {fact.name.zh: worded(fact.said, "zh") for fact in sheet.facts}


def lines(run: LabelRun, number: int = 0) -> tuple[OwnSecretLine | AccessLine, ...]:
    page: ListPage[OwnSecretLine | AccessLine] = [row for row in run.rows if isinstance(row, ListPage)][number]
    return page.lines


def test_r017_the_form_says_what_was_decided_and_each_decision_has_its_own(room: Room, work: int):
    room.do(decision())
    run = room.ask(document_lines, "own_secret_approval", KEYS)
    told = facts(run)
    assert (told["拟办事项"], told["类别　等级"], told["件数（见所附清单）"]) == (
        "定为工作秘密",
        "工作秘密　一般",
        "2 件",
    )
    assert told["承办人（签字、日期）"] == "沈知远" and told["决定日期"] == TODAY.isoformat()
    first = lines(run)[0]
    assert isinstance(first, OwnSecretLine)
    assert (first.reference_code, first.new, first.term) == (PUBLIC, "工作秘密　3个月", "3个月")
    assert "★" not in first.new and run.level is Level.INTERNAL
    room.do(decision(PUBLIC, own_kind=OwnSecretKind.LIFT, grade=None, secrecy_term=None, basis="事项公开"))
    both = room.ask(document_lines, "own_secret_approval", KEYS)
    kinds = {facts(both, number)["拟办事项"] for number in (0, 1)}
    assert kinds == {"定为工作秘密", "解除工作秘密、商业秘密"}
    assert [line.reference_code for number in (0, 1) for line in lines(both, number)] in (
        [PUBLIC, INTERNAL],
        [INTERNAL, PUBLIC],
    )


def test_r145_the_form_of_opening_has_both_steps_as_far_as_they_are(room: Room):
    room.do(proposal(PUBLIC))
    proposed = facts(room.ask(document_lines, "access_approval", (1,)))
    assert proposed["拟定意见"] == "开放" and proposed["部门负责人审核（签字、日期）"].startswith("沈知远")
    assert (proposed["定密责任人审批（签字、日期）"], proposed["审批结果"]) == ("", "")
    room.do(DecideAccess(proposals=(1,), classifier=4, decided_on=TODAY, granted=False))
    run = room.ask(document_lines, "access_approval", (1,))
    assert facts(run)["审批结果"] == "不同意"
    [line] = lines(run)
    assert isinstance(line, AccessLine) and worded(line.outcome, "zh") == "不同意" and line.mark == "非密"


@pytest.mark.parametrize("form", ["own_secret_approval", "access_approval"])
def test_an_empty_form_is_for_the_pen_and_an_unknown_record_prints_nothing(house: House, form: str):
    [blank] = house.room.ask(document_lines, form, ()).rows
    assert isinstance(blank, FactSheet) and not any(fact.said for fact in blank.facts)
    assert house.room.ask(document_lines, form, (99,)).rows == ()
    assert house.enter(SECURITY).ask(document_lines, form, ()).rows == ()


def test_f026_a_month_of_air_is_a_page_of_curves_for_each_place(room: Room, clock: MovableClock):
    month = int(f"{room.clock().today:%Y%m}")
    assert room.ask(document_lines, "climate_chart", (month,)).rows == ()
    room.do(WATCH)
    room.do(FINE)
    clock.move(hours=1)
    read = {"temperature": 250, "humidity": 610, "temperature_after": 230, "humidity_after": 580}
    room.do(ReadAir(watch=1, measure_taken="开空调", **read))  # type: ignore[arg-type]
    [page] = room.ask(document_lines, "climate_chart", (month,)).rows
    assert isinstance(page, ClimateCurves)
    assert [value for _at, value in page.temperature.spots] == [185, 250]
    assert (page.temperature.low, page.temperature.high) == (140, 240)
    [first, second] = [at for at, _value in page.humidity.spots]
    assert second - first == pytest.approx(1 / 24) and int(first) == room.clock().today.day - 1
    assert "记录 2 次，超限 1 次" in page.said.zh
    low, high = page.humidity.span
    assert low < 450 and high > 610, "limits and readings both find room"
    assert room.ask(document_lines, "climate_chart", (month - 100,)).rows == ()
