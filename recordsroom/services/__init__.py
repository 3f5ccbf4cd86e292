"""What the room can do: one door, the journal, and everything that passes through them."""
