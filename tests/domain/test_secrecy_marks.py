"""Secrecy marks: what is read, and what is not guessed."""

import pytest

from recordsroom.domain.secrecy_marks import SecrecyMark, level_said, read_mark
from recordsroom.domain.values import Level, Scheme


@pytest.mark.parametrize(
    ("text", "level", "term"),
    [
        ("机密★20年", Level.JIMI, "20年"),
        ("秘密★6个月", Level.MIMI, "6个月"),
        ("绝密★长期", Level.JUEMI, "长期"),
        ("机密★会议开始前", Level.JIMI, "会议开始前"),
        ("秘密★2030年1月5日", Level.MIMI, "2030年1月5日"),
        ("机密★", Level.JIMI, ""),
        ("秘密", Level.MIMI, None),
        (" 机 密 ★ 20 年 ", Level.JIMI, "20年"),
        ("机密＊２０年", Level.JIMI, "20年"),
    ],
)
def test_marks_of_state_secrets_are_read_with_their_term(text: str, level: Level, term: str | None):
    assert read_mark(text) == SecrecyMark(level, Scheme.STATE, term)


@pytest.mark.parametrize(
    ("text", "level", "scheme"),
    [
        ("非密", Level.PUBLIC, Scheme.NONE),
        ("公开", Level.PUBLIC, Scheme.NONE),
        ("工作秘密", Level.INTERNAL, Scheme.WORK),
        ("商业秘密", Level.INTERNAL, Scheme.BUSINESS),
        ("核心商密", Level.INTERNAL, Scheme.BUSINESS),
        ("内部事项 注意保管", Level.INTERNAL, Scheme.WORK),
        ("内部资料", Level.INTERNAL, Scheme.INTERNAL),
        ("待核", None, Scheme.NONE),
    ],
)
def test_other_levels_belong_to_their_own_rules(text: str, level: Level | None, scheme: Scheme):
    assert read_mark(text) == SecrecyMark(level, scheme, None)


@pytest.mark.parametrize("text", ["", "密", "内部★10年", "机密20年", "机密★随便", "绝秘", "非密★"])
def test_what_is_no_mark_is_not_guessed(text: str):
    assert read_mark(text) is None


@pytest.mark.parametrize("level", Level)
def test_the_word_of_a_level_is_read_back_as_that_level(level: Level):
    read = read_mark(level_said(level))
    assert read is not None
    assert (read.level, read.scheme is Scheme.STATE) == (level, level.classified)


def test_every_level_has_one_word_on_paper():
    assert [level_said(level) for level in Level] == ["非密", "内部", "秘密", "机密", "绝密"]
