"""Short programs around one call with plain values: sync, async, a stream, a list of several pages, with retries.

In: an operation and the examples of its API. Out: `Code` that runs as pasted, for the README and the pages of services.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.operations import Operation, Service
from generator.targets.code import Code
from generator.targets.python.pages.call_examples import Examples
from generator.targets.python.pages.openings import holder, opening
from generator.targets.python.spelling.expressions import call as called
from generator.targets.python.spelling.expressions import keyword
from generator.targets.python.spelling.layout import lay_out


def call(
    service: Service,
    index: int,
    examples: Examples,
    suffix: str = "",
    indent: int = 0,
    more: tuple[Code, ...] = (),
) -> Code:
    """The call of a form of the operation; `more` are arguments besides those it needs."""
    method = examples.names.operations[service.name, index].method
    return _called(service, index, examples, Code(f"{method}{suffix}"), indent, more)


def program(
    service: Service,
    index: int,
    examples: Examples,
    body: Iterable[str],
    imports: Iterable[str] = (),
    settings: tuple[Code, ...] = (),
) -> Code:
    """A program around calls of the operation; `settings` are arguments of its client."""
    found = opening(service, index, examples, settings)
    lines = [
        *found.imports,
        *imports,
        "",
        *found.configured,
        *found.lines,
        *([""] if len(found.lines) > 1 else []),
        *_indented(body, "    "),
    ]
    return Code("\n".join(lines))


def awaited(service: Service, index: int, examples: Examples) -> Code:
    """The call on an async client."""
    operation = service.operations[index]
    found = opening(service, index, examples, is_async=True)
    is_void = examples.result(operation).text == "None"
    head = "await" if is_void else "answer = await"
    lines = [
        "import asyncio",
        *found.imports,
        "",
        *(f"{each}\n" for each in found.configured),
        "async def main():",
        *_indented(found.lines, "    "),
        f"        {head} {call(service, index, examples, indent=8)}",
        *([] if is_void else ["        print(answer)"]),
        "",
        "asyncio.run(main())",
    ]
    return Code("\n".join(lines))


def streamed(service: Service, index: int, examples: Examples) -> Code:
    """The stream of the operation, event by event."""
    method = examples.names.operations[service.name, index].stream
    body = [
        f"with {_called(service, index, examples, method, 0)} as stream:",
        "    for event in stream:",
        "        print(event)",
    ]
    return program(service, index, examples, body)


def paged(service: Service, index: int, examples: Examples) -> Code:
    """Every item of all pages."""
    body = [f"for item in {call(service, index, examples, '_iter')}:", "    print(item)"]
    return program(service, index, examples, body)


def retried(service: Service, index: int, examples: Examples) -> Code:
    """More retries for a client, none for one call."""
    body = [
        call(service, index, examples),
        call(service, index, examples, more=(Code("_retries=0"),)),
    ]
    return program(service, index, examples, body, settings=(Code("timeout=30"), Code("retries=5")))


def arguments(operation: Operation, examples: Examples) -> list[Code]:
    """What a call needs, as plain values."""
    found = examples.calling(operation).own
    return [
        examples.plain(each) if each.required else keyword(each.name, examples.plain(each))
        for each in examples.chosen(found)
    ]


def _called(
    service: Service,
    index: int,
    examples: Examples,
    method: Code,
    indent: int,
    more: tuple[Code, ...] = (),
) -> Code:
    given = arguments(service.operations[index], examples)
    name = Code(f"{holder(service, index, examples)}.{method}")
    return lay_out(called(name, [*given, *more], apart=True), indent)


def _indented(body: Iterable[str], margin: str) -> list[str]:
    return [f"{margin}{line}" if line else "" for each in body for line in each.split("\n")]
