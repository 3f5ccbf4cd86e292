"""What the papers of a destruction say: the list with its cover, the form of approval, the record (F-23)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.destruction_lists import DestroyChannel, DestroyMethod
from recordsroom.domain.values import CarrierKind, Level
from recordsroom.services.documents.bound import BoundRow, Tally, bound_pages, tallied
from recordsroom.services.documents.destruction_book import BOOK, cover
from recordsroom.services.documents.destruction_list import DestructionLine
from recordsroom.services.documents.destruction_record import approval, record
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.destroying import DestructionRow, DoomedRow, destructions
from recordsroom.services.queries.exporting import retention_words
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

_PIECES, _APART, _GROUP = Phrase(zh="件", en="pieces"), "\u3000", 4
_NO_HEAD = Phrase(zh="", en="")
CHANNELS = {
    DestroyChannel.DESIGNATED_UNIT: Phrase(zh="指定销毁单位", en="designated unit"),
    DestroyChannel.SELF_SMALL: Phrase(zh="自行销毁（少量）", en="own machine, small amount"),
}
METHODS = {
    DestroyMethod.PULPED: Phrase(zh="化浆", en="pulped"),
    DestroyMethod.SHREDDED: Phrase(zh="粉碎", en="shredded"),
    DestroyMethod.INCINERATED: Phrase(zh="焚毁", en="burnt"),
    DestroyMethod.DEMAGNETISED: Phrase(zh="消磁后粉碎", en="demagnetised and broken up"),
}
KINDS = {
    CarrierKind.PAPER: Phrase(zh="纸质", en="paper"),
    CarrierKind.FILM: Phrase(zh="胶片", en="film"),
    CarrierKind.DISC: Phrase(zh="光盘", en="disc"),
    CarrierKind.USB: Phrase(zh="U盘", en="USB"),
    CarrierKind.NOTEBOOK: Phrase(zh="保密本", en="notebook"),
    CarrierKind.PHOTOGRAPH: Phrase(zh="照片", en="photograph"),
    CarrierKind.OBJECT: Phrase(zh="实物", en="object"),
    CarrierKind.DRAFT: Phrase(zh="草稿", en="draft"),
    CarrierKind.PROOF: Phrase(zh="清样", en="proof"),
    CarrierKind.MEETING_COPY: Phrase(zh="会议用件", en="meeting copy"),
}
"""Where, how and what is destroyed, as papers and registers say it."""


def destruction_list(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """Cover and pages of these lists, as their lines were written; struck lines say so and are not counted."""
    found = _lists(sight, of)
    pages = tuple(page for row in found for page in (_cover(sight, row), *_pages(sight, row)))
    return LabelRun(of, pages, _level(found)) if found else NOTHING


def destruction_record(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The form of approval of these lists, and of what is destroyed the record; by hand what is not known yet."""
    found = _lists(sight, of)
    pages = tuple(page for row in found for page in (approval(_of_approval(row)), record(_of_record(row))))
    return LabelRun(of, pages, _level(found)) if found else NOTHING


def _lists(sight: Sight, of: tuple[int, ...]) -> list[DestructionRow]:
    return [row for row in destructions(sight) if row.id in of]


def _level(found: list[DestructionRow]) -> Level:
    return max((line.level for row in found for line in row.lines), default=Level.INTERNAL)


def _cover(sight: Sight, row: DestructionRow) -> BoundRow:
    one, act = row.file.list, row.file.act
    told: dict[str, str | Phrase] = {
        "number": row.number,
        "code": in_groups(row.file.code),
        "fonds": f"{sight.policy.fonds_no}{_APART}{sight.policy.fonds_name}",
        "how_much": _how_much(row),
        "why": one.destroy_why,
        "appraisal": f"{one.appraisal_no}{_APART}{one.appraised_on.isoformat()}",
        "appraisers": one.appraisers,
        "approver": _signed(row),
    }
    if act is not None:
        told |= {
            "supervisors": act.supervisors,
            "when": f"{sight.local(act.act_at):%Y-%m-%d}",
            "method": METHODS[act.destroy_method],
            "place": act.destroy_place,
            "receipt": _proof(row),
        }
    return cover(told)


