"""The code of the journal on papers: read only as it was printed, and judged against what the journal says (N9)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.paper_heads import (
    LENGTH,
    Break,
    JournalSays,
    NoPaperHead,
    PaperCheck,
    PaperHead,
    PaperKind,
    PaperVerdict,
    judge_paper,
    room_code,
)

HASH = "7f3a9c0155e20d4b9911aabbccddeeff" * 2
PAPER = PaperHead(PaperKind.LOAN_SLIP, 1, 1284, "00412209", HASH[:20])
SAYS = JournalSays("00412209", 1300, 1, HASH, sound=True)


def test_a_code_reads_back_and_is_digits_only() -> None:
    assert len(PAPER.digits) == LENGTH == 53 and PAPER.digits.isdigit()
    assert PaperHead.parse(PAPER.digits) == PAPER
    assert PaperHead.parse(" ".join(PAPER.digits)) == PAPER
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in PAPER.digits)
    assert PaperHead.parse(wide) == PAPER
    assert "7f3a" not in repr(PAPER)


def test_papers_of_years_ago_read_as_ever() -> None:
    """What is printed stays: neither its order nor its check may ever be another."""
    assert PAPER.digits == "97010001000000128400412209060082169584129436362984183"
    assert room_code(bytes.fromhex(HASH)) == "15844171"


def test_no_more_than_eighty_bits_are_read() -> None:
    for value, good in ((1 << 80, False), ((1 << 80) - 1, True)):
        body = PAPER.digits[:26] + f"{value:025d}"
        [read] = [text for text in (f"{body}{check:02d}" for check in range(100)) if int(text) % 97 == 1]
        if good:
            assert PaperHead.parse(read).code == "f" * 20
        else:
            with pytest.raises(NoPaperHead):
                PaperHead.parse(read)


def test_every_wrong_digit_and_every_swap_is_refused() -> None:
    digits = PAPER.digits
    wrong = {
        digits[:place] + other + digits[place + 1 :]
        for place in range(LENGTH)
        for other in "0123456789"
        if other != digits[place]
    }
    wrong |= {
        digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
        for place in range(LENGTH - 1)
        if digits[place] != digits[place + 1]
    }
    assert len(wrong) > 9 * LENGTH
    for text in (
        *wrong,
        "",
        digits[:-1],
        digits + "0",
        "1000000016",
        "x" * LENGTH,
        "٩٧" + digits[2:],
        "96" + digits[2:],
    ):
        with pytest.raises(NoPaperHead):
            PaperHead.parse(text)


def test_codes_that_no_paper_bears_are_refused() -> None:
    for made in (replace(PAPER, epoch=0), replace(PAPER, entry=0), replace(PAPER, kind=PaperKind.TYPED)):
        with pytest.raises(NoPaperHead):
            PaperHead.parse(made.digits)
    with pytest.raises(ValueError, match="digits"):
        _ = replace(PAPER, entry=10**10).digits


@pytest.mark.parametrize(
    "text",
    [
        "1284 7f3a 9c01 55e2 0d4b",
        "1,284  7F3A9C0155E20D4B",
        "日志 1284 7f3a9c0155e20d4b",
        "Journal 1284 7f3a9c0155e20d4b",
        "１２８４　７ｆ３ａ９ｃ０１５５ｅ２０ｄ４ｂ",
    ],
)
def test_number_and_head_code_may_be_typed_as_a_foot_has_them(text: str) -> None:
    assert PaperHead.typed(text) == PaperHead(PaperKind.TYPED, 0, 1284, "", HASH[:16])


def test_a_code_may_be_typed_too() -> None:
    assert PaperHead.typed(f"9999999999 {HASH[:16]}").entry == 9_999_999_999
    assert PaperHead.typed(PAPER.digits) == PAPER


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1284",
        "7f3a9c0155e20d4b",
        "0 7f3a9c0155e20d4b",
        "1284 7f3a",
        "1284 xyz",
        f"99999999999 {HASH[:16]}",
        "1" * 60,
    ],
)
def test_what_is_no_code_is_told(text: str) -> None:
    with pytest.raises(NoPaperHead):
        PaperHead.typed(text)


@pytest.mark.parametrize(
    ("paper", "says", "verdict"),
    [
        (PAPER, SAYS, PaperVerdict.AGREES),
        (PaperHead.typed(f"1284 {HASH[:16]}"), SAYS, PaperVerdict.AGREES),
        (PAPER, replace(SAYS, sound=False), PaperVerdict.BROKEN),
        (PAPER, replace(SAYS, code="00" * 32), PaperVerdict.DIFFERS),
        (PaperHead.typed(f"1284 {'0' * 16}"), SAYS, PaperVerdict.DIFFERS),
        (PAPER, replace(SAYS, last=1283, code=""), PaperVerdict.BEYOND),
        (PAPER, replace(SAYS, last=1284, code="00" * 32), PaperVerdict.DIFFERS),
        (replace(PAPER, epoch=2), replace(SAYS, code="00" * 32), PaperVerdict.EPOCH_UNKNOWN),
        (replace(PAPER, room="00412208"), SAYS, PaperVerdict.OTHER_ROOM),
    ],
)
def test_each_verdict(paper: PaperHead, says: JournalSays, verdict: PaperVerdict) -> None:
    assert judge_paper(paper, says) is verdict
    assert verdict.finding is (verdict is not PaperVerdict.AGREES)


RESTORED = replace(SAYS, epoch=2, code="00" * 32, breaks=(Break(1280, 1, 1290, "ab" * 32),))


@pytest.mark.parametrize(
    ("paper", "says", "verdict"),
    [
        # What a restore of two gave up is told as given up, whether its number was given again or not.
        (PAPER, RESTORED, PaperVerdict.GIVEN_UP),
        (PAPER, replace(RESTORED, last=1281, code=""), PaperVerdict.GIVEN_UP),
        (PaperHead.typed(f"1284 {HASH[:16]}"), RESTORED, PaperVerdict.GIVEN_UP),
        (replace(PAPER, entry=1280), RESTORED, PaperVerdict.GIVEN_UP),
        # Before it nothing was given up, and beyond what it told neither.
        (replace(PAPER, entry=1279), RESTORED, PaperVerdict.DIFFERS),
        (replace(PAPER, entry=1291), RESTORED, PaperVerdict.DIFFERS),
        (replace(PAPER, entry=1301), replace(RESTORED, code=""), PaperVerdict.BEYOND),
        # Of the last one given up the head is known.
        (replace(PAPER, entry=1290), RESTORED, PaperVerdict.DIFFERS),
        (replace(PAPER, entry=1290, code="ab" * 10), RESTORED, PaperVerdict.GIVEN_UP),
        # A head typed from paper is shorter than that on the code.
        (
            replace(PAPER, entry=1290, code="ab" * 10),
            replace(RESTORED, breaks=(Break(1280, 1, 1290, "ab" * 8),)),
            PaperVerdict.GIVEN_UP,
        ),
        # Where nobody knew how far it had come, everything after the break may have been given up.
        (replace(PAPER, entry=1299), replace(RESTORED, breaks=(Break(1280, 1, None, ""),)), PaperVerdict.GIVEN_UP),
        # A paper of the epoch that the restore began is no part of what it gave up ...
        (replace(PAPER, epoch=2), RESTORED, PaperVerdict.DIFFERS),
        # ... but where that vault had been restored before, its epoch had the same number.
        (
            replace(PAPER, epoch=2),
            replace(RESTORED, breaks=(Break(1280, 1, 1290, "ab" * 32, given_up_epoch=2),)),
            PaperVerdict.GIVEN_UP,
        ),
    ],
)
def test_a_lawful_restore_is_no_finding_and_hides_none(
    paper: PaperHead, says: JournalSays, verdict: PaperVerdict
) -> None:
    assert judge_paper(paper, says) is verdict


def test_another_room_has_other_digits() -> None:
    assert room_code(bytes(32)) == "0" * 8 != room_code(bytes.fromhex(HASH)) and len(room_code(b"\xff" * 32)) == 8


def test_a_paper_that_did_not_agree_shows_its_number_only() -> None:
    check = PaperCheck(7, PaperKind.LOAN_SLIP, 1, 1284, HASH[:20], PaperVerdict.BEYOND, 1, 0, None, None)
    assert repr(check) == "PaperCheck(7)"
