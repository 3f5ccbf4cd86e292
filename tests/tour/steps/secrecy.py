"""Secrecy: what is to be reviewed, and a decision about it."""

from __future__ import annotations

from recordsroom.domain.values import Authority, Custody, Level
from tests.tour.sights import code_of, pieces, secrets
from tests.tour.tour import Tour
from ui.secrecy.registers import DueRegister


def come_about(tour: Tour) -> None:
    """A secret is to last until a meeting begins; it has begun, and the secret is to be reviewed from that day on."""
    tour.press("Ctrl+7", "Ctrl+S", "F2")
    tour.settle()
    due: DueRegister = tour.page("secrecy").due
    code, before = tour.ask(secrets, Level.MIMI)[-1], len(due.rows)
    tour.press("Home", "Ctrl+N", "Ctrl+A")
    tour.write(code)
    # Extended, at the level that it has.
    tour.press("Return", *["Down"] * 4, "Return", "Down", "Return")
    tour.write("会议开始前")
    tour.press("Return", "Return")
    _sign(tour, "一览表第3项")
    # Whoever classified it: the notice stands in for our own people.
    tour.press("Return")
    tour.write("市办密〔2026〕12号")
    tour.press("Return")
    tour.write(f"{tour.desktop.room.clock().today:%Y-%m-%d}")
    with tour.journal("DecideSecrecy"):
        tour.press("Ctrl+Return")
        tour.settle()
    tour.press("F8")
    tour.until(lambda: due.awaiting and bool(due.rows), "what waits for a condition is listed")
    tour.press("Home")
    tour.shot("secrecy-awaiting", "以条件为期限的：不按日历到期，条件成就才登记")
    tour.press("Ctrl+N", "Return", "Return", "Return")
    _sign(tour, "会议已召开，市办〔2026〕31号")
    tour.shot("secrecy-condition", "登记条件成就：哪一天、从哪里知道、承办人和定密责任人")
    with tour.journal("DecideSecrecy"):
        tour.press("Ctrl+Return")
        tour.settle()
    tour.press("F8")
    tour.until(lambda: len(due.rows) > before, "it is to be reviewed")
    tour.shot("secrecy-came-about", "条件成就：当天是最后一天，进入待审核，密级照旧")
    tour.press("F3")
    tour.settle()
    tour.shot("secrecy-conditions", "登记：先改期限，再登记条件成就，各有文号")
    tour.press("F2", "Esc")


def _sign(tour: Tour, basis: str) -> None:
    """Ground, who proposed it, and who signs as classifier."""
    tour.write(basis)
    tour.press("Return")
    tour.write("宋闻溪")
    leaders = [one for one in tour.page("secrecy").due._classifiers if one.in_office]
    place = next(at for at, one in enumerate(leaders, 1) if one.authority >= Authority.PRINCIPAL)
    tour.press("Return", *["Down"] * place)


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
