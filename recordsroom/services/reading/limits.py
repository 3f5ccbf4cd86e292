"""How large a list may be before it is refused as a whole (trust.md §3.11)."""

from __future__ import annotations

MOST_BYTES = 256 * 1024 * 1024
MOST_ROWS = 1_048_576
MOST_COLUMNS = 64
MOST_CHARACTERS = 4_096
"""In one cell; a longer one spoils its row, not the list."""
