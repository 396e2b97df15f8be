"""Says quickly of a value that it certainly satisfies a JSON Schema.

In: the schemas that openapi-spec-validator and jsonschema judge by, read from where these libraries keep them, without
importing them. Out: yes, or nothing at all: only a yes counts, and everything else is for the libraries to judge.
"""
