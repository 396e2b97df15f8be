"""Words into the usual styles. In: a raw name. Out: text that may still be empty, reserved or taken."""

from __future__ import annotations

from generator.naming.words import chunks, words


def snake(raw: str) -> str:
    """`createChatCompletion` → `create_chat_completion`."""
    return "_".join(words(raw)).lower()


def upper_snake(raw: str) -> str:
    """`gpt-4o` → `GPT_4O`."""
    return "_".join(words(raw)).upper()


def pascal(raw: str) -> str:
    """`eval_item` → `EvalItem`; capitals inside a part stay: `VadConfig2GA`."""
    return "".join(part[0].upper() + part[1:] for part in chunks(raw))
