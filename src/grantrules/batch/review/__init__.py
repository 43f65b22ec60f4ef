"""What reviewers and auditors ask of the register: one recipe a question."""
