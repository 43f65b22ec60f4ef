"""What is looked for in a feature before it runs, one kind of fault a module."""
