"""What holds for all tests: they reach nothing but the loopback interface, so no proxy."""

from __future__ import annotations

import os

for name in [name for name in os.environ if name.lower() in ("all_proxy", "http_proxy", "https_proxy")]:
    del os.environ[name]
