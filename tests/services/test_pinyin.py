"""Names are found by how they sound (P-10)."""

import subprocess
import sys

import pytest

from recordsroom.services.pinyin import learn, sounds_like


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("张国强", "zgq"),
        ("张国强", "zhangguoqiang"),
        ("张国强", "ZhangGQ"),
        ("张国强", "guoqiang"),
        ("张国强", "z g q"),
        ("张国强", "zh"),
        ("单雪晴", "sxq"),
        ("单雪晴", "shanxue"),
        ("区敏", "om"),
        ("查良才", "zlc"),
        ("仇英", "qy"),
        ("尉迟恭", "ycg"),
        ("长孙无忌", "zswj"),
        ("乐嘉", "yj"),
        ("规划研究室", "ghyjs"),
        ("规划研究室", "yjs"),
        ("02 库 05 列", "05l"),
        ("沈知远 规划研究室 高级工程师", "gjgcs"),
        ("王乐", "wl"),
        ("王乐", "wy"),
    ],
)
def test_p10_names_units_and_places_are_found_by_their_sounds(name: str, typed: str):
    assert sounds_like(name, typed)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("张国强", "zq"),
        ("张国强", "zgqq"),
        ("单雪晴", "dxq"),
        ("区敏", "qm"),
        ("仇英", "cy"),
        ("张国强", "国强"),
        ("张国强", ""),
        ("02 库", "02"),
        ("张国强", "z国"),
    ],
)
def test_what_sounds_otherwise_is_not_found(name: str, typed: str):
    assert not sounds_like(name, typed)


def test_names_are_learnt_before_somebody_types():
    assert learn(["张国强", ""]) == 1


def test_the_dictionary_is_read_only_when_it_is_asked_for():
    code = "import sys, recordsroom.services.pinyin; print('pypinyin' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
