"""What was probably meant when a keyword is misspelt."""

from __future__ import annotations

import inspect
import sys
from functools import wraps
from typing import Any, Callable, Dict, List, Tuple, TypeVar, cast

if sys.version_info >= (3, 10):  # `typing_extensions` takes long to import
    from typing import Concatenate, ParamSpec
else:
    from typing_extensions import Concatenate, ParamSpec

P = ParamSpec("P")
S = TypeVar("S")
T = TypeVar("T")
Given = List[Tuple[Tuple[Any, ...], Dict[str, Any]]]
"""What a function was called with, to be taken out once."""


def hinting(function: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
    """``function``, a method, whose complaint about a misspelt keyword tells the closest one."""

    @wraps(function)
    def hinted(self: S, *args: P.args, **params: P.kwargs) -> T:
        names: Dict[str, Any] = dict.fromkeys(params)
        handled = sys.exc_info()[1]
        given: Given = [(args, dict(params))]
        params.clear()  # a frame that holds them would show a key in a traceback
        del args
        try:
            return cast(T, _called(function, self, given))
        except BaseException as error:
            from .frames import forget_locals  # what never fails need not load it

            forget_locals(error, handled)
            if not isinstance(error, TypeError) or names.keys() <= inspect.signature(function).parameters.keys():
                raise
            name = type(self).__name__ if function.__name__ == "__init__" else function.__name__
            raise explained(error, name, function, names) from None

    return cast("Callable[Concatenate[S, P], T]", hinted)


def _called(function: Any, self: object, given: Given) -> Any:
    args, params = given.pop()
    return function(self, *args, **params)


def explained(error: TypeError, name: str, describe: Callable[..., Any], params: Dict[str, Any]) -> TypeError:
    """``error``, with the parameter that was probably meant when a keyword is misspelt."""
    known = list(inspect.signature(describe).parameters)
    unknown = [item for item in params if item not in known]
    if not unknown:
        return TypeError(f"{name}(){str(error).partition('()')[2] or f': {error}'}")
    import difflib  # who makes no mistake need not wait for it

    close = difflib.get_close_matches(unknown[0], known, 1)
    more = "; what this version does not know goes into extra_body" if "extra_body" in known else ""
    hint = f"; did you mean {close[0]!r}?" if close else more
    return TypeError(f"{name}() got an unexpected keyword argument {unknown[0]!r}{hint}")
