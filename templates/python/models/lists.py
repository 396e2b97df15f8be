"""The classes of ``models`` by first letter, for type checkers, which read the stubs."""
