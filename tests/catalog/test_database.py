"""The database's door."""

import pytest

from catalog.database import connect
from catalog.errors import NoDriverError


def test_a_driver_that_is_missing_is_named_with_the_remedy():
    with pytest.raises(NoDriverError, match="needs the package MySQLdb, which is not installed"):
        connect("mysql://somebody@somewhere/something")
