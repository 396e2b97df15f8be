"""Files that are sent, read while they are sent."""
