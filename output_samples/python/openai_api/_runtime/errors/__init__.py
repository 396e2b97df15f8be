"""What an exception tells of a call that failed."""
