# `make chat` to try it, `make demo` to see the advisors' desk, `make test` to check it.
# Each sets up what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: chat demo test lint format clean
.SILENT:

chat: $(STAMP)
	mkdir -p .advisor
	$(BIN)/advisor chat

demo: $(STAMP)
	mkdir -p .advisor
	$(BIN)/advisor desk --demo

# The longest files first (tests/conftest.py), so that no processor waits at the end.
test: lint
	$(BIN)/pytest -q -n auto --dist loadfile --no-loadscope-reorder

lint: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy --num-workers auto
	$(BIN)/lint-imports --cache-dir .import_linter_cache

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(VENV) .advisor

# What pip says goes to standard error, so that a piped conversation holds nothing else. Python
# compiles what it imports; compiling all that is installed takes half of pip's time.
$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed; name one with: make chat PYTHON=python3.11")'
	echo "Setting up in $(VENV), once; this takes a few minutes." >&2
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --disable-pip-version-check --no-input --no-compile --progress-bar on --constraint constraints.txt --editable '.[dev]' >&2
	touch $(STAMP)
