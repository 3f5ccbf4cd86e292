"""The list that the tour brings in: invented, in GB18030, with the faults that real lists have."""

from __future__ import annotations

import csv
import io
from pathlib import Path

HEADINGS = ("序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注")
_OFFICES = ("GH", "SY", "KG", "CW")
_SUBJECTS = (
    "南湖泵站大修",
    "试验台基础加固",
    "北片区管网普查",
    "年度科研计划执行情况",
    "设备更新改造",
    "野外测绘保障",
    "实验楼消防整改",
    "历年图纸补测",
)
_KINDS = ("请示", "批复", "通知", "报告", "会议纪要", "调查报告")
_LEVELS = ("内部", "内部", "秘密★10年", "", "非密", "内部", "机密★20年", "秘密★10年")
COUNT = 64
TITLE_WORDS = "试验台基础加固"
"""Words that several of the titles have, to be looked for."""


def _row(number: int) -> list[str]:
    office = _OFFICES[number % len(_OFFICES)]
    subject, kind = _SUBJECTS[number % len(_SUBJECTS)], _KINDS[number % len(_KINDS)]
    return [
        str(number),
        f"W018-WS·2023-D30-{office}-{number:04d}",
        f"梧{office}〔2023〕{number}号",
        "青梧研究所规划室" if number % 3 else "青梧研究所试验站",
        f"关于{subject}的{kind}",
        f"2023{number % 12 + 1:02d}{number % 27 + 1:02d}",
        _LEVELS[number % len(_LEVELS)],
        str(6 + number * 7 % 120),
        "",
    ]


def write_list(path: Path) -> Path:
    """Write the list: most rows ready, four that cannot come in as they are."""
    rows = [_row(number) for number in range(1, COUNT + 1)]
    rows[11][4] = ""
    rows[22][5] = "20230231"
    rows[33][1] = rows[32][1]
    rows[44][4] = '=HYPERLINK("附件")'
    text = io.StringIO(newline="")
    csv.writer(text).writerows([HEADINGS, *rows])
    path.write_bytes(text.getvalue().encode("gb18030"))
    return path


REFUSED_ROWS = 5
"""The rows above that stay out: both of the same code, and three others."""
