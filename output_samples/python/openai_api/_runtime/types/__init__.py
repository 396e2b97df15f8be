"""From the annotations of a type to what reads and writes its values."""
