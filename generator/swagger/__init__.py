"""Swagger 2.0: the format before OpenAPI 3, turned into what the rest of the street reads."""

from generator.diagnostics import Diagnostics
from generator.document import Bundle
from generator.openapi.versions import is_swagger


def convert(bundle: Bundle, diagnostics: Diagnostics) -> Bundle:
    """The bundle as OpenAPI 3.0."""
    if not is_swagger(bundle.root):
        return bundle
    from generator.swagger.converter import Converter  # most documents can do without

    return Converter(bundle, diagnostics).run()


__all__ = ["convert"]
