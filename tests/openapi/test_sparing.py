"""What openapi-spec-validator needs for nothing that is asked of it is not imported with it, and is there when it is."""

from __future__ import annotations

import subprocess
import sys

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


def test_settings_and_network_are_imported_when_they_are_asked_for() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    assert done.stdout.splitlines() == ["[]", "128"], done.stderr
