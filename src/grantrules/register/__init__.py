"""The case database: what was read and proposed, kept so that any change of it is found."""
