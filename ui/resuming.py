"""Where work goes on after a lock: page and desk; handed over in memory, never written to disk (P-45)."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace


@dataclass(frozen=True, repr=False)
class Resume:
    """What the next worker is told by the last one."""

    vault: str = ""
    """Which folder the ids belong to; in another one they mean other people and places."""
    page: str = ""
    desk: dict[str, object] = field(default_factory=dict)
    """Where the desk stood, in its own words: ids, labels and numbers of entries."""
    name: str = ""
    """Who worked here, so that only the password is typed; it lives in the two processes' memory only."""
    notice: str = ""
    """A code of what the unlock page has to say first."""

    @classmethod
    def read(cls, line: str) -> Resume:
        """What the line says; nothing where there is none."""
        try:
            told = json.loads(line or "{}")
        except ValueError:
            return cls()
        known = {name: told[name] for name in cls.__dataclass_fields__ if name in told}
        return cls(**known)

    @property
    def line(self) -> str:
        """The one line that carries it."""
        return json.dumps(asdict(self))

    def within(self, vault: str) -> Resume:
        """What of it holds in this vault: all, or only the page."""
        return self if self.vault == vault else Resume(page=self.page, vault=vault)

    def at(self, **where: object) -> Resume:
        """The same, standing elsewhere."""
        return replace(self, **where)  # type: ignore[arg-type]  # the names are this class's own

    def __repr__(self) -> str:
        return "Resume()"
