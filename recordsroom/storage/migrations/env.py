"""Runs the steps over the connection that the vault hands in, inside the transaction it has begun."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
