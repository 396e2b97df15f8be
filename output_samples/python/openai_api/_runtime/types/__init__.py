"""From the annotations of a type to what reads and checks its values."""
