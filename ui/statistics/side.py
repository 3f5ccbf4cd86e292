"""The side pane of the statistics: what is kept, by level, each unit by itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.statistics import Amount, together
from recordsroom.services.queries.year_figures import YearFigures
from ui.messages import level_words
from ui.parts.chips import LevelChip
from ui.parts.facts import Facts
from ui.parts.layouts import row
from ui.parts.pane import Pane
from ui.parts.words import label, paragraph

translate = QCoreApplication.translate
_MM = 1000


def amount_words(amount: Amount) -> str:
    """Volumes beside items, never added."""
    items = translate("Statistics", "{0} items", "", amount.items).format(f"{amount.items:,}")
    return translate("Statistics", "{0} volumes, {1}", "", amount.files).format(f"{amount.files:,}", items)


def pages_words(amount: Amount) -> str:
    """The pages, and how many pieces nobody counted."""
    said = translate("Statistics", "{0} pages", "", amount.pages).format(f"{amount.pages:,}")
    if not amount.uncounted:
        return said
    return translate("Statistics", "{0}, {1} pieces not counted", "", amount.uncounted).format(
        said, f"{amount.uncounted:,}"
    )


def show_kept(pane: Pane, figures: YearFigures) -> None:
    """Show what is kept today."""
    pane.add(label(translate("Statistics", "Kept now"), "panel"))
    kept, facts = figures.kept, Facts()
    metres = translate("Statistics", "{0} m, partly estimated").format(f"{figures.shelf_mm / _MM:,.1f}")
    facts.show_facts(
        (
            (translate("Statistics", "Holdings"), amount_words(kept)),
            (translate("Statistics", "Pages"), pages_words(kept)),
            (translate("Statistics", "Pieces"), f"{figures.carriers:,}"),
            (translate("Statistics", "On shelves"), metres),
        )
    )
    pane.add(facts)
    lines = pane.section(translate("Statistics", "By level"))
    checked = translate("Statistics", "to be checked")
    chips = [
        (LevelChip(int(level or 0), level_words(level) if level is not None else checked), amount)
        for level, amount in figures.stock
        if not amount.nothing
    ]
    wide = max((chip.sizeHint().width() for chip, _amount in chips), default=0)
    for chip, amount in chips:
        # Their amounts stand below each other, whatever the width of the mark.
        chip.setMinimumWidth(wide)
        lines.addWidget(row(chip, QWidget(), label(amount_words(amount), "small")))
    _show_flows(pane, figures)
    pane.add(
        paragraph(
            translate("Statistics", "Held as {0}: marked and registered when printed (R-147).").format(
                level_words(figures.level)
            ),
            "small",
            "text2",
        )
    )


def _show_flows(pane: Pane, figures: YearFigures) -> None:
    facts = Facts()
    facts.show_facts(
        (
            (translate("Statistics", "Came in"), amount_words(together(figures.came))),
            (translate("Statistics", "Left"), amount_words(together(figures.went))),
            (
                translate("Statistics", "Copied"),
                translate("Statistics", "{0} copies, {1}", "", figures.copies).format(
                    f"{figures.copies:,}",
                    translate("Statistics", "{0} pages", "", figures.copied_pages).format(f"{figures.copied_pages:,}"),
                ),
            ),
            (translate("Statistics", "Enquiries"), f"{figures.enquiries:,}"),
        )
    )
    pane.section(str(figures.year)).addWidget(facts)
