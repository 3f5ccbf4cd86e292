"""What a task of the tool answers: good or not, in words for a person and in facts for a program."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

from recordsroom.tool.words import Said


@dataclass(frozen=True, repr=False)
class Answer:
    """How a task ended; `facts` are what `--json` prints."""

    good: bool
    said: tuple[Said, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def code(self) -> int:
        """The exit code: 0 good, 1 refused or findings."""
        return 0 if self.good else 1


def tell(answer: Answer, *, as_json: bool) -> int:
    """Print an answer, the bad ones where errors go, and give the exit code."""
    if as_json:
        print(json.dumps({"good": answer.good, **answer.facts}, ensure_ascii=False), flush=True)
        return answer.code
    for said in answer.said:
        print(said, file=sys.stdout if answer.good else sys.stderr, flush=True)
    return answer.code
