"""What is typed when something is fetched for work inside: who works on it and what for; pieces are scanned (P-13)."""

from __future__ import annotations

from recordsroom.domain.commands import FetchInside
from recordsroom.domain.inside_work import LONGEST_WORDS, WorkPurpose
from recordsroom.services.queries.scanned import CarrierSeen
from ui.messages.inside import purpose_words
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import paragraph
from ui.people.forms import Form, typed

_PARTING = "\u3001"


class FetchForm(Form):
    """One fetching: the keeper himself unless another name is typed."""

    def __init__(self, keeper: str, names: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.pieces: dict[int, CarrierSeen] = {}
        self.worker, self.purpose, self.place = Line(keeper), Choice(), Line()
        for line in (self.worker, self.place):
            line.setMaxLength(LONGEST_WORDS)
        for purpose in WorkPurpose:
            self.purpose.add(purpose_words(purpose), purpose)
        self._told = paragraph("", "", "text2")
        self.add_plain(self._told)
        self.add(Field(self.tr("What for"), self.purpose))
        self._worker = self.add(Field(self.tr("Worked on by"), self.worker, self.tr("A keeper, or one of the house.")))
        self.add(Field(self.tr("Where in the room"), self.place))
        self.suggest(self.worker, (keeper, *names))
        self._tell()

    def take_piece(self, seen: CarrierSeen) -> None:
        """Add a scanned carrier, or leave it out again."""
        if self.pieces.pop(seen.id, None) is None:
            self.pieces[seen.id] = seen
        self._tell()

    def command(self) -> FetchInside | None:
        """The request, or None with what is wrong marked."""
        self._worker.set_error("" if typed(self.worker) else self.tr("Who answers for it?"))
        self.show_wrong("" if self.pieces else self.tr("Scan what is fetched."))
        if not self.pieces or not typed(self.worker):
            return None
        return FetchInside(
            carriers=tuple(self.pieces),
            worker=typed(self.worker),
            purpose=WorkPurpose(self.purpose.chosen()),
            work_place=typed(self.place),
        )

    def _tell(self) -> None:
        codes = _PARTING.join(one.reference_code for one in self.pieces.values())
        said = self.tr("{0} pieces: {1}", "", len(self.pieces)).format(len(self.pieces), codes)
        self._told.setText(said if codes else self.tr("Scan what is fetched; it comes back by scan at the desk (F4)."))
