"""From the answer to data, events, pages or files; no I/O."""
