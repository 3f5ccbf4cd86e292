"""A recovery sheet 恢复单: one of three, to be sealed in an envelope; any two reopen the vault (trust.md §3.1)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qrcode.constants import ERROR_CORRECT_Q
from qrcode.main import QRCode

from recordsroom.services.documents.bars import Quick, dark_runs
from recordsroom.services.documents.fact_sheet import Fact, FactForm, FactSheet
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.measure import Size
from recordsroom.services.documents.pen import Pen
from recordsroom.services.documents.phrase import Phrase

_VERSION, _MASK, _BIG, _EDGE = 6, 2, 42.0, 4.0


@dataclass(frozen=True, repr=False)
class RecoveryPage(FactSheet):
    """A page of facts with a code below them."""

    code: str = ""


def recovery_page(  # noqa: PLR0913, PLR0917 - what stands on a sheet
    number: int, of: int, room: str, set_code: str, made: str, lines: tuple[str, ...], code: str
) -> RecoveryPage:
    """One sheet, typed by its lines or read by its code."""
    told = Phrase(
        zh="装入信封密封，三张分三处保管。任两张可重开本库：解锁页按 F6。拆封须两名管理员到场，记入日志。",
        en="Seal it in an envelope; keep the three apart. Any two reopen the vault: F6 at the door, two persons.",
    )
    return RecoveryPage(
        facts=(
            Fact(Phrase(zh="第几张", en="Sheet"), Phrase(f"第 {number} 张，共 {of} 张", f"{number} of {of}")),
            Fact(Phrase(zh="档案室", en="Room"), room),
            Fact(Phrase(zh="组号　制作", en="Set, made"), f"{set_code}\u3000{made}"),
            *(Fact(Phrase(f"第 {at} 行", f"Line {at}"), line) for at, line in enumerate(lines, 1)),
            Fact(Phrase(zh="保管要求", en="How to keep it"), told, share=2),
            Fact(Phrase(zh="封存日期、地点", en="Sealed on, kept at")),
            Fact(Phrase(zh="保管人（签字）", en="Kept by (signature)")),
        ),
        code=code,
    )


@dataclass(frozen=True)
class LongCode(Quick[FactSheet]):
    """The code of a sheet at the foot of its page: more signs than a label has, hence more squares."""

    def draw(self, pen: Pen, row: FactSheet) -> None:
        """Draw the squares."""
        if not (code := self.of(row)):
            return
        made = QRCode(version=_VERSION, error_correction=ERROR_CORRECT_Q, mask_pattern=_MASK, border=0)
        made.add_data(str(code))
        made.make(fit=False)
        rows = made.get_matrix()
        module = self.wide / len(rows)
        cells = (cell for number, line in enumerate(rows) for cell in dark_runs(line, number))
        pen.cells(self.x, self.y, Size(module, module), cells)


def _code_of(row: FactSheet) -> str | None:
    return row.code if isinstance(row, RecoveryPage) else None


_SAMPLE = recovery_page(
    1, 3, "青梧研究所　保密档案室", "0a1b2c3d", "2026-11-20　程远舟、秦如璧",
    ("04H3 6X9K 2M0P QRST 41", "VW12 3456 789A BCDE 07", "FGHJ KMNP QRST VWXY 88", "Z012 3456 789A BCDE 63"),
    "04H36X9K2M0PQRST41VW123456789ABCDE07FGHJKMNPQRSTVWXY88Z0123456789ABCDE63",
)  # fmt: skip
PAPER = FactForm("recovery_sheet", Phrase(zh="恢复单", en="Recovery sheet"), sealed=False, samples=(_SAMPLE,))


def _with_code(form: Form[FactSheet]) -> Form[FactSheet]:
    """The form with the code below its facts, however this room calls it."""
    inner = form.parts
    return replace(
        form,
        parts=lambda area: (
            *inner(area),
            LongCode((area.width - _BIG) / 2, area.height - _BIG - _EDGE, _BIG, _code_of),
        ),
        tailor=lambda choice: _with_code(PAPER.form(choice)),
    )


FORM = _with_code(PAPER.form())
