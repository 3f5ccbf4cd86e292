"""The yearly report 统计年报: what is kept, what came and went, how it was used (F-31)."""

from __future__ import annotations

from recordsroom.services.documents.opening_act import ActLine, act_form
from recordsroom.services.documents.phrase import Phrase

_SAMPLES = (
    ActLine(Phrase("2026 年　档案室基本情况", "2026, the records room"), "青梧研究所", head=True),
    ActLine(
        Phrase("馆藏　机密", "Kept, jimi"), Phrase("12 卷　340 件", "12 volumes, 340 items"),
        Phrase("4,180 页", "4,180 pages"),
    ),
    ActLine(Phrase("本年接收", "Came in"), Phrase("3 卷　86 件", "3 volumes, 86 items"), Phrase("912 页", "912 pages")),
    ActLine(Phrase("阅览", "Read here"), Phrase("128 人次", "128 visits"), Phrase("342 卷（件）次", "342 pieces")),
    ActLine(Phrase("填报人（签字）　审核人（签字）", "Written by, checked by")),
)  # fmt: skip
FORM = act_form("year_report", Phrase(zh="统计年报", en="Yearly report"), _SAMPLES)
