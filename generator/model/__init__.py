"""The intermediate model of an API: neither OpenAPI nor a language."""
