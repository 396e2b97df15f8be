"""The output folder: the only room that opens, compares, replaces or deletes a file of it."""
