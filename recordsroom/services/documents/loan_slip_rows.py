"""What the sheets of a loan's slip say, and invented ones to show them with (F-12)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents.phrase import Phrase

TITLE_HIDDEN = Phrase(zh="（题名已隐去）", en="(title hidden)")
"""What stands for a title that paper of this kind may not tell."""


@dataclass(frozen=True, repr=False)
class SlipLine:
    """One carrier of the slip: whether it was let, how many pages went and came, and when."""

    number: int
    reference_code: str
    title: str | Phrase
    mark: str
    copy_no: str
    leave: Phrase | str = ""
    pages_out: str = ""
    due: str = ""
    pages_in: str = ""
    back: str = ""


@dataclass(frozen=True, repr=False)
class SlipHead:
    """What a slip says of itself and of who asks; what is not known yet stays empty for the pen."""

    barcode: Barcode
    number: str
    name: str
    unit: str
    post: str = ""
    post_level: Phrase | str = ""
    papers: str = ""
    purpose: str = ""
    term: str | Phrase = ""
    approval: str | Phrase = ""
    scope: str | Phrase = ""
    """The bounds, where it names no carriers (P-12)."""
    taken_by: str | Phrase = ""
    lent_by: str | Phrase = ""
    brought_by: str | Phrase = ""
    received_by: str | Phrase = ""


@dataclass(frozen=True, repr=False)
class SlipSheet:
    """One sheet of a slip."""

    head: SlipHead
    lines: tuple[SlipLine, ...]
    sheet: int = 1
    sheets: int = 1

    @property
    def first(self) -> bool:
        """Whether it is the sheet that asks."""
        return self.sheet == 1


_HEAD = SlipHead(
    Barcode.make(Kind.SLIP, 12), "2026-0012", "沈知远", "规划研究室", "高级工程师", Phrase("重要", "important"),
    "", "编制北片区管网规划", "2026-11-20 至 2026-12-04", "顾言舟　所长　2026-11-20",
    lent_by="宋闻溪",
)  # fmt: skip
_CODE = "W017-WS·2019-Y-GH-00"
_LET = Phrase(zh="准", en="let")
SAMPLES = (
    SlipSheet(
        _HEAD,
        (
            SlipLine(1, f"{_CODE}45", "北片区管网现状调查报告", "秘密★10年", "000616", _LET, "86", "2026-12-04"),
            SlipLine(2, f"{_CODE}46", TITLE_HIDDEN, "机密★20年", "", Phrase("未准", "no")),
        ),
    ),
    SlipSheet(
        SlipHead(
            Barcode.make(Kind.SLIP, 13), "2026-0013", "白露宁", "总体设计室", "工程师", Phrase("一般", "general"),
            "介绍信 青建函〔2026〕7号", "大桥改造设计",
            scope=Phrase(
                "系列 文书按件　年度 2018–2020　最高 秘密　至多 20 件　至 2026-12-20　主题 北片区管网",
                "Series 文书按件, years 2018–2020, up to secret, 20 at most, until 2026-12-20, about 北片区管网",
            ),
        ),
        (),
        1,
        2,
    ),
    SlipSheet(
        _HEAD,
        tuple(SlipLine(n, f"{_CODE}{n:02d}", "北片区管网图", "内部", "", _LET, "4", "2026-12-04", "4", "2026-12-01")
              for n in range(6, 13)),
        2,
        2,
    ),
)  # fmt: skip
