# Everything sets itself up in .venv on first use (see scripts/bootstrap.py). Without make: the same commands by hand.
PYTHON ?= python3
PYTEST_ARGS ?=
MUTATION_ARGS ?=
DECIDED := decided held-out/first held-out/second
SCHEMAS := case map norm concept vocabulary instrument forum form authorities standards states subjects findings document

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif

.PHONY: help demo test lint mutation bench bench-peers schemas reference agreement recording translations images acceptance engine clean setup setup-test setup-lint
.NOTPARALLEL:

help:
	@echo "make demo     set up, then check the founding case"
	@echo "make test     set up, then run the tests (PYTEST_ARGS=\"-m dispute\" runs some)"
	@echo "make lint     check the code, its types and the law"
	@echo "make mutation count the small changes of the law that the scenarios notice (MUTATION_ARGS=\"cat-3\" of one norm)"
	@echo "make bench    measure speed and memory"
	@echo "make bench-peers  compare the evaluator of tables with other engines, which are put into .venv-peers"
	@echo "make schemas  write the JSON Schemas that editors use"
	@echo "make reference  write docs/reference, the law as pages"
	@echo "make agreement  write docs/agreement, how far the findings agree with decided cases"
	@echo "make recording  write the recording of an interview in docs/counsel/ask.md"
	@echo "make translations  bring languages/ up to date with the program and the law, and say what is done"
	@echo "make images   write the pictures of README and docs"
	@echo "make acceptance  have axe, veraPDF and LibreOffice look at the documents (they must be installed)"
	@echo "make engine   try once more to build the durable_rules engine"
	@echo "make clean    remove what was set up and built"

demo: setup
	@$(BIN)/rightscheck check cases/shalabayeva.yaml

test: setup-test
	@$(BIN)/python -m pytest -q $(PYTEST_ARGS)

lint: setup-lint
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/rightscheck lint

mutation: setup-test
	@$(BIN)/python -m tests.mutation $(MUTATION_ARGS)

bench: setup
	@for file in benchmarks/*.py; do echo "== $$file"; $(BIN)/python $$file || exit 1; done

bench-peers: setup
	@$(BIN)/python benchmarks/peers.py --install

schemas: setup
	@mkdir -p schemas
	@for kind in $(SCHEMAS); do \
	  $(BIN)/rightscheck schema $$kind > schemas/$$kind.json.new && mv schemas/$$kind.json.new schemas/$$kind.json \
	  || { rm -f schemas/$$kind.json.new; exit 1; }; \
	done

reference: setup
	@$(BIN)/python scripts/reference.py

agreement: setup
	@mkdir -p docs/agreement
	@for folder in $(DECIDED); do \
	  $(BIN)/rightscheck bench cases/$$folder --format md > docs/agreement/$$(basename $$folder).md || exit 1; \
	done

recording: setup
	@$(BIN)/python scripts/recording.py

translations: setup
	@$(BIN)/python scripts/translations.py

images: setup
	@$(BIN)/python scripts/images.py

acceptance: setup-test
	@$(BIN)/python scripts/acceptance/run.py

setup:
	@$(PYTHON) scripts/bootstrap.py

setup-test:
	@$(PYTHON) scripts/bootstrap.py --with test --with cluster

setup-lint:
	@$(PYTHON) scripts/bootstrap.py --with lint

engine:
	@$(PYTHON) scripts/bootstrap.py --retry-engine

clean:
	rm -rf .venv .venv-peers build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find src tests benchmarks scripts -name __pycache__ -type d -prune -exec rm -rf {} +
