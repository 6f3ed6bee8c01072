"""What is measured, each behind the same few functions: raw httpx, this SDK and others.

`worker` runs this file in the environment of the SDK alone, so nothing here may import more than that SDK would: every
import stands inside the function that needs it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, BinaryIO

KEY = "0123456789abcdef0123456789abcdef.SecretOfTheBench"
PATH = "/api/paas/v4"
PATIENCE = 300.0


class Floor:
    """What nobody can save who uses httpx: its client, ``json.loads``, and nothing else."""

    statement = "import httpx"

    def client(self, base: str) -> Any:
        """A blocking client of the server at ``base``."""
        import httpx

        return httpx.Client(base_url=base + PATH, headers=self._headers(), timeout=PATIENCE)

    def async_client(self, base: str) -> Any:
        """An awaitable client of the server at ``base``."""
        import httpx

        return httpx.AsyncClient(base_url=base + PATH, headers=self._headers(), timeout=PATIENCE)

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {KEY}"}

    def chat(self, client: Any, body: dict[str, Any]) -> Any:
        """The text of a whole answer."""
        return client.post("/chat/completions", json=body).json()["choices"][0]["message"]["content"]

    async def async_chat(self, client: Any, body: dict[str, Any]) -> Any:
        """As `chat`."""
        return (await client.post("/chat/completions", json=body)).json()["choices"][0]["message"]["content"]

    def stream(self, client: Any, body: dict[str, Any]) -> Iterator[Any]:
        """The text of each chunk of a streamed answer."""
        import json

        with client.stream("POST", "/chat/completions", json={**body, "stream": True}) as response:
            for line in response.iter_lines():
                if line.startswith("data: ") and line != "data: [DONE]":
                    yield json.loads(line[6:])["choices"][0]["delta"].get("content")

    async def async_stream(self, client: Any, body: dict[str, Any]) -> AsyncIterator[Any]:
        """As `stream`."""
        import json

        async with client.stream("POST", "/chat/completions", json={**body, "stream": True}) as response:
            async for line in response.aiter_lines():
                if line.startswith("data: ") and line != "data: [DONE]":
                    yield json.loads(line[6:])["choices"][0]["delta"].get("content")

    def embed(self, client: Any, texts: list[str]) -> tuple[int, int]:
        """How many vectors came, of how many numbers."""
        data = client.post("/embeddings", json={"model": "embedding-3", "input": texts}).json()["data"]
        return len(data), len(data[0]["embedding"])

    def upload(self, client: Any, file: BinaryIO) -> int:
        """How many bytes the server says that it got."""
        sent = client.post("/files", data={"purpose": "batch"}, files={"file": ("large.jsonl", file)})
        return int(sent.json()["bytes"])

    def download(self, client: Any, name: str, path: str) -> None:
        """Write a file of the server to ``path``."""
        with client.stream("GET", f"/files/{name}/content") as response, open(path, "wb") as file:  # noqa: PTH123
            for piece in response.iter_bytes():
                file.write(piece)

    def close(self, client: Any) -> None:
        """Give up a blocking client."""
        client.close()

    async def async_close(self, client: Any) -> None:
        """Give up an awaitable client."""
        await client.aclose()


class Official(Floor):
    """Calls as users of the official SDKs write them. openai has them alike."""

    def chat(self, client: Any, body: dict[str, Any]) -> Any:
        """As of `Floor`."""
        return client.chat.completions.create(**body).choices[0].message.content

    async def async_chat(self, client: Any, body: dict[str, Any]) -> Any:
        """As of `Floor`."""
        return (await client.chat.completions.create(**body)).choices[0].message.content

    def stream(self, client: Any, body: dict[str, Any]) -> Iterator[Any]:
        """As of `Floor`."""
        for chunk in client.chat.completions.create(**body, stream=True):
            yield chunk.choices[0].delta.content

    async def async_stream(self, client: Any, body: dict[str, Any]) -> AsyncIterator[Any]:
        """As of `Floor`."""
        async for chunk in await client.chat.completions.create(**body, stream=True):
            yield chunk.choices[0].delta.content

    def embed(self, client: Any, texts: list[str]) -> tuple[int, int]:
        """As of `Floor`."""
        data = client.embeddings.create(model="embedding-3", input=texts, encoding_format="float").data
        return len(data), len(data[0].embedding)

    def upload(self, client: Any, file: BinaryIO) -> int:
        """As of `Floor`."""
        return int(client.files.create(file=file, purpose="batch").bytes)

    def download(self, client: Any, name: str, path: str) -> None:
        """As of `Floor`."""
        client.files.content(name).write_to_file(path)


class WithoutEncoding(Official):
    """Official SDKs whose embeddings take no ``encoding_format``."""

    def embed(self, client: Any, texts: list[str]) -> tuple[int, int]:
        """As of `Floor`."""
        data = client.embeddings.create(model="embedding-3", input=texts).data
        return len(data), len(data[0].embedding)


class Zhipuai(WithoutEncoding):
    """The older official SDK."""

    statement = "import zhipuai"

    def client(self, base: str) -> Any:
        """As of `Floor`."""
        from zhipuai import ZhipuAI

        return ZhipuAI(api_key=KEY, base_url=base + PATH)


class Zai(WithoutEncoding):
    """The newer official SDK."""

    statement = "import zai"

    def client(self, base: str) -> Any:
        """As of `Floor`."""
        from zai import ZhipuAiClient

        return ZhipuAiClient(api_key=KEY, base_url=base + PATH)


class OpenAI(Official):
    """The SDK of OpenAI, at the platform's compatible address."""

    statement = "import openai"

    def client(self, base: str) -> Any:
        """As of `Floor`."""
        from openai import OpenAI

        return OpenAI(api_key=KEY, base_url=base + PATH)

    def async_client(self, base: str) -> Any:
        """As of `Floor`."""
        from openai import AsyncOpenAI

        return AsyncOpenAI(api_key=KEY, base_url=base + PATH)

    def download(self, client: Any, name: str, path: str) -> None:
        """As of `Floor`, in the way that its documentation recommends for large files."""
        with client.files.with_streaming_response.content(name) as response:
            response.stream_to_file(path)

    async def async_close(self, client: Any) -> None:
        """As of `Floor`."""
        await client.close()


