# grantrules: `make help` lists the targets. Everything is set up from pip alone, into .venv.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

# Which Python builds .venv; `make setup PYTHON=…` names another one.
PYTHON ?=
CANDIDATES := $(if $(PYTHON),$(PYTHON),python3.12 python3.11 python3 python)

VENV := .venv
PY := $(VENV)/bin/python
GRANTRULES := $(VENV)/bin/grantrules
# Hashes for everything, and builds with what is already installed: pip fetches nothing unlocked.
INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --no-build-isolation
# A lock file is complete: without looking at dependencies, a release of tomorrow cannot get in its way.
LOCKED := $(INSTALL) --use-pep517 --require-hashes --no-deps

# Two test processes suit the smallest machine; `make test WORKERS=8` for a larger one.
WORKERS ?= 2
PYTEST := $(PY) -m pytest -n $(WORKERS) --dist worksteal --ignore=tests/rendered
CODE := $(foreach folder,src tests scripts benchmarks fixtures,\
	$(if $(shell find $(folder) -name '*.py' -print -quit 2>/dev/null),$(folder)))

OUT := ergebnis
DEMO_DB := $(OUT)/demo.db

# ---------------------------------------------------------------- setup

BASE := $(VENV)/.base
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev

# A virtual environment knows the folder it was made in: one that was copied is made anew.
ifneq ($(shell cat $(BASE) 2>/dev/null),$(CURDIR))
$(shell rm -f $(BASE))
endif

.PHONY: setup
setup: $(DEV) ## Umgebung in .venv einrichten (Laufzeit und Werkzeuge)

$(BASE): requirements/build.lock scripts/find-python
	@python=$$(sh scripts/find-python $(CANDIDATES)) || exit 1; \
	echo "Umgebung $(VENV) mit $$($$python --version)"; \
	$$python -m venv --clear $(VENV)
	@$(LOCKED) -r requirements/build.lock
	@printf '%s\n' '$(CURDIR)' > $@

$(RUNTIME): $(BASE) requirements/runtime.lock pyproject.toml
	@command -v cc >/dev/null 2>&1 || command -v gcc >/dev/null 2>&1 || { \
	  echo 'Es fehlt ein C-Compiler (gcc): durable-rules wird beim Einrichten übersetzt.' >&2; exit 1; }
	@$(LOCKED) -r requirements/runtime.lock
	@$(INSTALL) --no-deps -e .
	@touch $@

$(DEV): $(RUNTIME) requirements/dev.lock
	@$(LOCKED) -r requirements/dev.lock
	@touch $@

# ---------------------------------------------------------------- demo

# $(call shown,ARGUMENTS[,ELSE]) prints a command as a clerk would type it, and runs it.
define shown
@printf '\n$$ grantrules %s\n' '$(1)'; $(GRANTRULES) $(1) $(2)
endef
# 1 means: done, and something needs a person. In these inputs that is the point.
NEEDS_A_PERSON := || [ $$? -eq 1 ]

AT_DESK := --people fixtures/personen.toml --db $(DEMO_DB)
comma := ,
CONFIRMED := FR-05$(comma)FG-01$(comma)FG-05$(comma)FG-08$(comma)HH-05

.PHONY: demo
demo: $(RUNTIME) ## Hauptaufgabe an den Beispielen in fixtures/ vorführen (Ergebnisse in ergebnis/)
	@mkdir -p $(OUT)
	@rm -f $(DEMO_DB) $(DEMO_DB)-wal $(DEMO_DB)-shm
	$(call shown,check fixtures/2026-alle-36.xlsx -o $(OUT)/2026 --db $(DEMO_DB))
	$(call shown,check fixtures/2025-mehr-wuensche.xlsx -o $(OUT)/2025 --db $(DEMO_DB),$(NEEDS_A_PERSON))
	$(call shown,check fixtures/formulare-2026 -o $(OUT)/formulare --db $(DEMO_DB),$(NEEDS_A_PERSON))
	$(call shown,check fixtures/unordentliche-liste-2026.xlsx -o $(OUT)/unordentlich --db $(DEMO_DB),$(NEEDS_A_PERSON))
	$(call shown,register import fixtures/2025-mehr-wuensche.xlsx $(AT_DESK) --as amt-03)
	$(call shown,register assess 2025-001 $(CONFIRMED) met --reason Vermerk $(AT_DESK) --as amt-03)
	$(call shown,register sign 2025-001 $(AT_DESK) --as amt-03)
	$(call shown,register sign 2025-001 $(AT_DESK) --as amt-07)
	$(call shown,register budget --db $(DEMO_DB))
	$(call shown,audit verify --db $(DEMO_DB))
	$(call shown,audit four-eyes --db $(DEMO_DB),$(NEEDS_A_PERSON))
	$(call shown,audit replay --all --db $(DEMO_DB))

