"""The bar: it moves while a stage goes on, never back, and is full at the end alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.cli.pace import SHARES, Pace
from generator.outcome import READING, WRITING

STAGES = READING + WRITING


class Clock:
    """A time that goes on when it is told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_every_stage_has_its_share() -> None:
    assert tuple(SHARES) == STAGES
    assert sum(SHARES.values()) == 100


@given(st.lists(st.integers(0, 10_000), min_size=10, max_size=10), st.sets(st.sampled_from(STAGES)))
def test_it_grows_all_the_time_and_is_full_at_the_end_alone(
    tenths: list[int], left_out: set[str]
) -> None:
    stages = [each for each in STAGES if each not in left_out]
    clock = Clock()
    pace = Pace(stages, clock)
    seen = [-1.0]
    for stage, taken in zip(stages, tenths, strict=False):
        pace.starts(stage)
        for _ in range(taken % 50):
            seen.append(pace.done())
            assert seen[-2] <= seen[-1] <= 1
            clock.now += 0.1
        seen.append(pace.done())
        pace.ends(taken % 50 / 10)
        assert pace.done() >= seen[-1] - 1e-9
        assert pace.done() < 1 - 1e-9 or stage == stages[-1]
    assert not stages or abs(pace.done() - 1) < 1e-9


def test_it_moves_within_a_stage_at_the_pace_of_those_before() -> None:
    clock = Clock()
    pace = Pace(["load", "plan", "write"], clock)  # 5, 40, 18
    pace.starts("load")
    clock.now = 0.5
    pace.ends(0.5)
    pace.starts("plan")  # takes 4 seconds
    clock.now = 2.5
    assert abs(pace.done() - (5 + 40 / 2) / 63) < 1e-9
    clock.now = 400.0
    assert (5 + 39) / 63 < pace.done() <= (5 + 40) / 63


def test_a_run_without_stages_has_nothing_done() -> None:
    assert Pace([], Clock()).done() == 0
