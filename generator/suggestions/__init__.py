"""What of a document could be said better, as an overlay to edit: what was inferred, and what would want a correction.

In: a document as it was understood. Out: suggestions, each an action of an OpenAPI Overlay; `overlay_text` is the file.
What was inferred says the same once more, so that the client stays as it is; what changes something is marked. `calls`,
`types` and `repairs` make suggestions, `ground` knows how a place is written in an overlay.
"""

from generator.suggestions.file import overlay_text
from generator.suggestions.making import Asked, suggestions
from generator.suggestions.suggestion import Suggestion

__all__ = ["Asked", "Suggestion", "overlay_text", "suggestions"]
