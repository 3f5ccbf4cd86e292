"""The columns of the register of backups, and how one of its lines is put into words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.backups import BackupState
from recordsroom.services.queries.backups import BackupRow
from ui.look.tokens import Role
from ui.messages.backups import backup_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_MEGABYTE = 1_000_000


def moment(at: datetime) -> str:
    """An instant as this desk's clock shows it."""
    return f"{at:%Y-%m-%d %H:%M}"


def state_words(row: BackupRow) -> str:
    """How a backup stands; one that no drill proved says so."""
    return backup_words(row.state, proved=row.proved is not None)


def _role(row: BackupRow) -> Role:
    if row.state is BackupState.FAILED:
        return Role.STOP
    return Role.OK if row.proved is not None else Role.LOOK


COLUMNS: tuple[Column[BackupRow], ...] = (
    Column(lambda: translate("Column", "No."), lambda row: f"{row.id:04}", name="number", width=64),
    Column(
        lambda: translate("Column", "Begun"),
        lambda row: moment(row.begun_at),
        order=lambda row: row.begun_at,
        name="begun",
        width=144,
    ),
    Column(
        lambda: translate("Column", "Medium"), lambda row: row.medium_no, kind=Kind.SERIAL, name="medium", stretch=True
    ),
    Column(
        lambda: translate("Column", "Up to entry"),
        lambda row: f"{row.entry:,}" if row.entry is not None else "–",
        kind=Kind.NUMBER,
        order=lambda row: row.entry or 0,
        name="entry",
        width=104,
    ),
    Column(
        lambda: translate("Column", "Size"),
        lambda row: f"{row.size / _MEGABYTE:,.1f} MB" if row.size else "–",
        kind=Kind.NUMBER,
        order=lambda row: row.size,
        name="size",
        width=96,
    ),
    Column(lambda: translate("Column", "State"), state_words, kind=Kind.STATE, name="state", role=_role),
)
