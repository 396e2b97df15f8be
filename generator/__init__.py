"""gen-client: reads an OpenAPI document, writes a client package and its pages."""

__version__ = "0.1.0"
