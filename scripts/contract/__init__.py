"""Recording the cassettes of the contract tests, and telling what they are worth."""
