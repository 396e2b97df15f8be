"""A plot as SVG: lines over a common axis, each with a scale of its own at the side.

In: points. Out: text. Knows nothing of what is plotted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10
from typing import Final
from xml.sax.saxutils import escape

WIDTH: Final = 720
HEIGHT: Final = 300
LEFT, RIGHT, TOP, BOTTOM = 64, 656, 40, 250
STEPS: Final = 4
ROUND: Final = (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8, 10)


@dataclass(frozen=True, slots=True)
class Line:
    """What its values are, in which unit, and in which colour."""

    label: str
    values: Sequence[float]
    colour: str


def plot(title: str, below: str, at: Sequence[float], left: Line, right: Line) -> str:
    """Two lines over a logarithmic axis, both from zero: what is flat looks flat."""
    columns = [LEFT + 20 + _share(each, at) * (RIGHT - LEFT - 40) for each in at]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
        ' font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        _text(WIDTH / 2, 20, title, "middle", "#222222"),
        _text(WIDTH / 2, HEIGHT - 8, below, "middle", "#222222"),
        *(
            _text(column, BOTTOM + 18, f"{value:,.0f}", "middle", "#222222")
            for column, value in zip(columns, at, strict=True)
        ),
        *_scale(left, LEFT - 8, "end", with_rules=True),
        *_scale(right, RIGHT + 8, "start", with_rules=False),
        *_drawn(left, columns),
        *_drawn(right, columns),
        "</svg>\n",
    ]
    return "\n".join(parts)


def _share(value: float, at: Sequence[float]) -> float:
    first, last = log10(at[0]), log10(at[-1])
    return (log10(value) - first) / (last - first)


def _top(line: Line) -> float:
    """A round number that no value exceeds."""
    largest = max(line.values)
    unit = 10.0 ** floor(log10(largest))
    return next(each * unit for each in ROUND if each * unit >= largest)


def _height(value: float, line: Line) -> float:
    return BOTTOM - value / _top(line) * (BOTTOM - TOP)


def _scale(line: Line, x: float, anchor: str, *, with_rules: bool) -> list[str]:
    parts = [_text(x, TOP - 10, line.label, "start" if anchor == "end" else "end", line.colour)]
    for step in range(STEPS + 1):
        value = _top(line) * step / STEPS
        y = _height(value, line)
        parts.append(_text(x, y + 4, f"{value:.4g}", anchor, line.colour))
        if with_rules:
            parts.append(f'<path d="M{LEFT} {y:.1f}H{RIGHT}" stroke="#dddddd"/>')
    return parts


def _drawn(line: Line, columns: Sequence[float]) -> list[str]:
    points = [(x, _height(value, line)) for x, value in zip(columns, line.values, strict=True)]
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{line.colour}"/>' for x, y in points]
    return [f'<path d="M{path}" fill="none" stroke="{line.colour}" stroke-width="2"/>', *dots]


def _text(x: float, y: float, text: str, anchor: str, colour: str) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}"'
    return f"<text {place}>{escape(text)}</text>"
