"""建库: the wall of shelves, where to go on, and the act that ends it."""
