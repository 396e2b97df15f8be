"""Names without a language: raw text into words, words into styles, identifiers that are still free."""
