"""Lists that come a page at a time."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Callable,
    Coroutine,
    Dict,
    Generic,
    Iterator,
    List,
    Optional,
    Set,
    Tuple,
    TypeVar,
    cast,
)

from .call import InvalidArgument, altered

if TYPE_CHECKING:
    from typing import Generator

    from .call import PageCall
    from .types import Model

T = TypeVar("T")
PageT = TypeVar("PageT", bound="Contents[Any]")


class Contents(Generic[T]):
    """One page: some items of a list, and whether there are more."""

    def __init__(self, call: PageCall[Any, T], answer: Model) -> None:
        self.answer = answer
        """The page as the server sent it."""
        self._call = call

    @property
    def data(self) -> List[T]:
        """The items of this page."""
        items = getattr(self.answer, "data", None)
        return cast("List[T]", items) if isinstance(items, list) else []

    @property
    def has_more(self) -> Optional[bool]:
        """Whether there are further pages; None when the server does not say."""
        return cast("Optional[bool]", getattr(self.answer, "has_more", None))

    def has_next_page(self) -> bool:
        """Whether to ask for another page: there are items here, and the server does not say that these are all."""
        return self._following() is not None

    def to_dict(self) -> Dict[str, Any]:
        """The page as the server wrote it."""
        return self.answer.to_dict()

    def to_json(self, *, indent: Optional[int] = 2) -> str:
        """`to_dict` as JSON text."""
        return self.answer.to_json(indent=indent)

    def model_dump(self, *, exclude_unset: bool = False, exclude_none: bool = False) -> Dict[str, Any]:
        """As `to_dict`, with None for what the server left out."""
        return self.answer.model_dump(exclude_unset=exclude_unset, exclude_none=exclude_none)

    if not TYPE_CHECKING:  # first_id, last_id, object, model_dump_json and the like

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_") or name == "answer":
                raise AttributeError(name)
            return getattr(self.answer, name)

    def __reduce__(self) -> Tuple[object, ...]:
        return type(self), (self._call, self.answer, _detached)

    def __len__(self) -> int:
        return len(self.data)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(data={self.data!r}, has_more={self.has_more!r})"

    def _following(self) -> Optional[PageCall[Any, T]]:
        """The call for the page after this one; None when this is the last."""
        cursor = _last_id(self)
        asked = (self._call.query or {}).get(self._call.cursor)
        if not self.data or self.has_more is False or cursor is None or cursor == asked:
            return None
        return altered(self._call, query={**(self._call.query or {}), self._call.cursor: cursor})


def _detached(call: object) -> Any:
    raise InvalidArgument("a copy of a page cannot ask for the next one; ask the page that the client gave")


def _last_id(page: Contents[Any]) -> Optional[str]:
    told = getattr(page.answer, "last_id", None) or getattr(page.data[-1] if page.data else None, "id", None)
    return told if isinstance(told, str) and told else None


def _unless_repeated(page: PageT, following: PageT) -> Optional[PageT]:
    """``following``, unless the server ignored the cursor and sent the same page again."""
    return None if _last_id(following) == _last_id(page) else following


def _unless_seen(page: Optional[PageT], seen: Set[Optional[str]]) -> Optional[PageT]:
    """``page``, unless the server goes round in circles."""
    last = None if page is None else _last_id(page)
    if page is None or (page.data and last in seen):
        return None
    seen.add(last)
    return page


class Page(Contents[T]):
    """A page of a list. Iterating goes through all items, asking for further pages as they are needed."""

    def __init__(self, call: PageCall[Any, T], answer: Model, fetch: Callable[[PageCall[Any, T]], Page[T]]) -> None:
        super().__init__(call, answer)
        self._fetch = fetch

    def next_page(self) -> Optional[Page[T]]:
        """The page after this one, or None."""
        call = self._following()
        return None if call is None else _unless_repeated(self, self._fetch(call))

    def get_next_page(self) -> Page[T]:
        """The page after this one; `InvalidArgument` when this is the last, which `has_next_page` tells before."""
        page = self.next_page()
        if page is None:
            raise InvalidArgument("this is the last page; ask has_next_page() first")
        return page

    def iter_pages(self) -> Iterator[Page[T]]:
        """This page and all after it."""
        page: Optional[Page[T]] = self
        seen = {_last_id(self)}
        while page is not None:
            yield page
            page = _unless_seen(page.next_page(), seen)

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(Contents[T]):
    """As `Page`, with ``async for``."""

    def __init__(
        self,
        call: PageCall[Any, T],
        answer: Model,
        fetch: Callable[[PageCall[Any, T]], Coroutine[Any, Any, AsyncPage[T]]],
    ) -> None:
        super().__init__(call, answer)
        self._fetch = fetch

    async def next_page(self) -> Optional[AsyncPage[T]]:
        """The page after this one, or None."""
        call = self._following()
        return None if call is None else _unless_repeated(self, await self._fetch(call))

    async def get_next_page(self) -> AsyncPage[T]:
        """The page after this one; `InvalidArgument` when this is the last, which `has_next_page` tells before."""
        page = await self.next_page()
        if page is None:
            raise InvalidArgument("this is the last page; ask has_next_page() first")
        return page

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all after it."""
        page: Optional[AsyncPage[T]] = self
        seen = {_last_id(self)}
        while page is not None:
            yield page
            page = _unless_seen(await page.next_page(), seen)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item


class AsyncPages(Coroutine[Any, Any, AsyncPage[T]]):
    """A list not yet asked for: await it for its first page, or go through all its items with ``async for``."""

    def __init__(self, first: Coroutine[Any, Any, AsyncPage[T]]) -> None:
        self._first = first

    def send(self, value: Any) -> Any:
        """As of any coroutine."""
        return self._first.send(value)

    def throw(self, *exception: Any) -> Any:
        """As of any coroutine."""
        return self._first.throw(*exception)

    def close(self) -> None:
        """As of any coroutine."""
        self._first.close()

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._first.__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first:
            yield item
