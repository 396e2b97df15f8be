"""JSON pointers (RFC 6901) and where they lead.

In: pointers and nodes. Out: tokens, nodes, and advice on pointers that lead nowhere. Does not know files or $refs.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from urllib.parse import unquote

from generator.document.node import Node


def escape(token: str) -> str:
    """A key as one token of a pointer."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def split(pointer: str) -> list[str]:
    """The keys that a pointer names; the empty pointer names none."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def join(tokens: Iterable[str]) -> str:
    """The pointer with these keys."""
    return "".join(f"/{escape(token)}" for token in tokens)


def step(node: Node, token: str) -> Node | None:
    """The member or item that one token names."""
    if isinstance(node.value, list):
        return item(node.value, token)
    return node.get(token)


def item(items: list[Node], token: str) -> Node | None:
    exists = token.isascii() and token.isdigit() and int(token[:9]) < len(items)
    return items[int(token)] if exists and len(token) < 10 else None


def follow(node: Node, tokens: Iterable[str]) -> Node | None:
    """The node to which the tokens lead."""
    found: Node | None = node
    for token in tokens:
        if found is None:
            return None
        found = step(found, token)
    return found


def advise(root: Node, tokens: list[str]) -> str:
    """What to write instead of a pointer that leads nowhere."""
    found, depth = reach(root, tokens)
    nearest = closest(tokens[depth], list(found.members))
    if nearest is None:
        return missing(found, tokens[:depth], tokens[depth])
    corrected = [*tokens[:depth], nearest, *tokens[depth + 1 :]]
    if follow(root, corrected) is None:
        corrected = corrected[: depth + 1]
    return f"did you mean '#{join(corrected)}'?"


def reach(root: Node, tokens: list[str]) -> tuple[Node, int]:
    """The last node on the way that exists, and how many tokens lead there."""
    found = root
    for depth, token in enumerate(tokens):
        following = step(found, token)
        if following is None:
            return found, depth
        found = following
    return found, len(tokens)


def closest(word: str, known: list[str], alike: float = 0.6) -> str | None:
    """The known word that was probably meant: so much of the two is the same."""
    for candidate in known:
        if candidate.lower() == word.lower():
            return candidate
    return next(iter(get_close_matches(word, known, n=1, cutoff=alike)), None)


def missing(found: Node, path: list[str], token: str) -> str:
    place = f"'#{join(path)}'" if path else "the document"
    if not found.is_object and not found.is_array:
        return f"{place} is {found.kind} and has no parts"
    return f"{place} has no '{token}'"


def spellings(written: str) -> Iterable[str]:
    """What the fragment of a URI can mean as a pointer, the right one first (RFC 6901 §6): without percent-encoding, as it
    is written, with spaces for pluses, and with what each token says between its slashes, as `%2F` within a token is meant
    by tools that split first."""
    if "%" not in written and "+" not in written:
        return (written,)
    tokens = (unquote(each).replace("/", "~1") for each in written.split("/"))
    every = (unquote(written), written, unquote(written.replace("+", " ")), "/".join(tokens))
    return dict.fromkeys(every)
