"""Every figure that the README quotes, as a command: python -m benchmarks.<name>."""

import bot  # noqa: F401 - before numpy: it says how many threads a matrix gets
