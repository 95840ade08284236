"""jobs: which language a chat is told in, and which ending it was told of."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("training_job", schema=None) as batch_op:
        for name, length in (("language", 8), ("told", 12)):
            batch_op.add_column(
                sa.Column(
                    name,
                    sqlmodel.sql.sqltypes.AutoString(length=length),
                    nullable=False,
                    server_default="",
                )
            )
    with op.batch_alter_table("training_job", schema=None) as batch_op:
        for name in ("language", "told"):
            batch_op.alter_column(name, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("training_job", schema=None) as batch_op:
        for name in ("told", "language"):
            batch_op.drop_column(name)
