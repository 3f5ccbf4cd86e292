"""Who stands at the desk: somebody without a card (P-16), somebody who fetches or brings back for another (P-11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from recordsroom.domain.commands import AddReader, LendCarrier, ReturnCarrier
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.entitlement import MOST_TEMPORARY
from recordsroom.domain.facts import Lent
from recordsroom.domain.readers import ReaderKind
from recordsroom.services.acts import Acts, AskBorrower, AskPages, AskTemporary, Do, Look, Newcomer, Tell, Telling
from recordsroom.services.desk_second import DeskSecond
from recordsroom.services.queries.scanned import CarrierSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen


class DeskPeople(DeskSecond):
    """The part of the grammar that is about people."""

    def enter(self, question: AskTemporary, who: Newcomer, today: date) -> Acts:
        """Take somebody who came without a card: a reader for today, cleared as far as such a reader may be (P-16)."""
        if self.question is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        command = AddReader(
            name=who.name,
            unit=who.unit,
            kind=ReaderKind.TEMPORARY,
            id_number=who.id_number,
            letter_no=who.letter_no,
            cleared=MOST_TEMPORARY,
            valid_until=today,
        )
        return (Do(command),)

    def ask_temporary(self) -> Acts:
        """Ask who came without a card."""
        if isinstance(self.question, AskTemporary):
            return ()
        dropped = self.drop()
        self.question = AskTemporary()
        return (*dropped, self.question)

    def choose_reader(self, reader: ReaderSeen) -> Acts:
        """Take a reader's card: who brings back, who fetches, or to whom is lent."""
        fetcher, self.fetcher = self.fetcher, None
        slip, self.coming = self.coming, None
        if self.mode is DeskMode.RETURN and not self.here and self.returner != reader:
            # The card before the first carrier says who brings them; after it, a card begins to lend as ever.
            self.returner = reader
            return (Tell(Telling.RETURNER, reader),)
        if self.mode is DeskMode.LEND and self.reader is not None and reader.fetches(self.reader.id):
            self.collector = reader
            return (Tell(Telling.COLLECTOR, reader),)
        # Whoever is called by another card, or by a slip, was meant.
        passed = "" if fetcher or slip else self._passed_over(reader)
        self.mode = DeskMode.LEND
        self.begin()
        self.reader = reader
        self.collector = fetcher if fetcher is not None and fetcher.fetches(reader.id) else None
        told = (Tell(Telling.COLLECTOR, self.collector),) if self.collector else ()
        if slip is not None and slip.reader_digits == reader.digits:
            self.slip, told = slip, (*told, Tell(Telling.SLIP, slip))
        return (Tell(Telling.NOT_NAMED if passed else Telling.READER, reader, before=passed), *told)

    def _passed_over(self, reader: ReaderSeen) -> str:
        """Whose turn it was, where nothing went out to that one yet: the keeper may have meant a collector (P-11)."""
        before = self.reader if self.mode is DeskMode.LEND else None
        served = any(isinstance(made.told, Lent) for made in self.here)
        return before.name if before is not None and before.id != reader.id and not served else ""

    def fetch(self, number: int, question: AskBorrower) -> Acts:
        """Take for whom it is fetched, by the number in the list."""
        borrowers = question.collector.fetches_for
        if self.question is not question or not 1 <= number <= len(borrowers):
            return (Tell(Telling.NOTHING_ASKED),)
        self.question, self.fetcher = None, question.collector
        return (Look(borrowers[number - 1].digits),)

    def ask_borrower(self) -> Acts:
        """The person at the desk fetches for another, or after all the reader came himself."""
        reader = self.reader
        if reader is None or self.question is not None or not (self.collector or reader.fetches_for):
            return (Tell(Telling.NOTHING_ASKED),)
        if self.collector is None:
            self.question = asked = AskBorrower(reader)
            return self.fetch(1, asked) if len(reader.fetches_for) == 1 else (asked,)
        stuck, self.collector, self.stuck = self.stuck, None, None
        lent = sum(isinstance(made.told, Lent) for made in self.here)
        told = Tell(Telling.READER, replace(reader, out=reader.out + lent))
        if stuck is None or not isinstance(stuck.do.command, LendCarrier):
            return (told,)
        # What was refused to the collector is handed to the reader at once.
        return (told, replace(stuck.do, command=replace(stuck.do.command, collector=None)))

    @property
    def sheet(self) -> int | None:
        """The sheet that is being entered late; nothing where what is done is done now (P-06)."""
        return self.late.sheet if self.late else None

    def lending(self, carrier: CarrierSeen, reader: ReaderSeen) -> Do:
        """The request that lends this carrier to the reader, into the hands of whoever fetches it."""
        collector = self.collector.id if self.collector else None
        return Do(
            LendCarrier(carrier=carrier.id, reader=reader.id, collector=collector, late_sheet=self.sheet), carrier
        )

    def taking_back(self, carrier: CarrierSeen, pages: int | None = None) -> Do:
        """The request that takes this carrier back from whoever brings it."""
        returner = self.returner.id if self.returner else None
        return Do(ReturnCarrier(carrier=carrier.id, pages=pages, returner=returner, late_sheet=self.sheet), carrier)

    def take_back(self, carrier: CarrierSeen) -> Acts:
        """A carrier came back; of some the pages are counted first."""
        if carrier.out and carrier.counts_pages:
            self.question = AskPages(carrier)
            return (self.question,)
        return (self.taking_back(carrier),)

    def brought_back(self) -> tuple[int, ...]:
        """What came back in this transaction and was checked: the trolley that is scanned then takes all of it."""
        return tuple(dict.fromkeys(told.line.carrier for told in self.returned if told.may_wait))
