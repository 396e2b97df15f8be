"""Pages in Markdown, whatever the language of the client: what all targets share."""
