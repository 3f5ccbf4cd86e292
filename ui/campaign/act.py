"""What the printed opening act says, line by line, from the figures of the room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recordsroom.domain.values import CarrierKind, Level, RecordKind
from recordsroom.services.documents.opening_act import ActLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.campaign import CampaignRow, Count

_LEVELS = {
    None: Phrase("密级待核", "Level to be checked"),
    Level.PUBLIC: Phrase("公开", "Public"),
    Level.INTERNAL: Phrase("内部", "Internal"),
    Level.MIMI: Phrase("秘密", "Secret"),
    Level.JIMI: Phrase("机密", "Jimi"),
    Level.JUEMI: Phrase("绝密", "Juemi"),
}
_KINDS = {RecordKind.FILE: (Phrase("案卷", "files"), "卷"), RecordKind.ITEM: (Phrase("件", "items"), "件")}
_MEDIA = {
    CarrierKind.PAPER: Phrase("纸质", "paper"),
    CarrierKind.FILM: Phrase("胶片", "film"),
    CarrierKind.DISC: Phrase("光盘", "discs"),
    CarrierKind.USB: Phrase("移动存储", "USB"),
    CarrierKind.NOTEBOOK: Phrase("保密本", "notebooks"),
    CarrierKind.PHOTOGRAPH: Phrase("照片", "photographs"),
    CarrierKind.OBJECT: Phrase("实物", "objects"),
    CarrierKind.DRAFT: Phrase("草稿", "drafts"),
    CarrierKind.PROOF: Phrase("清样", "proofs"),
    CarrierKind.MEETING_COPY: Phrase("会议用件", "meeting copies"),
}
_UNSIGNED = Phrase("（签字）", "(signature)")


def act_lines(campaign: CampaignRow | None, counts: Sequence[Count]) -> tuple[ActLine, ...]:
    """The act from its number to its signatures; units of count are never added to each other."""
    number = campaign.act_no if campaign and campaign.act_no else Phrase("　　　　　　号", "No.")
    signed_on = f"{campaign.acted_on:%Y-%m-%d}" if campaign and campaign.acted_on else Phrase("年　月　日", "date")
    begun = f"{campaign.begun_on:%Y-%m-%d}" if campaign else ""
    return (
        ActLine(Phrase("文据编号", "Number of the act"), number, signed_on),
        ActLine(Phrase("建库开始", "Building up began"), begun),
        ActLine(
            Phrase("清点登记如下", "Counted and entered"), Phrase("数量", "Number"), Phrase("载体", "Carriers"), True
        ),
        *(_line(count) for count in counts),
        *_sums(counts),
        ActLine(Phrase("以上全部载体不另办接收手续。", "No other receipt is made out for these carriers.")),
        *_signatures(campaign),
    )


def highest(counts: Sequence[Count]) -> Level:
    """As which level the act is kept (R-43)."""
    return max((count.level for count in counts if count.level is not None), default=Level.PUBLIC)


def _line(count: Count) -> ActLine:
    level, (kind, unit), medium = _LEVELS[count.level], _KINDS[count.kind], _MEDIA[count.medium]
    name = Phrase(f"{level.zh}　{kind.zh}　{medium.zh}", f"{level.en}, {kind.en}, {medium.en}")
    return ActLine(name, Phrase(f"{count.records:,} {unit}", f"{count.records:,} {kind.en}"), _pieces(count.carriers))


def _sums(counts: Sequence[Count]) -> Iterator[ActLine]:
    for kind, (words, _unit) in _KINDS.items():
        of_kind = [count for count in counts if count.kind is kind]
        if of_kind:
            name = Phrase(f"{words.zh}合计", f"All {words.en}")
            yield ActLine(name, "", _pieces(sum(count.carriers for count in of_kind)), head=True)


def _pieces(number: int) -> Phrase:
    return Phrase(f"{number:,} 份载体", f"{number:,} carriers")


def _signatures(campaign: CampaignRow | None) -> Iterator[ActLine]:
    for name, signed in (
        (Phrase("移交人", "Handed over by"), campaign.handed_over_by if campaign else None),
        (Phrase("监交人", "Supervised by"), campaign.supervised_by if campaign else None),
        (Phrase("第二清点人", "Second person"), campaign.seconded_by if campaign else None),
    ):
        yield ActLine(name, signed or _UNSIGNED, Phrase("年　月　日", "date") if not signed else "")
