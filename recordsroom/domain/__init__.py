"""What the room is about: plain words and judgements, without files, clocks or screens."""
