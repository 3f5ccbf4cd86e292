"""What a password must be (R-129)."""

import pytest

from recordsroom.storage.passwords import PasswordFlaw, password_flaws

GOOD = ("Green-Kettle-27", "松涛Wind#4827", "tR4m!line-Oak", "Ｇｒｅｅｎ－Ｋｅｔｔｌｅ－２７")


@pytest.mark.parametrize("password", GOOD)
def test_r129_a_good_password_has_no_flaw(password: str) -> None:
    assert password_flaws(password, "林小满") == ()


@pytest.mark.parametrize(
    ("password", "flaw"),
    [
        ("Kett-27qx", PasswordFlaw.TOO_SHORT),
        ("green-kettle-27", PasswordFlaw.NO_CAPITAL),
        ("GREEN-KETTLE-27", PasswordFlaw.NO_SMALL),
        ("Green-Kettle-xx", PasswordFlaw.NO_DIGIT),
        ("GreenKettle 27", PasswordFlaw.NO_SYMBOL),
        ("Green-Kettle-27" * 18, PasswordFlaw.TOO_LONG),
        ("林小满Kettle-27", PasswordFlaw.LIKE_NAME),
    ],
)
def test_r129_each_flaw_is_named_alone(password: str, flaw: PasswordFlaw) -> None:
    assert password_flaws(password, "林小满") == (flaw,)


@pytest.mark.parametrize(
    "password",
    [
        "Password1!",
        "P@ssw0rd2024",
        "Admin@123456",
        "Qwer1234!@#$",
        "1qaz@WSX3edc",
        "Aa1!Aa1!Aa1!Aa1!"[:4] + "123456789",
        "Abcd1234!!!!!!",
        "Danganshi@2025",
        "Woaini5201314!A",
        "Zzzzzzzzzz1!!!!",
        "Baomi#2026#Aa",
    ],
)
def test_r129_common_words_numbers_and_years_do_not_count(password: str) -> None:
    assert PasswordFlaw.COMMON in password_flaws(password)


def test_r129_officers_need_fourteen() -> None:
    assert password_flaws("Green-Kett-27") == ()
    assert password_flaws("Green-Kett-27", officer=True) == (PasswordFlaw.TOO_SHORT,)
    assert password_flaws("Green-Kettle-2", officer=True) == ()
