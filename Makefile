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

test: lint
	$(BIN)/pytest -q -n auto --dist loadfile -m "not slow and not model"
	$(BIN)/pytest -q -n auto --dist loadfile -m "slow or model" --timeout 900

lint: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --cache-dir .import_linter_cache

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(VENV) .advisor

# What pip says goes to standard error, so that a piped conversation holds nothing else.
$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed; name one with: make chat PYTHON=python3.11")'
	echo "Setting up in $(VENV), once; this takes a few minutes." >&2
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --disable-pip-version-check --no-input --progress-bar on --constraint constraints.txt --editable '.[dev]' >&2
	touch $(STAMP)
