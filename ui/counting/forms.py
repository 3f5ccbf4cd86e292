"""The forms of counting: begin a count, note what was seen, sign."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import BeginCount, NoteCounted, SignCount
from recordsroom.domain.count_after import CountOwed
from recordsroom.domain.count_held import HELD
from recordsroom.domain.count_sample import CONFIDENCES, TOLERATED
from recordsroom.domain.counting import MOST_TEXT, CountCause, ScopeKind
from recordsroom.domain.values import Condition, Level
from recordsroom.domain.witnesses import CardKind
from recordsroom.services.queries.count_holders import HolderOut
from ui.messages import condition_words, level_words
from ui.messages.count_scopes import scope_kind_words
from ui.messages.counting import cards_words, cause_words
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.people.forms import Form, typed

_MOST_PAGES = 5
_WITHOUT_NUMBER = frozenset({ScopeKind.DUE, ScopeKind.FONDS, ScopeKind.UNIT, ScopeKind.OUT})


class BeginForm(Form):
    """What is counted, why, by whom, and which cards are asked for."""

    def __init__(
        self,
        places: Sequence[tuple[int, str]],
        series: Sequence[tuple[int, str]],
        fonds: Sequence[str],
        holders: Sequence[HolderOut] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._place, self._fonds, self._series, self._level = (Choice() for _choice in range(5))
        self._holder, self._unit = Choice(), Choice()
        self._offer(places, series, fonds, holders)
        self._confidence, self._tolerated = Choice(), Choice()
        self._cause, self._cards, self._blind = Choice(), Choice(), Choice()
        self._offer_manners()
        self._second = Line()
        self._second.setMaxLength(MOST_TEXT)
        self.add(Field(self.tr("What is counted"), self._kind))
        self._of = {
            self.add(Field(self.tr("Place"), self._place)): {ScopeKind.PLACE, ScopeKind.SAMPLE},
            self.add(Field(self.tr("Fonds"), self._fonds)): {ScopeKind.FONDS},
            self.add(Field(self.tr("Series"), self._series)): {ScopeKind.SERIES},
            self.add(Field(self.tr("Level"), self._level)): {ScopeKind.LEVEL},
            self.add(Field(self.tr("Holder"), self._holder)): {ScopeKind.HOLDER},
            self.add(Field(self.tr("Unit"), self._unit)): {ScopeKind.UNIT},
            self.add(Field(self.tr("Sure by"), self._confidence)): {ScopeKind.SAMPLE},
            self.add(Field(self.tr("To see, if so many are wrong"), self._tolerated)): {ScopeKind.SAMPLE},
        }
        self.add(Field(self.tr("Cause"), self._cause))
        self._of[self.add(Field(self.tr("Cards"), self._cards))] = set(ScopeKind) - HELD
        self.add(Field(self.tr("Manner"), self._blind))
        self._second_field = self.add(
            Field(self.tr("Second counter"), self._second, self.tr("Who counts with you; both sign the report."))
        )
        self._kind.currentIndexChanged.connect(self._follow)
        self._follow()

    def choose(self, kind: ScopeKind) -> None:
        """Begin with this kind of scope."""
        self._kind.choose(kind)

    def choose_owed(self, owed: CountOwed) -> None:
        """Begin with the place and the cause that an event asks for."""
        self._kind.choose(ScopeKind.PLACE)
        self._place.choose(owed.place)
        self._cause.choose(owed.cause)

    def command(self) -> BeginCount | None:
        """The request, or None with the wrong field marked."""
        second, kind = typed(self._second), ScopeKind(self._kind.chosen())
        self._second_field.set_error("" if second else self.tr("Two count: name the second."))
        if not second:
            return None
        values = {
            ScopeKind.SERIES: self._series.chosen(),
            ScopeKind.LEVEL: self._level.chosen(),
            ScopeKind.HOLDER: self._holder.chosen(),
        }
        sample, nothing = kind is ScopeKind.SAMPLE, kind in _WITHOUT_NUMBER
        return BeginCount(
            scope_kind=kind,
            scope_value=0 if nothing else int(values.get(kind, self._place.chosen()) or 0),
            reason_for=CountCause(self._cause.chosen()),
            cards=CardKind.NONE if kind in HELD else CardKind(self._cards.chosen()),
            blind=self._blind.chosen(),
            second_counter=second,
            confidence=self._confidence.chosen() if sample else None,
            tolerated=self._tolerated.chosen() if sample else None,
            of_fonds=self._fonds.chosen() if kind is ScopeKind.FONDS else "",
            of_unit=self._unit.chosen() if kind is ScopeKind.UNIT else "",
        )

    def _offer(
        self,
        places: Sequence[tuple[int, str]],
        series: Sequence[tuple[int, str]],
        fonds: Sequence[str],
        holders: Sequence[HolderOut],
    ) -> None:
        """Offer the scopes of which something is kept here, or with somebody."""
        units = list(dict.fromkeys(one.unit for one in holders if one.unit))
        lacking = {kind for kind, held in ((ScopeKind.SERIES, series), (ScopeKind.FONDS, fonds)) if not held}
        lacking |= HELD if not holders else set() if units else {ScopeKind.UNIT}
        for kind in ScopeKind:
            if kind not in lacking:
                self._kind.add(scope_kind_words(kind), kind)
        for choice, offered in ((self._place, places), (self._series, series)):
            for key, name in offered:
                choice.add(name, key)
        for named, words in ((self._fonds, fonds), (self._unit, units)):
            for word in words:
                named.add(word, word)
        for one in holders:
            self._holder.add(self.tr("{0}, {1}: {2}").format(one.name, one.unit, one.things), one.reader)
        for level in reversed(Level):
            self._level.add(level_words(level), level)

    def _offer_manners(self) -> None:
        """Offer how sure a sample makes, the causes, the cards, and what is shown meanwhile."""
        for confidence in CONFIDENCES:
            self._confidence.add(f"{confidence} %", confidence)
        for tolerated in TOLERATED:
            self._tolerated.add(f"{tolerated} %", tolerated)
        self._confidence.choose(95)
        for cause in CountCause:
            self._cause.add(cause_words(cause), cause)
        for cards in CardKind:
            self._cards.add(cards_words(cards), cards)
        self._blind.add(self.tr("Numbers shown"), False)
        self._blind.add(self.tr("Blind: nothing expected is shown"), True)

    def _follow(self) -> None:
        kind = self._kind.chosen()
        for field, kinds in self._of.items():
            field.setVisible(kind in kinds)
            field.editor.setEnabled(kind in kinds)


class NoteForm(Form):
    """What was seen of the thing that was scanned last, beside that it is there."""

    def __init__(self, count: int, carrier: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._carrier = count, carrier
        self._pages, self._condition = PlainDigits(longest=_MOST_PAGES), Choice()
        self._mark, self._twice = Choice(), Choice()
        for condition in Condition:
            self._condition.add(condition_words(condition), condition)
        for choice, wrong in ((self._mark, self.tr("Differs from the register")), (self._twice, self.tr("Two labels"))):
            choice.add(self.tr("In order"), False)
            choice.add(wrong, True)
        self.add(Field(self.tr("Pages counted"), self._pages, self.tr("Empty where they were not counted.")))
        self.add(Field(self.tr("State"), self._condition))
        self.add(Field(self.tr("Mark on the paper"), self._mark))
        self.add(Field(self.tr("Label"), self._twice))

    def command(self) -> NoteCounted | None:
        """The request."""
        return NoteCounted(
            count=self._count,
            carrier=self._carrier,
            pages=int(self._pages.text() or 0) or None,
            condition=self._condition.chosen(),
            mark_differs=self._mark.chosen(),
            twice=self._twice.chosen(),
        )


class SignForm(Form):
    """Who signed the printed report, and under which number it is filed."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._lines = Line(), Line(), Line()
        names = (self.tr("Number of the report"), self.tr("Signed by"), self.tr("Post"))
        hints = ("", self.tr("No keeper, and nobody who counted."), "")
        for line in self._lines:
            line.setMaxLength(MOST_TEXT)
        self._fields = tuple(
            self.add(Field(name, line, hint)) for name, line, hint in zip(names, self._lines, hints, strict=True)
        )

    def command(self) -> SignCount | None:
        """The request, or None with the wrong fields marked."""
        said = [typed(line) for line in self._lines]
        for field, words in zip(self._fields, said, strict=True):
            field.set_error("" if words else self.tr("Copy it from the signed report."))
        if not all(said):
            return None
        return SignCount(count=self._count, report_no=said[0], signed_name=said[1], signed_post=said[2])
