"""The door: a wrong password, then the right one."""

from __future__ import annotations

from recordsroom.demo.people import PASSWORD
from tests.tour.tour import Tour

SLIP = "Qing-Wu-8-Ting"


def wrong_password(tour: Tour) -> None:
    tour.snap("unlock", "解锁页：演示库的账号写在卡片上")
    for key, name, words in (
        ("F5", "restore", "从备份还原：先选备份，两名管理员签名，原库留着"),
        ("F6", "recover", "口令都忘了：任两张恢复单重开"),
        ("F7", "rekey", "有人调离：两名管理员更换数据密钥"),
    ):
        tour.press(key)
        tour.snap(name, words)
        tour.press("Escape")
    tour.write(SLIP)
    tour.press("Return")
    tour.until(lambda: not tour.app.unlock_page.isEnabled() or _says_something(tour), "the wrong password is told")
    tour.snap("unlock-wrong", "口令错误：说明原因，键盘仍在口令栏")


def right_password(tour: Tour) -> None:
    let_in(tour)


def let_in(tour: Tour, password: str = PASSWORD) -> None:
    tour.write(password)
    tour.keys.press("Return")
    tour.until(lambda: tour.app.desktop is not None, "the room opens", 30)
    tour.until(tour.window.isActiveWindow, "the room is in front")
    tour.fit()
    tour.settle()


def _says_something(tour: Tour) -> bool:
    return not tour.app.unlock_page._message.isHidden()
