"""What the papers about the care for the room say: air, looks around, conservation, salvage (F-26, R-150)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator

from recordsroom.domain.climate import Limits
from recordsroom.domain.protections import Protection
from recordsroom.domain.statistics import Amount, together
from recordsroom.domain.treating import TreatKind, TreatState
from recordsroom.domain.values import Level
from recordsroom.services.documents import climate_chart, climate_sheet, inspection_register, treatment_register
from recordsroom.services.documents.climate_chart import ClimateCurves, Curve
from recordsroom.services.documents.climate_sheet import ClimateLine
from recordsroom.services.documents.inspection_register import InspectionLine
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.documents.opening_act import ActLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.treatment_register import TreatmentLine
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.room_care import (
    InspectionRow,
    ReadingRow,
    TreatmentRow,
)
from recordsroom.services.queries.room_care import (
    climate_register as readings,
)
from recordsroom.services.queries.room_care import (
    inspection_register as looks,
)
from recordsroom.services.queries.room_care import (
    treatment_register as orders,
)
from recordsroom.services.queries.statistics_papers import amount_words
from recordsroom.services.queries.year_figures import held_level
from recordsroom.services.sight import Sight, cursor_of

PROTECTIONS = {
    Protection.THEFT: Phrase("防盗", "theft"),
    Protection.FIRE: Phrase("防火", "fire"),
    Protection.DAMP: Phrase("防潮", "damp"),
    Protection.DUST: Phrase("防尘", "dust"),
    Protection.INSECTS: Phrase("防虫", "insects"),
    Protection.RODENTS: Phrase("防鼠", "rodents"),
    Protection.HEAT: Phrase("防高温", "heat"),
    Protection.LIGHT: Phrase("防强光", "light"),
    Protection.ORDER: Phrase("无杂物", "order"),
    Protection.TECHNICAL: Phrase("科技档案完好", "technical archives"),
}
TREAT_KINDS = {
    TreatKind.REPAIR: Phrase("修复", "repair"),
    TreatKind.DISINFECT: Phrase("消毒", "disinfection"),
    TreatKind.CLEAN: Phrase("除尘", "cleaning"),
    TreatKind.COPY: Phrase("复制", "copying"),
}
_RANKS = (
    (Phrase("第一批　绝密", "First: juemi"), "r.level = 4"),
    (Phrase("第二批　机密", "Second: jimi"), "r.level = 3"),
    (Phrase("第三批　秘密", "Third: mimi"), "r.level = 2"),
    (Phrase("第四批　永久", "Fourth: permanent"), "coalesce(r.level, 0) < 2 AND r.retention = 'Y'"),
)
_SALVAGE = (
    "SELECT coalesce(l.name, ''), sum(r.kind = 'FILE'), sum(r.kind <> 'FILE'), min(r.reference_code),"
    " max(r.reference_code) FROM carriers c JOIN records r ON r.id = c.record_id"
    " LEFT JOIN boxes b ON b.id = c.box_id"
    " LEFT JOIN storage_locations l ON l.id = coalesce(c.location_id, b.location_id)"
    " WHERE c.custody <> 'WITHDRAWN' AND c.parent_id IS NULL AND {} GROUP BY l.id ORDER BY l.id IS NULL, l.walk_order"
)
_UNTIL = Phrase("　　至", "  up to")
_NOWHERE = Phrase("不在架（在借、待上架等）", "not on a shelf")


def climate_sheet_pages(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The readings of these months, of this month where none is named."""
    every, rows = readings(sight)[::-1], list[MonthRow]()
    for month in months_named(sight, of):
        some = [one for one in every if f"{one.at:%Y-%m}" == month]
        out = sum(not one.within for one in some)
        mean = tuple(tenths(round(sum(figures) / len(some))) for figures in _figures(some)) if some else ("", "")
        said = climate_sheet.climate_totals(len(some), out, (mean[0], mean[1]))
        rows += climate_sheet.BOOK.pages(month, [_read(one) for one in some], said)
    return LabelRun(of, tuple(rows), Level.INTERNAL) if rows else NOTHING


