"""staff: languages, topics, who is here; cases: when they changed hands, who gave them back."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_TIMES = (
    ("staff", "here_until"),
    ("staff", "given_at"),
    ("cases", "moved_at"),
    ("cases", "reminded_at"),
)
_LISTS = (("staff", "languages"), ("staff", "topics"), ("cases", "passed_by"))


def upgrade() -> None:
    # Columns are added and nothing else: SQLite would make the tables anew for more, and what
    # hangs on their rows would go with the old ones.
    for table, name in _TIMES:
        op.add_column(table, sa.Column(name, sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
    for table, name in _LISTS:
        op.add_column(table, sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    op.execute(
        "UPDATE cases SET moved_at = claimed_at WHERE status IN ('claimed', 'waiting_for_learner')"
    )


def downgrade() -> None:
    for table, name in (*_LISTS, *_TIMES):
        op.drop_column(table, name)
