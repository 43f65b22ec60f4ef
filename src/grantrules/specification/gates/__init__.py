"""The gates of a rule book: what is proven or compared before lawyers sign it."""
