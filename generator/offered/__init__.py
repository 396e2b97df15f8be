"""What users can replace by files of their own: templates with their views, and files that are copied."""
