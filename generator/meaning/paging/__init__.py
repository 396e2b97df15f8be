"""Pages: which operations give their answer in parts, and how the next part is asked for."""
