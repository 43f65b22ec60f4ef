"""The specification: scenarios, their strength, the gates of a rule book, the living document."""
