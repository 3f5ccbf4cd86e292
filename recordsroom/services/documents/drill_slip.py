"""The slip of a drill 试还原单: which backup was opened as if the vault were lost, and what was found in it (N14)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.fact_sheet import Fact, FactForm, FactSheet
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class DrillFacts:
    """What the slip says; `found` is empty where everything agreed."""

    backup: str
    medium: str
    made: str
    entry: str
    head: str
    drilled: str
    found: str
    entries: str
    records: str
    carriers: str
    loans: str


_GOOD = Phrase(zh="合格：可以还原", en="Good: it restores")
_CHAIN = Phrase(zh="逐条核验，首尾相接，无断", en="Every entry verified, none missing")
_FOLD = Phrase(zh="由日志重演，与各表逐行一致", en="Replayed from the journal, every row agrees")
_NOT = Phrase(zh="未通过，见结果", en="Not passed, see the result")
_NEVER = Phrase(zh="从未试还原，未证实", en="Never drilled: unproven")


def drill_slip(facts: DrillFacts) -> FactSheet:
    """The one page of a drill."""
    good = facts.drilled and not facts.found
    result: Phrase = Phrase(zh=f"不合格（{facts.found}）", en=f"Failed ({facts.found})") if facts.found else _GOOD
    return FactSheet(
        (
            Fact(Phrase(zh="备份号　介质", en="Backup and medium"), f"{facts.backup}\u3000{facts.medium}"),
            Fact(Phrase(zh="何时、何人备份", en="Made"), facts.made),
            Fact(Phrase(zh="至日志第几条", en="Up to entry"), facts.entry),
            Fact(Phrase(zh="链头", en="Head"), facts.head),
            Fact(Phrase(zh="何时、何人试还原", en="Drilled"), facts.drilled or _NEVER),
            Fact(Phrase(zh="结果", en="Result"), result if facts.drilled else _NEVER),
            Fact(Phrase(zh="日志链", en="Chain"), _CHAIN if good else _NOT),
            Fact(Phrase(zh="账表重演", en="Fold"), _FOLD if good else _NOT),
            Fact(Phrase(zh="数出日志", en="Entries counted"), facts.entries),
            Fact(Phrase(zh="数出档案、载体", en="Records, carriers"), f"{facts.records}\u3000{facts.carriers}"),
            Fact(Phrase(zh="数出在借", en="Loans open"), facts.loans),
            Fact(Phrase(zh="试还原人（签字）", en="Who drilled (signature)")),
            Fact(Phrase(zh="见证人（签字）", en="Witness (signature)")),
        )
    )


_SAMPLE = DrillFacts(
    "0007", "JZ-2026-009", "2026-11-20 17:40　程远舟", "12,034", "3f9a 27c1 0b44 e8d2", "2026-11-21 09:05　程远舟", "",
    "12,034", "3,860", "4,112", "27",
)  # fmt: skip
PAPER = FactForm(
    "drill_slip", Phrase(zh="试还原单", en="Slip of a drill"), sealed=False, samples=(drill_slip(_SAMPLE),)
)
FORM = PAPER.form()
