"""The demo: what a client can do, shown on the emulated platform, on recordings, or on the real platform."""
