"""Black, for what templates of somebody's own write: our own templates print nothing that it would change.

In: a rendered file. Out: the same, formatted. Knows no statement.
"""

from __future__ import annotations


def tidy(path: str, rendered: str) -> str:
    """A Python file as black leaves it; other files as they are."""
    if not path.endswith((".py", ".pyi")):
        return rendered
    import black.mode  # slow to import, and hardly any run needs it

    versions = {black.mode.TargetVersion.PY311}
    mode = black.Mode(target_versions=versions, is_pyi=path.endswith(".pyi"))
    return black.format_str(rendered, mode=mode)
