"""The models of this client; each is imported when it is first named."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from .assistant_message import AssistantMessage as AssistantMessage
    from .cat import Cat as Cat
    from .chat_chunk import ChatChunk as ChatChunk
    from .chat_event import ChatEvent as ChatEvent
    from .chat_finished import ChatFinished as ChatFinished
    from .chat_message import ChatMessage as ChatMessage
    from .choice import Choice as Choice
    from .content_part import ContentPart as ContentPart
    from .create_chat_completion_request import (
        CreateChatCompletionRequest as CreateChatCompletionRequest,
    )
    from .create_chat_completion_response import (
        CreateChatCompletionResponse as CreateChatCompletionResponse,
    )
    from .create_file_request import CreateFileRequest as CreateFileRequest
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .dog import Dog as Dog
    from .error_response import ErrorResponse as ErrorResponse
    from .file import File as File
    from .file_expiration_after import FileExpirationAfter as FileExpirationAfter
    from .image_part import ImagePart as ImagePart
    from .leaf import Leaf as Leaf
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .nested import Nested as Nested
    from .person import Person as Person
    from .pet import Pet as Pet
    from .priority import Priority as Priority
    from .ratio import Ratio as Ratio
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .text_part import TextPart as TextPart
    from .tree import Tree as Tree
    from .user_message import UserMessage as UserMessage
    from .values import Values as Values

MODULES = {
    "AssistantMessage": "assistant_message",
    "Cat": "cat",
    "ChatChunk": "chat_chunk",
    "ChatEvent": "chat_event",
    "ChatFinished": "chat_finished",
    "ChatMessage": "chat_message",
    "Choice": "choice",
    "ContentPart": "content_part",
    "CreateChatCompletionRequest": "create_chat_completion_request",
    "CreateChatCompletionResponse": "create_chat_completion_response",
    "CreateFileRequest": "create_file_request",
    "DeleteFileResponse": "delete_file_response",
    "Dog": "dog",
    "ErrorResponse": "error_response",
    "File": "file",
    "FileExpirationAfter": "file_expiration_after",
    "ImagePart": "image_part",
    "Leaf": "leaf",
    "ListFilesResponse": "list_files_response",
    "Nested": "nested",
    "Person": "person",
    "Pet": "pet",
    "Priority": "priority",
    "Ratio": "ratio",
    "ReasoningEffort": "reasoning_effort",
    "TextPart": "text_part",
    "Tree": "tree",
    "UserMessage": "user_message",
    "Values": "values",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{MODULES[name]}"), name)
    globals()[name] = value
    return value
