"""The page of the incoming books: what came in, what waits unopened, what was voided (G-01)."""
