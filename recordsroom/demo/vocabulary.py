"""The invented words that demonstration titles are made of; the first of each list come up most often, as in life."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import accumulate
from typing import Generic, TypeVar

T = TypeVar("T")

SUBJECTS = (
    "管网改造",
    "试验台架",
    "年度科研计划",
    "安全生产检查",
    "设备采购",
    "涉密人员管理",
    "保密自查自评",
    "档案整理鉴定",
    "中试车间建设",
    "样机联调",
    "遥测数据处理",
    "低温密封件",
    "经费预算执行",
    "职称评审",
    "干部任免",
    "国有资产清查",
    "外场试验保障",
    "测绘成果使用",
    "计算机终端台账",
    "合同审计",
    "培训考核",
    "北片区供电线路",
    "南岭观测站选址",
    "库房温湿度监测",
    "消防设施更新",
    "专利申报",
    "技术状态管理",
    "软件配置管理",
    "计量器具检定",
    "振动环境试验",
    "复合材料蒙皮",
    "高原适应性试验",
    "外协加工质量",
    "元器件筛选",
    "质量归零",
    "应急通信保障",
    "对外技术交流",
    "离退休职工服务",
    "食堂卫生",
    "绿化养护",
    "团组织换届",
    "工会经费",
    "公务用车",
    "信访事项办理",
    "史志编纂",
)
ACTS = (
    "印发",
    "报送",
    "批复",
    "下达",
    "做好",
    "同意",
    "调整",
    "开展",
    "转发",
    "核定",
    "成立",
    "加强",
    "撤销",
    "移交",
    "补办",
)
PAPERS = (
    "通知",
    "请示",
    "批复",
    "报告",
    "函",
    "会议纪要",
    "实施方案",
    "工作总结",
    "管理办法（试行）",
    "决定",
    "协议书",
    "技术说明书",
    "验收意见",
    "测试记录",
    "名册",
    "鉴定书",
    "任务书",
    "图纸目录",
)
BODIES = (
    "青梧研究所办公室",
    "规划研究室",
    "科研管理处",
    "总体设计室",
    "试验保障部",
    "财务处",
    "人事教育处",
    "质量安全处",
    "保密办公室",
    "后勤服务中心",
    "第三研究室",
    "第五研究室",
    "信息中心",
)
OFFICES = ("GH", "BGS", "KY", "ZT", "SY", "CW", "RS", "ZL")
"""Codes of the offices that made the records, as they stand in reference codes."""
CATEGORIES = ("WS", "KY", "JJ", "SB")
SERIES = {"WS": "文书按件", "KY": "科研按件", "JJ": "基建按件", "SB": "设备按件"}
"""What the series of each category is called."""
RETENTIONS = ("D30", "Y", "D10")
FAMILY_NAMES = tuple("沈白陆许方何顾宋程秦叶苏林周吴郑冯陈褚卫蒋韩杨朱尤施张孔曹严华金魏陶姜戚谢邹喻柏水窦章")
GIVEN_NAMES = (
    *("知远", "露宁", "清和", "见山", "其琛", "以宁", "言舟", "闻溪", "远舟", "如璧", "知秋", "怀瑾", "景行", "若谷"),
    *("云起", "望舒", "子衿", "一鸣", "思齐", "明澈", "长风", "亦安", "书遥", "念慈", "星野", "怀远", "嘉树", "静姝"),
    *("䶮", "𠅤之", "喆", "昇", "堃", "淼淼"),
)
"""Two names in a hundred are rare characters, which fonts and search must bear."""


class Urn(Generic[T]):
    """Draws things so that the first of a list come up most often and the last hardly ever (Zipf)."""

    def __init__(self, things: Sequence[T], slope: float = 0.8) -> None:
        self._things = things
        self._weights = tuple(accumulate(1 / (place + 1) ** slope for place in range(len(things))))

    def draw(self, chance: random.Random) -> T:
        """One of the things."""
        return chance.choices(self._things, cum_weights=self._weights)[0]


_SUBJECTS, _ACTS, _PAPERS, _BODIES = (Urn(words) for words in (SUBJECTS, ACTS, PAPERS, BODIES))


def body(chance: random.Random) -> str:
    """A responsible body."""
    return _BODIES.draw(chance)


def person(chance: random.Random) -> str:
    """A person's name."""
    return chance.choice(FAMILY_NAMES) + chance.choice(GIVEN_NAMES)


def title(chance: random.Random, year: int, by: str) -> str:
    """A title as an office would have written it in that year."""
    subject, paper = _SUBJECTS.draw(chance), _PAPERS.draw(chance)
    return _FORMS.draw(chance)(chance, year, by, subject, paper)


def _about_work(chance: random.Random, year: int, _by: str, subject: str, paper: str) -> str:
    return f"关于{_ACTS.draw(chance)}{year}年度{subject}工作的{paper}"


def _of_the_year(_chance: random.Random, year: int, _by: str, subject: str, paper: str) -> str:
    return f"{year}年度{subject}{paper}"


def _about_questions(chance: random.Random, _year: int, by: str, subject: str, paper: str) -> str:
    return f"{by}关于{subject}与{_SUBJECTS.draw(chance)}有关问题的{paper}"


def _numbered(chance: random.Random, _year: int, by: str, subject: str, paper: str) -> str:
    return f"{by}{subject}{paper}（第{chance.randint(1, 12)}号）"


def _with_enclosures(chance: random.Random, _year: int, _by: str, subject: str, paper: str) -> str:
    return f"{subject}{paper}\u3000附：{person(chance)}同志经办材料{chance.randint(2, 9)}份"


_FORMS = Urn((_about_work, _of_the_year, _about_questions, _numbered, _with_enclosures))
