"""The benchmark: what a call, a chunk and an import cost with this SDK, with raw httpx and with other SDKs."""
