"""What stands on the cover of a file: 案卷封面 of 文书 (F-07, GB/T 9705-2008) and of 科技 (F-09, GB/T 11822-2008)."""

from __future__ import annotations

from recordsroom.services.documents.fact_sheet import Fact, FactForm, FactSheet
from recordsroom.services.documents.phrase import Phrase

FONDS = Phrase(zh="全宗名称", en="Fonds")
CATEGORY = Phrase(zh="类目名称", en="Category")
TITLE = Phrase(zh="案卷题名", en="Title of the file")
FILED_BY = Phrase(zh="立卷单位", en="Filed by")
TIME = Phrase(zh="时间", en="From–to")
DATES = Phrase(zh="起止日期", en="From–to")
KEPT = Phrase(zh="保管期限", en="Kept")
EXTENT = Phrase(zh="件数　页数", en="Items, pages")
FILING_NO = Phrase(zh="归档号", en="Filing no.")
LEVEL = Phrase(zh="密级", en="Level")
CODE = Phrase(zh="档号", en="Reference")

_SAMPLES = (
    FactSheet(
        (
            Fact(FONDS, "青石市水务局"),
            Fact(CATEGORY, "文书"),
            Fact(TITLE, "关于东湖水源地保护的请示、批复及附图", 3),
            Fact(TIME, Phrase(zh="自 2011 年 3 月至 2011 年 12 月", en="2011-03 to 2011-12")),
            Fact(KEPT, "永久"),
            Fact(EXTENT, Phrase(zh="18 件　124 页", en="18 items, 124 pages")),
            Fact(FILING_NO),
            Fact(LEVEL, "秘密★10年"),
            Fact(CODE, "C038-001-001"),
        )
    ),
)
COVER = FactForm("file_cover", Phrase(zh="案卷封面", en="Cover of the file"), sealed=False, samples=_SAMPLES)
FORM = COVER.form()
