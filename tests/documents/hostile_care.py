"""The longest that a real room could hand over to the papers about incidents and the care for the room."""

from __future__ import annotations

from typing import Any

from recordsroom.domain.protections import Protection
from recordsroom.domain.statistics import Gone
from recordsroom.services.documents.climate_chart import HUMIDITY, TEMPERATURE, ClimateCurves, Curve, curves_said
from recordsroom.services.documents.climate_sheet import ClimateLine, climate_totals
from recordsroom.services.documents.general_register import StockBlank, StockLine, StockTotal
from recordsroom.services.documents.incident_register import EVERYTHING, IncidentBlank, IncidentLine, IncidentTotal
from recordsroom.services.documents.incident_report import report
from recordsroom.services.documents.inspection_register import InspectionLine, inspection_totals
from recordsroom.services.documents.month_book import MonthTotal, checked, month_page
from recordsroom.services.documents.opening_act import ActLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.training_register import TrainingBookLine, training_totals
from recordsroom.services.documents.treatment_register import TreatmentLine, treatment_totals
from recordsroom.services.queries.care_papers import faults_phrase
from recordsroom.services.queries.statistics_papers import GONE

_NAME = "努尔买买提江·阿卜杜热合曼·吐尔逊尼亚孜"
_CODE = "Z109-WS·2011-D30-政策法规与督察办公室处-0001·001"
_LONG = ("关于\U00020bb7野家村" * 84)[:500]
_NUMBER = "青石市国家保密局泄密案件核查〔2026〕第10999号" * 2
_ITEMS: dict[str, str | Phrase] = dict.fromkeys(
    ("content", "discovery", "culprits", "course", "harm", "pursuit", "remedy"), _LONG
)
_HEADS: dict[str, str | Phrase] = dict.fromkeys(("to", "archives", "statement", "reported", "keeper"), _NUMBER[:60])
_AMOUNT = Phrase("9,999,999 页（9,999,999 份未点页）", "9,999,999 pages (9,999,999 not counted)")

CARE: dict[str, list[Any]] = {
    "incident_report": [*report(_ITEMS | _HEADS), *report({})],
    "training_register": [
        TrainingBookLine(
            "2026-03-02",
            "2027-03-01",
            _NAME,
            _LONG[:100],
            Phrase("保密承诺书", "undertaking"),
            _LONG[:100],
            _LONG[:100],
            "",
            _NAME,
        ),
        MonthTotal(month_page("2026", 99, 99), checked(training_totals(9999))),
    ],
    "climate_chart": [
        ClimateCurves(
            f"{_CODE}　2026-12　-40–60 ℃　0–100 %",
            curves_said(1860, 1860, ("-40.0", "100.0")),
            31,
            Curve(TEMPERATURE, -400, 600, tuple((day / 60, 600 - 1000 * (day % 2)) for day in range(1860))),
            Curve(HUMIDITY, 0, 1000, tuple((day / 60, 1000 * (day % 2)) for day in range(1860))),
        ),
        ClimateCurves(
            "",
            curves_said(1, 0, ("20.0", "50.0")),
            28,
            Curve(TEMPERATURE, 200, 200, ((0.0, 200),)),
            Curve(HUMIDITY, 500, 500, ((27.9, 500),)),
        ),
    ],
    "climate_sheet": [
        ClimateLine(
            "12-31",
            "23:59",
            _CODE * 2,
            "-40–60 ℃　0–100 %",
            "-40.0",
            "100.0",
            Phrase("温度超限、湿度超限", "temperature, humidity"),
            Phrase("变化过大", "too fast"),
            _LONG[:100],
            _LONG[:100],
            "-40.0",
            "100.0",
            _NAME,
        ),
        MonthTotal(month_page("2026-11", 99, 99), checked(climate_totals(9999, 9999, ("-40.0", "100.0")))),
    ],
    "inspection_register": [
        InspectionLine(
            "2026-11-20 09:05",
            _NAME,
            _LONG[:200],
            Phrase("不合格", "faults"),
            faults_phrase(tuple(Protection)),
            _LONG[:200],
            _LONG[:200],
            "2026-11-22 15:00",
            _NAME,
            _LONG[:200],
        ),
        MonthTotal(month_page("2026-11", 99, 99), checked(inspection_totals(9999, 9999))),
    ],
    "treatment_register": [
        TreatmentLine(
            "修2026-9999",
            Phrase("消毒", "disinfection"),
            _CODE,
            "绝密★2046年12月31日",
            _LONG[:100],
            _LONG[:100],
            _LONG[:100],
            _LONG[:100],
            "2026-11-20",
            "2026-11-27",
            _LONG[:100],
            _NAME,
        ),
        MonthTotal(month_page("2026", 99, 99), checked(treatment_totals(9999, 9999))),
    ],
    "salvage_list": [
        ActLine(Phrase("第四批　永久", "Fourth: permanent"), _AMOUNT, _AMOUNT, head=True),
        ActLine(Phrase(_CODE, _CODE), _AMOUNT, _CODE),
    ],
    "year_report": [
        ActLine(Phrase("2026 年　档案室基本情况", "2026"), "青石市人民政府办公室" * 6, "2026-11-20", head=True),
        ActLine(Phrase("　其他（并卷、复制件销毁等）", "other"), _AMOUNT, _AMOUNT),
    ],
    "general_register": [
        StockLine("2026-11-20", "99999", GONE[Gone.OTHER], *("9,999,999,999",) * 9),
        StockBlank(first=True),
        StockTotal(2026, 9999, 9999),
    ],
    "incident_register": [
        IncidentLine(
            "事件2026-9999",
            _NUMBER[:60],
            "2026-11-20 09:30",
            "2026-11-20 09:30",
            Phrase("泄密或可能泄密", "leaked, or possibly"),
            "绝密",
            "、".join([_CODE] * 40),
            "、".join([_CODE] * 40),
            "2026-11-20 09:30",
            "2026-11-20 09:30",
            _NUMBER[:60],
            _NUMBER[:60],
            "2026-11-20 09:30",
            "2026-11-20",
            "2026-11-20",
            f"常务副市长 {_NAME}",
        ),
        IncidentBlank(first=True),
        IncidentTotal(EVERYTHING, 999, 999, 9999, 9999),
    ],
}
