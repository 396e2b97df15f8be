"""What the types of the document are made of."""
