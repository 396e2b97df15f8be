"""What openapi-spec-validator finds in a document, in its order: see `findings`."""
