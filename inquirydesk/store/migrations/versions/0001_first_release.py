# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The first release: a person can keep inquiries, cases, letters, drafts and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_NEVER_CHANGED = ("history", "history_objects", "archive", "policies")


def upgrade() -> None:
    """Make every table, and let the database itself refuse to rewrite what is final."""
    _make_tables()
    for table in _NEVER_CHANGED:
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is never changed'); END"
            )
    op.execute(
        "CREATE TRIGGER history_has_no_gaps BEFORE INSERT ON history "
        "WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM history) "
        "BEGIN SELECT RAISE(ABORT, 'history is numbered without gaps'); END"
    )
    op.execute(
        "CREATE TRIGGER history_details_refuses_delete BEFORE DELETE ON history_details "
        "BEGIN SELECT RAISE(ABORT, 'history_details is never deleted'); END"
    )
    op.execute(
        "CREATE TRIGGER history_details_is_only_blanked BEFORE UPDATE ON history_details "
        "WHEN NOT (OLD.personal AND OLD.blanked_by IS NULL AND NEW.blanked_by IS NOT NULL "
        "AND NEW.value IS NULL AND NEW.salt IS NULL AND NEW.hash = OLD.hash "
        "AND NEW.number = OLD.number AND NEW.field = OLD.field AND NEW.personal = OLD.personal) "
        "BEGIN SELECT RAISE(ABORT, 'history_details can only be blanked'); END"
    )


def _make_tables() -> None:
    op.create_table(
        "archive",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("archived_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_archive")),
    )
    op.create_table(
        "counters",
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", name=op.f("pk_counters")),
    )
    op.create_table(
        "drafts",
        sa.Column("login", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("saved_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("login", "kind", "object", name=op.f("pk_drafts")),
    )
    op.create_table(
        "history",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("details_hash", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_history")),
    )
    op.create_table(
        "users",
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("name_ja", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("ja", "en", name="language", native_enum=False, create_constraint=True),
            nullable=False,
        ),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
    )
    op.create_index(op.f("ix_users_login"), "users", ["login"], unique=True)
    op.create_table(
        "history_details",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.Column("value", sa.String(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("blanked_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["blanked_by"], ["history.number"], name=op.f("fk_history_details_blanked_by")
        ),
        sa.ForeignKeyConstraint(
            ["number"], ["history.number"], name=op.f("fk_history_details_number")
        ),
        sa.PrimaryKeyConstraint("number", "field", name=op.f("pk_history_details")),
    )
    op.create_table(
        "history_objects",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("object", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"], ["history.number"], name=op.f("fk_history_objects_number")
        ),
        sa.PrimaryKeyConstraint("number", "position", name=op.f("pk_history_objects")),
    )
    op.create_index(
        op.f("ix_history_objects_object_number"),
        "history_objects",
        ["object", "number"],
        unique=False,
    )
    op.create_table(
        "pins",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_pins_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_pins")),
    )
    op.create_table(
        "policies",
        sa.Column("company", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("adopted_at", sa.String(27), nullable=False),
        sa.Column("adopted_by", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["adopted_by"], ["users.id"], name=op.f("fk_policies_adopted_by")),
        sa.PrimaryKeyConstraint("company", "version", name=op.f("pk_policies")),
    )
    op.create_index(op.f("ix_policies_adopted_at"), "policies", ["adopted_at"], unique=False)
    op.create_table(
        "user_roles",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "value",
            sa.Enum(
                "operator",
                "supervisor",
                "legal",
                "administrator",
                name="value",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_user_roles_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", "position", name=op.f("pk_user_roles")),
    )
