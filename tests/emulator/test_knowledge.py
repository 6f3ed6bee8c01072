"""Knowledge bases, their documents, and answers out of them."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import httpx
import pytest

HANDBOOK = "Everybody has thirty days of holiday.\n\nTravel is booked by the office.\n"


def _url(http: httpx.Client, path: str) -> str:
    return str(http.base_url).rstrip("/").replace("/paas/v4", path)


class Service:
    """The knowledge service, without the words that every call repeats."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def __call__(self, method: str, path: str, **options: Any) -> httpx.Response:
        """The answer to a request."""
        return self._http.request(method, _url(self._http, "/llm-application/open/" + path), **options)

    def base(self, name: str = "Handbook") -> str:
        """The id of a new knowledge base."""
        return str(self("POST", "knowledge", json={"embedding_id": 11, "name": name}).json()["data"]["id"])

    def upload(self, base: str, *files: Any, headers: Any = None, **fields: str) -> Dict[str, Any]:
        """What became of files, the handbook unless others are given."""
        given = [("files", file) for file in files or [("handbook.txt", HANDBOOK.encode())]]
        answer = self("POST", "document/upload_document/" + base, files=given, data=fields, headers=headers)
        return dict(answer.json()["data"])

    def document(self, identity: str) -> Dict[str, Any]:
        """A document as it stands."""
        return dict(self("GET", "document/" + identity).json()["data"])


@pytest.fixture
def service(http: httpx.Client) -> Service:
    return Service(http)


def test_a_knowledge_base_lives_from_creation_to_deletion(service: Service) -> None:
    """It is counted in the list, changed in what is given alone, and gone with its documents."""
    identity, other = service.base(), service.base("Other")
    service.upload(identity)

    changed = service("PUT", "knowledge/" + identity, json={"description": "Rules"}).json()
    listed = service("GET", "knowledge", params={"page": 2, "size": 1}).json()["data"]
    found = service("GET", "knowledge/" + identity).json()["data"]
    service("DELETE", "knowledge/" + identity)

    assert "data" not in changed and changed["code"] == 200
    assert (listed["total"], [one["id"] for one in listed["list"]]) == (2, [identity])
    assert (found["name"], found["description"], found["document_size"]) == ("Handbook", "Rules", 1)
    assert [one["id"] for one in service("GET", "knowledge").json()["data"]["list"]] == [other]
    assert service("GET", "knowledge/capacity").json()["data"]["used"] == {"word_num": 0, "length": 0}


def test_what_is_not_there_is_said_under_http_200(service: Service) -> None:
    """With a code of its own for a document (recording 134); a body with a mistake is HTTP 400, its code a number."""
    document = service("DELETE", "document/1")
    base = service("GET", "knowledge/1")
    wrong = service("POST", "knowledge", json={"name": "Handbook"})

    assert (document.status_code, document.json()["code"]) == (200, 10015)
    assert document.json()["message"] and document.json()["timestamp"] > 10**12
    assert (base.status_code, base.json()["code"]) == (200, 404)
    assert (wrong.status_code, wrong.json()["code"]) == (400, 1213)
    assert "embedding_id" in wrong.json()["message"]


def test_a_document_is_embedded_after_a_while(service: Service) -> None:
    """Not yet at the first look, then it is; of several files each is told, and one that cannot be read is refused."""
    taken = service.upload(service.base(), ("a.txt", b"Hello"), ("b.txt", b"World"), ("c.exe", b"MZ"))
    identity = taken["successInfos"][0]["documentId"]

    first, second = service.document(identity), service.document(identity)
    again = service("POST", "document/embedding/" + identity, json={})

    assert [one["fileName"] for one in taken["successInfos"]] == ["a.txt", "b.txt"]
    assert [one["fileName"] for one in taken["failedInfos"]] == ["c.exe"]
    assert (first["embedding_stat"], second["embedding_stat"]) == (0, 1)
    assert again.json()["code"] == 200 and service.document(identity)["embedding_stat"] == 0


@pytest.mark.parametrize(
    ("content", "headers"), [(b"", None), (b"Hello", {"X-Emulator": "task=failed; polls=0"})], ids=["empty", "ordered"]
)
def test_a_broken_document_is_taken_and_fails_later(service: Service, content: bytes, headers: Any) -> None:
    """The upload succeeds; the document says why it cannot be found, and it is not."""
    base = service.base()
    taken = service.upload(base, ("broken.txt", content), headers=headers)
    identity = taken["successInfos"][0]["documentId"]

    looks = [service.document(identity) for _ in range(2)]

    assert looks[-1]["embedding_stat"] == 2
    assert looks[-1]["failInfo"]["embedding_code"] == 10001


