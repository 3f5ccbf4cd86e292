"""What was done at the desk and not taken back, so that it can be counted, ended and undone."""

from __future__ import annotations

from recordsroom.domain.opening_facts import UncheckedFilled
from recordsroom.services.acts import Made


class Deeds:
    """The entries that were made here, oldest first, and where the present transaction began among them."""

    def __init__(self) -> None:
        self.made: list[Made] = []
        self._begun = 0

    @property
    def here(self) -> tuple[Made, ...]:
        """What was done since this transaction began."""
        return tuple(self.made[self._begun :])

    @property
    def last(self) -> Made | None:
        """What was done last."""
        return self.made[-1] if self.made else None

    @property
    def handled(self) -> Made | None:
        """What was done last with a carrier itself: saying how many pages it has comes beside that."""
        return next((made for made in reversed(self.made) if not isinstance(made.told, UncheckedFilled)), None)

    def begin(self) -> None:
        """A new transaction begins."""
        self._begun = len(self.made)

    def forget(self, entry: int) -> None:
        """An entry was taken back."""
        place = next((n for n, made in enumerate(self.made) if made.entry == entry), None)
        if place is not None:
            del self.made[place]
            self._begun -= place < self._begun
