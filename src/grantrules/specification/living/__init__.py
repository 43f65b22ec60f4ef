"""The living document: what a programme's rules are, which scenarios show them, what is open."""
