"""taxonomies."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "taxonomy",
        sa.Column("pk", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("release", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("licence", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("attribution", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("url", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("n_occupations", sa.Integer(), nullable=False),
        sa.Column("n_titles", sa.Integer(), nullable=False),
        sa.Column("n_skills", sa.Integer(), nullable=False),
        sa.Column("n_needs", sa.Integer(), nullable=False),
        sa.Column("n_programmes", sa.Integer(), nullable=False),
        sa.Column("n_links", sa.Integer(), nullable=False),
        sa.Column("content_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.PrimaryKeyConstraint("pk"),
        sa.UniqueConstraint("name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "taxonomy_occupation",
        sa.Column("taxonomy_pk", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("titles", sa.JSON(), nullable=False),
        sa.Column("needs", sa.JSON(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["taxonomy_pk"], ["taxonomy.pk"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("taxonomy_pk", "position"),
        sa.UniqueConstraint("taxonomy_pk", "code"),
    )
    op.create_table(
        "taxonomy_skill",
        sa.Column("taxonomy_pk", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=20), nullable=False),
        sa.Column("labels", sa.JSON(), nullable=False),
        sa.Column("descriptions", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["taxonomy_pk"], ["taxonomy.pk"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("taxonomy_pk", "position"),
    )
    op.create_table(
        "taxonomy_programme",
        sa.Column("taxonomy_pk", sa.Integer(), nullable=False),
        sa.Column("cip", sqlmodel.sql.sqltypes.AutoString(length=10), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("definition", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("examples", sa.JSON(), nullable=False),
        sa.Column("moved_to", sqlmodel.sql.sqltypes.AutoString(length=10), nullable=True),
        sa.ForeignKeyConstraint(["taxonomy_pk"], ["taxonomy.pk"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("taxonomy_pk", "cip"),
    )
    op.create_table(
        "taxonomy_programme_link",
        sa.Column("taxonomy_pk", sa.Integer(), nullable=False),
        sa.Column("soc", sqlmodel.sql.sqltypes.AutoString(length=10), nullable=False),
        sa.Column("cip", sqlmodel.sql.sqltypes.AutoString(length=10), nullable=False),
        sa.ForeignKeyConstraint(["taxonomy_pk"], ["taxonomy.pk"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("taxonomy_pk", "soc", "cip"),
    )


def downgrade() -> None:
    op.drop_table("taxonomy_programme_link")
    op.drop_table("taxonomy_programme")
    op.drop_table("taxonomy_skill")
    op.drop_table("taxonomy_occupation")
    op.drop_table("taxonomy")
