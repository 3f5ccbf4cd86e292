"""Secrecy: what is to be reviewed, and a decision about it."""

from __future__ import annotations

from tests.tour.tour import Tour


def decided(tour: Tour) -> None:
    tour.press("Ctrl+7", "Ctrl+S")
    tour.settle()
    tour.shot("secrets-due", "定密解密：半年内到期和已到期的待审核，到期不自动解密")
    tour.press("Ctrl+N")
    tour.shot("secrecy-decision", "登记一项决定：依据、承办人、定密责任人或通知")
    tour.press("Esc", "F3")
    tour.settle()
    tour.shot("secrecy-register", "定密解密登记")
    tour.press("Esc")
