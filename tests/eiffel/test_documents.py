"""Real documents of others, as Eiffel: each client has all operations, and the reader finds no fault in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.test_documents import PUBLISHED, UNREADABLE, documents
from tests.eiffel.reader import findings
from tests.generated import NO_SHARED, SHARED, generated

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not SHARED.is_dir(), reason=NO_SHARED),
]
READABLE = [path for path in documents() if path.stem not in UNREADABLE]


@pytest.mark.parametrize("path", READABLE, ids=lambda path: path.stem)
def test_every_operation_is_there_and_no_fault_is_found(path: Path, tmp_path: Path) -> None:
    outcome = generated(path, tmp_path, "client", target="eiffel", validate=False)
    assert outcome.operations == outcome.operations_total
    assert outcome.operations == PUBLISHED.get(path.stem, outcome.operations)
    assert findings(tmp_path) == []
