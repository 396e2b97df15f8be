"""The stages of a run: how long each takes, where it ends, and what a fault of ours is called.

In: who collects problems, and who watches. Out: a context for each stage, which raises `InputError` where it found errors
and `InternalError` where it broke.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from generator.diagnostics import Diagnostics, InputError
from generator.diagnostics.progress import current, nothing
from generator.outcome import InternalError, Watch


class Stages:
    """Times each stage, ends the run where a stage found errors, and puts a name to a fault of ours."""

    def __init__(self, diagnostics: Diagnostics, watch: Watch) -> None:
        self._diagnostics = diagnostics
        self._watch = watch

    @contextmanager
    def __call__(self, stage: str) -> Iterator[None]:
        nothing()
        self._watch.starts(stage)
        start = perf_counter()
        try:
            yield
            self._diagnostics.raise_errors()
        except InputError:
            raise
        except RecursionError:
            part = current()
            self._diagnostics.fail(
                "D150", part.at if part else None, part=part.what if part else "it"
            )
        except Exception as error:
            raise InternalError(stage, current(), error) from error
        finally:
            self._watch.ends(stage, perf_counter() - start)
