"""What sets the project up, checks it and packs it; standard library only, for nothing is installed yet."""
