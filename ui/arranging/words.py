"""The words of arranging: by which act a code became a former one, what a preview says of each record and in all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.arrangement import Renumbering
from recordsroom.domain.boxing import ClassKey
from recordsroom.domain.facts import Arranged, Boxed, Entered, Fact
from recordsroom.services.queries.arranging import ArrangedRow, MarkRow, Preview
from recordsroom.services.queries.boxes import BoxRow, class_words
from ui.holdings.words import to_be_checked
from ui.look.tokens import Role
from ui.people.words import level_mark

translate = QCoreApplication.translate

PARTED = "\u3000"
_CAUSES: dict[Renumbering, Callable[[], str]] = {
    Renumbering.RENUMBERED: lambda: translate("Renumbering", "renumbered"),
    Renumbering.SPLIT: lambda: translate("Renumbering", "split off"),
    Renumbering.MERGED: lambda: translate("Renumbering", "merged"),
    Renumbering.EXTRACTED: lambda: translate("Renumbering", "taken out"),
    Renumbering.MENDED: lambda: translate("Renumbering", "mended"),
}


def cause_words(cause: Renumbering) -> str:
    """By which act a code became a former one."""
    return _CAUSES[cause]()


def mark_words(mark: MarkRow) -> str:
    """Level and term as marks show them."""
    return level_mark(mark.level, mark.scheme, mark.secrecy_term)


def change_words(row: ArrangedRow) -> str:
    """What becomes of one record."""
    if not row.old_code:
        return translate("Arranging", "new")
    if row.before is not None and row.before != row.after:
        return translate("Arranging", "was {0}").format(mark_words(row.before))
    if row.merged:
        return translate("Arranging", "goes into it")
    return _code_words(row)


def _code_words(row: ArrangedRow) -> str:
    if row.relabel:
        return translate("Arranging", "code and label")
    if row.old_page_no != row.new_page_no:
        # Another code is seen beside it.
        return translate("Arranging", "p. {0} → {1}").format(row.old_page_no or "–", row.new_page_no or to_be_checked())
    if row.old_code == row.new_code:
        return translate("Arranging", "unchanged")
    return translate("Arranging", "new code")


def change_role(row: ArrangedRow) -> Role:
    """The colour that says the same."""
    if not row.old_code:
        return Role.OK
    if row.before is not None and row.before != row.after:
        return Role.LOOK
    unchanged = row.old_code == row.new_code and row.old_page_no == row.new_page_no
    return Role.MUTE if unchanged else Role.INFO


def preview_words(preview: Preview) -> str:
    """In one line what the act would do in all."""
    parts = [translate("Arranging", "{0} records", "", len(preview.rows)).format(len(preview.rows))]
    if preview.fresh:
        parts.append(translate("Arranging", "{0} new carriers", "", preview.fresh).format(preview.fresh))
    if preview.withdrawn:
        parts.append(translate("Arranging", "{0} carriers withdrawn", "", preview.withdrawn).format(preview.withdrawn))
    if preview.relabel:
        parts.append(translate("Arranging", "{0} labels to renew", "", preview.relabel).format(preview.relabel))
    return PARTED.join(parts)


def told_words(told: Fact, entry: int) -> str:
    """What came of it, with its entry in the journal."""
    parts = []
    if isinstance(told, Arranged):
        parts.append(translate("Arranging", "Arranged anew: {0}").format(told.code))
        if told.fresh:
            parts.append(translate("Arranging", "{0} labels to print", "", told.fresh).format(told.fresh))
        if told.relabel:
            parts.append(translate("Arranging", "{0} labels to renew", "", told.relabel).format(told.relabel))
    elif isinstance(told, Boxed):
        parts.append(_boxed(told))
    elif isinstance(told, Entered):
        parts.append(translate("Arranging", "The box is made; put the carriers into it now."))
    parts.append(translate("Arranging", "entry {0}").format(f"{entry:,}"))
    return PARTED.join(parts)


def box_words(box: BoxRow) -> str:
    """A box in one line: number, what lies in it, what it bears; only an old mixed one names its class."""
    parts = [translate("Arranging", "Box {0}").format(box.box_no)]
    parts.append(translate("Arranging", "{0} pieces", "", box.carriers).format(box.carriers))
    if box.carriers:
        parts.append(level_mark(box.bearing.level, box.bearing.scheme, box.bearing.secrecy_term))
    if box.legacy:
        parts.append(translate("Arranging", "old mixed box"))
    return PARTED.join(part for part in parts if part)


def takes_words(key: ClassKey, series: Sequence[str]) -> str:
    """What a box takes, by its class and by the series that lie in it (R-41)."""
    parts = [translate("Arranging", "Takes only {0}").format(class_words(key) or "–")]
    if series:
        parts.append(translate("Arranging", "series {0}").format("、".join(series)))
    return PARTED.join(parts)


def _boxed(told: Boxed) -> str:
    if told.box_no is None:
        return translate("Arranging", "{0} taken out of their boxes").format(told.carriers)
    return translate("Arranging", "{0} put into box {1}").format(told.carriers, told.box_no)
