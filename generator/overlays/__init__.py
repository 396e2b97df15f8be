"""OpenAPI Overlays (1.0 and 1.1): changes to a document that stand in files of their own.

In: the root node of a document, and overlays. Out: another root node, as if its author had written it so; what an
overlay has put there knows its place in the overlay. It happens before any reference is followed, so nothing behind it
knows overlays, and they do for Swagger 2.0 what they do for OpenAPI. Only the document that was named is changed, not the
files to which it refers. Nothing of this is imported for a run without overlays.
"""

from generator.overlays.apply import apply

__all__ = ["apply"]
