# Every habit of this repository is one target. `make` alone lists them.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

VENV ?= .venv
BIN := $(VENV)/bin
PYTHON ?= python3
STAMP := $(VENV)/.made
WORKERS ?= 2

.PHONY: help setup generate check lint format test fuzz soak bench demo docs clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

setup: $(STAMP) ## make .venv with everything that development needs (quick the second time)

$(STAMP): pyproject.toml
	@if command -v uv >/dev/null; then \
	  test -x $(BIN)/python || uv venv -q --python '>=3.11' $(VENV); uv pip install -q --python $(BIN)/python -e '.[dev]'; \
	else \
	  test -x $(BIN)/python || $(PYTHON) -m venv $(VENV); $(BIN)/python -m pip install -q --disable-pip-version-check -e '.[dev]'; \
	fi
	@touch $@

generate: setup ## regenerate generated/ from specs/
	@$(BIN)/python -m generator build

check: setup ## generated/ is what specs/ say; imports point the right way
	@$(BIN)/python -m generator --check
	@$(BIN)/lint-imports --no-logo

lint: setup ## ruff, mypy --strict, pyright strict
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy generator generated/tradespec/* overlays/tradespec/* tools/tradespec/* tests benchmarks
	@$(BIN)/pyright

format: setup ## format hand-written code
	@$(BIN)/ruff check --fix . && $(BIN)/ruff format .

test: setup ## the whole test suite
	@$(BIN)/pytest -n $(WORKERS)

fuzz: setup ## longer campaigns: the property tests with many more examples
	@TRADESPEC_FUZZ=1 $(BIN)/pytest -n $(WORKERS) -m property

soak: setup ## many calls and messages through the SDK against the emulator, watching memory
	@$(BIN)/python -m benchmarks.soak
	@$(BIN)/python -m benchmarks.soak_streams

bench: setup ## what one call costs, beside what a user would pick instead
	@if command -v uv >/dev/null; then uv pip install -q --python $(BIN)/python -e '.[bench]'; \
	else $(BIN)/python -m pip install -q --disable-pip-version-check -e '.[bench]'; fi
	@$(BIN)/python -m benchmarks

demo: generate ## regenerate, then typed clients trade on the emulated exchanges
	@$(BIN)/tradespec demo

docs: setup ## check links, run the samples of README and docs/
	@$(BIN)/pytest -n $(WORKERS) tests/docs

clean: ## remove what can be made again (not .venv)
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
