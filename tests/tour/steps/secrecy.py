"""Secrecy: what is to be reviewed, and a decision about it."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import code_of, pieces
from tests.tour.tour import Tour

_BASIS = "民法典第一千零三十二条"


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


def restricted(tour: Tour) -> None:
    """A record that tells of private life goes out by name only; a leader lets the restriction be lifted (R-149)."""
    code, other = (tour.ask(code_of, piece.id) for piece in tour.ask(pieces, Custody.SHELVED, Level.INTERNAL, 2))
    tour.press("Ctrl+7", "Ctrl+S", "Ctrl+R")
    _restrict(tour, code, _BASIS, "卷内有职工病历和家庭情况", "2046-12-31")
    tour.shot("privacy-one", "限制查阅登记：凭什么、为什么、到哪天")
    _restrict(tour, other, "当事人书面请求〔2026〕3号", "当事人请求不公开其子女收养经过")
    tour.press("F8")
    tour.settle()
    tour.shot("privacy-lift", "解除限制：哪位领导决定，为什么")
    tour.press("Return")
    tour.write("当事人书面同意公开")
    with tour.journal("LiftRestriction"):
        tour.press("Return")
    tour.shot("privacy-lifted", "解除之后：留在登记里，两头的缘由都看得到")
    tour.press("Esc", "Ctrl+3", "Ctrl+F", "Ctrl+A")
    tour.write(code)
    rows = tour.page("holdings").list.table.rows
    tour.until(lambda: [row.reference_code for row in (rows.row(0),) if row] == [code], "the record is found")
    tour.press("Return")
    tour.shot("privacy-pane", "档案页右侧写明限制查阅和到期日")
    tour.press("Esc")


def _restrict(tour: Tour, code: str, basis: str, reason: str, until: str = "") -> None:
    tour.press("Ctrl+N")
    tour.write(code)
    # Past the series, which stays open where a record is named.
    tour.press("Return", "Return")
    tour.write(basis)
    tour.press("Return")
    tour.write(reason)
    tour.press("Return")
    if until:
        tour.write(until)
        tour.shot("privacy-form", "限制查阅：档号、依据、缘由、到期日")
    with tour.journal("RestrictUse"):
        tour.press("Return")
