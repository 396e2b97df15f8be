from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .eval_item_content_output_text import EvalItemContentOutputText
    from .eval_item_content_text import EvalItemContentText
    from .eval_item_input_image import EvalItemInputImage
    from .input_audio import InputAudio
    from .input_text_content import InputTextContent

EvalItemContentItem = TypeAliasType(
    "EvalItemContentItem",
    'EvalItemContentText | Annotated[InputTextContent | EvalItemContentOutputText | EvalItemInputImage | InputAudio, ByTag("type", {"input_text": "InputTextContent", "output_text": "EvalItemContentOutputText", "input_image": "EvalItemInputImage", "input_audio": "InputAudio"})]',
)
"""One block of a grader message, which is text, an image or audio."""
