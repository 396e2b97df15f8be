"""Other generators: those on the PATH, and those that pip puts into an environment of the benchmark's own.

Nothing is installed beside gen-client; where there is no package index, there are fewer peers.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Peer:
    """A generator: the package that brings it, its command, and what that is given for a document and a folder."""

    name: str
    package: str
    command: str
    arguments: Callable[[Path, Path], list[str]]
    needs: str = ""


PEERS: Final = (
    Peer(
        "OpenAPI Generator",
        "openapi-generator-cli",
        "openapi-generator-cli",
        lambda document, folder: [
            *("generate", "-g", "python", "--skip-validate-spec"),
            *("-i", str(document), "-o", str(folder)),
        ],
        needs="java",
    ),
    Peer(
        "openapi-python-client",
        "openapi-python-client",
        "openapi-python-client",
        lambda document, folder: [
            *("generate", "--path", str(document), "--meta", "none"),
            *("--output-path", str(folder)),
        ],
    ),
    Peer(
        "datamodel-code-generator (models only)",
        "datamodel-code-generator",
        "datamodel-codegen",
        lambda document, folder: [
            *("--input", str(document), "--input-file-type", "openapi"),
            *(
                "--output-model-type",
                "pydantic_v2.BaseModel",
                "--output",
                str(folder / "models.py"),
            ),
        ],
    ),
)


def found(place: Path) -> dict[Peer, str]:
    """The peers that can be run, and their commands; `place` is for what is installed."""
    bin_folder = place / ("Scripts" if sys.platform == "win32" else "bin")
    there = {}
    for peer in PEERS:
        if peer.needs and shutil.which(peer.needs) is None:
            print(f"{peer.name}: left out, there is no {peer.needs}")
            continue
        command = shutil.which(peer.command) or _installed(peer, place, bin_folder)
        if command is None:
            print(f"{peer.name}: left out, it is neither installed nor to be had")
        else:
            there[peer] = command
    return there


def _installed(peer: Peer, place: Path, bin_folder: Path) -> str | None:
    if not bin_folder.exists():
        subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
    pip = [str(bin_folder / "python"), "-m", "pip", "install", "--quiet", peer.package]
    if subprocess.run(pip, capture_output=True, check=False).returncode:
        return None
    return shutil.which(str(bin_folder / peer.command))
