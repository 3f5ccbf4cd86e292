"""The out card 代卷卡/代件卡 (F-16): stands in the gap of what is out, and says where it went and when it is due.

Printed on card, several to a sheet, to be cut out with its tab. Its bars are the charge's own: they tell whose loan the
gap is and are never taken for the carrier itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.bars import Bars
from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import Area, Size
from recordsroom.services.documents.parts import Frame, Mark, Part, Rule, Words
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.stock import OUT_CARDS


@dataclass(frozen=True, repr=False)
class OutCardRow:
    """What one card says; who has it is masked at 绝密."""

    barcode: Barcode
    of_file: bool
    reference_code: str
    copy_no: str
    mark: str
    lent_on: str
    due_on: str
    renewed: str
    """The days of return that counted before, where the loan was renewed."""
    whither: str | Phrase
    form_no: str
    keeper: str
    place: str


_TAB, _PAD = 15.0, 5.0
_FILE, _ITEM = Phrase(zh="代卷卡", en="Out card (file)"), Phrase(zh="代件卡", en="Out card (item)")
_Said = Callable[[OutCardRow], str | Phrase]
_LINES: tuple[tuple[Phrase, _Said, float], ...] = (
    (Phrase(zh="去向", en="With"), lambda card: card.whither, 12.0),
    (Phrase(zh="审批单", en="Slip"), lambda card: card.form_no, 8.5),
    (Phrase(zh="借出日期", en="Lent on"), lambda card: card.lent_on, 8.5),
    (Phrase(zh="经手人", en="Keeper"), lambda card: card.keeper, 8.5),
    (Phrase(zh="归位", en="Belongs in"), lambda card: card.place, 8.5),
    (Phrase(zh="续借前应还", en="Due before"), lambda card: card.renewed, 8.5),
)
_DUE = Phrase(zh="应还日期", en="Due")
_BACK = Phrase(zh="归还后扫此条码，取出本卡", en="When it is back, scan this and take the card out")


def _parts(area: Area) -> tuple[Part[OutCardRow], ...]:
    left, wide = _PAD, area.width - 2 * _PAD
    tab = area.width * 0.56
    return (
        # What lies beside the tab is cut away, so that the code stands above the row of files.
        Frame(tab, 0.5, 0, _TAB - 1),
        Rule(tab + 0.5, _TAB, area.width - tab - 1),
        Words(left, 2, tab - 1.5 * _PAD, 5, 11, of=_kind, face=Face.BOLD, down="middle"),
        Words(left, 7.5, tab - 1.5 * _PAD, 6, 11, of=_code, least=8, down="middle"),
        Mark(left, _TAB + 4, wide * 0.5, 6.5, of=lambda card: card.mark, across="left"),
        Words(left + wide * 0.5, _TAB + 4, wide * 0.5, 6.5, 11, of=_copy, across="right", down="middle"),
        Words(left, _TAB + 12.5, wide, 8, 15, of=_code, face=Face.BOLD, least=11, down="middle"),
        Rule(left, _TAB + 22, wide, weight=0.8),
        Words(left, _TAB + 24, 22, 11, 10, of=lambda _card: _DUE, down="middle"),
        Words(left + 23, _TAB + 24, wide - 23, 11, 22, of=lambda card: card.due_on, face=Face.BOLD, down="middle"),
        Rule(left, _TAB + 37, wide, weight=0.8),
        *_facts(left, _TAB + 39, wide),
        Bars(left, area.height - 24, 60, 15, of=lambda card: card.barcode, module=0.424, digits=9),
        Words(left, area.height - 7.5, wide, 4, 8.5, of=lambda _card: _BACK, least=7, down="middle"),
    )


def _facts(left: float, top: float, wide: float) -> tuple[Part[OutCardRow], ...]:
    parts: list[Part[OutCardRow]] = []
    for caption, of, tall in _LINES:
        parts.append(Words(left, top, 22, tall - 1, 10, of=_caption(caption, of), least=8, down="middle"))
        parts.append(Words(left + 23, top, wide - 23, tall - 1, 11, of=of, least=8.5, shorten="end", down="middle"))
        top += tall
    return tuple(parts)


def _caption(caption: Phrase, of: _Said) -> _Said:
    return lambda card: caption if of(card) else ""


def _kind(card: OutCardRow) -> Phrase:
    return _FILE if card.of_file else _ITEM


def _code(card: OutCardRow) -> str:
    return card.reference_code


def _copy(card: OutCardRow) -> str | Phrase:
    return Phrase(zh=f"份号 {card.copy_no}", en=f"Copy {card.copy_no}") if card.copy_no else ""


_SAMPLES = (
    OutCardRow(
        Barcode.make(Kind.SLIP, 31), False, "W017-WS·2019-Y-GH-0045", "000616", "秘密★10年", "2026-11-20", "2026-12-14",
        "2026-12-04", "沈知远　规划研究室", "2026-0012", "宋闻溪", "2库05列A面03节4层",
    ),
    OutCardRow(
        Barcode.make(Kind.SLIP, 32), True, "W017-1-23", "", "绝密★长期", "2026-11-20", "2026-11-20", "",
        Phrase("见审批单", "see the slip"), "2026-0013", "宋闻溪", "保密柜02",
    ),
)  # fmt: skip

FORM: Form[OutCardRow] = Form(
    key="out_card",
    name=Phrase(zh="代卷卡　代件卡", en="Out card"),
    least=Size(90, 130),
    parts=_parts,
    samples=_SAMPLES,
    stock=OUT_CARDS[0],
    others=OUT_CARDS,
)
