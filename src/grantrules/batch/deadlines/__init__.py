"""What is due, overdue or soon in the register: one module a kind of deadline."""
