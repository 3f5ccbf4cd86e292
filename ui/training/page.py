"""The register of training and undertakings 培训、承诺书登记 as a page (G-35)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Kind
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.own_page import OwnPage
from ui.training.register import TrainingRegister

translate = QCoreApplication.translate


class TrainingPage(OwnPage):
    """Who had or signed what, and until when it holds."""

    key = "training"
    icon = "graduation-cap"
    touched = frozenset({"training_lines"})
    hears: frozenset[Kind] = frozenset()
    register: TrainingRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, TrainingRegister(porter), parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("TrainingPage", "Training and undertakings")

    def acts(self) -> tuple[KeyHint, ...]:
        """A new line, the year on paper, the register as a file."""
        found, told = list[KeyHint](), self.register.chosen() is not None
        if self.register.keeps:
            found.append(KeyHint("Ctrl+N", self.tr("enter"), self.register.new))
        if self.prints:
            found.append(KeyHint("Ctrl+P", self.tr("print the year"), self.print_year, told=told))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export, told=told))
        return tuple(found)

    def print_year(self) -> None:
        """Print the year of the chosen line."""
        row = self.register.chosen()
        if self.prints and row is not None:
            self.labels_wanted.emit("training_register", (row.on.year,))

    def export(self) -> None:
        """Lead to where the register leaves as a file."""
        self.opened.emit("book_export", (Book.TRAINING.value, self.register.narrow.month.chosen() or ""))
