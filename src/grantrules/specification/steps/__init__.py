"""The sentences of the scenarios, each beside what it stands for."""
