"""From the answer to data, events, pages or files."""
