"""Two clients compared as their callers see them: what differs, and what that breaks."""
