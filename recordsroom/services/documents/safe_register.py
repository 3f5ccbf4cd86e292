"""The register of safe cabinets 保密柜存取登记 (F-28, G-10): a line for each thing that was taken or put."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.table import Column, Table, table_form


@dataclass(frozen=True, repr=False)
class SafeLine:
    """One thing, or an opening at which nothing went in or out."""

    opened: str
    shut: str
    safe: str
    what: str
    title: str | Phrase
    mark: str
    taken: str
    put: str
    purpose: str
    person: str
    keeper: str
    second: str


_TABLE: Table[SafeLine] = Table(
    (
        Column(Phrase(zh="开柜", en="Opened"), 25, lambda line: line.opened, across="centre"),
        Column(Phrase(zh="锁柜", en="Shut"), 25, lambda line: line.shut, across="centre"),
        Column(Phrase(zh="保密柜", en="Cabinet"), 30, lambda line: line.safe, shorten="beginning"),
        Column(Phrase(zh="档号、名称", en="What"), 46, lambda line: line.what, shorten="beginning"),
        Column(Phrase(zh="题名", en="Title"), 30, lambda line: line.title, shorten="end"),
        Column(Phrase(zh="密级", en="Level"), 21, lambda line: line.mark, across="centre"),
        Column(Phrase(zh="取", en="Taken"), 10, lambda line: line.taken, across="right"),
        Column(Phrase(zh="存", en="Put"), 10, lambda line: line.put, across="right"),
        Column(Phrase(zh="存取事由", en="What for"), 32, lambda line: line.purpose, shorten="end"),
        Column(Phrase(zh="存取人", en="For"), 17, lambda line: line.person, shorten="end"),
        Column(Phrase(zh="管理人", en="Keeper"), 17, lambda line: line.keeper, shorten="end"),
        Column(Phrase(zh="第二管理人", en="Second"), 17, lambda line: line.second, shorten="end"),
    )
)
FORM = table_form(
    "safe_register",
    Phrase(zh="保密柜存取登记", en="Register of safe cabinets"),
    _TABLE,
    (
        SafeLine("11-20 09:05", "11-20 09:20", "02 库 03 柜", "Z109-WS·2011-Y-BGS-0002", "关于东湖水源地保护的请示",
                 "秘密★10年", "1", "", "送阅", "方其琛", "宋闻溪", "苏怀瑾"),
        SafeLine("11-20 16:40", "", "02 库 03 柜", "印模信封", "", "", "", "2", "交存", "宋闻溪", "宋闻溪", "苏怀瑾"),
    ),
)  # fmt: skip