class Mistral(Floor):
    """The SDK of Mistral, which has its own paths and its own names."""

    statement = "from mistralai.client import Mistral"

    def client(self, base: str) -> Any:
        """As of `Floor`."""
        from mistralai.client import Mistral

        return Mistral(api_key=KEY, server_url=base)

    async_client = client

    def chat(self, client: Any, body: dict[str, Any]) -> Any:
        """As of `Floor`."""
        return client.chat.complete(**body).choices[0].message.content

    async def async_chat(self, client: Any, body: dict[str, Any]) -> Any:
        """As of `Floor`."""
        return (await client.chat.complete_async(**body)).choices[0].message.content

    def stream(self, client: Any, body: dict[str, Any]) -> Iterator[Any]:
        """As of `Floor`."""
        for event in client.chat.stream(**body):
            yield event.data.choices[0].delta.content

    async def async_stream(self, client: Any, body: dict[str, Any]) -> AsyncIterator[Any]:
        """As of `Floor`."""
        async for event in await client.chat.stream_async(**body):
            yield event.data.choices[0].delta.content

    def embed(self, client: Any, texts: list[str]) -> tuple[int, int]:
        """As of `Floor`."""
        data = client.embeddings.create(model="embedding-3", inputs=texts).data
        return len(data), len(data[0].embedding)

    def upload(self, client: Any, file: BinaryIO) -> int:
        """As of `Floor`."""
        return int(client.files.upload(file={"file_name": "large.jsonl", "content": file}, purpose="batch").size_bytes)

    def download(self, client: Any, name: str, path: str) -> None:
        """As of `Floor`."""
        with open(path, "wb") as file:  # noqa: PTH123
            for piece in client.files.download(file_id=name).iter_bytes():
                file.write(piece)

    def close(self, client: Any) -> None:
        """It has no way to be closed but as a context manager."""

    async def async_close(self, client: Any) -> None:
        """As `close`."""


class Aiohttp(Floor):
    """aiohttp by itself, with `json`: what nobody can save who sends with it. For what is awaited only."""

    statement = "import aiohttp"

    def async_client(self, base: str) -> Any:
        """As of `Floor`."""
        import aiohttp

        return aiohttp.ClientSession(base + PATH + "/", headers=self._headers())

    async def async_chat(self, client: Any, body: dict[str, Any]) -> Any:
        """As of `Floor`."""
        async with client.post("chat/completions", json=body) as response:
            return (await response.json())["choices"][0]["message"]["content"]

    async def async_close(self, client: Any) -> None:
        """As of `Floor`."""
        await client.close()


class Ours(Official):
    """This SDK, with the HTTP client that it makes."""

    statement = "import zhipuai_facade"

    def client(self, base: str) -> Any:
        """As of `Floor`."""
        from zhipuai_facade import ZhipuAI

        return ZhipuAI(api_key=KEY, base_url=base + PATH)

    def async_client(self, base: str) -> Any:
        """As of `Floor`."""
        from zhipuai_facade import AsyncZhipuAI

        return AsyncZhipuAI(api_key=KEY, base_url=base + PATH)

    embed = WithoutEncoding.embed

    def download(self, client: Any, name: str, path: str) -> None:
        """As of `Floor`."""
        with client.files.content(name) as content:
            content.write_to_file(path)


class OursPassed(Ours):
    """This SDK, with an HTTP client that the caller made."""

    statement = "import httpx, zhipuai_facade"

    def client(self, base: str) -> Any:
        """As of `Floor`."""
        import httpx

        from zhipuai_facade import ZhipuAI

        self._http = httpx.Client(timeout=PATIENCE)
        return ZhipuAI(api_key=KEY, base_url=base + PATH, http_client=self._http)

    def async_client(self, base: str) -> Any:
        """As of `Floor`."""
        import httpx

        from zhipuai_facade import AsyncZhipuAI

        self._async_http = httpx.AsyncClient(timeout=PATIENCE)
        return AsyncZhipuAI(api_key=KEY, base_url=base + PATH, http_client=self._async_http)

    def close(self, client: Any) -> None:
        """As of `Floor`. What was passed in stays the caller's to close."""
        client.close()
        self._http.close()

    async def async_close(self, client: Any) -> None:
        """As `close`."""
        await client.aclose()
        await self._async_http.aclose()


class OursAiohttp(Ours):
    """This SDK, whose awaited calls are sent by aiohttp."""

    def async_client(self, base: str) -> Any:
        """As of `Floor`."""
        from zhipuai_facade import AsyncZhipuAI

        transport: dict[str, Any] = {"transport": "aiohttp"}
        return AsyncZhipuAI(api_key=KEY, base_url=base + PATH, **transport)


ADAPTERS = {
    one.__name__: one
    for one in (Floor, Official, Zhipuai, Zai, OpenAI, Mistral, Ours, OursPassed, OursAiohttp, Aiohttp)
}
