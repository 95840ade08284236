"""Alembic's door: runs the migrations on the engine that it was handed."""

import sqlmodel
from alembic import context

import catalog.taxonomy.models  # noqa: F401 - its tables are compared, too

engine = context.config.attributes["engine"]

with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=sqlmodel.SQLModel.metadata,
        render_as_batch=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
