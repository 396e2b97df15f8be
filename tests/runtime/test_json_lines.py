"""JSON texts one after the other, however the bytes are cut."""

from __future__ import annotations

import pytest
from sample._runtime.answer.json_lines import LineParser, SequenceParser


def parsed(parser: LineParser, *chunks: bytes) -> list[bytes]:
    found = [event.raw for chunk in chunks for event in parser.feed(chunk)]
    return found + [event.raw for event in parser.end()]


LINES = {
    b'{"a": 1}\n{"b": 2}\n': [b'{"a": 1}', b'{"b": 2}'],
    b'{"a": 1}\r\n\r\n\n2': [b'{"a": 1}', b"2"],
    b"": [],
    b" \n\t\n": [],
    b"\xef\xbb\xbf1\n2\n": [b"1", b"2"],
    '"ü"\n"\u2028"\n'.encode(): ['"ü"'.encode(), '"\u2028"'.encode()],
}
SEQUENCES = {
    b"\x1e1\n\x1e[2]\n": [b"1", b"[2]"],
    b'\x1e{\n  "a": 1\n}\n\x1e2\n': [b'{\n  "a": 1\n}', b"2"],
    b"\x1e\x1e1\n": [b"1"],
    b"\x1e[1\n\x1e2\n": [b"[1", b"2"],  # a text that was cut off (RFC 7464, 2.3)
}


@pytest.mark.parametrize("stream", LINES)
def test_lines(stream: bytes) -> None:
    for cut in range(len(stream) + 1):
        assert parsed(LineParser(), stream[:cut], stream[cut:]) == LINES[stream]
    assert parsed(LineParser(), *(bytes([each]) for each in stream)) == LINES[stream]


@pytest.mark.parametrize("stream", SEQUENCES)
def test_sequences(stream: bytes) -> None:
    for cut in range(len(stream) + 1):
        assert parsed(SequenceParser(), stream[:cut], stream[cut:]) == SEQUENCES[stream]
    assert parsed(SequenceParser(), *(bytes([each]) for each in stream)) == SEQUENCES[stream]


def test_a_text_does_not_wait_for_the_next_one() -> None:
    assert [event.raw for event in SequenceParser().feed(b'\x1e{"a": 1}\n')] == [b'{"a": 1}']
    assert [event.raw for event in LineParser().feed(b'{"a": 1}\n')] == [b'{"a": 1}']
