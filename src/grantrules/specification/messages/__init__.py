"""Cucumber Messages: the features and how they went, for other tools."""
