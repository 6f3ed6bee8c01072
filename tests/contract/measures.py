"""Scenarios of texts that are ranked, counted and moderated."""

from __future__ import annotations

from zhipuai_openapi.models import Moderation, RerankList, TokenCount

from tests.contract.chat import HELLO, RED_DOT
from tests.contract.kinds import whole
from tests.contract.stage import Like, Play, scenario

RERANK, TOKENIZER, MODERATION = "rerank_create", "tokenizer_create", "moderations_create"


@scenario(RERANK, like=[Like(RERANK, whole)])
def texts_ranked(play: Play) -> None:
    """Texts in the order in which they answer a query, with their places among those that were sent."""
    documents = ["地铁末班车在二十三点整发车。", "多肉植物要干透再浇水。", "浇水时避开叶心。"]

    answer = play.ask(
        play.client.rerank.create(
            model="rerank", query="怎样给多肉植物浇水？", documents=documents, top_n=2, return_documents=True
        )
    )

    assert isinstance(answer, RerankList)
    scores = [result.relevance_score for result in answer.results]
    assert scores == sorted(scores, reverse=True)
    play.ours([result.index for result in answer.results] == [1, 2], "the best two, the best first")
    play.ours(all(documents[one.index] == one.document for one in answer.results), "the texts come along")


@scenario(TOKENIZER, like=[Like(TOKENIZER, whole)])
def tokens_counted(play: Play) -> None:
    """The tokens of a conversation, of text alone and with an image."""
    image = {"role": "user", "content": [{"type": "image_url", "image_url": {"url": RED_DOT}}]}

    plain = play.ask(play.client.tokenizer.create(model="glm-4.6", messages=HELLO))
    seen = play.ask(play.client.tokenizer.create(model="glm-4.6v", messages=[image, *HELLO]))

    assert isinstance(plain, TokenCount) and isinstance(seen, TokenCount)
    assert plain.usage.prompt_tokens > 0
    play.ours(seen.usage.image_tokens > 0, "the image is counted")
    play.ours(seen.usage.total_tokens > plain.usage.total_tokens, "more costs more")


@scenario(MODERATION, like=[Like(MODERATION, whole)])
def content_moderated(play: Play) -> None:
    """A text, and several things at once, each with a verdict."""
    picture = {"type": "image_url", "image_url": {"url": "https://example.com/upload/51aa.png"}}

    one = play.ask(play.client.moderations.create(model="moderation", input="周末一起去爬山吗？"))
    both = play.ask(
        play.client.moderations.create(model="moderation", input=[{"type": "text", "text": "新歌上线了！"}, picture])
    )

    assert isinstance(one, Moderation) and isinstance(both, Moderation)
    assert all(isinstance(result.risk_level, str) for result in [*one.result_list, *both.result_list])
    play.ours([result.risk_level for result in one.result_list] == ["PASS"], "it is harmless")
    play.ours([result.content_type for result in both.result_list] == ["text", "image"], "in their order")
