"""Swagger 2.0: the format before OpenAPI 3, turned into what the rest of the street reads."""

from generator.swagger.convert import convert

__all__ = ["convert"]
