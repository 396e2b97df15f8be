"""Each run reads what it is about to write: a file that is no code is found out, and the old output stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics, InputError
from generator.glance import glance
from generator.targets.python import PythonTarget
from tests.generated import generated
from tests.verify.test_verify import SPEC


def said(target: str, **files: str) -> list[str]:
    """Paths of files that are no code."""
    diagnostics = Diagnostics()
    glance(target, {path: text.encode() for path, text in files.items()}, diagnostics)
    assert {each.code for each in diagnostics.items} <= {"O183"}
    return [each.message.split("'")[1] for each in diagnostics.items]


def test_python() -> None:
    good, bad = {"a.py": "x = 1\n", "b.pyi": "x: int\n"}, {"c.py": "class:\n", "d.pyi": "x = \0"}
    assert said("python", **good, **bad, **{"e.md": "class:", "shop/_runtime/f.py": "class:"}) == [
        *bad
    ]


def test_eiffel() -> None:
    good = {"a.e": 'class A\nfeature\n\tx: STRING = "%N"\nend\n'}
    bad = {"b.e": 'class B\nfeature\n\tx: STRING = "%x"\nend\n', "c.e": "class C (\nend\n"}
    assert said("eiffel", **good, **bad, **{"framework/d.e": "class ("}) == [*bad]


def test_where_very_much_is_new_nothing_is_read() -> None:
    assert said("python", **{"a.py": "class:\n" + "#\n" * 600_000}) == []
    assert said("python", **{"a.py": "class:\n" + "#\n" * 400_000}) == ["a.py"]
    assert said("lines", **{"a.py": "class:"}) == []


def test_the_old_output_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec, out = tmp_path / "shop.yaml", tmp_path / "out"
    spec.write_text(SPEC)
    generated(spec, out, "shop", validate=False)
    before = (out / "shop/models/pet.py").read_bytes()
    tidy = PythonTarget.tidy
    monkeypatch.setattr(
        PythonTarget, "tidy", lambda self, path, text: tidy(self, path, text) + "(\n"
    )
    spec.write_text(SPEC.replace("name: {type: string}", "name: {type: integer}"))
    with pytest.raises(InputError) as raised:
        generated(spec, out, "shop", validate=False)
    assert "O183" in {each.code for each in raised.value.diagnostics}
    assert (out / "shop/models/pet.py").read_bytes() == before
