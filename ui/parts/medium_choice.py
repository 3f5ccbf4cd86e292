"""The choice of a registered medium on which something of a level may be written (R-134, R-135)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from recordsroom.domain.values import Level
from recordsroom.services.queries.equipment import WritableMedium
from ui.messages.equipment import sort_words
from ui.parts.fields import Choice, Field
from ui.people.words import level_words

translate = QCoreApplication.translate


class MediumChoice(Choice):
    """Offers the media in use that may hold the level; nothing is chosen until somebody chooses."""

    def __init__(self) -> None:
        super().__init__()
        self._media: tuple[WritableMedium, ...] = ()
        self._level = Level.INTERNAL
        self._offer()

    def show_media(self, media: tuple[WritableMedium, ...]) -> None:
        """Take what is registered; what was chosen stays chosen while it is among them."""
        self._media = media
        self._offer()

    def show_level(self, level: Level) -> None:
        """Offer what may hold this level."""
        if level is not self._level:
            self._level = level
            self._offer()

    def number(self) -> str:
        """The number of the chosen medium; empty where none is."""
        return self.chosen() or ""

    def forget(self) -> None:
        """Choose none."""
        with QSignalBlocker(self):
            self.setCurrentIndex(0)

    def hint(self) -> str:
        """What is to be known below the field: which media are offered, or that there is none."""
        if self.count() > 1:
            return self.tr("Registered media that may hold {0}.").format(level_words(self._level))
        told = self.tr("No medium for {0} is registered: page Registers, Ctrl+M.")
        return told.format(level_words(self._level))

    def missing(self) -> str:
        """What to say where none is chosen: it never hides which media are offered, or where one is registered."""
        if self.count() == 1:
            return self.hint()
        told = self.tr("Only onto a registered medium: choose one that may hold {0}.")
        return told.format(level_words(self._level))

    def _offer(self) -> None:
        chosen = self.chosen()
        with QSignalBlocker(self):
            self.clear()
            self.add(self.tr("Choose"), None)
            for medium in self._media:
                if medium.max_level >= self._level:
                    words = (medium.equipment_no, sort_words(medium.sort), level_words(medium.max_level))
                    self.add("\u3000".join(words), medium.equipment_no)
            self.choose(chosen)


class MediumField(Field):
    """The choice under its name: below it stands what is offered, or that none was chosen."""

    def __init__(self) -> None:
        self.choice = MediumChoice()
        super().__init__(translate("MediumChoice", "Medium"), self.choice)

    def show_media(self, media: tuple[WritableMedium, ...]) -> None:
        """Take what is registered."""
        self.choice.show_media(media)
        self._say()

    def show_level(self, level: Level) -> None:
        """Offer what may hold this level."""
        self.choice.show_level(level)
        self._say()

    def number(self) -> str:
        """The number of the chosen medium, or nothing with the field marked."""
        number = self.choice.number()
        self.set_error("" if number else self.choice.missing())
        return number

    def _say(self) -> None:
        wrong = bool(self.choice.property("wrong")) and not self.choice.number()
        self.set_hint(self.choice.hint())
        if wrong:
            self.set_error(self.choice.missing())
