"""Real documents of others go through all stages up to parsing without an exception."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics, InputError
from generator.document import load, resolve
from generator.openapi import parse
from generator.swagger import convert
from tests.openapi.documents import SHARED

SUFFIXES = {".yaml", ".yml", ".json"}

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not SHARED.is_dir(), reason=f"{SHARED} is not on this machine"),
]


def documents() -> list[Path]:
    """Every file that says `openapi` or `swagger` among its first lines or keys."""
    files = (path for path in sorted(SHARED.rglob("*")) if path.suffix in SUFFIXES)
    return [path for path in files if "jsonschema" not in path.parts and is_description(path)]


def is_description(path: Path) -> bool:
    text = path.read_text(encoding="utf-8", errors="replace")
    return any(
        f"{quote}{key}{quote}:" in text for key in ("openapi", "swagger") for quote in ("", '"')
    )


def outcome(path: Path) -> set[str]:
    """The codes of the errors that stop generation."""
    diagnostics = Diagnostics()
    try:
        bundle = resolve(load(str(path), diagnostics), diagnostics)
        parsed = parse(convert(bundle, diagnostics), diagnostics)
    except InputError as error:
        assert all(one.at is not None and one.hint for one in error.diagnostics)
        return {one.code for one in error.diagnostics}
    assert set(parsed.components.values()) <= set(parsed.schemas)
    for schema in parsed.schemas.values():
        assert schema.ref is None or schema.ref in parsed.schemas
    return set()


@pytest.mark.parametrize("path", documents(), ids=lambda path: str(path.relative_to(SHARED)))
def test_a_published_document_is_read(path: Path) -> None:
    assert outcome(path) == set()


@pytest.mark.parametrize(
    ("name", "operations", "schemas"),
    [("openai-2024-12-18.yaml", 110, 284), ("openai-2026-08-21.yaml", 288, 1422)],
)
def test_nothing_of_the_published_openai_document_is_lost(
    name: str, operations: int, schemas: int
) -> None:
    diagnostics = Diagnostics()
    spec = SHARED / "specs" / name
    parsed = parse(resolve(load(str(spec), diagnostics), diagnostics), diagnostics)
    assert (len(parsed.operations), len(parsed.components)) == (operations, schemas)
    assert diagnostics.errors == ()
