"""The acceptance tests' helpers, for the tests that break things."""
import importlib.util
import sys
from pathlib import Path

PATH = Path(__file__).resolve().parents[1] / "acceptance" / "conftest.py"
SPEC = importlib.util.spec_from_file_location("conftest_acceptance", PATH)
helpers = importlib.util.module_from_spec(SPEC)
sys.modules["conftest_acceptance"] = helpers
SPEC.loader.exec_module(helpers)

aws, run_id = helpers.aws, helpers.run_id
