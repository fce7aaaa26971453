# Everything needs Python 3.11 or newer and make, nothing else: the environment is made from pyproject.toml.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
LATEST = $(shell ls spec/releases | sort -V | tail -n 1)
# What `make diff` compares: the two latest releases, unless told otherwise.
BASE = $(basename $(shell ls spec/releases | sort -V | tail -n 2 | head -n 1))
REVISION = $(basename $(LATEST))

.PHONY: generate test diff check bench releases record lint clean

generate: $(READY)
	$(BIN)/sdkforge validate spec/releases/$(LATEST)
	$(BIN)/sdkforge generate spec/releases/$(LATEST) --out generated

test: $(READY)
	$(BIN)/python -m pytest -n auto --dist loadgroup --no-loadscope-reorder

diff: $(READY)
	$(BIN)/sdkforge diff "$(BASE)" "$(REVISION)"

check: $(READY)
	$(BIN)/sdkforge check

bench: $(READY)
	$(BIN)/python scripts/bench.py
	$(BIN)/python scripts/bench_diff.py

releases: $(READY)
	$(BIN)/python scripts/earlier_releases.py

# Needs Node 20 or newer beside: npx installs the mock server that answers.
record: $(READY)
	$(BIN)/sdkforge record

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy --strict generated/src
	$(BIN)/pyright

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "sdkforge needs Python 3.11 or newer; try make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable ".[dev]"
	touch $(READY)

clean:
	rm -rf .venv
