"""The card at which a keeper says who he is before anything else is shown."""
