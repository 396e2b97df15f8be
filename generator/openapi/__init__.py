"""OpenAPI documents: what they say, read into objects, and whether they are what the specification demands."""

from generator.openapi.objects import Document
from generator.openapi.parse_document import parse
from generator.openapi.validate import validate
from generator.openapi.versions import check_version

__all__ = ["Document", "check_version", "parse", "validate"]
