"""Says quickly of a value that it certainly satisfies a JSON Schema, or in what it certainly does not.

In: the schemas that openapi-spec-validator and jsonschema judge by, read from where these libraries keep them, without
importing them. Out: yes, or what is wrong if that takes few words; everything else is for the libraries to judge.
"""
