"""Both colours, and nothing of this machine."""

from __future__ import annotations

from tests.clients import caller, plain_environment

__all__ = ["caller", "plain_environment"]
