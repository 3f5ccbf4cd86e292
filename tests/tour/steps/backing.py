"""What the administrators do by keys alone: a proved backup, a checkpoint, a password for once."""

from __future__ import annotations

from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.domain.keepers import Role
from recordsroom.services.queries.backups import BackupRow, backups_standing
from tests.tour.steps.door import let_in
from tests.tour.tour import Tour


def enter_as(tour: Tour, role: Role) -> None:
    """Come in through the door as the person of the demonstration who has this role."""
    tour.open()
    tour.keys.press("Shift+Tab", "Ctrl+A")
    tour.write(_name(role))
    tour.keys.press("Tab")
    let_in(tour)


def leave(tour: Tour) -> None:
    """Leave by the window; the process ends."""
    tour.codes.clear()
    tour.window.close()
    tour.until(lambda: tour.codes, "the program ends")


def backed_up(tour: Tour) -> None:
    enter_as(tour, Role.SYSTEM_ADMIN)
    tour.folder_to_choose = tour.vault.parent / "stick"
    tour.folder_to_choose.mkdir()
    tour.shot("today-system", "系统管理员的今日：备份、恢复单、数据密钥")
    tour.press("Ctrl+3", "F11")
    tour.shot("backups-none", "备份：还没有备份过")
    tour.press("Ctrl+N", "Down")
    tour.shot("backup-medium", "备份：选登记过、密级够的介质")
    with tour.journal("BeginBackup", "CloseBackup"):
        tour.press("Ctrl+Return")
        tour.until(lambda: _last(tour).entry is not None, "the backup is written and read back")
    tour.shot("backup-unproven", "备份：写入并读回，还没有试过，只是个指望")
    tour.file_to_choose = tour.folder_to_choose / f"{_last(tour).id:04}.backup"
    with tour.journal("RecordDrill"):
        tour.press("F5")
        tour.until(lambda: _last(tour).proved is not None, "the drill proves it", 60)
    tour.shot("backup-proved", "备份：试还原合格，数得清清楚楚")
    tour.press("F2")
    leave(tour)


def _name(role: Role) -> str:
    return next(name for name, one in KEEPERS if one is role)


def _last(tour: Tour) -> BackupRow:
    return tour.ask(backups_standing).rows[0]


def witnessed(tour: Tour) -> None:
    enter_as(tour, Role.AUDITOR)
    tour.folder_to_choose = tour.vault.parent / "auditors"
    tour.folder_to_choose.mkdir()
    tour.shot("today-auditor", "审计管理员的今日：检查点、季报、没有试过的备份")
    tour.press("Ctrl+3", "F7", "Down")
    tour.shot("checkpoint", "审计：检查点签在自己的介质上")
    with tour.journal("SignCheckpoint"):
        tour.press("Return")
    tour.shot("checkpoint-signed", "检查点已签：到第几条，链头")
    tour.press("F4")
    tour.shot("then-empty", "当时情况：问哪一天、查什么")
    tour.write("宋")
    tour.press("Return")
    tour.shot("then-asked", "当时情况：审计管理员看不到题名")
    tour.press("Escape", "F2")
    tour.shot("papers-none", "核对单据：扫方码或照页脚键入")
    tour.write(f"5 {'0' * 16}")
    with tour.journal("ComparePaper"):
        tour.press("Return")
    tour.shot("papers-wrong", "核对单据：不相符，登记下来")
    tour.press("F7")
    tour.write("已报保密办")
    with tour.journal("AcknowledgePapers"):
        tour.press("Return")
    tour.shot("papers-seen", "核对单据：审计管理员已阅处")
    tour.press("Escape", "F5", "F3")
    tour.shot("quarter", "审计季报：本季度到今天的数字")
    tour.press("Escape")
    leave(tour)


def given_once(tour: Tour) -> None:
    enter_as(tour, Role.SECURITY_ADMIN)
    tour.shot("today-security", "安全保密管理员的今日")
    tour.press("Ctrl+2", "Ctrl+F")
    tour.write(_name(Role.SECOND_CUSTODIAN))
    tour.press("Return", "F5")
    tour.shot("once-form", "忘了口令：另一位管理员会签")
    tour.press("Return")
    tour.write(PASSWORD)
    with tour.journal("ResetPassword"):
        tour.press("Return")
    tour.shot("once-given", "一次性口令：只显示这一次")
    tour.press("F11")
    tour.until(lambda: tour.page("people").register().form is not None, "the form about the key medium")
    tour.shot("key-medium", "钥匙介质：口令之外的一样")
    tour.press("Escape")
    leave(tour)
