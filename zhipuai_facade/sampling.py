"""The one thing that is sent without having been asked for."""

from __future__ import annotations

from typing import TypeVar

from attrs import evolve
from zhipuai_openapi.call import Request

C = TypeVar("C", bound=Request)


def greedy_at_zero(call: C) -> C:
    """``call``, with sampling switched off when the temperature is 0 and nothing is said about sampling.

    The original SDK promises this: the platform samples unless told otherwise, and 0 asks for the likeliest answer.
    """
    body = call.json or {}
    if body.get("temperature") != 0 or "do_sample" in body:
        return call
    return evolve(call, json={**body, "do_sample": False})
