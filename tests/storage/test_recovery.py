"""T22: any two of three sheets give the key, one alone gives nothing, and no wrong sign is taken for a right one."""

from __future__ import annotations

import secrets
from itertools import combinations, permutations

import pytest

from recordsroom.domain.errors import WrongKey
from recordsroom.domain.recovery import SheetFlaw, WrongSheet
from recordsroom.storage import recovery
from recordsroom.storage.recovery import Share, joined, read_recovery, read_share, recovery_slot, split

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
TIMES = 1000


def flaw_of(one: Share | str, other: Share | None = None) -> SheetFlaw:
    with pytest.raises(WrongSheet) as caught:
        read_share(one) if isinstance(one, str) else joined(one, other or one)
    return caught.value.flaw


def test_t22_every_pair_of_a_thousand_sets_gives_the_key(pytestconfig: pytest.Config):
    for _time in range(TIMES if pytestconfig.getoption("--full") else TIMES // 20):
        key = secrets.token_bytes(32)
        sheets = split(key)
        typed = [read_share("\n".join(sheet.lines)) for sheet in sheets]
        assert typed == list(sheets)
        assert all(joined(*pair) == key for pair in permutations(typed, 2))


def test_t22_one_sheet_alone_fits_every_key():
    """To the values of one sheet there is for every key a second sheet, so that the first says nothing."""
    [sheet, _second, _third] = split(secrets.token_bytes(32))
    for key in (bytes(32), bytes([255] * 32), secrets.token_bytes(32)):
        slopes = [value ^ wanted for value, wanted in zip(sheet.values, key, strict=True)]
        assert split(key, slopes)[0].values == sheet.values


def test_t22_the_control_a_line_without_slope_would_tell_the_key_by_one_sheet():
    """With the protection removed one sheet bears the key itself: the test above is one that can fail."""
    key = secrets.token_bytes(32)
    assert split(key, bytes(32))[0].values == key
    assert all(sheet.values != key for sheet in split(key))


def test_t22_every_wrong_sign_and_every_swap_is_noticed():
    sheet = split(secrets.token_bytes(32))[0]
    code = sheet.code
    for place, sign in enumerate(code):
        others = SIGNS[:10] if place % 18 >= 16 else SIGNS
        for other in set(others) - {sign}:
            with pytest.raises(WrongSheet) as caught:
                read_share(code[:place] + other + code[place + 1 :])
            assert (caught.value.flaw, caught.value.line) == (SheetFlaw.LINE, place // 18 + 1)
        swapped = code[:place] + code[place + 1 : place + 2] + sign + code[place + 2 :]
        if place % 18 < 15 and swapped != code:
            assert flaw_of(swapped) is SheetFlaw.LINE
    lines = list(sheet.lines)
    for first, second in combinations(range(4), 2):
        changed = lines.copy()
        changed[first], changed[second] = changed[second], changed[first]
        assert changed == lines or flaw_of("".join(changed)) is SheetFlaw.LINE


def test_t22_without_the_check_digits_a_wrong_sign_would_only_be_told_at_the_end(monkeypatch: pytest.MonkeyPatch):
    sheet = split(secrets.token_bytes(32))[0]
    wrong = ("1" if sheet.code[20] != "1" else "2").join((sheet.code[:20], sheet.code[21:]))
    monkeypatch.setattr(recovery, "_check", lambda _part, _place: int(wrong[16:18]))
    # With the protection removed no line is named any more, if it is noticed at all.
    fixed = "".join(wrong[at : at + 16] + wrong[16:18] for at in range(0, 72, 18))
    assert flaw_of(fixed) is SheetFlaw.UNKNOWN


def test_what_is_typed_may_look_otherwise():
    sheet = split(secrets.token_bytes(32))[1]
    for typed in (sheet.code.lower(), "-".join(sheet.lines), sheet.code.replace("0", "O").replace("1", "l")):
        assert read_share(typed) == sheet
    assert flaw_of("") is flaw_of(sheet.code[:-1]) is SheetFlaw.LENGTH


def test_sheets_of_two_sets_and_one_sheet_twice_give_nothing():
    one, other = split(secrets.token_bytes(32)), split(secrets.token_bytes(32))
    assert flaw_of(one[0], other[1]) is SheetFlaw.OTHER_SET
    assert flaw_of(one[0], one[0]) is SheetFlaw.SAME_SHEET


def test_the_slot_opens_by_its_key_in_its_room_and_epoch_alone():
    key, data_key, hands = secrets.token_bytes(32), secrets.token_bytes(32), {3: b"b" * 32, 2: b"a" * 32}
    slot = recovery_slot("0a1b2c3d", key, data_key, hands, ("room", 1))
    again = read_recovery(slot.written())
    assert again == slot and read_recovery(None) is None
    opened, found = slot.open(key, "room", 1)
    assert bytes(opened) == data_key and {user: bytes(hand) for user, hand in found.items()} == hands
    for wrong in ((secrets.token_bytes(32), "room", 1), (key, "other", 1), (key, "room", 2)):
        with pytest.raises(WrongKey):
            slot.open(*wrong)
