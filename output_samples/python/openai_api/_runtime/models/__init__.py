"""What the types of the document are made of, and how what callers give is checked."""