# After the award: days are those of today, because nobody records what has not happened yet.
TODAY = $(shell $(PY) -c 'from datetime import datetime; from zoneinfo import ZoneInfo; \
  print(datetime.now(ZoneInfo("Europe/Berlin")).date())')
WALK := $(OUT)/rundgang
WALK_DB := $(WALK)/rundgang.db
AT_WALK := --people fixtures/personen.toml --db $(WALK_DB)
# What one person prepared counts when another approves it, named by its entry.
define approved
@entry=$$($(GRANTRULES) register show 2026-003 --db $(WALK_DB) --json | \
  $(PY) -c 'import json, sys; print(json.load(sys.stdin)["award"]["pending"]["entry"])'); \
set -- register approve 2026-003 $$entry $(AT_WALK) --as amt-07; \
printf '\n$$ grantrules %s\n' "$$*"; $(GRANTRULES) "$$@"
endef

.PHONY: walkthrough
walkthrough: $(RUNTIME) ## Rundgang vom Antrag bis zur letzten Erstattung an den Beispielen (etwa 90 s)
	@rm -rf $(WALK) && mkdir -p $(WALK)
	$(call shown,register import fixtures/2026-alle-36.xlsx $(AT_WALK) --as amt-03)
	$(call shown,register assess 2026-003 $(CONFIRMED) met --reason Vermerk $(AT_WALK) --as amt-03)
	$(call shown,register letter 2026-003 -o $(WALK)/entwurf --db $(WALK_DB))
	$(call shown,register sign 2026-003 $(AT_WALK) --as amt-03)
	$(call shown,register sign 2026-003 $(AT_WALK) --as amt-07)
	$(call shown,register letter 2026-003 -o $(WALK)/schreiben --db $(WALK_DB))
	$(call shown,register notify 2026-003 --handed-over $(TODAY) $(AT_WALK) --as amt-03)
	$(call shown,register notify 2026-003 --waived $(TODAY) $(AT_WALK) --as amt-03)
	$(call shown,register instalments 2026-003 --db $(WALK_DB))
	$(call shown,register pay 2026-003 --for-need 2026-11-01 --on $(TODAY) $(AT_WALK) --as amt-03)
	$(call shown,proof fixtures/nachweise-2026.xlsx -o $(WALK)/nachweise --db $(WALK_DB),$(NEEDS_A_PERSON))
	$(call shown,register prove 2026-003 --from $(WALK)/nachweise/verwendungsnachweise.json --reason Prüfvermerk $(AT_WALK) --as amt-03)
	$(approved)
	$(call shown,register know 2026-003 --on $(TODAY) --reason Prüfvermerk $(AT_WALK) --as amt-03)
	$(call shown,register hearing 2026-003 --posted $(TODAY) --reason Personalausgaben $(AT_WALK) --as amt-03)
	$(call shown,register letter 2026-003 --kind hearing -o $(WALK)/schreiben --db $(WALK_DB))
	$(call shown,register statement 2026-003 --on $(TODAY) $(AT_WALK) --as amt-03)
	$(call shown,register claim 2026-003 --on $(TODAY) $(AT_WALK) --as amt-03)
	$(approved)
	$(call shown,register letter 2026-003 --kind repayment -o $(WALK)/schreiben --db $(WALK_DB))
	$(call shown,register repaid 2026-003 --principal 7681.60 --on $(TODAY) $(AT_WALK) --as amt-03)
	$(call shown,interest --amount 7681.60 --from 2025-11-17 --to 2026-03-15)
	$(call shown,register show 2026-003 --db $(WALK_DB))
	$(call shown,report -o $(WALK)/auswertung --db $(WALK_DB))
	$(call shown,audit verify --db $(WALK_DB))

.PHONY: fixtures
fixtures: $(RUNTIME) ## Beispiele in fixtures/ neu erzeugen
	OPENPYXL_LXML=False $(PY) fixtures/make.py

