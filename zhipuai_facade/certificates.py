"""Whose certificates are trusted, and what to do when the other side's is not."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Dict, List, Optional, Union

from zhipuai_openapi.frames import causes

from .errors import InvalidArgumentError

if TYPE_CHECKING:
    import os

Verify = Union[bool, str, "os.PathLike[str]", ssl.SSLContext]
"""True checks certificates against the usual authorities, False does not check; a path names other authorities."""

OTHER_AUTHORITY = (
    "an authority that is not trusted here signed it; for a gateway, or a proxy that reads along, of your own"
    " pass verify='/path/to/its-ca.pem' or set SSL_CERT_FILE"
)
ADVICE: Dict[int, str] = {
    9: "it is not valid yet; check the clock of this machine",
    10: "it has expired; when the clock of this machine is right, the server needs a new one",
    18: OTHER_AUTHORITY,
    19: OTHER_AUTHORITY,
    20: OTHER_AUTHORITY,
    21: OTHER_AUTHORITY,
    62: "it belongs to another host; check base_url, and whether a proxy answers in its stead",
    64: "it belongs to another address; check base_url, and whether a proxy answers in its stead",
}
"""What to do, by the number that OpenSSL gives to what it refuses."""


def authorities(verify: Union[str, os.PathLike[str]]) -> ssl.SSLContext:
    """What trusts the certificates at a path; `InvalidArgumentError` when there are none."""
    try:
        path = Path(verify)
    except TypeError:
        kinds = "True, False, the path of a file or folder of certificates, or an ssl.SSLContext"
        raise InvalidArgumentError(f"verify must be {kinds}, not {type(verify).__name__}") from None
    try:
        first, *others = _files(path)
        context = ssl.create_default_context(cafile=str(first))
        for file in others:
            context.load_verify_locations(cafile=str(file))
    except (OSError, ValueError) as error:
        raise InvalidArgumentError(f"verify={str(path)!r} holds no certificates that can be read: {error}") from error
    return context


def _files(path: Path) -> List[Path]:
    """``path``, or the files in it that hold certificates."""
    if not path.is_dir():
        return [path]
    files = [file for file in sorted(path.iterdir()) if file.is_file() and b"CERTIFICATE-----" in file.read_bytes()]
    if not files:
        raise FileNotFoundError("no file in it holds any")
    return files


def refused(error: BaseException) -> Optional[str]:
    """What to do about a certificate that was refused somewhere in the causes of ``error``; None when none was."""
    for one in causes(error):
        if isinstance(one, ssl.SSLCertVerificationError) and hasattr(one, "verify_code"):  # aiohttp's have none
            return ADVICE.get(one.verify_code, "check base_url, the proxy, and verify=")
    return None


def not_spoken(error: BaseException) -> bool:
    """Whether the other side answered something that is not TLS."""
    reasons = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE")
    return any(isinstance(one, ssl.SSLError) and getattr(one, "reason", None) in reasons for one in causes(error))
