"""XML: how the schemas that travel in it stand in elements and attributes."""
