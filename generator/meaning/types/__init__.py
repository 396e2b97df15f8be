"""Types: what each schema is, once `effective` has brought it to one form."""
