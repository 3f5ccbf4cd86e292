"""The form for a new room: a sentence or seven numbers, and a look at what they will make."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from recordsroom.domain.commands import NewLocation
from recordsroom.domain.room_plan import RoomPlan, RoomShape, first_and_last, places_of, read_shape
from recordsroom.domain.values import Level
from ui.look.tokens import GAP_8, Role
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.parts.sign import SignBox
from ui.people.forms import Form, typed
from ui.people.words import level_words
from ui.shelving.act import FormAct
from ui.shelving.words import flaw_words

_COLUMNS = 4
_TIERS = ("repositories", "areas", "columns", "sides", "sections", "levels", "slots")


class PlanForm(Form):
    """Asks for the numbers of a room and shows count, first and last place while they are typed."""

    changed = Signal()
    """The plan is another now; ask `plan` for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Line(ghost=self.tr("6 columns × 2 sides × 5 sections × 6 levels"))
        self._sentence_field = Field(self.tr("In one sentence"), self._sentence)
        self._numbers = {tier: PlainDigits(longest=3) for tier in _TIERS}
        self._first, self._proposed = PlainDigits(longest=2), ""
        self._title = Line(ghost=self.tr("compact shelving"))
        self._max_level, self._dedicated = Choice(), Choice()
        self._capacity = PlainDigits(ghost="900", longest=4)
        self._from_below = QCheckBox(self.tr("Level 1 is at the bottom"))
        self._preview, self._wrong = Facts(), SignBox(Role.LOOK)
        self._offer_levels()
        self._lay_out()
        self._listen()
        self._show_preview()

    def propose(self, first_number: int) -> None:
        """Begin with the first number that is free, which may be known only later; one that was typed stays."""
        if self._first.text() in ("", self._proposed):
            self._first.setText(str(first_number))
        self._proposed = str(first_number)
        self._show_preview()

    def clear(self, first_number: int) -> None:
        """Forget what was typed, since it was made."""
        for field in (self._sentence, *self._numbers.values(), self._title, self._capacity, self._first):
            field.clear()
        self._numbers["repositories"].setText("1")
        self.show_wrong("")
        self.propose(first_number)

    def plan(self) -> RoomPlan | None:
        """The plan as typed, or None while something is wrong with it."""
        plan = self._typed()
        return plan if plan is not None and plan.flaw is None else None

    def places(self) -> tuple[NewLocation, ...] | None:
        """Every place of the plan in walk order, or None while something is wrong with it."""
        plan = self.plan()
        return None if plan is None else places_of(plan)

    def _offer_levels(self) -> None:
        self._numbers["repositories"].setText("1")
        self._dedicated.add(self.tr("Any up to that level"), None)
        for level in Level:
            self._max_level.add(level_words(level), level)
            if level.classified:
                self._dedicated.add(self.tr("Only {0}").format(level_words(level)), level)
        self._max_level.choose(Level.INTERNAL)

    def act(self) -> FormAct:
        """What Ctrl+Enter makes now."""
        places = self.places()
        if places is None:
            return FormAct(self.tr("Make places"), "plus", self.tr("Say how many parts the room has."))
        return FormAct(self.tr("Make {0} places", "", len(places)).format(f"{len(places):,}"), "plus")

    def _lay_out(self) -> None:
        self.add(self._sentence_field)
        grid = QGridLayout()
        grid.setSpacing(GAP_8)
        for at, (tier, words) in enumerate(zip(_TIERS, self._tier_words(), strict=True)):
            grid.addWidget(Field(words, self._numbers[tier]), at // _COLUMNS, at % _COLUMNS)
        self.add_plain(_box(grid))
        self.add_plain(self._wrong)
        self.add_plain(self._preview)
        pairs = QGridLayout()
        pairs.setSpacing(GAP_8)
        pairs.addWidget(Field(self.tr("First number"), self._first), 0, 0)
        pairs.addWidget(Field(self.tr("Called"), self._title), 0, 1)
        pairs.addWidget(Field(self.tr("Highest level"), self._max_level), 1, 0)
        pairs.addWidget(Field(self.tr("Kept for"), self._dedicated), 1, 1)
        pairs.setColumnStretch(0, 1)
        pairs.setColumnStretch(1, 1)
        self.add_plain(_box(pairs))
        for editor in (*self._numbers.values(), self._first, self._title, self._max_level, self._dedicated):
            self.take_keys(editor)
        self.take_keys(self._from_below)
        self.add_plain(self._from_below)
        self.add(Field(self.tr("Width of a shelf in mm"), self._capacity, self.tr("An estimate; may stay empty.")))

    def _tier_words(self) -> tuple[str, ...]:
        return (
            self.tr("Rooms"),
            self.tr("Areas"),
            self.tr("Columns"),
            self.tr("Sides"),
            self.tr("Sections"),
            self.tr("Levels"),
            self.tr("Slots"),
        )

    def _listen(self) -> None:
        self._sentence.textEdited.connect(self._read_sentence)
        for field in (*self._numbers.values(), self._first, self._title, self._capacity):
            field.textEdited.connect(self._show_preview)
        for choice in (self._max_level, self._dedicated):
            choice.currentIndexChanged.connect(self._show_preview)
        self._from_below.toggled.connect(self._show_preview)

    def _read_sentence(self, sentence: str) -> None:
        shape = read_shape(sentence) if sentence.strip() else RoomShape()
        self._sentence_field.set_error("" if shape else self.tr("Write a number before each part, such as 6 columns."))
        if shape:
            for tier, field in self._numbers.items():
                field.setText(str(getattr(shape, tier) or ""))
            self._show_preview()

    def _typed(self) -> RoomPlan | None:
        counts = {tier: int(field.text() or 0) for tier, field in self._numbers.items()}
        if not any(counts[tier] for tier in _TIERS[1:]):
            return None
        return RoomPlan(
            shape=RoomShape(**counts),
            first_number=int(self._first.text() or 0),
            title=typed(self._title),
            max_level=self._max_level.chosen(),
            dedicated_to=self._dedicated.chosen(),
            capacity_mm=int(self._capacity.text() or 0) or None,
            from_below=self._from_below.isChecked(),
        )

    def _show_preview(self) -> None:
        plan = self._typed()
        flaw = plan.flaw if plan else None
        self._wrong.say(flaw_words(flaw) if flaw else "", Role.LOOK)
        self._preview.show_facts(self._facts(plan) if plan and not flaw else ())
        self.changed.emit()

    def _facts(self, plan: RoomPlan) -> tuple[tuple[str, str], ...]:
        first, last = first_and_last(plan)
        places = self.tr("{0} places, {1} of them shelves", "", plan.shape.places).format(
            f"{plan.shape.places:,}", f"{plan.shape.shelves:,}"
        )
        return (
            (self.tr("Makes"), places),
            (self.tr("First"), f"{first.code}\n{first.name}"),
            (self.tr("Last"), f"{last.code}\n{last.name}"),
        )


def _box(grid: QGridLayout) -> QWidget:
    box = QWidget()
    grid.setContentsMargins(0, 0, 0, 0)
    box.setLayout(grid)
    return box
