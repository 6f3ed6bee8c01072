"""Scenarios of what an account has: models to choose from, and what is left of its plan."""

from __future__ import annotations

from typing import Any

from zhipuai_openapi.models import CodexModelList, ModelList, UsageOfModels, UsageOfTools, UsageQuota

from tests.contract.kinds import whole
from tests.contract.stage import Like, Play, scenario

MODELS, CODING, CODEX = "models_list", "models_list_coding", "models_list_codex"
QUOTA, OF_MODELS, OF_TOOLS = "usage_quota", "usage_models", "usage_tools"
MORNING, NOON = "2026-09-30 08:00:00", "2026-09-30 12:00:00"


def assert_models(models: Any) -> None:
    """What a list of models has."""
    assert isinstance(models, ModelList)
    assert models.data and all(isinstance(model.id, str) and model.object == "model" for model in models.data)


@scenario(MODELS, like=[Like(MODELS, whole, ("122",))])
def models_to_choose_from(play: Play) -> None:
    """The models that the platform admits to."""
    models = play.ask(play.client.models.list())

    assert_models(models)
    play.ours("glm-5.3" in [model.id for model in models.data], "the present model is one of them")


@scenario(CODING, CODEX, like=[Like(CODING, whole), Like(CODEX, whole)])
def models_of_a_coding_plan(play: Play) -> None:
    """The models of a coding plan, and the same as Codex reads them."""
    models = play.ask(play.client.models.list_coding())
    codex = play.ask(play.client.models.list_codex())

    assert_models(models)
    assert isinstance(codex, CodexModelList)
    assert codex.models and all(isinstance(model.slug, str) for model in codex.models)


@scenario(QUOTA, like=[Like(QUOTA, whole, ("124",))])
def quota_of_a_plan(play: Play) -> None:
    """What is left in each window of a plan, and when the window is over."""
    quota = play.ask(play.client.usage.quota())

    assert isinstance(quota, UsageQuota)
    assert isinstance(quota.data.level, str)
    for limit in quota.data.limits:
        assert limit.type in ("CREDIT_LIMIT", "TOKENS_LIMIT", "TIME_LIMIT")
        assert 0 <= limit.percentage <= 100
        assert limit.nextResetTime is None or limit.nextResetTime > 1_500_000_000_000
    play.ours([(limit.unit, limit.number) for limit in quota.data.limits] == [(3, 5), (6, 1)], "five hours and a week")


@scenario(OF_MODELS, OF_TOOLS, like=[Like(OF_MODELS, whole), Like(OF_TOOLS, whole)])
def usage_of_a_morning(play: Play) -> None:
    """What models and tools were used for, hour by hour; nothing is null."""
    models = play.ask(play.client.usage.models(start_time=MORNING, end_time=NOON))
    tools = play.ask(play.client.usage.tools(start_time=MORNING, end_time=NOON))

    assert isinstance(models, UsageOfModels) and isinstance(tools, UsageOfTools)
    assert len(models.data.x_time) == len(models.data.tokensUsage) == len(models.data.modelCallCount)
    assert len(tools.data.x_time) == len(tools.data.networkSearchCount)
    total = models.data.totalUsage.totalTokensUsage
    assert total == sum(amount or 0 for amount in models.data.tokensUsage)
    play.ours(models.data.granularity == "hourly" and len(models.data.x_time) == 5, "five hours are told")
