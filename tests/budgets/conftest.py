"""The fixtures of this folder."""

from __future__ import annotations

from tests.clients import caller as caller
from tests.clients import plain_environment as plain_environment
