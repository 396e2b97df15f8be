"""What openapi-spec-validator needs for nothing that is asked of it is not imported with it, and is there when it is."""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata

import pytest

from generator.openapi.validation import sparing

PROGRAM = """
import sys
from generator.openapi.validation.sparing import SPARED, imports_spared

with imports_spared():
    from generator.openapi.validation.judge import Judge
print(sorted({*SPARED, "pydantic", "pydantic_settings"} & {*sys.modules}))

import openapi_spec_validator
import openapi_spec_validator.settings

document = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}}
openapi_spec_validator.validate(document)
print(openapi_spec_validator.settings.get_resolved_cache_maxsize())
"""


def test_releases_that_are_not_known_are_imported_as_they_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in sparing.SPARED:
        monkeypatch.delitem(sys.modules, name, raising=False)
    seen = []
    for number in ("0.9.3", "0.10.0"):
        monkeypatch.setattr(metadata, "version", lambda name, number=number: number)
        with sparing.imports_spared():
            seen.append(isinstance(sys.modules.get("requests"), sparing.Later))
    assert seen == [True, False]


def test_settings_and_network_are_imported_when_they_are_asked_for() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    assert done.stdout.splitlines() == ["[]", "128"], done.stderr