# ---------------------------------------------------------------- checks

# The scenarios of the first programme lie in features/, those of others in a folder each.
PROGRAMMES := $(patsubst rules/%/programme.yaml,%,$(wildcard rules/*/programme.yaml))
SPECIFIED := integrationsmanager-rlp \
	$(foreach programme,$(PROGRAMMES),$(if $(wildcard features/$(programme)),$(programme)))

# What would be green without being looked at does not run at all.
.PHONY: lint-features
lint-features: $(RUNTIME) ## Szenarien prüfen, bevor sie laufen
	@set -e; for programme in $(SPECIFIED); do \
	  $(GRANTRULES) spec lint --programme $$programme; done

.PHONY: test
test: $(DEV) lint-features ## alle Tests ausführen
	$(PYTEST)

# The short form of the same tests is part of `make test`. GRANTRULES_SEED=… tries other moments.
.PHONY: torture
torture: $(DEV) ## Register quälen: Abbrüche, Stromausfälle, Schäden, Wettläufe, Angriffe (etwa 20 min)
	GRANTRULES_TORTURE=long $(PY) -m pytest tests/torture

# What a person sees; LibreOffice and Chromium draw it. Not part of `make test`, which needs pip alone.
.PHONY: check-rendered
check-rendered: $(DEV) ## Arbeitsmappen, Vorlagen und das lebende Dokument zeichnen und prüfen
	sh scripts/install-rendering
	$(PY) -m pytest tests/rendered

.PHONY: check
check: lint types imports check-pages coverage ## alle Prüfungen: Stil, Typen, Importe, Regelseiten, Tests, Abdeckung

.PHONY: lint
lint: $(DEV) lint-features ## Stil prüfen (ruff) und die Szenarien
	$(PY) -m ruff check $(CODE)
	$(PY) -m ruff format --check $(CODE)

.PHONY: format
format: $(DEV) ## Stil herstellen (ruff)
	$(PY) -m ruff check --fix $(CODE)
	$(PY) -m ruff format $(CODE)

.PHONY: types
types: $(DEV) ## Typen prüfen (mypy --strict)
	$(PY) -m mypy $(CODE)

.PHONY: imports
imports: $(DEV) ## Richtung der Importe prüfen (import-linter)
	$(VENV)/bin/lint-imports

.PHONY: pages
pages: $(RUNTIME) ## Regelseiten in docs/regeln/ neu erzeugen
	$(PY) scripts/generated.py

.PHONY: check-pages
check-pages: $(RUNTIME)
	$(PY) scripts/generated.py --check

# Judgement and record are covered to the last branch; the gate reads the same run.
GATED := src/grantrules/model/*,src/grantrules/engine/*,src/grantrules/register/*

.PHONY: coverage
coverage: $(DEV) lint-features ## Tests mit Abdeckung; model, engine und register zu 100 %
	$(PYTEST) --cov --cov-report=
	$(PY) -m coverage report --include='$(GATED)' --fail-under=100

.PHONY: bench
bench: $(DEV) ## Messungen in benchmarks/ ausführen
	$(PY) benchmarks/run.py
	$(PY) -m benchmarks.intake
	$(PY) -m benchmarks.register

# ---------------------------------------------------------------- packages

.PHONY: wheel
wheel: $(RUNTIME) ## Installationspaket in dist/ bauen
	$(PY) -m hatchling build -t wheel -d dist

LOCKER := $(VENV)-lock
COMPILE = $(LOCKER)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links --upgrade

.PHONY: lock
lock: ## Versionen in requirements/*.lock neu festlegen (mit Prüfsummen, ohne Adressen)
	@python=$$(sh scripts/find-python $(CANDIDATES)) || exit 1; $$python -m venv --clear $(LOCKER)
	@$(LOCKER)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/locker.lock
	@set -e; for name in locker build; do \
	  $(COMPILE) requirements/$$name.in -o requirements/$$name.lock; done
	@$(COMPILE) pyproject.toml -o requirements/runtime.lock
	@$(COMPILE) pyproject.toml --extra dev -c requirements/runtime.lock -o requirements/dev.lock
	@rm -rf $(LOCKER)

.PHONY: clean
clean: ## Erzeugtes entfernen (nicht .venv, nicht ergebnis/)
	rm -rf dist build .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find src tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help
help: ## diese Übersicht
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18
