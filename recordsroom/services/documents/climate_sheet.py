"""The air of the repository 库房温湿度记录 (F-26, G-25): a month, every reading, what was out of its limits."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.services.documents.month_book import MonthBlank, MonthBook, MonthLine, MonthTotal, checked, month_page
from recordsroom.services.documents.paired import PairedTable, pair
from recordsroom.services.documents.phrase import Phrase


@dataclass(frozen=True, repr=False)
class ClimateLine(MonthLine):
    """One reading."""

    day: str
    half: str | Phrase
    place: str
    limits: str
    temperature: str
    humidity: str
    out: str | Phrase
    swung: str | Phrase
    weather: str
    measure: str
    temperature_after: str
    humidity_after: str
    keeper: str


_TABLE = PairedTable(
    (
        pair(26, ("日期", "Day", "day"), ("时间", "Time", "half")),
        pair(62, ("库房", "Place", "place"), ("限值", "Limits", "limits")),
        pair(26, ("温度 ℃", "Temperature", "temperature"), ("相对湿度 %", "Humidity", "humidity")),
        pair(30, ("超限", "Out of limits", "out"), ("日变化", "Change", "swung")),
        pair(68, ("采取措施", "What was done", "measure"), ("天气", "Weather", "weather")),
        pair(28, ("措施后 ℃", "Afterwards", "temperature_after"), ("措施后 %", "Afterwards", "humidity_after")),
        pair(26, ("记录人", "Read by", "keeper")),
    ),
    ClimateLine,
)
BOOK = MonthBook(
    "climate_sheet", Phrase(zh="库房温湿度记录", en="The air of the repository"), _TABLE, "climate-rows", 4
)


def climate_totals(readings: int, out: int, mean: tuple[str, str]) -> Phrase:
    """What a month comes to: how many readings, how many out of their limits, the mean of both figures."""
    return Phrase(
        zh=f"记录 {readings} 次，超限 {out} 次；平均 {mean[0]} ℃、{mean[1]} %",
        en=f"{readings} readings, {out} out of limits; mean {mean[0]} degrees, {mean[1]} per cent",
    )


FORM = BOOK.form(
    ClimateLine("11-20", "09:05", "01库", "14–24 ℃　45–60 %", "18.5", "52.0", "", "", "晴", "", "", "", "宋闻溪"),
    ClimateLine(
        "11-20", "15:10", "01库", "14–24 ℃　45–60 %", "21.0", "63.5", Phrase("湿度超限", "humidity"), "", "雨",
        "开除湿机", "20.5", "57.0", "宋闻溪",
    ),
    MonthBlank(first=True),
    MonthTotal(month_page("2026-11", 1, 1), checked(climate_totals(2, 1, ("19.7", "57.7")))),
)  # fmt: skip
