"""The page of the storage locations: where everything stands, and what waits to be shelved."""
