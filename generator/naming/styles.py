"""Words into the usual styles. In: a raw name. Out: text that may still be empty, reserved or taken."""

from __future__ import annotations

from generator.naming.words import chunks, words


def snake(raw: str) -> str:
    """`createChatCompletion` → `create_chat_completion`."""
    return "_".join(words(raw)).lower()


def snake_by_levels(raw: str) -> str:
    """`bookTitle__contains` → `book_title__contains`: what Django parts by two underscores stays apart, as in clients of
    OpenAPI Generator."""
    return "__".join(level for part in raw.split("__") if (level := snake(part)))


def snake_before_digits(raw: str) -> str:
    """`list_1`, as springdoc calls a second `list`, → `list1`, as OpenAPI Generator calls it; `Page 1` → `page_1`."""
    return "_".join("_".join(_joined(each)) for each in raw.split(" ") if words(each)).lower()


def _joined(raw: str) -> list[str]:
    """The words, one that begins with a digit as the end of the one before."""
    found: list[str] = []
    for each in words(raw):
        if found and each[0].isdigit():
            found[-1] += each
        else:
            found.append(each)
    return found


def upper_snake(raw: str) -> str:
    """`gpt-4o` → `GPT_4O`."""
    return "_".join(words(raw)).upper()


def pascal(raw: str) -> str:
    """`eval_item` → `EvalItem`; capitals inside a part stay: `VadConfig2GA`."""
    return "".join(part[0].upper() + part[1:] for part in chunks(raw))
