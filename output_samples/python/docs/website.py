"""What MkDocs needs to make a site of these pages as they are.

Their links are those of the folder that `mkdocs.yml` is in, as on GitHub; MkDocs
knows no page outside of `docs`, so it is told that the pages begin there.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any


def on_files(files: Any, config: Any) -> Any:
    """README.md is the first page, and what is in docs is called as seen from there."""
    root = str(Path(config.config_file_path).parent)
    pages = [each for each in files if each.src_dir == config.docs_dir]
    kind = pages[0].__class__
    places = (root, config.site_dir, config.use_directory_urls)
    for each in pages:
        files.remove(each)
        path = f"{Path(config.docs_dir).name}/{each.src_uri}"
        files.append(kind(path, *places, inclusion=each.inclusion))
    files.append(kind("README.md", *places))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """What can be folded is Markdown inside, too."""
    return re.sub("^<details>", '<details markdown="1">', markdown, flags=re.MULTILINE)


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """Operations have headings like that of their page, and are listed below it."""
    for first in page.toc.items[:1]:
        first.children += page.toc.items[1:]
        del page.toc.items[1:]
    return html
