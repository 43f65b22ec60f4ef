"""`python -m grantrules` is the command `grantrules`."""

from grantrules.cli.main import main

main()
