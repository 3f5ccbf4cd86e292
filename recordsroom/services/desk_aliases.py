"""Foreign barcodes at the desk: scan the thing, scan the code that it bears beside our label, confirm."""

from __future__ import annotations

from recordsroom.domain.commands import BindAlias, ReleaseAlias
from recordsroom.domain.desk import DeskCommand
from recordsroom.services.acts import Acts, Do, Tell, Telling
from recordsroom.services.desk_approving import DeskApproving
from recordsroom.services.queries.scanned import CarrierSeen, Seen, Unseen, Why
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen

ABOUT_ALIASES = frozenset({DeskCommand.BIND_ALIAS, DeskCommand.RELEASE_ALIAS})


class DeskAliases(DeskApproving):
    """The part of the grammar that is about barcodes of earlier systems."""

    def __init__(self) -> None:
        super().__init__()
        self.bearer: CarrierSeen | BoxSeen | ReaderSeen | None = None
        """What was scanned last, if it may bear a foreign barcode."""
        self.foreign = ""
        """The foreign code that was scanned right after it."""

    @property
    def binds(self) -> bool:
        """Whether a foreign code waits to be bound to what was scanned before it."""
        return self.bearer is not None and bool(self.foreign) and self.question is None

    @property
    def releases(self) -> bool:
        """Whether what was scanned last was known by a foreign code."""
        return self.bearer is not None and self.bearer.alias is not None and not self.foreign and self.question is None

    def bind(self) -> Acts:
        """Bind the foreign code to the thing scanned before it."""
        if self.bearer is None or not self.binds:
            return (Tell(Telling.NOTHING_ASKED),)
        one = self.bearer
        return self._ask(
            BindAlias(
                alias=self.foreign,
                carrier=one.id if isinstance(one, CarrierSeen) else None,
                box=one.id if isinstance(one, BoxSeen) else None,
                reader=one.id if isinstance(one, ReaderSeen) else None,
            )
        )

    def release(self) -> Acts:
        """Let the foreign code by which something was scanned stand for nothing any more."""
        alias = self.bearer.alias if self.bearer is not None and self.releases else None
        if alias is None:
            return (Tell(Telling.NOTHING_ASKED),)
        return self._ask(ReleaseAlias(alias_id=alias))

    def _ask(self, command: BindAlias | ReleaseAlias) -> Acts:
        bearer, self.bearer, self.foreign = self.bearer, None, ""
        about = bearer if isinstance(bearer, CarrierSeen) else None
        return (Do(command, about, box=bearer if isinstance(bearer, BoxSeen) else None),)

    def _hold(self, seen: Seen) -> None:
        """Remember what may bear a foreign code, or the code that came right after it; anything else ends that."""
        if isinstance(seen, CarrierSeen | BoxSeen | ReaderSeen):
            self.bearer, self.foreign = seen, ""
        elif isinstance(seen, Unseen) and seen.why is Why.FOREIGN and self.bearer is not None:
            self.foreign = seen.digits
        else:
            self.bearer, self.foreign = None, ""
