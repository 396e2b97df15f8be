"""What a mock of the API knows."""
