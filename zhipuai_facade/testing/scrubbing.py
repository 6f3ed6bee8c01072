"""What may not reach a disk: keys, tokens, cookies and the ids of accounts give way to words that say what stood there.

The same secret is always replaced by the same word, and the same account by the same number, so that what belonged
together still does. Headers need no care: only those in `format.KEPT_HEADERS` are kept.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from typing import Any, Callable, Dict, Iterable, List, Mapping, Match, Optional, Pattern, Tuple, cast

API_KEY = "<api-key>"
TOKEN = "<token>"  # noqa: S105 - what stands in the place of one
SECRET = "<secret>"  # noqa: S105

PATTERNS: List[Tuple[Pattern[str], str]] = [
    (re.compile(r"(?<![0-9a-f])[0-9a-f]{32}\.[A-Za-z0-9]{12,}"), API_KEY),
    (re.compile(r"\beyJ[\w-]{6,}\.[\w-]{6,}\.[\w-]{6,}"), TOKEN),
    (re.compile(r"\b(?:sk|ak|pk)-[A-Za-z0-9_-]{16,}"), API_KEY),
    (re.compile(r"\b(?:AKIA|LTAI)[A-Za-z0-9]{12,}"), API_KEY),
    (re.compile(r"(?<=\bBearer )[A-Za-z0-9._~+/=-]{16,}"), TOKEN),
    (
        re.compile(
            r"((?:[?&;]|\\u0026)[\w.-]*(?:signature|token|credential|access_?key(?:_?id)?|public_?key|secret|api_?key)=)"
            r"(?!%3C|<)[^&;\s\"'<>\\]+",
            re.IGNORECASE,
        ),
        r"\1" + SECRET,
    ),
    (re.compile(r"(\b(?:set-)?cookie: *)[^\r\n\"']+", re.IGNORECASE), r"\1" + SECRET),
]
"""What looks like a secret wherever it stands, and what takes its place."""

# fmt: off
SECRET_NAMES = frozenset([
    "accesskey", "accesskeyid", "accesskeysecret", "accesstoken", "apikey", "apisecret", "authorization",
    "clientsecret", "cookie", "idtoken", "jwt", "passwd", "password", "privatekey", "proxyauthorization",
    "refreshtoken", "secret", "secretkey", "securitytoken", "sessiontoken", "setcookie", "xapikey",
])
"""Fields whose text is a secret, without case, ``-`` and ``_``."""

PERHAPS_SECRET_NAMES = frozenset(["auth", "credential", "credentials", "key", "signature", "token"])
"""Fields whose text is a secret when it is long and holds no spaces: a token may also be a piece of a word."""

ACCOUNT_NAMES = frozenset([
    "accountid", "accountno", "accountnumber", "customerid", "customerno", "customernumber", "organizationid",
    "orgid", "ownerid", "projectid", "tenantid", "uid", "userid",
])
"""Fields that name an account, or a person."""
# fmt: on

SHORTEST = 8
"""Characters that make a known secret replaced wherever it stands, twice as many without a digit: words are shorter."""

LONG = 1024
"""Characters from which on base64 inside of JSON is replaced by its size and hash."""

_ACCOUNT = re.compile(r"\baccount-\d+\b")
_FIRST_NUMBER = 10**9
_FIELD = re.compile(r"""(\\*["'])([\w-]{2,40})(\1\s*:\s*\\*["'])((?:(?!\\*["']).)+)""")
_BASE64 = re.compile(r"(data:[\w.+/;=-]*;base64,)?([A-Za-z0-9+/_-]+={0,2})\Z")


class Scrubber:
    """Replaces secrets, and remembers what it replaced, so that it replaces the same in the same way.

    Args:
        replacements: Other texts to replace, by what takes their place.
        accounts: How many accounts have a number already.
    """

    def __init__(self, replacements: Optional[Mapping[str, str]] = None, accounts: int = 0) -> None:
        self._replacements = dict(replacements or {})
        self._known: Dict[str, str] = {}
        self._accounts: Dict[str, str] = {}
        self._first = accounts

    def learn(self, credential: str) -> None:
        """Take note of a key, or of the value of an ``Authorization`` header: it is replaced wherever it stands."""
        token = credential.strip().rpartition(" ")[2]
        parts = token.split(".")
        if len(parts) == 3:
            self._remember(token, TOKEN)
            self._remember(_claimed_key(parts[1]), API_KEY)
        else:
            self._remember(token, API_KEY)
            for part in parts if len(parts) == 2 else []:
                self._remember(part, API_KEY)

    def text(self, text: str) -> str:
        """``text`` without secrets."""
        for old, new in self._replacements.items():
            text = text.replace(old, new)
        for known in sorted((*self._known, *self._accounts), key=len, reverse=True):
            if known in text:
                text = text.replace(known, self._known.get(known) or self._accounts[known])
        for pattern, instead in PATTERNS:
            text = pattern.sub(instead, text)
        return _FIELD.sub(self._field_in_text, text)

    def value(self, value: Any, name: str = "") -> Any:
        """A JSON value without secrets; ``name`` is the field that holds it."""
        if isinstance(value, dict):
            fields = cast("Dict[str, object]", value)
            return {self.text(key): self.value(item, key) for key, item in fields.items()}
        if isinstance(value, list):
            return [self.value(item, name) for item in cast("List[object]", value)]
        if isinstance(value, str):
            return self._named(name, value) or self._without_bulk(self.text(value))
        if isinstance(value, int) and not isinstance(value, bool) and _plain(name) in ACCOUNT_NAMES:
            return self._number(value)
        return value

    def events(self, text: str) -> str:
        """Server-sent events without secrets; an event that holds none keeps its very text."""
        return re.sub(r"(?m)^(data: ?)(.*)$", lambda line: line.group(1) + self._data(line.group(2)), self.text(text))

    def _remember(self, secret: str, instead: str) -> None:
        random = any(character.isdigit() for character in secret)
        if len(secret) >= (SHORTEST if random else 2 * SHORTEST):
            self._known[secret] = instead

    def _data(self, data: str) -> str:
        try:
            value = json.loads(data)
        except (ValueError, RecursionError):
            return data
        scrubbed = self.value(value)
        return data if scrubbed == value else json.dumps(scrubbed, ensure_ascii=False, separators=(",", ":"))

    def _named(self, name: str, value: str) -> Optional[str]:
        """What takes the place of the text of a field because of its name."""
        plain = _plain(name)
        if not value or value.startswith("<"):
            return None
        if plain in SECRET_NAMES or (plain in PERHAPS_SECRET_NAMES and re.fullmatch(r"[^\s<>]{16,}", value)):
            return SECRET
        return self._account(value) if plain in ACCOUNT_NAMES else None

    def _field_in_text(self, match: Match[str]) -> str:
        """JSON in a text, for instance the arguments of a tool."""
        quote, name, between, value = match.groups()
        return f"{quote}{name}{between}{self._named(name, value) or value}"

    def _account(self, value: str) -> str:
        if _ACCOUNT.fullmatch(value):
            return value
        if len(value) < SHORTEST:  # too short to look for elsewhere
            return "account-0"
        return self._accounts.setdefault(value, f"account-{self._first + len(self._accounts) + 1}")

    def _number(self, value: int) -> int:
        if value // 10**6 * 10**6 == _FIRST_NUMBER:
            return value
        return _FIRST_NUMBER + int(self._account(str(value)).rpartition("-")[2])

    def _without_bulk(self, text: str) -> str:
        if len(text) < LONG or len(set(text[:LONG])) < 12:
            return text
        match = _BASE64.match(text)
        content = _decoded(match.group(2)) if match else None
        if match is None or content is None:
            return text
        words = f"stands for {len(content)} bytes, sha256 {hashlib.sha256(content).hexdigest()}"
        return (match.group(1) or "") + base64.b64encode(words.encode()).decode()


def accounts_in(texts: Iterable[str]) -> int:
    """The highest number that an account has in ``texts``."""
    return max((int(found.rpartition("-")[2]) for text in texts for found in _ACCOUNT.findall(text)), default=0)


def alike(value: Any, name: str = "") -> Any:
    """A scrubbed value with all accounts made one: which number one has depends on what was recorded before."""
    if isinstance(value, dict):
        return {key: alike(item, key) for key, item in cast("Dict[str, object]", value).items()}
    if isinstance(value, list):
        return [alike(item, name) for item in cast("List[object]", value)]
    if isinstance(value, str):
        return _ACCOUNT.sub("account", value)
    return _FIRST_NUMBER if _plain(name) in ACCOUNT_NAMES and type(value) is int else value


def looks_secret(text: str) -> List[str]:
    """What in ``text`` looks like a secret."""
    stand_ins = (API_KEY, TOKEN, SECRET)
    found: List[str] = []
    for pattern, _ in PATTERNS:
        found += [match.group() for match in pattern.finditer(text) if not match.group().endswith(stand_ins)]
    return found


def _plain(name: str) -> str:
    return name.lower().replace("-", "").replace("_", "")


def _claimed_key(claims: str) -> str:
    """The id of the key that a signed token names."""
    try:
        decoded: Any = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
        return str(decoded["api_key"])
    except (ValueError, KeyError, TypeError):
        return ""


def _decoded(text: str) -> Optional[bytes]:
    decode: Callable[[str], bytes] = base64.urlsafe_b64decode if re.search("[-_]", text) else base64.b64decode
    try:
        return decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return None
