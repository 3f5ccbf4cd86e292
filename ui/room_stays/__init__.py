"""Who goes into the repository and comes out of it 库房出入登记 (R-44)."""
