"""A glance at what a run is about to write, which every run takes: files of code are code.

In: a target, the files that are new or different. Out: nothing, or errors. It costs less than a tenth of the run, as files
that stay are not looked at, nor the runtime's, which are the same in each client; where very much is new, as in the first
run for a large document, it would cost more, and `--verify` is there for that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from generator.diagnostics import Diagnostics

RUNTIME: Final = ("/_runtime/", "framework/")


def glance(target: str, written: Mapping[str, bytes], diagnostics: Diagnostics) -> None:
    """Report files that are no code; nothing of a target that we do not know."""
    suffixes, most, wrong = _KINDS.get(target, ((), 0, _python))
    files = [
        (path, content)
        for path, content in written.items()
        if path.endswith(suffixes) and not any(each in path for each in RUNTIME)
    ]
    if sum(len(content) for _, content in files) > most:
        return
    for path, content in files:
        said = wrong(path, content.decode())
        if said:
            diagnostics.report("O183", None, path=path, said=said)


def _python(path: str, text: str) -> str:
    """Why it is no module; empty where it is one."""
    try:
        compile(text, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    return ""


def _eiffel(path: str, text: str) -> str:
    from generator.verify.eiffel import no_class  # for Eiffel alone

    return no_class(text)


_KINDS: Final[Mapping[str, tuple[tuple[str, ...], int, Callable[[str, str], str]]]] = {
    "python": ((".py", ".pyi"), 1_000_000, _python),
    "eiffel": ((".e",), 200_000, _eiffel),
}
"""Endings of files of code, and of how many bytes a tenth of a run reads, by target."""
