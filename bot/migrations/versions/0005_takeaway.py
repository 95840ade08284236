"""shared shortlists."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "share",
        sa.Column("share_id", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("learner_pk", sa.Integer(), nullable=False),
        sa.Column("credential_ids", sa.JSON(), nullable=False),
        sa.Column("shared_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["learner_pk"], ["learner.pk"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("share_id"),
    )
    with op.batch_alter_table("share", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_share_learner_pk"), ["learner_pk"], unique=False)
        batch_op.create_index(batch_op.f("ix_share_until"), ["until"], unique=False)


def downgrade() -> None:
    op.drop_table("share")
