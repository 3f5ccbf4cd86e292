"""The system page: the room's settings in plain words, and the form that changes one of them."""
