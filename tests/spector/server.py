"""TypeSpec's Spector server on loopback: it answers what a scenario says, and rejects requests that differ from it.

In: the npm packages of `package.json`, installed into the user's cache at first use. Out: an address, and when the
server has ended, the state of every scenario. Knows neither documents nor clients.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from hashlib import sha256
from pathlib import Path
from urllib.request import Request, urlopen

HERE = Path(__file__).parent
PACKAGES = HERE / "package.json"
PRELOADED = HERE / "loopback.cjs"
TOOLS = ("node", "npm", "git")
COMMIT = ("-c", "user.name=test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false")


class Unavailable(Exception):
    """The server cannot run here; the text says why."""


def installed() -> Path:
    """The folder that holds the server's packages, installed if they are not yet."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        raise Unavailable(f"needs {', '.join(missing)} for TypeSpec's Spector server")
    version = sha256(PACKAGES.read_bytes()).hexdigest()[:12]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "gen-client"
    folder = cache / f"spector-{version}"
    if not folder.is_dir():
        install(folder)
    return folder


def install(folder: Path) -> None:
    """Install the packages beside the folder and move them there when they are complete."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, ignore_cleanup_errors=True) as made:
        shutil.copy(PACKAGES, made)
        run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", folder=Path(made))
        # The server asks git for the commit of its scenarios and ends without an answer.
        run("git", "init", "--quiet", "--template=", folder=Path(made))
        run("git", *COMMIT, "commit", "--quiet", "--allow-empty", "-m", "none", folder=Path(made))
        try:
            os.rename(made, folder)
        except OSError:  # another run was faster
            if not folder.is_dir():
                raise


def run(*command: str, folder: Path) -> None:
    """Run a command of the installation; an error of it leaves no server to test with."""
    done = subprocess.run(
        [shutil.which(command[0]) or command[0], *command[1:]],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = (done.stderr or done.stdout).strip()[-500:]
        raise Unavailable(f"{command[0]} {command[1]} did not install Spector: {said}")


def environment() -> dict[str, str]:
    """The environment without what a surrounding git or node run set for itself."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GIT_") and name not in ("NODE_OPTIONS", "NODE_TEST_CONTEXT")
    }


class Spector:
    """The running server. `log` is what it printed: for each rejected request, expected and actual."""

    def __init__(self, packages: Path, folder: Path) -> None:
        self.specs = packages / "node_modules" / "@typespec" / "http-specs"
        self.coverage = folder / "coverage.json"
        self.log = folder / "spector.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                self.command(packages),
                cwd=packages,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            self.address, self.port = self.listening()
        except BaseException:
            self.process.kill()
            raise

    def command(self, packages: Path) -> list[str]:
        """Node with the loopback preload, running the server on a port of its choice."""
        server = packages / "node_modules" / "@typespec" / "spector" / "cmd" / "cli.mjs"
        specs = str(self.specs / "specs")
        node = [shutil.which("node") or "node", "--require", str(PRELOADED), str(server)]
        return [*node, "serve", specs, "--port", "0", "--coverageFile", str(self.coverage)]

    def listening(self, seconds: float = 60) -> tuple[str, int]:
        """Where the server listens, as the preload prints it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.process.poll() is None:
            for line in self.log.read_text("utf-8", "replace").splitlines():
                if line.startswith("LISTENING "):
                    _, address, port = line.split()
                    return address, int(port)
            time.sleep(0.05)
        raise RuntimeError(
            f"Spector did not start: {self.log.read_text('utf-8', 'replace')[-2000:]}"
        )

    @property
    def url(self) -> str:
        return f"http://{self.address}:{self.port}"

    def asset(self, name: str) -> bytes:
        """A file that scenarios send and answer."""
        return (self.specs / "assets" / name).read_bytes()

    def close(self) -> dict[str, str]:
        """End the server; the state of each scenario: pass, fail or not-implemented."""
        try:
            urlopen(Request(f"{self.url}/.admin/stop", method="POST"), timeout=10).close()
            self.process.wait(30)
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait()
        reports = json.loads(self.coverage.read_text("utf-8"))
        return {name: state for report in reports for name, state in report["results"].items()}
