"""Mutation: every figure, comparison and list entry changed once, and who notices."""
