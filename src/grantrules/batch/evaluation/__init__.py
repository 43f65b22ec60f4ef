"""The evaluation of the register: one module a question that people ask of it."""
