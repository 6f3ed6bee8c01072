"""What is sent without having been asked for: two things, both of which the original SDK sends too."""

from __future__ import annotations

from typing import TypeVar
from urllib.parse import unquote

from zhipuai_openapi.call import Request, altered

C = TypeVar("C", bound=Request)


def greedy_at_zero(call: C) -> C:
    """``call``, with sampling switched off when the temperature is 0 and nothing is said about sampling.

    The original SDK promises this: the platform samples unless told otherwise, and 0 asks for the likeliest answer.
    """
    body = call.json or {}
    if body.get("temperature") != 0 or "do_sample" in body:
        return call
    return altered(call, json={**body, "do_sample": False})


def with_id(call: C) -> C:
    """``call``, with the id at the end of its path also in its body."""
    return altered(call, json={"id": unquote(call.path.rpartition("/")[2]), **(call.json or {})})
