"""The printing page: what can be printed, how it will look, and the way to the printer."""
