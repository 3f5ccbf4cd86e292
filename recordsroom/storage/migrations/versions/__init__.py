"""One module per step, in order; each names the step before it."""
