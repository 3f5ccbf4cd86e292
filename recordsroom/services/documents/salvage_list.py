"""The salvage list 抢救清单 (R-150): what is carried out first, place by place in the order of the walk."""

from __future__ import annotations

from recordsroom.services.documents.opening_act import ActLine, act_form
from recordsroom.services.documents.phrase import Phrase

_SAMPLES = (
    ActLine(Phrase("第一批　绝密", "First: juemi"), Phrase("1 处", "1 place"), Phrase("6 件", "6 items"), head=True),
    ActLine(Phrase("02库01列03节 绝密柜", "02-01-03"), Phrase("6 件", "6 items"), "W017-WS·2019·Y-GH-0045"),
    ActLine(Phrase("第二批　机密", "Second: jimi"), Phrase("2 处", "2 places"), Phrase("1 卷　29 件", "30"), head=True),
)
FORM = act_form("salvage_list", Phrase(zh="抢救清单", en="Salvage list"), _SAMPLES)
