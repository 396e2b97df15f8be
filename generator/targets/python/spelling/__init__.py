"""How Python is spelled: identifiers, types, values, and how code is laid out. Knows no file."""
