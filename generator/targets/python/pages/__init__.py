"""The Markdown pages: README, APIs, models, and the code that they show."""
