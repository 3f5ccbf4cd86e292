"""Secrecy: what is to be reviewed, and a decision about it."""

from __future__ import annotations

from tests.tour.tour import Tour


def decided(tour: Tour) -> None:
    tour.press("Ctrl+7", "Ctrl+S")
    tour.settle()
    tour.shot("secrets-due", "定密解密：半年内到期和已到期的待审核，到期不自动解密")
    tour.press("Ctrl+N")
    tour.shot("secrecy-decision", "登记一项决定：依据、承办人、定密责任人或通知")
    tour.press("Return", *["Down"] * 6)
    tour.shot("secrecy-circle", "变更知悉范围：密级和期限不变，写现知悉范围")
    tour.press("Esc", "F3")
    tour.settle()
    tour.shot("secrecy-register", "定密解密登记")
    tour.press("F2", "Ctrl+A", "Ctrl+N")
    tour.shot("secrecy-together", "成批登记：一份文书多件，先预览再登记")
    tour.press("Esc", "F5")
    tour.shot("secrecy-notices", "密级变更通知：谁还没签收")
    tour.press("F6")
    tour.shot("secrecy-marks", "改标志：划去什么、旁写什么、在哪里")
    tour.press("F7", "Ctrl+N")
    tour.shot("secrecy-dispute", "登记定密争议")
    tour.press("Esc", "F10")
    tour.shot("secrecy-matters", "国家秘密事项登记：本单位定的密")
    tour.press("F11")
    tour.shot("secrecy-review", "年度审核：逐项维持、变更或解密")
    tour.press("F12")
    tour.shot("secrecy-opening", "开放审核：解密不等于开放")
    tour.press("Ctrl+R", "Ctrl+N")
    tour.shot("privacy-restriction", "限制查阅：涉及隐私的，只凭写明这一件的批准提供")
    tour.press("Esc")
    tour.press("Esc")
