"""The low-level client of the Zhipu BigModel / Z.ai platform, generated from its OpenAPI document.

`calls` describes requests, `models` reads answers, `params` says what a request accepts, `client` sends.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""
