"""Texts become nodes with places, and references between them become links."""

from generator.document.access import Access
from generator.document.bundle import Bundle
from generator.document.load import load, open_source, root_of
from generator.document.node import Json, Node
from generator.document.resolve import resolve

__all__ = ["Access", "Bundle", "Json", "Node", "load", "open_source", "resolve", "root_of"]
