"""The words in which the document is written down: its operations, servers, schemes."""
