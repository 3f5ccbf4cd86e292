"""Numbers that a list leaves out between its lowest and its highest: a doubt, never a refusal (domain.md §3, R-36).

Who counts a record room looks for exactly these: a number that was never given, or a record that was never entered.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

_DASH, _COMMA = "–", "、"
_RUNNING = 2
"""Where more than every second number stands alone, the numbers run on across sequences, and nothing is left out."""


@dataclass(frozen=True, slots=True)
class MissingNumbers:
    """What is missing in one sequence; its codes are all alike but for their own number."""

    group: str = field(repr=False)
    """The codes up to the number, sign included."""
    width: int
    """So many digits the number has at least."""
    runs: tuple[range, ...]

    @property
    def count(self) -> int:
        """How many numbers are missing."""
        return sum(map(len, self.runs))

    def codes(self) -> Iterator[str]:
        """The codes that are missing, in order."""
        return (self.group + self._number(number) for run in self.runs for number in run)

    def without(self, known: Iterable[str]) -> MissingNumbers:
        """The same but for the codes that are known elsewhere."""
        found = set(known)
        left = (number for run in self.runs for number in run if self.group + self._number(number) not in found)
        return MissingNumbers(self.group, self.width, runs_of(left))

    def words(self, most: int) -> str:
        """The numbers as people write them, 0003–0007、0012; with an ellipsis behind so many runs."""
        said = [
            self._number(run[0]) if len(run) == 1 else f"{self._number(run[0])}{_DASH}{self._number(run[-1])}"
            for run in self.runs[:most]
        ]
        return _COMMA.join(said) + ("…" if len(self.runs) > most else "")

    def _number(self, number: int) -> str:
        return str(number).zfill(self.width)


def runs_of(numbers: Iterable[int]) -> tuple[range, ...]:
    """Numbers in ascending order as runs without a gap."""
    found: list[range] = []
    for number in numbers:
        if found and found[-1].stop == number:
            found[-1] = range(found[-1].start, number + 1)
        else:
            found.append(range(number, number + 1))
    return tuple(found)


def missing_between(numbers: Iterable[int]) -> tuple[range, ...]:
    """The runs of numbers left out between the lowest and the highest of these."""
    given = sorted(set(numbers))
    pairs = zip(given, given[1:], strict=False)
    return tuple(range(before + 1, after) for before, after in pairs if after - before > 1)


def left_out(group: str, width: int, numbers: Collection[int]) -> MissingNumbers | None:
    """What one sequence leaves out; None where nothing is, or where its numbers run on across others."""
    given = set(numbers)
    runs = missing_between(given)
    return MissingNumbers(group, width, runs) if runs and len(runs) * _RUNNING <= len(given) else None


def whole_sequences(numbers: Mapping[tuple[str, int], Collection[int]]) -> dict[tuple[str, int], set[int]]:
    """Numbers by what their codes begin with and how many digits they have, as sequences.

    Numbers written without noughts before them, 8、9、10, are one sequence though they have more digits as they grow.
    """
    found: dict[tuple[str, int], set[int]] = {}
    least: dict[str, int] = {}
    for group, width in sorted(numbers):
        given = set(numbers[group, width])
        shorter = least.setdefault(group, width)
        grown = all(len(str(number)) == width for number in given)
        found.setdefault((group, shorter if grown else width), set()).update(given)
    return found
