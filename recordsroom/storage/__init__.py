"""Where the room keeps what it knows: the encrypted vault and everything that is SQLite's own."""
