"""`reconcile`: two lists made elsewhere, what was scanned and which cards there are, beside the register (R-99).

It changes nothing. What it tells are labels, places and outcomes: neither titles nor reference codes leave by it.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.witnesses import AGREEING, CountOutcome
from recordsroom.tool.answer import Answer
from recordsroom.tool.opening import declare_room, open_room
from recordsroom.tool.words import Said

if TYPE_CHECKING:
    from recordsroom.services.reconciling import Difference, Reconciled

HELP = "账、档、卡核对：扫码清单、卡片清单对照账面 compare lists of scans and cards with the register"
_SHOWN = 20
_MORE = Said("另有 {more} 条；全部见 --json。", "{more} more; --json names them all.")
_SUMMARY = Said(
    "账 {register}，扫 {scans}（重扫 {again}），卡 {cards}；相符 {agree}，未清 {uncounted}，差异 {differ}。",
    "Register {register}, scans {scans} ({again} again), cards {cards}; {agree} agree, {uncounted} not counted,"
    " {differ} differ.",
)
_LINE = Said("{outcome}：{label}，在 {place}，应在 {home}", "{outcome}: {label}, in {place}, belongs in {home}")
WORDS = {
    CountOutcome.GONE_BUT_HERE: Said("已销仍存", "gone but here"),
    CountOutcome.MISSING: Said("未见", "not seen"),
    CountOutcome.UNREGISTERED: Said("有档无账", "not in the register"),
    CountOutcome.ISSUE_UNENTERED: Said("漏登借出", "issue not entered"),
    CountOutcome.RETURN_UNENTERED: Said("漏销归还", "return not entered"),
    CountOutcome.MISPLACED: Said("错位", "misplaced"),
    CountOutcome.CARD_MISSING: Said("缺卡", "card missing"),
    CountOutcome.CARD_LEFT: Said("余卡", "card left behind"),
}
"""What two lists can tell; pages, marks and damage take somebody who looks at the thing."""


def declare(parser: ArgumentParser) -> None:
    """Let it be told which lists."""
    declare_room(parser)
    parser.add_argument(
        "--scans",
        type=Path,
        required=True,
        metavar="FILE",
        help="扫码清单（TXT、CSV、XLSX）：架位后面跟着架上的件，或一行一对；没有架位就当全库"
        " what was scanned: a place before what stands there, or both in a row; without places, the whole room",
    )
    parser.add_argument("--cards", type=Path, metavar="FILE", help="卡片清单 which cards there are")
    parser.add_argument(
        "--out-cards", action="store_true", help="卡片是代卷卡，只查在借的 the cards are out cards, asked of loans only"
    )


def run(asked: Namespace) -> Answer:
    """Read both lists past the register."""
    # Only this task reads such lists, and the others need not wait for what that takes.
    from recordsroom.services.jobs import Progress, uncollected  # noqa: PLC0415 - see above
    from recordsroom.services.reading.code_rows import code_rows  # noqa: PLC0415 - see above
    from recordsroom.services.reconciling import reconciled  # noqa: PLC0415 - see above

    with open_room(asked) as room, uncollected():
        scans = code_rows(asked.scans, Progress())
        cards = None if asked.cards is None else code_rows(asked.cards, Progress())
        found = room.ask(reconciled, scans, cards, asked.out_cards)
    if found is None:
        raise Refused(Reason.NOT_YOUR_DUTY)
    return Answer(not found.differences, tuple(_told(found)), _facts(found))


def _told(found: Reconciled) -> list[Said]:
    said = [
        _SUMMARY.with_facts(
            {
                "register": found.register,
                "scans": found.scans,
                "again": found.again,
                "cards": found.cards,
                "agree": sum(count for outcome, count in found.outcomes.items() if outcome in AGREEING),
                "uncounted": found.outcomes.get(CountOutcome.NOT_COUNTED, 0),
                "differ": len(found.differences),
            }
        )
    ]
    said += [
        Said(f"{words.zh}：{found.outcomes[outcome]}", f"{words.en}: {found.outcomes[outcome]}")
        for outcome, words in WORDS.items()
        if outcome in found.outcomes
    ]
    said += [_line(one) for one in found.differences[:_SHOWN]]
    if (more := len(found.differences) - _SHOWN) > 0:
        said.append(_MORE.with_facts({"more": more}))
    return said


def _line(one: Difference) -> Said:
    words, told = WORDS[one.outcome], {"label": one.label, "place": one.place or "-", "home": one.home or "-"}
    return Said(_LINE.with_facts(told | {"outcome": words.zh}).zh, _LINE.with_facts(told | {"outcome": words.en}).en)


def _facts(found: Reconciled) -> dict[str, object]:
    return {
        "register": found.register,
        "scans": found.scans,
        "again": found.again,
        "cards": found.cards,
        "outcomes": {outcome.value: count for outcome, count in found.outcomes.items()},
        "differences": [
            {"outcome": one.outcome.value, "label": one.label, "place": one.place, "home": one.home}
            for one in found.differences
        ],
    }
