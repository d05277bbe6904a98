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
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("policy_company", sa.Text(), nullable=False),
        sa.Column("policy_version", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.String(27), nullable=False),
        sa.Column(
            "language",
            sa.Enum("ja", "en", name="language", native_enum=False, create_constraint=True),
            nullable=False,
        ),
        sa.Column("requester_name", sa.Text(), nullable=False),
        sa.Column("requester_reading", sa.Text(), nullable=False),
        sa.Column("requester_address_postal_code", sa.Text(), nullable=False),
        sa.Column("requester_address_line", sa.Text(), nullable=False),
        sa.Column("requester_address_building", sa.Text(), nullable=False),
        sa.Column("requester_phone", sa.Text(), nullable=False),
        sa.Column(
            "standing",
            sa.Enum(
                "person",
                "agent",
                "someone_else",
                name="standing",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("requester_kind", sa.Text(), nullable=False),
        sa.Column("person_name", sa.Text(), nullable=False),
        sa.Column("person_reading", sa.Text(), nullable=False),
        sa.Column("person_address_postal_code", sa.Text(), nullable=False),
        sa.Column("person_address_line", sa.Text(), nullable=False),
        sa.Column("person_address_building", sa.Text(), nullable=False),
        sa.Column("person_phone", sa.Text(), nullable=False),
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=True),
        sa.Column("inquiry", sa.Integer(), nullable=True),
        sa.Column("arrived_on", sa.Date(), nullable=True),
        sa.Column("complete_on", sa.Date(), nullable=True),
        sa.Column("form_dated_on", sa.Date(), nullable=True),
        sa.Column("identity_masks_given", sa.Boolean(), nullable=False),
        sa.Column("identity_signed_on", sa.Date(), nullable=True),
        sa.Column("identity_checked_by", sa.Integer(), nullable=True),
        sa.Column("identity_checked_at", sa.String(27), nullable=True),
        sa.Column("identity_failures", sa.Integer(), nullable=False),
        sa.Column("identity_confirmed_by", sa.Integer(), nullable=True),
        sa.Column("identity_confirmed_at", sa.String(27), nullable=True),
        sa.Column("identity_sent_back_because", sa.Text(), nullable=False),
        sa.Column("confirmed_address_postal_code", sa.Text(), nullable=True),
        sa.Column("confirmed_address_line", sa.Text(), nullable=True),
        sa.Column("confirmed_address_building", sa.Text(), nullable=True),
        sa.Column("fee_waived_because", sa.Text(), nullable=False),
        sa.Column("answer_ja", sa.Text(), nullable=False),
        sa.Column("answer_en", sa.Text(), nullable=False),
        sa.Column("papers_held", sa.Integer(), nullable=False),
        sa.Column("storage", sa.Text(), nullable=False),
        sa.Column("disposal_method", sa.Text(), nullable=True),
        sa.Column("disposal_papers", sa.Integer(), nullable=True),
        sa.Column("disposal_on", sa.Date(), nullable=True),
        sa.Column("disposal_by", sa.Integer(), nullable=True),
        sa.Column("disposal_second", sa.Integer(), nullable=True),
        sa.Column("disposal_confirmed_at", sa.String(27), nullable=True),
        sa.Column("referred_because", sa.Text(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("closed_at", sa.String(27), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["disposal_by"], ["users.id"], name=op.f("fk_cases_disposal_by")),
        sa.ForeignKeyConstraint(
            ["disposal_second"], ["users.id"], name=op.f("fk_cases_disposal_second")
        ),
        sa.ForeignKeyConstraint(
            ["identity_checked_by"], ["users.id"], name=op.f("fk_cases_identity_checked_by")
        ),
        sa.ForeignKeyConstraint(
            ["identity_confirmed_by"], ["users.id"], name=op.f("fk_cases_identity_confirmed_by")
        ),
        sa.ForeignKeyConstraint(["inquiry"], ["inquiries.id"], name=op.f("fk_cases_inquiry")),
        sa.ForeignKeyConstraint(["owner"], ["users.id"], name=op.f("fk_cases_owner")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
    )
    op.create_index(op.f("ix_cases_closed_at"), "cases", ["closed_at"], unique=False)
    op.create_index(op.f("ix_cases_inquiry"), "cases", ["inquiry"], unique=False)
    op.create_index(op.f("ix_cases_owner"), "cases", ["owner"], unique=False)
    op.create_index(op.f("ix_cases_reference"), "cases", ["reference"], unique=True)
    op.create_table(
        "contacts",
        sa.Column(
            "kind",
            sa.Enum("case", "inquiry", name="kind", native_enum=False, create_constraint=True),
            nullable=False,
        ),
        sa.Column("object_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("reading", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "object_id", "position", name=op.f("pk_contacts")),
    )
    op.create_index(op.f("ix_contacts_name"), "contacts", ["name"], unique=False)
    op.create_index(op.f("ix_contacts_phone"), "contacts", ["phone"], unique=False)
    op.create_index(op.f("ix_contacts_reading"), "contacts", ["reading"], unique=False)
    op.create_table(
        "counters",
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", name=op.f("pk_counters")),
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
        "inquiries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column(
            "channel",
            sa.Enum(
                "mail",
                "phone",
                "e_mail",
                "fax",
                "visit",
                name="channel",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("caller_name", sa.Text(), nullable=False),
        sa.Column("caller_reading", sa.Text(), nullable=False),
        sa.Column("caller_address_postal_code", sa.Text(), nullable=False),
        sa.Column("caller_address_line", sa.Text(), nullable=False),
        sa.Column("caller_address_building", sa.Text(), nullable=False),
        sa.Column("caller_phone", sa.Text(), nullable=False),
        sa.Column("number_withheld", sa.Boolean(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("ja", "en", name="language", native_enum=False, create_constraint=True),
            nullable=False,
        ),
        sa.Column(
            "standing",
            sa.Enum(
                "person",
                "agent",
                "someone_else",
                name="standing",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column(
            "pack_language",
            sa.Enum("ja", "en", name="pack_language", native_enum=False, create_constraint=True),
            nullable=False,
        ),
        sa.Column("call_back_at", sa.String(27), nullable=True),
        sa.Column("started_at", sa.String(27), nullable=False),
        sa.Column("ended_at", sa.String(27), nullable=True),
        sa.Column("logged_at", sa.String(27), nullable=False),
        sa.Column("logged_by", sa.Integer(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_inquiries_case")),
        sa.ForeignKeyConstraint(["logged_by"], ["users.id"], name=op.f("fk_inquiries_logged_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inquiries")),
    )
    op.create_index(op.f("ix_inquiries_call_back_at"), "inquiries", ["call_back_at"], unique=False)
    op.create_index(op.f("ix_inquiries_case"), "inquiries", ["case"], unique=False)
    op.create_index(op.f("ix_inquiries_number"), "inquiries", ["number"], unique=True)
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
        "case_asked",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("check", sa.Text(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("remark_ja", sa.Text(), nullable=False),
        sa.Column("remark_en", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_asked_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_asked")),
    )
    op.create_table(
        "case_fees",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("instrument", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_fees_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_fees")),
    )
    op.create_table(
        "case_identity_masks",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column(
            "value",
            sa.Enum(
                "not_printed",
                "sender_covered",
                "we_covered",
                "not_sent",
                name="value",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_identity_masks_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "key", name=op.f("pk_case_identity_masks")),
    )
    op.create_table(
        "case_identity_papers",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("date_read", sa.Date(), nullable=True),
        sa.Column("original", sa.Boolean(), nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("legible", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_identity_papers_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_identity_papers")),
    )
    op.create_table(
        "case_identity_prompts",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "born_on",
                "house_number",
                "date_read",
                "name",
                name="kind",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("paper", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_identity_prompts_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_identity_prompts")),
    )
    op.create_table(
        "case_identity_rows",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "item",
            sa.Enum(
                "name",
                "reading",
                "born_on",
                "address",
                "building",
                name="item",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("accepted_because", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_identity_rows_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_identity_rows")),
    )
    op.create_table(
        "case_identity_rows_seen",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("rows_position", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_identity_rows_seen_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "case_id", "rows_position", "position", name=op.f("pk_case_identity_rows_seen")
        ),
    )
    op.create_table(
        "case_items",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name_ja", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("disclose", sa.Boolean(), nullable=True),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("reason_ja", sa.Text(), nullable=False),
        sa.Column("reason_en", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_items_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_items")),
    )
    op.create_table(
        "case_lines",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("asked_for", sa.Text(), nullable=False),
        sa.Column("method_wanted", sa.Text(), nullable=False),
        sa.Column("method_used", sa.Text(), nullable=False),
        sa.Column("method_reason_ja", sa.Text(), nullable=False),
        sa.Column("method_reason_en", sa.Text(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "granted",
                "partial",
                "refused",
                "none_held",
                "answered",
                name="outcome",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=True,
        ),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.String(27), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_lines_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["users.id"], name=op.f("fk_case_lines_decided_by")
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_lines")),
    )
    op.create_table(
        "case_notes",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["users.id"], name=op.f("fk_case_notes_by")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_notes_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_notes")),
    )
    op.create_table(
        "case_searches",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("system_ja", sa.Text(), nullable=False),
        sa.Column("system_en", sa.Text(), nullable=False),
        sa.Column("found", sa.Boolean(), nullable=True),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_searches_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_searches")),
    )
    op.create_table(
        "case_steps",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["users.id"], name=op.f("fk_case_steps_by")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_steps_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_steps")),
    )
    op.create_table(
        "case_steps_ticked",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("steps_position", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_steps_ticked_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint(
            "case_id", "steps_position", "position", name=op.f("pk_case_steps_ticked")
        ),
    )
    op.create_table(
        "drafts",
        sa.Column("user", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("saved_at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(["user"], ["users.id"], name=op.f("fk_drafts_user")),
        sa.PrimaryKeyConstraint("user", "kind", "object", name=op.f("pk_drafts")),
    )
    op.create_table(
        "envelopes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "channel",
            sa.Enum(
                "mail",
                "phone",
                "e_mail",
                "fax",
                "visit",
                name="channel",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("registered_at", sa.String(27), nullable=False),
        sa.Column("registered_by", sa.Integer(), nullable=False),
        sa.Column("backdated_because", sa.Text(), nullable=False),
        sa.Column("mail_class", sa.Text(), nullable=False),
        sa.Column("tracking", sa.Text(), nullable=False),
        sa.Column("storage", sa.Text(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("ja", "en", name="language", native_enum=False, create_constraint=True),
            nullable=False,
        ),
        sa.Column("sender_name", sa.Text(), nullable=False),
        sa.Column("sender_reading", sa.Text(), nullable=False),
        sa.Column("sender_address_postal_code", sa.Text(), nullable=False),
        sa.Column("sender_address_line", sa.Text(), nullable=False),
        sa.Column("sender_address_building", sa.Text(), nullable=False),
        sa.Column("sender_phone", sa.Text(), nullable=False),
        sa.Column("gist", sa.Text(), nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.Column("inquiry", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_envelopes_case")),
        sa.ForeignKeyConstraint(["inquiry"], ["inquiries.id"], name=op.f("fk_envelopes_inquiry")),
        sa.ForeignKeyConstraint(
            ["registered_by"], ["users.id"], name=op.f("fk_envelopes_registered_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_envelopes")),
    )
    op.create_index(op.f("ix_envelopes_case"), "envelopes", ["case"], unique=False)
    op.create_index(op.f("ix_envelopes_received_on"), "envelopes", ["received_on"], unique=False)
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
        "inquiry_said",
        sa.Column("inquiry_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inquiry_id"],
            ["inquiries.id"],
            name=op.f("fk_inquiry_said_inquiry_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("inquiry_id", "position", name=op.f("pk_inquiry_said")),
    )
    op.create_table(
        "inquiry_unsaid",
        sa.Column("inquiry_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inquiry_id"],
            ["inquiries.id"],
            name=op.f("fk_inquiry_unsaid_inquiry_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("inquiry_id", "position", name=op.f("pk_inquiry_unsaid")),
    )
    op.create_table(
        "letters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("dated_on", sa.Date(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "to_approve",
                "to_print",
                "sheet_check",
                "to_post",
                "posted",
                "returned",
                "cancelled",
                name="state",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("remark_ja", sa.Text(), nullable=False),
        sa.Column("remark_en", sa.Text(), nullable=False),
        sa.Column("label", sa.Boolean(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("written_by", sa.Integer(), nullable=True),
        sa.Column("written_at", sa.String(27), nullable=True),
        sa.Column("asked_at", sa.String(27), nullable=True),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("approved_at", sa.String(27), nullable=True),
        sa.Column("sent_back_because", sa.Text(), nullable=False),
        sa.Column("printed_by", sa.Integer(), nullable=True),
        sa.Column("printed_at", sa.String(27), nullable=True),
        sa.Column("times_printed", sa.Integer(), nullable=False),
        sa.Column("sheets_checked_by", sa.Integer(), nullable=True),
        sa.Column("mail_class", sa.Text(), nullable=False),
        sa.Column("tracking", sa.Text(), nullable=False),
        sa.Column("posted_by", sa.Integer(), nullable=True),
        sa.Column("posted_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["approved_by"], ["users.id"], name=op.f("fk_letters_approved_by")),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_letters_case")),
        sa.ForeignKeyConstraint(["posted_by"], ["users.id"], name=op.f("fk_letters_posted_by")),
        sa.ForeignKeyConstraint(["printed_by"], ["users.id"], name=op.f("fk_letters_printed_by")),
        sa.ForeignKeyConstraint(
            ["sheets_checked_by"], ["users.id"], name=op.f("fk_letters_sheets_checked_by")
        ),
        sa.ForeignKeyConstraint(["written_by"], ["users.id"], name=op.f("fk_letters_written_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
    )
    op.create_index(op.f("ix_letters_case"), "letters", ["case"], unique=False)
    op.create_index(op.f("ix_letters_number"), "letters", ["number"], unique=False)
    op.create_index(op.f("ix_letters_state"), "letters", ["state"], unique=False)
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
    op.create_table(
        "case_pauses",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("letter", sa.Integer(), nullable=False),
        sa.Column("letter_number", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("envelope", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_pauses_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["envelope"], ["envelopes.id"], name=op.f("fk_case_pauses_envelope")
        ),
        sa.ForeignKeyConstraint(["letter"], ["letters.id"], name=op.f("fk_case_pauses_letter")),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_pauses")),
    )
    op.create_table(
        "envelope_items",
        sa.Column("envelope_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "form",
                "identity_paper",
                "authority_paper",
                "fee",
                "question",
                "other",
                name="kind",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("instrument", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["envelope_id"],
            ["envelopes.id"],
            name=op.f("fk_envelope_items_envelope_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("envelope_id", "position", name=op.f("pk_envelope_items")),
    )
    op.create_table(
        "letter_deficiencies",
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("check", sa.Text(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("remark_ja", sa.Text(), nullable=False),
        sa.Column("remark_en", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["letters.id"],
            name=op.f("fk_letter_deficiencies_letter_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("letter_id", "position", name=op.f("pk_letter_deficiencies")),
    )
    op.create_table(
        "letter_earlier_authors",
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["letters.id"],
            name=op.f("fk_letter_earlier_authors_letter_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["value"], ["users.id"], name=op.f("fk_letter_earlier_authors_value")
        ),
        sa.PrimaryKeyConstraint("letter_id", "position", name=op.f("pk_letter_earlier_authors")),
    )
    op.create_table(
        "letter_languages",
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "value",
            sa.Enum("ja", "en", name="value", native_enum=False, create_constraint=True),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["letters.id"],
            name=op.f("fk_letter_languages_letter_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("letter_id", "position", name=op.f("pk_letter_languages")),
    )
    op.create_table(
        "letter_left_out",
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["letters.id"],
            name=op.f("fk_letter_left_out_letter_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("letter_id", "position", name=op.f("pk_letter_left_out")),
    )
    op.create_table(
        "letter_sheets",
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("ja", "en", name="language", native_enum=False, create_constraint=True),
            nullable=False,
        ),
        sa.Column("enclosure", sa.Boolean(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letters.id"], name=op.f("fk_letter_sheets_letter_id")
        ),
        sa.ForeignKeyConstraint(
            ["sha256"], ["archive.sha256"], name=op.f("fk_letter_sheets_sha256")
        ),
        sa.PrimaryKeyConstraint("letter_id", "position", name=op.f("pk_letter_sheets")),
    )