def _pages(sight: Sight, row: DestructionRow) -> tuple[BoundRow, ...]:
    about = Phrase(
        zh=f"{row.number}{_APART}校验码 {in_groups(row.file.code)}", en=f"{row.number}, code {in_groups(row.file.code)}"
    )
    act = row.file.act
    ended = "" if act is None else f"{sight.local(act.act_at):%Y-%m-%d}"
    lines = [_line(row, one, ended) for one in row.lines]
    tallies = [Tally.of(one.pages) if one.line.stands else Tally() for one in row.lines]
    return tuple(bound_pages(BOOK, about, lines, tallies, _PIECES))


def _line(row: DestructionRow, one: DoomedRow, ended: str) -> DestructionLine:
    line, year = one.line, one.line.doomed_dated[:4]
    hidden = one.title is None and bool(line.doomed_title)
    struck = Phrase(zh="划去", en="struck")
    return DestructionLine(
        number=one.number,
        reference_code=one.reference_code,
        document_no="" if hidden else line.doomed_document,
        author="" if hidden else line.doomed_author,
        title=one.title or "",
        year=year,
        period=retention_words(line.doomed_retention or None) or "",
        kept=_kept(year, row.listed_at.date()),
        mark=mark(one.level, one.scheme, one.secrecy_term),
        copy_no=one.copy_no,
        pages="" if one.pages is None else str(one.pages),
        note="" if line.stands else struck.zh,
        destroyed="" if line.destroyed_at is None else ended,
        copies=str(one.copies),
        carrier=KINDS[line.doomed_kind],
        why=row.file.list.destroy_why,
        approver=row.signer,
        escorts="" if row.file.journey is None else row.file.journey.escorts,
        receipt=_proof(row),
    )


def _proof(row: DestructionRow) -> str:
    act = row.file.act
    return "" if act is None else row.device or f"{act.receiving_unit}{_APART}{act.destroy_receipt}"


def _kept(year: str, listed: date) -> str:
    return f"{listed.year - int(year)}年" if year.isdecimal() else ""


def _how_much(row: DestructionRow) -> Phrase:
    return tallied(Tally.of(one.pages) for one in row.standing).words(_NO_HEAD, _PIECES)


def _signed(row: DestructionRow) -> str:
    leave = row.file.leave
    return "" if leave is None else _APART.join((row.signer, row.signer_post, leave.leave_signed_on.isoformat()))


def _of_approval(row: DestructionRow) -> dict[str, str | Phrase]:
    one, leave, top = row.file.list, row.file.leave, row.mark
    highest = "" if top is None else mark(top.level, top.scheme, top.secrecy_term)
    much = _how_much(row)
    return {
        "leave_no": "" if leave is None else leave.leave_no,
        "number": f"{row.number}{_APART}{in_groups(row.file.code)}",
        "requester": one.requester,
        "how_much": Phrase(f"{much.zh}{_APART}{highest}", f"{much.en} {highest}"),
        "why": one.destroy_why,
        "appraisal": _APART.join((one.appraisal_no, one.appraised_on.isoformat(), one.appraisers)),
        "channel": CHANNELS[row.channel],
        "struck": "、".join(str(line.number) for line in row.lines if not line.line.stands),
        "approver": _signed(row),
        "filed_with": one.filed_with,
    }


def _of_record(row: DestructionRow) -> dict[str, str | Phrase]:
    act, way = row.file.act, row.file.journey
    told: dict[str, str | Phrase] = {"number": f"{row.number}{_APART}{in_groups(row.file.code)}"}
    if way is not None:
        bags = Phrase(f"{way.bags} 袋{_APART}{way.bag_seals}", f"{way.bags} bags, {way.bag_seals}")
        told |= {"bags": bags, "escorts": way.escorts}
    if act is not None:
        count = act.pieces_destroyed
        told |= {
            "counted": Phrase(f"逐件扫描 {count} 件，与清册一致", f"{count} pieces scanned, as listed"),
            "times": f"{act.destroy_began} – {act.destroy_ended}",
            "method": Phrase(
                f"{METHODS[act.destroy_method].zh}{_APART}{act.destroy_place}",
                f"{METHODS[act.destroy_method].en}, {act.destroy_place}",
            ),
            "device": row.device,
            "receipt": f"{act.receiving_unit}{_APART}{act.destroy_receipt}".strip(),
            "supervisors": act.supervisors,
            "keeper": f"{row.keeper}{_APART}{act.act_second}",
            "digest": act.act_digest,
        }
    return told


def in_groups(code: str) -> str:
    """The code of a list as it stands on its pages."""
    return " ".join(code[place : place + _GROUP] for place in range(0, len(code), _GROUP))
