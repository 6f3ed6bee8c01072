"""JSON is read to the last bit as the standard library reads it, whatever reads it."""

from __future__ import annotations

import json
import struct
from typing import Any, Callable, List, Tuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zhipuai_openapi.decoding import decode_body, decode_event, decode_text, msgspec_decoder

from tests.recordings import recordings

DECODERS: List[Callable[[Any], Any]] = [decode_text, decode_event, msgspec_decoder() or decode_event]

TEXTS = [
    "123456789012345678901234567890",
    "-9223372036854775809",
    "18446744073709551616",
    "-0",
    "-0.0",
    "1e400",
    "1e-400",
    "4.9e-324",
    "2.2250738585072011e-308",
    "12345678901234567890.5",
    "1e23",
    "NaN",
    "-Infinity",
    '"\\ud800"',
    '"\\ud83d\\ude00"',
    '{"a": 1, "b": 2, "a": 3}',
    '{"\\ud800": 1}',
    '"\\u0000\x7f"',
    " \n[1]\t ",
    '"\ud800"',
]
REFUSED = ["", " ", "[1,]", '"a\tb"', "01", "1.", ".5", "\ufeff[1]", "{} x", "[1]\0", '{"a"}', "[" * 100_000]


def exactly(value: Any) -> Any:
    """``value`` so that two are equal only when every bit, every type and every order is."""
    if isinstance(value, float):
        return "float", struct.pack("d", value)
    if isinstance(value, dict):
        return "dict", [(name, exactly(one)) for name, one in value.items()]
    if isinstance(value, list):
        return "list", [exactly(one) for one in value]
    return type(value).__name__, value


def told(decode: Callable[[Any], Any], text: Any) -> Tuple[str, Any]:
    """What decoding comes to: a value, or an exception."""
    try:
        return "value", exactly(decode(text))
    except (ValueError, RecursionError) as error:
        return "error", (type(error), str(error))


@pytest.mark.parametrize("decode", DECODERS)
@pytest.mark.parametrize("text", TEXTS + REFUSED)
def test_what_is_hard_to_read_is_read_as_json_reads_it(text: str, decode: Callable[[Any], Any]) -> None:
    """Numbers beyond 64 bits, NaN, keys that come twice, lone surrogates, and every complaint."""
    assert told(decode, text) == told(json.loads, text)


@pytest.mark.parametrize(
    "body", [b'"\xff"', b'"\xed\xa0\x80"', b"\xef\xbb\xbf[1]", "[1]".encode("utf-16"), b'{"\xff": 1}']
)
def test_bytes_are_read_as_json_reads_them(body: bytes) -> None:
    """In any encoding that JSON may have, and in none."""
    assert told(decode_body, body) == told(json.loads, body)


@given(
    st.floats(allow_nan=False).map(repr)
    | st.integers().map(str)
    | st.from_regex(r"-?[1-9]\d{0,24}\.\d{1,30}e-?\d{1,3}", fullmatch=True)
)
def test_every_number_is_the_same_to_the_last_bit(text: str) -> None:
    """Also numbers with more digits than a float has."""
    assert [told(decode, text) for decode in DECODERS] == [told(json.loads, text)] * len(DECODERS)


def test_every_recording_is_read_the_same() -> None:
    """Answers, errors, and the events of streams, as the platform sent them."""
    bodies = [one.body for one in recordings()]
    texts = [line for body in bodies for line in body.decode("utf-8", "replace").replace("data:", "").splitlines()]

    assert [told(decode_body, body) for body in bodies] == [told(json.loads, body) for body in bodies]
    for decode in DECODERS:
        assert [told(decode, text) for text in texts] == [told(json.loads, text) for text in texts]
