"""Where a request goes: the base URL as users of the original SDK know it, and the operations outside of it.

| base URL                                     | `/paas/v4/files` goes to     | `/v1/agents` goes to |
|----------------------------------------------|------------------------------|----------------------|
| `https://open.bigmodel.cn/api/paas/v4`       | `…/api/paas/v4/files`        | `…/api/v1/agents`    |
| `https://api.z.ai/api/coding/paas/v4`        | `…/api/coding/paas/v4/files` | `…/api/v1/agents`    |
| `https://gateway.example/glm` (anything else)| `…/glm/files`                | `…/glm/v1/agents`    |

Trailing slashes do not matter. A query string is kept and sent with every request.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from .errors import InvalidArgumentError, shown_url

DEFAULT_BASE_URL = "https://open.bigmodel.cn/api/paas/v4"
FAMILY = "/paas/v4"


class Address:
    """A base URL, taken apart.

    Attributes:
        family: What `/paas/v4` stands for.
        root: What every other path is put after.
        query: What follows the question mark, if anything does.
    """

    def __init__(self, family: str, root: str, query: str) -> None:
        self.family: str = family
        self.root: str = root
        self.query: str = query

    def url(self, path: str) -> str:
        """The URL of a path of the spec."""
        inside = path == FAMILY or path.startswith(FAMILY + "/")
        url = self.family + path[len(FAMILY) :] if inside else self.root + path
        return f"{url}?{self.query}" if self.query else url


def parse_base_url(base_url: str) -> Address:
    """The address of ``base_url``; `InvalidArgumentError` when it is no http(s) URL."""
    try:
        parts = urlsplit(base_url.strip())
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or True)
    except ValueError:
        valid, parts = False, urlsplit("")
    if not valid:
        raise InvalidArgumentError(f"base_url must look like {DEFAULT_BASE_URL!r}, not {shown_url(base_url)!r}")
    prefix = f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"
    root = prefix
    if prefix.endswith(FAMILY):
        root = prefix[: -len(FAMILY)]
        root = root[: -len("/coding")] if root.endswith("/api/coding") else root
    return Address(family=prefix, root=root, query=parts.query)
