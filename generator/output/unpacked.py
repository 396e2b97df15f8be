"""Files of an archive, on disk for a moment: documents of another revision, which readers open by their paths.

In: the bytes of a tar archive. Out: a folder that is gone afterwards. Nothing of the archive leaves it (PEP 706).
"""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


@contextmanager
def unpacked(archive: bytes) -> Iterator[Path]:
    """The folder."""
    with TemporaryDirectory(prefix="gen-client-") as folder:
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
        yield Path(folder)
