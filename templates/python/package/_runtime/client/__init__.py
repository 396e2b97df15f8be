"""What sync and async clients share."""
