"""What writes a client for one language, and how the rest of the generator talks to it."""
