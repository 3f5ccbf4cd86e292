"""What the yearly report and the general register say, from the room's own data (F-31, G-04)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recordsroom.domain.statistics import Amount, Gone, gone_by, together
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.documents.general_register import PER_PAGE, StockBlank, StockLine, StockRow, StockTotal
from recordsroom.services.documents.opening_act import ActLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.year_figures import YearFigures, year_figures
from recordsroom.services.sight import Sight

GONE = {
    Gone.DESTROYED: Phrase("销毁", "Destroyed"),
    Gone.SURRENDERED: Phrase("清退", "Given back to the issuer"),
    Gone.DELIVERED: Phrase("移送", "Delivered"),
    Gone.WRITTEN_OFF: Phrase("注销", "Written off"),
    Gone.OTHER: Phrase("其他（并卷、复制件销毁等）", "Other (bound into another, copies)"),
}
_CAME = {
    "ImportRecords": Phrase("目录导入", "Taken in by list"),
    "RegisterRecord": Phrase("登记入库", "Registered"),
    "AddCarriers": Phrase("增加份数", "Copies added"),
    "MakeCopies": Phrase("复制件入库", "Copies made"),
}
_IN, _PUBLIC, _UNKNOWN = Phrase("入库", "Came in"), Phrase("非密", "public"), Phrase("待核", "to be checked")
_MM = 1000


def year_report(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The report of these years, of this one where none is named."""
    found = [figures for year in of or (sight.today.year,) if (figures := year_figures(sight, year)) is not None]
    rows = tuple(line for figures in found for line in _report(sight, figures))
    return LabelRun(of, rows, max(one.level for one in found)) if found else NOTHING


