"""What can be wrong with a cassette. These are no errors of the platform: an application should not handle them."""

from __future__ import annotations


class CassetteError(Exception):
    """Something is wrong with a cassette, or with what was asked of it."""


class MissingCassette(CassetteError):
    """There is no recording to replay."""


class BrokenCassette(CassetteError):
    """The file is no cassette, or a damaged one."""


class UnmatchedRequest(CassetteError):
    """Something was asked that is not recorded, or more often than it is recorded."""


class UnusedInteractions(CassetteError):
    """Something is recorded that was not asked."""


class IncompleteRecording(CassetteError):
    """More of an answer was read than was read while it was recorded."""
