"""What was trained for a release is live with it; golden goals; counts of weeks."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    text = sqlmodel.sql.sqltypes.AutoString
    op.add_column("live_release", sa.Column("model_version", text(length=40), nullable=True))
    op.add_column("publication", sa.Column("model_version", text(length=40), nullable=True))
    op.add_column("publication", sa.Column("by", text(length=200), nullable=True))
    op.add_column("publication", sa.Column("because", text(length=1000), nullable=True))
    op.create_table(
        "golden_goal",
        sa.Column("pk", sa.Integer(), nullable=False),
        sa.Column("catalog", text(length=100), nullable=False),
        sa.Column("goal", text(length=1000), nullable=False),
        sa.Column("credential_ids", sa.JSON(), nullable=False),
        sa.Column("by", text(length=200), nullable=True),
        sa.Column("made_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("pk"),
        sa.UniqueConstraint("catalog", "goal"),
    )
    op.create_table(
        "week_count",
        sa.Column("pk", sa.Integer(), nullable=False),
        sa.Column("catalog", text(length=100), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("kind", text(length=20), nullable=False),
        sa.Column("name", text(length=200), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("pk"),
        sa.UniqueConstraint("catalog", "week", "kind", "name"),
    )


def downgrade() -> None:
    op.drop_table("week_count")
    op.drop_table("golden_goal")
    for table, columns in (
        ("publication", ("because", "by", "model_version")),
        ("live_release", ("model_version",)),
    ):
        with op.batch_alter_table(table, schema=None) as batch_op:
            for column in columns:
                batch_op.drop_column(column)
