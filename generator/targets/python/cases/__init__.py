"""The tests of the client that go with it: what each operation sends, and what it makes of an answer."""
