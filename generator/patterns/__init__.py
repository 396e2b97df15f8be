"""Regular expressions of documents (ECMA-262): what Python makes of them, whether they are found, and what fits."""