def climate_chart_pages(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The curves of these months, of this month where none is named: a page for each place that was read."""
    every, rows = readings(sight)[::-1], list[ClimateCurves]()
    for month in months_named(sight, of):
        places: dict[int, list[ReadingRow]] = {}
        for one in every:
            if f"{one.at:%Y-%m}" == month:
                places.setdefault(one.watch.id, []).append(one)
        rows += [_curves(month, some) for some in places.values()]
    return LabelRun(of, tuple(rows), Level.INTERNAL) if rows else NOTHING


def inspection_pages(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The looks around of these months, of this month where none is named."""
    every, rows = looks(sight)[::-1], list[MonthRow]()
    for month in months_named(sight, of):
        some = [one for one in every if f"{one.at:%Y-%m}" == month]
        said = inspection_register.inspection_totals(len(some), sum(one.inspection.open for one in some))
        rows += inspection_register.BOOK.pages(month, [_looked(one) for one in some], said)
    return LabelRun(of, tuple(rows), Level.INTERNAL) if rows else NOTHING


def treatment_pages(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The orders of conservation of these years, of this one where none is named."""
    every, rows = orders(sight)[::-1], list[MonthRow]()
    for year in of or (sight.today.year,):
        some = [one for one in every if one.since.year == year]
        away = sum(one.state is TreatState.UNDER_WAY for one in some)
        said = treatment_register.treatment_totals(len(some), away)
        rows += treatment_register.BOOK.pages(str(year), [_treated(one) for one in some], said)
    level = max((one.piece.level or Level.PUBLIC for one in every), default=Level.PUBLIC)
    return LabelRun(of, tuple(rows), max(level, Level.INTERNAL)) if rows else NOTHING


def salvage_list(sight: Sight) -> LabelRun:
    """What is carried out first, by rank and then in the order of the walk; it tells where what is, and no title."""
    rows = tuple(line for name, rule in _RANKS for line in _rank(sight, name, rule))
    return LabelRun((), rows, held_level(sight)) if rows else NOTHING


def tenths(value: int | None) -> str:
    """A figure as the instruments show it."""
    return "" if value is None else f"{value / 10:.1f}"


def limits_words(limits: Limits) -> str:
    """Between which figures a place stays."""
    air = f"{limits.coldest / 10:g}–{limits.hottest / 10:g} ℃"
    return f"{air}　{limits.driest / 10:g}–{limits.dampest / 10:g} %"


def faults_phrase(faults: tuple[Protection, ...]) -> Phrase:
    """Which protections were not in order."""
    return Phrase("、".join(PROTECTIONS[one].zh for one in faults), ", ".join(PROTECTIONS[one].en for one in faults))


def _figures(some: list[ReadingRow]) -> tuple[list[int], list[int]]:
    return [one.temperature for one in some], [one.humidity for one in some]


def _curves(month: str, some: list[ReadingRow]) -> ClimateCurves:
    watch, limits = some[0].watch, some[0].watch.limits
    mean = tuple(tenths(round(sum(figures) / len(some))) for figures in _figures(some))
    at = [one.at.day - 1 + (one.at.hour + one.at.minute / 60) / 24 for one in some]
    warm, damp = (tuple(zip(at, figures, strict=True)) for figures in _figures(some))
    return ClimateCurves(
        about=f"{watch.name}　{month}　{limits_words(limits)}",
        said=climate_chart.curves_said(len(some), sum(not one.within for one in some), (mean[0], mean[1])),
        days=monthrange(some[0].at.year, some[0].at.month)[1],
        temperature=Curve(climate_chart.TEMPERATURE, limits.coldest, limits.hottest, warm),
        humidity=Curve(climate_chart.HUMIDITY, limits.driest, limits.dampest, damp),
    )


def _read(one: ReadingRow) -> ClimateLine:
    limits = one.watch.limits
    hot = not limits.coldest <= one.temperature <= limits.hottest
    damp = not limits.driest <= one.humidity <= limits.dampest
    out = (Phrase("温度超限", "temperature"),) * hot + (Phrase("湿度超限", "humidity"),) * damp
    return ClimateLine(
        day=f"{one.at:%m-%d}",
        half=f"{one.at:%H:%M}",
        place=one.watch.name,
        limits=limits_words(limits),
        temperature=tenths(one.temperature),
        humidity=tenths(one.humidity),
        out=Phrase("、".join(each.zh for each in out), ", ".join(each.en for each in out)),
        swung=Phrase("变化过大", "too fast") if one.swung else "",
        weather=one.weather,
        measure=one.measure,
        temperature_after=tenths(one.after[0]),
        humidity_after=tenths(one.after[1]),
        keeper=one.by,
    )


def _looked(one: InspectionRow) -> InspectionLine:
    inspection = one.inspection
    return InspectionLine(
        at=f"{one.at:%Y-%m-%d %H:%M}",
        by=one.by,
        second=inspection.inspected_with,
        order=Phrase("不合格", "faults") if inspection.failed else Phrase("合格", "in order"),
        faults=faults_phrase(inspection.failed),
        found=inspection.fault_found,
        action=inspection.fault_action,
        mended=f"{one.mended:%Y-%m-%d %H:%M}" if one.mended else "",
        mended_by=one.mended_by,
        how=inspection.mended_how,
    )


def _treated(one: TreatmentRow) -> TreatmentLine:
    order, piece = one.treatment, one.piece
    return TreatmentLine(
        number=order.treatment_no,
        kind=TREAT_KINDS[order.treat_kind],
        code=piece.reference_code,
        level=mark(piece.level, piece.scheme, piece.secrecy_term),
        defect=order.defect,
        by=order.treated_by,
        agreement=order.agreement_no,
        watcher=order.watched_by,
        begun=f"{one.since:%Y-%m-%d}",
        ended=f"{one.until:%Y-%m-%d}" if one.until else "",
        result=order.treat_result,
        keeper=one.by,
    )


def _rank(sight: Sight, name: Phrase, rule: str) -> Iterator[ActLine]:
    rows = cursor_of(sight).execute(_SALVAGE.format(rule)).fetchall()
    if not rows:
        return
    places = Phrase(f"{len(rows)} 处", f"{len(rows)} places")
    whole = together(Amount(files, items) for _place, files, items, _first, _last in rows)
    yield ActLine(name, places, amount_words(whole), head=True)
    for place, files, items, first, last in rows:
        yield ActLine(Phrase(place, place) if place else _NOWHERE, amount_words(Amount(files, items)), first)
        if last != first:
            yield ActLine(_UNTIL, "", last)
