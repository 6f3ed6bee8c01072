"""Scripts that set up, show, test and check the project, and the tools behind them."""
