"""Lets assertions outside the test modules say what they compared."""

import pytest

pytest.register_assert_rewrite("contract.checks")