def test_documents_are_listed_by_a_word_of_their_name(service: Service) -> None:
    """Pages come from addresses, files from forms."""
    base = service.base()
    service.upload(base)
    details = [{"url": "https://example.com/a", "knowledge_type": 1}, {"url": "nowhere", "knowledge_type": 1}]
    body = {"knowledge_id": base, "upload_detail": details}

    taken = service("POST", "document/upload_url", json=body).json()["data"]
    listed = service("GET", "document", params={"knowledge_id": base, "word": "example"}).json()["data"]

    assert [one["url"] for one in taken["successInfos"]] == ["https://example.com/a"]
    assert [one["url"] for one in taken["failedInfos"]] == ["nowhere"]
    assert [one["id"] for one in listed["list"]] == [one["documentId"] for one in taken["successInfos"]]


def test_a_search_gives_the_passages_that_have_to_do_with_it(service: Service) -> None:
    """The best first; documents are cut where their separators are; an unknown knowledge base holds nothing."""
    base = service.base()
    service.upload(base, custom_separator='["\\n\\n"]', knowledge_type="5")
    body = {"query": "How many days of holiday?", "knowledge_ids": [base]}

    found = service("POST", "knowledge/retrieve", json=body).json()["data"]
    strict = service("POST", "knowledge/retrieve", json=dict(body, fractional_threshold=0.9)).json()["data"]
    nothing = service("POST", "knowledge/retrieve", json=dict(body, knowledge_ids=["1"])).json()["data"]

    assert found[0]["text"] == "Everybody has thirty days of holiday."
    assert 0 < found[0]["score"] < 1 and found[0]["metadata"]["doc_name"] == "handbook.txt"
    assert strict == nothing == []


def test_the_older_addresses_know_the_same_without_an_envelope(service: Service, http: httpx.Client) -> None:
    """What is made at one is found at the other; their refusals are those of the model API."""
    made = http.post("/knowledge", json={"embedding_id": 3, "name": "Handbook"}).json()
    identity = service.upload(made["id"])["successInfos"][0]["documentId"]

    listed = http.get("/knowledge").json()
    document = http.get("/document/" + identity).json()
    missing = http.get("/document/1")

    assert [one["id"] for one in listed["list"]] == [made["id"]] and listed["object"] == "list"
    assert document["id"] == identity and document["name"] == "handbook.txt"
    assert (missing.status_code, missing.json()["error"]["code"]) == (404, "404")


def test_a_file_for_a_knowledge_base_becomes_a_document(service: Service, http: httpx.Client) -> None:
    """As the official SDKs send it: to the files, with the purpose `retrieval`."""
    base = service.base()

    taken = http.post(
        "/files", data={"purpose": "retrieval", "knowledge_id": base}, files={"file": ("a.txt", b"Hello")}
    ).json()

    assert service.document(taken["successInfos"][0]["documentId"])["name"] == "a.txt"


def _events(http: httpx.Client, headers: Any = None, **fields: Any) -> List[Dict[str, Any]]:
    body = dict({"messages": [{"role": "user", "content": "How many days of holiday?"}]}, **fields)
    answer = http.post(_url(http, "/zrag/agent/chat"), json=body, headers=headers)
    assert answer.headers["content-type"].startswith("text/event-stream")
    *frames, nothing = answer.text.split("\n\n")
    assert nothing == "" and all(frame.startswith("data: {") for frame in frames)
    return [json.loads(frame[6:]) for frame in frames]


def test_an_answer_tells_how_it_was_found(service: Service, http: httpx.Client) -> None:
    """A search and its result, then the answer, then `done` with the usage, and no [DONE]; thoughts when asked for."""
    base = service.base()
    service.upload(base, custom_separator='["\\n\\n"]')

    events = _events(http, retrieval={"know_ids": [base]}, enable_thinking=True)

    kinds = list(dict.fromkeys(event["type"] for event in events))
    assert kinds == ["session_created", "reasoning", "thought", "tool_call", "tool_result", "answer", "done"]
    assert "thirty days" in "".join(event["data"] for event in events if event["type"] == "answer")
    assert events[-1]["usage"]["completion_tokens_details"]["reasoning_tokens"] > 0
    assert "reasoning" not in [event["type"] for event in _events(http, retrieval={"know_ids": ["1"]})]


def test_an_error_in_an_answer_is_an_event_of_its_own(http: httpx.Client) -> None:
    """With its message in the data, in the place of `done`."""
    events = _events(http, {"X-Emulator": "error_event=1; code=1305"}, retrieval={"know_ids": ["1"]})

    assert [event["type"] for event in events] == ["session_created", "error"]
    assert events[-1]["data"]["message"]


def test_a_key_that_is_not_known_is_refused_in_numbers(http: httpx.Client) -> None:
    """HTTP 401, and a code that is a number, at the top."""
    answer = http.get(
        _url(http, "/llm-application/open/knowledge"),
        headers={"Authorization": "Bearer nobody", "Accept-Language": "en"},
    )

    assert (answer.status_code, answer.json()["code"]) == (401, 1000)
    assert answer.json()["message"] == "Authentication failed"
