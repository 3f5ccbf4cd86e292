"""Chinese names by their sounds: zgq, zhanggq, zhangguoqiang and guoqiang all find 张国强 (P-10).

A surname sounds as surnames do (单 Shàn, 区 Ōu, 查 Zhā); any other character by each of its sounds. The dictionary is
read at the first question, which takes a fifth of a second; `learn` does it where nobody waits.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

_SURNAMES = {
    "单": "shan", "区": "ou", "查": "zha", "仇": "qiu", "解": "xie", "曾": "zeng", "朴": "piao", "任": "ren",
    "华": "hua", "盖": "ge", "员": "yun", "翟": "zhai", "缪": "miao", "乐": "yue", "覃": "qin", "秘": "bi",
    "折": "she", "种": "chong", "召": "shao", "车": "che", "宁": "ning", "燕": "yan", "应": "ying", "纪": "ji",
    "过": "guo", "黑": "he", "逄": "pang", "隗": "wei", "繁": "po", "祭": "zhai", "都": "du", "葛": "ge",
    "柏": "bai", "贾": "jia", "石": "shi", "那": "na", "句": "gou", "尉": "wei", "沈": "shen", "俞": "yu",
    "褚": "chu", "阚": "kan", "訾": "zi", "谌": "chen", "牟": "mou", "洗": "xian", "冼": "xian", "晏": "yan",
    "哈": "ha", "尹": "yin", "卜": "bu", "郗": "xi", "惠": "hui", "相": "xiang", "盛": "sheng", "能": "nai",
    "尉迟": "yu chi", "万俟": "mo qi", "长孙": "zhang sun", "澹台": "tan tai", "令狐": "ling hu", "单于": "chan yu",
    "宿": "su", "臧": "zang", "戚": "qi", "曲": "qu", "余": "yu", "藏": "zang", "强": "qiang", "殷": "yin",
}  # fmt: skip
"""Surnames that sound otherwise than the same character as a rule, or might be taken to."""

Sounds = tuple[tuple[str, ...], ...]
"""What each character of a name may sound like, one after the other; the most usual sound first."""


def sounds_like(words: str, typed: str) -> bool:
    """Whether what was typed is the sound of words from any character on: initials, whole syllables, or mixed.

    Blanks and signs in either count for nothing.
    """
    letters = "".join(typed.lower().split())
    if not (letters.isascii() and letters.isalnum()) or letters.isdecimal():
        return False
    sounds = _sounds(words)
    return any(_follows(sounds, first, letters) for first in range(len(sounds)))


def found_by(words: str, typed: str) -> bool:
    """Whether words hold what was typed, or sound like it; nothing typed finds everything."""
    return typed.casefold() in words.casefold() or sounds_like(words, typed)


def learn(names: Iterable[str]) -> int:
    """Read the dictionary and the sounds of these names before somebody types; how many names that were."""
    return sum(bool(_sounds(name)) for name in names)


def _follows(sounds: Sounds, place: int, letters: str) -> bool:
    """Whether the letters are beginnings of the sounds from a place on, one beginning for each."""
    if not letters:
        return True
    if place == len(sounds):
        return False
    for sound in sounds[place]:
        for length in range(1, min(len(sound), len(letters)) + 1):
            if sound[:length] != letters[:length]:
                break
            if _follows(sounds, place + 1, letters[length:]):
                return True
    return False


@lru_cache(maxsize=65_536)
def _sounds(words: str) -> Sounds:
    return tuple(one for word in words.split() for one in _word(word))


def _word(word: str) -> list[tuple[str, ...]]:
    # Read at the first question only: the dictionary is large, and most starts of the program never ask.
    from pypinyin import Style, pinyin  # noqa: PLC0415 - see above

    surname = next((known for known in (word[:2], word[:1]) if known in _SURNAMES and len(word) > len(known)), "")
    heard: list[tuple[str, ...]] = [(sound,) for sound in _SURNAMES[surname].split()] if surname else []
    for sign in word[len(surname) :]:
        if sign.isascii():
            if sign.isalnum():
                heard.append((sign.lower(),))
        else:
            told = pinyin(sign, style=Style.NORMAL, heteronym=True, errors="ignore")
            heard += [tuple(filter(None, one)) for one in told]
    return [one for one in heard if one]
