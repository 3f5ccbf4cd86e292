"""What the lists of files say: one for each 目录号 with its cover (F-10), and the register of all of them (G-05)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import select

from recordsroom.domain.retention import PERMANENT
from recordsroom.domain.values import Level, RecordKind
from recordsroom.services.documents.bound import FILES, BoundRow, Tally, bound_pages, tallied
from recordsroom.services.documents.fact_sheet import UNIT_SEAL, Fact, FactSheet
from recordsroom.services.documents.file_list import BOOK, REGISTER, CatalogueLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.exporting import retention_words
from recordsroom.services.queries.filing_list import count_fact, fonds_name
from recordsroom.services.queries.listed import UNCHECKED, Listed, highest, listed, record_line, tallies
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import records, series


@dataclass(frozen=True, slots=True, repr=False)
class Catalogue:
    """One list of files: its line in the register, what it comes to, and in which years its files are."""

    id: int
    line: CatalogueLine
    tally: Tally
    level: Level
    years: tuple[int, ...]


_FILES = select(records.c.id).where(records.c.kind == RecordKind.FILE.value).order_by(records.c.reference_code)
_SERIES = select(series.c.id, series.c.name)


def file_list(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The lists of the files among these records."""
    found = _files(sight, of)
    rows = tuple(page for code, some in _by_list(found) for page in _catalogue(sight, code, some))
    return LabelRun(tuple(one.row.id for one in found), rows, highest(found))


def catalogues(sight: Sight) -> tuple[Catalogue, ...]:
    """Every list of files, by its code."""
    found = _files(sight, tuple(sight.connection.execute(_FILES).scalars()))
    names = {row.id: row.name for row in sight.connection.execute(_SERIES)}
    return tuple(_catalogue_of(number, code, some, names) for number, (code, some) in enumerate(_by_list(found), 1))


def catalogue_register(sight: Sight) -> LabelRun:
    """The register of the lists of all files; held as the highest level of the files (R-43)."""
    found = catalogues(sight)
    lines, totals = [one.line for one in found], [one.tally for one in found]
    rows = tuple(bound_pages(REGISTER, sight.policy.unit_name, lines, totals, FILES)) if lines else ()
    return LabelRun((), rows, max((one.level for one in found), default=Level.INTERNAL))


def _files(sight: Sight, of: tuple[int, ...]) -> list[Listed]:
    files = [one for one in listed(sight, of) if one.kind is RecordKind.FILE]
    return sorted(files, key=lambda one: (_list_code(one), one.row.file_no or one.row.item_no or 0, one.row.id))


def _list_code(one: Listed) -> str:
    """目录号: all of a file's code but its own number."""
    return str(one.row.reference_code.rpartition("-")[0])


def _by_list(found: Sequence[Listed]) -> list[tuple[str, list[Listed]]]:
    return [(code, list(some)) for code, some in groupby(found, _list_code)]


def _catalogue(sight: Sight, code: str, files: Sequence[Listed]) -> Iterator[BoundRow]:
    first = files[0].row
    name = fonds_name(sight, first.fonds_no)
    yield FactSheet(
        (
            Fact(Phrase(zh="全宗名称", en="Fonds"), name),
            Fact(Phrase(zh="全宗号", en="Fonds no."), first.fonds_no or ""),
            Fact(Phrase(zh="目录号", en="List"), code),
            Fact(Phrase(zh="年度", en="Years"), _years(files)),
            Fact(Phrase(zh="保管期限", en="Kept"), _retentions(files)),
            Fact(Phrase(zh="起止档号", en="References"), f"{first.reference_code} – {files[-1].row.reference_code}"),
            count_fact(files),
        ),
        (UNIT_SEAL,),
    )
    about = "\u3000".join(part for part in (code, name, _retentions(files)) if part)
    lines = [record_line(number, one) for number, one in enumerate(files, 1)]
    yield from bound_pages(BOOK, about, lines, tallies(files), FILES)


def _catalogue_of(number: int, code: str, files: Sequence[Listed], names: dict[int, str]) -> Catalogue:
    first, last, total = files[0].row, files[-1].row, tallied(tallies(files))
    line = CatalogueLine(
        number=number,
        code=code,
        name=names.get(first.series_id, ""),
        fonds_no=first.fonds_no or "",
        years=_years(files),
        retention=_retentions(files),
        files=len(files),
        first=first.reference_code.rpartition("-")[2],
        last=last.reference_code.rpartition("-")[2],
        pages=UNCHECKED if total.unknown == total.pieces else f"{total.pages:,}",
        note=f"{total.unknown} 卷页数{UNCHECKED}" if 0 < total.unknown < total.pieces else "",
    )
    return Catalogue(number, line, total, highest(files), _year_numbers(files))


def _years(files: Sequence[Listed]) -> str:
    years = _year_numbers(files)
    return "" if not years else str(years[0]) if years[0] == years[-1] else f"{years[0]}–{years[-1]}"


def _year_numbers(files: Sequence[Listed]) -> tuple[int, ...]:
    return tuple(sorted({one.row.year or int((one.row.dated or "0")[:4]) for one in files} - {0}))


def _retentions(files: Sequence[Listed]) -> str:
    kept = sorted({one.row.retention for one in files if one.row.retention}, key=lambda code: code != PERMANENT)
    return "、".join(retention_words(code) or "" for code in kept)