def general_register(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The general register of these years, of this one where none is named."""
    found = [figures for year in of or (sight.today.year,) if (figures := year_figures(sight, year)) is not None]
    rows = tuple(row for figures in found for row in _register(figures))
    return LabelRun(of, rows, max(one.level for one in found)) if found else NOTHING


def amount_words(amount: Amount) -> Phrase:
    """Volumes beside items, never added."""
    return Phrase(f"{amount.files:,} 卷　{amount.items:,} 件", f"{amount.files:,} volumes, {amount.items:,} items")


def pages_words(amount: Amount) -> Phrase:
    """The pages, and how much of it nobody counted."""
    if not amount.uncounted:
        return Phrase(f"{amount.pages:,} 页", f"{amount.pages:,} pages")
    return Phrase(
        f"{amount.pages:,} 页（{amount.uncounted:,} 份未点页）",
        f"{amount.pages:,} pages ({amount.uncounted:,} not counted)",
    )


def level_phrase(level: Level | None) -> Phrase:
    """The word of a level, as the law writes it."""
    if level is None:
        return _UNKNOWN
    words = mark(level, Scheme.STATE if level.classified else Scheme.INTERNAL, None)
    return Phrase(words, words) if words else _PUBLIC


def event_phrase(command: str, *, going: bool) -> Phrase:
    """What came or went by a request."""
    return GONE[gone_by(command)] if going else _CAME.get(command, _IN)


def _report(sight: Sight, of: YearFigures) -> Iterator[ActLine]:
    year, unit = of.year, sight.policy.unit_name
    yield ActLine(Phrase(f"{year} 年　档案室基本情况", f"{year}, the records room"), unit, f"{sight.today}", head=True)
    yield ActLine(Phrase("现有馆藏", "Kept now"), amount_words(of.kept), pages_words(of.kept), head=True)
    for level, amount in of.stock:
        if not amount.nothing:
            name = level_phrase(level)
            yield ActLine(
                Phrase(f"　其中 {name.zh}", f"  of these {name.en}"), amount_words(amount), pages_words(amount)
            )
    yield ActLine(
        Phrase("实体　排架长度", "Pieces, length on the shelves"),
        Phrase(f"{of.carriers:,} 份", f"{of.carriers:,} pieces"),
        Phrase(f"{of.shelf_mm / _MM:,.1f} 米（未量的按估算）", f"{of.shelf_mm / _MM:,.1f} m (partly estimated)"),
    )
    yield from _flows(of)
    yield from _uses(of)
    yield ActLine(Phrase("填报人（签字）　审核人（签字）　日期", "Written by, checked by, on"))


def _flows(of: YearFigures) -> Iterator[ActLine]:
    came = together(of.came)
    yield ActLine(Phrase("本年接收", "Came in"), amount_words(came), pages_words(came), head=True)
    went = together(of.went)
    yield ActLine(Phrase("本年移出", "Left"), amount_words(went), pages_words(went), head=True)
    for why, amount in of.gone:
        if not amount.nothing:
            name = GONE[why]
            yield ActLine(Phrase(f"　{name.zh}", f"  {name.en}"), amount_words(amount), pages_words(amount))


def _uses(of: YearFigures) -> Iterator[ActLine]:
    yield ActLine(Phrase("利用", "Use"), "", "", head=True)
    people, pieces = sum(one.people for one in of.reading), sum(one.pieces for one in of.reading)
    yield ActLine(Phrase("　阅览", "  read here"), _times(people), _pieces(pieces))
    people, pieces = sum(one.people for one in of.lending), sum(one.pieces for one in of.lending)
    yield ActLine(Phrase("　外借", "  lent"), _times(people), _pieces(pieces))
    late = sum(one.late for one in of.lending)
    yield ActLine(Phrase("　其中逾期", "  of these late"), "", _pieces(late))
    copied = Phrase(f"{of.copied_pages:,} 页", f"{of.copied_pages:,} pages")
    yield ActLine(Phrase("　复制", "  copied"), Phrase(f"{of.copies:,} 份", f"{of.copies:,} copies"), copied)
    yield ActLine(Phrase("　代查", "  enquiries"), Phrase(f"{of.enquiries:,} 次", f"{of.enquiries:,}"))
    yield ActLine(Phrase("清点", "Counts"), Phrase(f"{len(of.counts)} 次", f"{len(of.counts)}"), "", head=True)
    for one in of.counts:
        told = "" if one.rate is None else f"{one.rate:.1f}%"
        found = Phrase(f"相符 {one.matched:,}／应清 {one.expected:,}", f"{one.matched:,} of {one.expected:,} agree")
        yield ActLine(Phrase(f"　{one.number}", f"  {one.number}"), found, told)


def _times(people: int) -> Phrase:
    return Phrase(f"{people:,} 人次", f"{people:,} readers on days")


def _pieces(pieces: int) -> Phrase:
    return Phrase(f"{pieces:,} 卷（件）次", f"{pieces:,} pieces")


def _register(of: YearFigures) -> Iterator[StockRow]:
    lines = [_line(f"{of.year}-01-01", "", Phrase("上年结存", "Brought forward"), Amount(), Amount(), of.before)]
    for number, one in enumerate(of.ledger, 1):
        event = event_phrase(one.command, going=not one.went.nothing)
        lines.append(_line(one.day, str(number), event, one.came, one.went, one.balance))
    pages = -(-len(lines) // PER_PAGE)
    for page in range(pages):
        some: Sequence[StockRow] = lines[page * PER_PAGE : (page + 1) * PER_PAGE]
        yield from some
        yield from (StockBlank(first=place == 0) for place in range(PER_PAGE - len(some)))
        yield StockTotal(of.year, page + 1, pages)


def _line(  # noqa: PLR0913, PLR0917 - what a line of the register says
    day: str, number: str, event: Phrase, came: Amount, went: Amount, left: Amount
) -> StockLine:
    return StockLine(
        day,
        number,
        event,
        *(_told(value) for amount in (came, went) for value in (amount.files, amount.items, amount.pages)),
        *(f"{value:,}" for value in (left.files, left.items, left.pages)),
    )


def _told(value: int) -> str:
    return f"{value:,}" if value else ""
