"""Tools that work on spec/openapi.yaml: regenerate, lint, drift."""
