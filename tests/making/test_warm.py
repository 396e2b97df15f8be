"""A run that takes what the last one left comes to what a run comes to that makes all of it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.diagnostics import InputError
from generator.output import left
from tests.generated import ROOT, generated
from tests.making.mutations import mutated

CASES = ROOT / "tests" / "cases"
DOCUMENTS = sorted(each.parent.name for each in CASES.glob("*/spec.yaml"))


def files(folder: Path) -> dict[str, bytes]:
    every = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in every}


class Client:
    """A client in a folder; `cold` is one beside it that no run has left anything for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spec = folder / "spec.json"

    def run(self, document: Any, name: str = "warm", **changed: object) -> None:
        self.spec.write_text(json.dumps(document))
        options = {"validate": False, **changed}
        generated(self.spec, self.folder / name, "shop", **options)

    def both(self, document: Any, **changed: object) -> bool:
        """Run twice, with what was left and without; whether a client came of it."""
        warm, cold = self.folder / "warm", self.folder / "cold"
        shutil.rmtree(cold, ignore_errors=True)
        shutil.copytree(warm, cold)
        (cold / left.PATH).unlink(missing_ok=True)
        faults: list[str] = []
        for name in ("cold", "warm"):
            try:
                self.run(document, name, **changed)
            except InputError as error:
                faults.append(str(error))
        assert len(faults) in (0, 2)
        assert files(warm) == files(cold)
        return not faults


def document(case: str) -> Any:
    return yaml.safe_load((CASES / case / "spec.yaml").read_text())


@pytest.mark.parametrize("target", ["python", "eiffel"])
@given(case=st.sampled_from(DOCUMENTS), seed=st.integers(0, 2**32))
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
def test_after_any_change_all_is_as_if_made_anew(
    tmp_path_factory: pytest.TempPathFactory, target: str, case: str, seed: int
) -> None:
    client, chance, known = Client(tmp_path_factory.mktemp("warm")), Random(seed), document(case)
    client.run(known, target=target)
    for _ in range(3):
        changed = mutated(known, chance)
        if client.both(changed, target=target):
            known = changed
    shutil.rmtree(client.folder)
