"""What holds for all tests: the same examples in every run, and no network but the loopback interface, so no proxy."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")

for name in [name for name in os.environ if name.lower() in ("all_proxy", "http_proxy", "https_proxy")]:
    del os.environ[name]
