"""What the words and numbers in the cells of a list mean, one cell at a time."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar
from unicodedata import normalize

from recordsroom.domain.copy_numbers import MOST_COPIES, expanded
from recordsroom.domain.holdings import Urgency
from recordsroom.domain.values import CarrierKind

K = TypeVar("K")
V = TypeVar("V")

_MOST_DIGITS = 6
_MEDIA = {
    CarrierKind.PAPER: "纸质 纸 纸介质 纸质文件 文件",
    CarrierKind.DISC: "光盘 光碟 cd dvd 光介质",
    CarrierKind.USB: "u盘 优盘 usb 移动硬盘 硬盘 移动存储介质 存储介质",
    CarrierKind.FILM: "胶片 缩微胶片 缩微 胶卷 录像带 录音带",
    CarrierKind.PHOTOGRAPH: "照片 相片",
    CarrierKind.NOTEBOOK: "保密本 笔记本 保密笔记本",
    CarrierKind.OBJECT: "实物",
    CarrierKind.DRAFT: "草稿 底稿 稿本 花脸稿",
    CarrierKind.PROOF: "清样 校样",
    CarrierKind.MEETING_COPY: "会议用件 会议件 会议文件",
}
_MEDIUM = {word: kind for kind, words in _MEDIA.items() for word in words.split()} | {"": CarrierKind.PAPER}
_URGENCY = {
    **dict.fromkeys(("", "平件", "平急", "普通", "一般", "无"), None),
    **dict.fromkeys(("急件", "加急", "急"), Urgency.URGENT),
    "特急": Urgency.MOST_URGENT,
    "限时": Urgency.TIMED,
}
_NOTHING = "- — —— / 无"
_NOBODY = (
    f"{_NOTHING} 在 在库 在架 在馆 在室 在档 库房 库内 已还 已归还 未借出 未上架 归还待查 已核待上架"
    " 在库房 本室 档案室 库存 存库 原处 原位 空 正常 归档 已归档 在册 在室阅览 内部调卷 周转箱内 待销毁 修复中"
)
_IN_THE_ROOM = frozenset(_NOBODY.split()) | {""}
"""What lists, our own too, write in that column where nobody has it."""
_GIVEN_BACK = re.compile(r"已归?还[^一-龥]*")
_NOT_HERE = re.compile(r"注销|销毁|移出|移交|已(?:注销|销毁).*|已移[出交]|已?移[出交].*档案馆")
"""What they write there where it has left the room for good."""
_NO_NUMBER = frozenset(_NOTHING.split())
_PARTS = re.compile(r"[、;]")
_WITH_DISCS = re.compile(r"(.*?)(?:\+|附|含)(\d{0,2})(?:张)?(?:光盘|光碟|cd|dvd)(\d{0,2})(?:张)?")


class Remembered(dict[K, V], Generic[K, V]):
    """What was worked out for each cell so far: the cells of most columns repeat themselves."""

    def __init__(self, work_out: Callable[[K], V]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, key: K) -> V:
        found = self[key] = self._work_out(key)
        return found


def plain(text: str) -> str:
    """A short word as it is compared: half-width, small letters, no blanks."""
    return "".join(normalize("NFKC", text).lower().split())


def whole_number(text: str) -> int | None:
    """A number of pages, items or copies; None where the cell does not say one above nought."""
    digits = re.sub(r"(?:页|件|份|张)$|\.0+$", "", plain(text))
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        return None
    return int(digits) or None


class Medium(NamedTuple):
    """What a carrier is made of, and how many discs lie in it and go with it (P-19)."""

    kind: CarrierKind = CarrierKind.PAPER
    discs: int = 0


def media(text: str) -> tuple[Medium, ...] | None:
    """What the carriers of a row are made of, one word for all or one for each; None with a word not known."""
    told = [_medium(part) for part in _PARTS.split(plain(text))]
    return None if None in told else tuple(one for one in told if one)


def _medium(word: str) -> Medium | None:
    kind, with_discs = _MEDIUM.get(word), _WITH_DISCS.fullmatch(word)
    if kind or with_discs is None:
        return Medium(kind) if kind else None
    of, discs = _MEDIUM.get(with_discs[1]), int(with_discs[2] or with_discs[3] or 1)
    return Medium(of, discs) if of else None


def medium_words(kind: CarrierKind, discs: int = 0) -> str:
    """The same as lists that leave write it."""
    word = _MEDIA[kind].split()[0].upper()
    return word if not discs else f"{word}附光盘{discs if discs > 1 else ''}{'张' if discs > 1 else ''}"


def holder(text: str) -> str | None:
    """Who has a carrier according to a list; None where the cell says that it is in the room (P-03)."""
    word = text.strip()
    told = plain(word)
    return None if told in _IN_THE_ROOM or _GIVEN_BACK.fullmatch(told) or gone(word) else word


def gone(text: str) -> bool:
    """Whether a list says that what it names has left the room for good."""
    return bool(_NOT_HERE.fullmatch(plain(text)))


def copy_numbers(text: str) -> tuple[str | None, ...] | None:
    """Every copy number of a row in order, None among them for a copy without; no more than that where it is clear."""
    parts = text.split("、")
    if _NO_NUMBER.isdisjoint(map(plain, parts)):
        return expanded(text)
    found: list[str | None] = []
    for part in parts:
        numbers = (None,) if plain(part) in _NO_NUMBER else expanded(part)
        if numbers is None:
            return None
        found += numbers
    told = [one for one in found if one]
    return None if len(set(told)) < len(told) or len(found) > MOST_COPIES else tuple(found) if told else ()


def urgency(text: str) -> tuple[bool, Urgency | None]:
    """Whether the word is known, and how urgent it says a document is."""
    word = plain(text)
    return word in _URGENCY, _URGENCY.get(word)
