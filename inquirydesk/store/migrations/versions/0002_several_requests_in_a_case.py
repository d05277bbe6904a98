# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Release 0.2.0: one envelope can ask for several things, each with its own answer, fee and date.

What a case of 0.1.0 held by itself goes to its first line. New are also: more time for a reply,
late holidays, restricted and held cases, failed checks and their waivers, payments that go back,
stops handed on to departments, reports of a leak, the path of a call, and policies that are
drafted, confirmed and withdrawn at the desk.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_OF_CASE = "(SELECT c.{} FROM cases AS c WHERE c.id = old.case_id)"
_WITHDRAWN_OR_DECIDED = (
    "CASE WHEN (SELECT c.withdrawn_on FROM cases AS c WHERE c.id = old.case_id) IS NULL "
    "THEN old.outcome ELSE 'withdrawn' END"
)
_SHARED_OR_FIRST = (
    "CASE WHEN old.step IN ('arrival', 'form', 'identity', 'disposal') THEN 0 ELSE 1 END"
)
"""0: done once for all lines."""
_OF_ENVELOPE = (
    'coalesce((SELECT e.{} FROM envelopes AS e WHERE e."case" = old.case_id AND e.accepted '
    "AND e.received_on = old.received_on ORDER BY e.id LIMIT 1), '{}')"
)
"""How a payment came: as the envelope of its day, else by mail, the only way 0.1.0 knew."""


def upgrade() -> None:
    """Make what is new, then each changed table anew from its rows; cases last, others read it."""
    _new_tables()
    _move_to_first_line()
    _case_lines()
    _case_fees()
    _case_steps()
    _case_pauses()
    _case_identity_papers()
    _case_identity_rows()
    _envelope_items()
    _letters()
    _cases()


def _move_to_first_line() -> None:
    """A case had one line: what was found for it, and the letter that answered it, are its own."""
    op.execute(
        "INSERT INTO case_lines_searches "
        "(case_id, lines_position, position, system_ja, system_en, found, as_of) "
        "SELECT case_id, 0, position, system_ja, system_en, found, as_of FROM case_searches"
    )
    op.execute(
        "INSERT INTO case_lines_items (case_id, lines_position, position, number, name_ja, "
        "name_en, content, before, after, granted, ground, reason_ja, reason_en, "
        "alternative_ja, alternative_en) "
        "SELECT case_id, 0, position, number, name_ja, name_en, content, '', '', disclose, "
        "ground, reason_ja, reason_en, '', '' FROM case_items"
    )
    op.drop_table("case_searches")
    op.drop_table("case_items")
    op.execute(
        "INSERT INTO letter_answers (letter_id, position, value) "
        "SELECT id, 0, 1 FROM letters WHERE step = 'draft_letter'"
    )


def _rebuild(table: str, filled: dict[str, str], *parts: Any) -> None:
    """The table with these columns and all its rows, in order of its key.

    A column comes from the SQL that `filled` names for it, from the column of the same name, or is
    empty. Foreign keys are off, so the rows of other tables stay.
    """
    before = {column["name"] for column in sa.inspect(op.get_bind()).get_columns(table)}
    names = [part.name for part in parts if isinstance(part, sa.Column)]
    values = [filled.get(n, f'old."{n}"' if n in before else "NULL") for n in names]
    op.create_table(f"{table}_new", *parts)
    columns = ", ".join(f'"{name}"' for name in names)
    op.execute(
        f'INSERT INTO "{table}_new" ({columns}) SELECT {", ".join(values)} FROM "{table}" AS old'  # noqa: S608 - all words are from here
    )
    op.drop_table(table)
    op.rename_table(f"{table}_new", table)


def _new_tables() -> None:
    op.create_table(
        "calendar_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("source_cite", sa.Text(), nullable=False),
        sa.Column(
            "source_trust",
            sa.Enum(
                "verified",
                "known",
                "practice",
                "design",
                "uncertain",
                name="source_trust",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("source_reviewed_on", sa.Date(), nullable=False),
        sa.Column("proposed_by", sa.Integer(), nullable=False),
        sa.Column("proposed_at", sa.String(27), nullable=False),
        sa.Column("confirmed_by", sa.Integer(), nullable=True),
        sa.Column("confirmed_at", sa.String(27), nullable=True),
        sa.Column("dropped_at", sa.String(27), nullable=True),
        sa.Column("dropped_because", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["users.id"], name=op.f("fk_calendar_changes_confirmed_by")
        ),
        sa.ForeignKeyConstraint(
            ["proposed_by"], ["users.id"], name=op.f("fk_calendar_changes_proposed_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_changes")),
    )
    op.create_table(
        "case_failed_checks",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_failed_checks_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_failed_checks")),
    )
    op.create_table(
        "case_fee_returns",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column(
            "how",
            sa.Enum(
                "stamps",
                "instrument",
                "transfer",
                name="how",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("returned_on", sa.Date(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("payment", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["users.id"], name=op.f("fk_case_fee_returns_by")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_fee_returns_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_fee_returns")),
    )
    op.create_table(
        "case_identity_flags",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_identity_flags_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_identity_flags")),
    )
    op.create_table(
        "case_identity_scope",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("covered", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_identity_scope_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_identity_scope")),
    )
    op.create_table(
        "case_identity_waivers",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("check", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "operator",
                "supervisor",
                "legal",
                "administrator",
                name="role",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["users.id"], name=op.f("fk_case_identity_waivers_by")),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_identity_waivers_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_identity_waivers")),
    )
    op.create_table(
        "case_identity_waivers_flags",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("waivers_position", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_identity_waivers_flags_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "case_id", "waivers_position", "position", name=op.f("pk_case_identity_waivers_flags")
        ),
    )
    op.create_table(
        "case_leak_signs",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "value",
            sa.Enum(
                "sensitive",
                "property",
                "wrongful",
                name="value",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_leak_signs_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_leak_signs")),
    )
    op.create_table(
        "case_lines_charge_options",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("lines_position", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_lines_charge_options_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "case_id", "lines_position", "position", name=op.f("pk_case_lines_charge_options")
        ),
    )
    op.create_table(
        "case_lines_items",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("lines_position", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name_ja", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=True),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("reason_ja", sa.Text(), nullable=False),
        sa.Column("reason_en", sa.Text(), nullable=False),
        sa.Column("alternative_ja", sa.Text(), nullable=False),
        sa.Column("alternative_en", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_lines_items_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint(
            "case_id", "lines_position", "position", name=op.f("pk_case_lines_items")
        ),
    )
    op.create_table(
        "case_lines_searches",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("lines_position", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("system_ja", sa.Text(), nullable=False),
        sa.Column("system_en", sa.Text(), nullable=False),
        sa.Column("found", sa.Boolean(), nullable=True),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_lines_searches_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "case_id", "lines_position", "position", name=op.f("pk_case_lines_searches")
        ),
    )
    op.create_table(
        "inquiry_path",
        sa.Column("inquiry_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inquiry_id"],
            ["inquiries.id"],
            name=op.f("fk_inquiry_path_inquiry_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("inquiry_id", "position", name=op.f("pk_inquiry_path")),
    )
    op.create_table(
        "policy_confirmations",
        sa.Column("company", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("confirmed_at", sa.String(27), nullable=False),
        sa.Column("confirmed_by", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["users.id"], name=op.f("fk_policy_confirmations_confirmed_by")
        ),
        sa.PrimaryKeyConstraint("company", "version", "key", name=op.f("pk_policy_confirmations")),
    )
    op.create_table(
        "policy_drafts",
        sa.Column("company", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("saves", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.String(27), nullable=False),
        sa.Column("changed_by", sa.Integer(), nullable=False),
        sa.Column("handed_over_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["users.id"], name=op.f("fk_policy_drafts_changed_by")
        ),
        sa.ForeignKeyConstraint(
            ["handed_over_by"], ["users.id"], name=op.f("fk_policy_drafts_handed_over_by")
        ),
        sa.PrimaryKeyConstraint("company", "version", name=op.f("pk_policy_drafts")),
    )
    op.create_table(
        "policy_withdrawals",
        sa.Column("company", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("withdrawn_at", sa.String(27), nullable=False),
        sa.Column("withdrawn_by", sa.Integer(), nullable=False),
        sa.Column("because", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["withdrawn_by"], ["users.id"], name=op.f("fk_policy_withdrawals_withdrawn_by")
        ),
        sa.PrimaryKeyConstraint("company", "version", name=op.f("pk_policy_withdrawals")),
    )
    op.create_table(
        "suppressions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_name", sa.Text(), nullable=False),
        sa.Column("contact_reading", sa.Text(), nullable=False),
        sa.Column("contact_address_postal_code", sa.Text(), nullable=False),
        sa.Column("contact_address_line", sa.Text(), nullable=False),
        sa.Column("contact_address_building", sa.Text(), nullable=False),
        sa.Column("contact_phone", sa.Text(), nullable=False),
        sa.Column("contact_e_mail", sa.Text(), nullable=False),
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("entered_by", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.String(27), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("reviewed_on", sa.Date(), nullable=True),
        sa.Column("reviewed_by", sa.Integer(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_by", sa.Integer(), nullable=True),
        sa.Column("withdrawn_because", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_suppressions_case")),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["users.id"], name=op.f("fk_suppressions_entered_by")
        ),
        sa.ForeignKeyConstraint(
            ["reviewed_by"], ["users.id"], name=op.f("fk_suppressions_reviewed_by")
        ),
        sa.ForeignKeyConstraint(
            ["withdrawn_by"], ["users.id"], name=op.f("fk_suppressions_withdrawn_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suppressions")),
    )
    op.create_table(
        "calendar_change_days",
        sa.Column("calendar_change_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column(
            "becomes",
            sa.Enum(
                "holiday",
                "no_holiday",
                "closed",
                "open",
                name="becomes",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("name_ja", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["calendar_change_id"],
            ["calendar_changes.id"],
            name=op.f("fk_calendar_change_days_calendar_change_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "calendar_change_id", "position", name=op.f("pk_calendar_change_days")
        ),
    )
    op.create_table(
        "case_extensions",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("because_ja", sa.Text(), nullable=False),
        sa.Column("because_en", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.String(27), nullable=False),
        sa.Column("letter", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["users.id"], name=op.f("fk_case_extensions_asked_by")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_extensions_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["letter"], ["letters.id"], name=op.f("fk_case_extensions_letter")),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_extensions")),
    )
    op.create_table(
        "handings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "matter",
            sa.Enum(
                "suppression",
                "correction",
                "stop",
                name="matter",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column(
            "recipient_kind",
            sa.Enum(
                "department",
                "joint_user",
                name="recipient_kind",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("recipient_name_ja", sa.Text(), nullable=False),
        sa.Column("recipient_name_en", sa.Text(), nullable=False),
        sa.Column("handed_on", sa.Date(), nullable=False),
        sa.Column("handed_by", sa.Integer(), nullable=False),
        sa.Column("handed_at", sa.String(27), nullable=False),
        sa.Column("suppression", sa.Integer(), nullable=True),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("to", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("not_concerned_because", sa.Text(), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("confirmed_name", sa.Text(), nullable=False),
        sa.Column("confirmed_by", sa.Integer(), nullable=True),
        sa.Column("confirmed_at", sa.String(27), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_handings_case")),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["users.id"], name=op.f("fk_handings_confirmed_by")
        ),
        sa.ForeignKeyConstraint(["handed_by"], ["users.id"], name=op.f("fk_handings_handed_by")),
        sa.ForeignKeyConstraint(
            ["suppression"], ["suppressions.id"], name=op.f("fk_handings_suppression")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handings")),
    )
    op.create_table(
        "letter_answers",
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["letters.id"],
            name=op.f("fk_letter_answers_letter_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("letter_id", "position", name=op.f("pk_letter_answers")),
    )
    op.create_table(
        "letter_words",
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text_ja", sa.Text(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["letters.id"],
            name=op.f("fk_letter_words_letter_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("letter_id", "position", name=op.f("pk_letter_words")),
    )
    op.create_table(
        "suppression_stops",
        sa.Column("suppression_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "value",
            sa.Enum(
                "mailing",
                "calls",
                "e_mail",
                "opt_out",
                name="value",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["suppression_id"],
            ["suppressions.id"],
            name=op.f("fk_suppression_stops_suppression_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("suppression_id", "position", name=op.f("pk_suppression_stops")),
    )
    op.create_index(op.f("ix_suppressions_case"), "suppressions", ["case"], unique=False)
    op.create_index(op.f("ix_handings_case"), "handings", ["case"], unique=False)
    op.create_index(op.f("ix_handings_suppression"), "handings", ["suppression"], unique=False)


def _case_lines() -> None:
    _rebuild(
        "case_lines",
        {
            "complete_on": _OF_CASE.format("complete_on"),
            "answer_ja": _OF_CASE.format("answer_ja"),
            "answer_en": _OF_CASE.format("answer_en"),
            "outcome": _WITHDRAWN_OR_DECIDED,
            "ended_on": _OF_CASE.format("withdrawn_on"),
            "referred_to": "''",
            "charge_names": "1",
            "charge_waived_because": _OF_CASE.format("fee_waived_because"),
            "late_reason": "''",
        },
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("asked_for", sa.Text(), nullable=False),
        sa.Column("method_wanted", sa.Text(), nullable=False),
        sa.Column("method_used", sa.Text(), nullable=False),
        sa.Column("method_reason_ja", sa.Text(), nullable=False),
        sa.Column("method_reason_en", sa.Text(), nullable=False),
        sa.Column("complete_on", sa.Date(), nullable=True),
        sa.Column("answer_ja", sa.Text(), nullable=False),
        sa.Column("answer_en", sa.Text(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "granted",
                "partial",
                "refused",
                "none_held",
                "answered",
                "referred",
                "withdrawn",
                "lapsed",
                name="outcome",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=True,
        ),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("referred_to", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.String(27), nullable=True),
        sa.Column("carried_out_on", sa.Date(), nullable=True),
        sa.Column("carried_out_systems_ja", sa.Text(), nullable=True),
        sa.Column("carried_out_systems_en", sa.Text(), nullable=True),
        sa.Column("carried_out_confirmed_by", sa.Text(), nullable=True),
        sa.Column("carried_out_recorded_by", sa.Integer(), nullable=True),
        sa.Column("carried_out_recorded_at", sa.String(27), nullable=True),
        sa.Column("charge_names", sa.Integer(), nullable=False),
        sa.Column("charge_waived_because", sa.Text(), nullable=False),
        sa.Column("late_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["carried_out_recorded_by"],
            ["users.id"],
            name=op.f("fk_case_lines_carried_out_recorded_by"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_lines_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["users.id"], name=op.f("fk_case_lines_decided_by")
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_lines")),
    )


def _case_fees() -> None:
    _rebuild(
        "case_fees",
        {
            "serial": "''",
            "payer": "''",
            "channel": _OF_ENVELOPE.format("channel", "mail"),
            "mail_class": _OF_ENVELOPE.format("mail_class", ""),
        },
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("instrument", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("payer", sa.Text(), nullable=False),
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
        sa.Column("mail_class", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_fees_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_fees")),
    )


def _case_steps() -> None:
    _rebuild(
        "case_steps",
        {"line": _SHARED_OR_FIRST},
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["users.id"], name=op.f("fk_case_steps_by")),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_steps_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_steps")),
    )


def _case_pauses() -> None:
    _rebuild(
        "case_pauses",
        {"line": "0"},
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("letter", sa.Integer(), nullable=False),
        sa.Column("letter_number", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("envelope", sa.Integer(), nullable=True),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_pauses_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["envelope"], ["envelopes.id"], name=op.f("fk_case_pauses_envelope")
        ),
        sa.ForeignKeyConstraint(["letter"], ["letters.id"], name=op.f("fk_case_pauses_letter")),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_pauses")),
    )


def _case_identity_papers() -> None:
    _rebuild(
        "case_identity_papers",
        {"of_person": "0", "shows_former": "0"},
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("date_read", sa.Date(), nullable=True),
        sa.Column("original", sa.Boolean(), nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("legible", sa.Boolean(), nullable=False),
        sa.Column("of_person", sa.Boolean(), nullable=False),
        sa.Column("shows_former", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
            name=op.f("fk_case_identity_papers_case_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_identity_papers")),
    )


def _case_identity_rows() -> None:
    _rebuild(
        "case_identity_rows",
        {},
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
                "person_name",
                "person_address",
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


def _envelope_items() -> None:
    _rebuild(
        "envelope_items",
        {"serial": "''"},
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
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["envelope_id"],
            ["envelopes.id"],
            name=op.f("fk_envelope_items_envelope_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("envelope_id", "position", name=op.f("pk_envelope_items")),
    )


def _letters() -> None:
    _rebuild(
        "letters",
        {"line": "0", "approved_text": "''"},
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
                "approved",
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
        sa.Column("line", sa.Integer(), nullable=False),
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
        sa.Column("approved_text", sa.Text(), nullable=False),
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


def _cases() -> None:
    _rebuild(
        "cases",
        {"restricted": "0", "held_because": "''"},
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
        sa.Column("form_dated_on", sa.Date(), nullable=True),
        sa.Column("identity_masks_given", sa.Boolean(), nullable=False),
        sa.Column("identity_signed_on", sa.Date(), nullable=True),
        sa.Column("identity_person_born_on", sa.Date(), nullable=True),
        sa.Column("identity_may_receive", sa.Boolean(), nullable=True),
        sa.Column("identity_address_approval_because", sa.Text(), nullable=True),
        sa.Column("identity_address_approval_by", sa.Integer(), nullable=True),
        sa.Column("identity_address_approval_at", sa.String(27), nullable=True),
        sa.Column("identity_checked_by", sa.Integer(), nullable=True),
        sa.Column("identity_checked_at", sa.String(27), nullable=True),
        sa.Column("identity_failures", sa.Integer(), nullable=False),
        sa.Column("identity_confirmed_by", sa.Integer(), nullable=True),
        sa.Column("identity_confirmed_at", sa.String(27), nullable=True),
        sa.Column("identity_sent_back_because", sa.Text(), nullable=False),
        sa.Column("confirmed_address_postal_code", sa.Text(), nullable=True),
        sa.Column("confirmed_address_line", sa.Text(), nullable=True),
        sa.Column("confirmed_address_building", sa.Text(), nullable=True),
        sa.Column("papers_held", sa.Integer(), nullable=False),
        sa.Column("storage", sa.Text(), nullable=False),
        sa.Column("disposal_method", sa.Text(), nullable=True),
        sa.Column("disposal_papers", sa.Integer(), nullable=True),
        sa.Column("disposal_on", sa.Date(), nullable=True),
        sa.Column("disposal_by", sa.Integer(), nullable=True),
        sa.Column("disposal_second", sa.Integer(), nullable=True),
        sa.Column("disposal_confirmed_at", sa.String(27), nullable=True),
        sa.Column("referred_because", sa.Text(), nullable=False),
        sa.Column("restricted", sa.Boolean(), nullable=False),
        sa.Column("held_because", sa.Text(), nullable=False),
        sa.Column("leak_known_at", sa.String(27), nullable=True),
        sa.Column("leak_escalated_by", sa.Integer(), nullable=True),
        sa.Column("leak_escalated_at", sa.String(27), nullable=True),
        sa.Column("leak_outline", sa.Text(), nullable=True),
        sa.Column("leak_items", sa.Text(), nullable=True),
        sa.Column("leak_persons", sa.Integer(), nullable=True),
        sa.Column("leak_signs_unknown", sa.Boolean(), nullable=True),
        sa.Column("leak_first_steps", sa.Text(), nullable=True),
        sa.Column("leak_inquiry", sa.Integer(), nullable=True),
        sa.Column(
            "leak_reportable",
            sa.Enum(
                "not_judged",
                "yes",
                "no",
                name="leak_reportable",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=True,
        ),
        sa.Column("leak_reportable_because", sa.Text(), nullable=True),
        sa.Column("leak_judged_by", sa.Integer(), nullable=True),
        sa.Column("leak_judged_at", sa.String(27), nullable=True),
        sa.Column("leak_preliminary_on", sa.Date(), nullable=True),
        sa.Column("leak_final_on", sa.Date(), nullable=True),
        sa.Column("closed_at", sa.String(27), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["disposal_by"], ["users.id"], name=op.f("fk_cases_disposal_by")),
        sa.ForeignKeyConstraint(
            ["disposal_second"], ["users.id"], name=op.f("fk_cases_disposal_second")
        ),
        sa.ForeignKeyConstraint(
            ["identity_address_approval_by"],
            ["users.id"],
            name=op.f("fk_cases_identity_address_approval_by"),
        ),
        sa.ForeignKeyConstraint(
            ["identity_checked_by"], ["users.id"], name=op.f("fk_cases_identity_checked_by")
        ),
        sa.ForeignKeyConstraint(
            ["identity_confirmed_by"], ["users.id"], name=op.f("fk_cases_identity_confirmed_by")
        ),
        sa.ForeignKeyConstraint(["inquiry"], ["inquiries.id"], name=op.f("fk_cases_inquiry")),
        sa.ForeignKeyConstraint(
            ["leak_escalated_by"], ["users.id"], name=op.f("fk_cases_leak_escalated_by")
        ),
        sa.ForeignKeyConstraint(
            ["leak_inquiry"], ["inquiries.id"], name=op.f("fk_cases_leak_inquiry")
        ),
        sa.ForeignKeyConstraint(
            ["leak_judged_by"], ["users.id"], name=op.f("fk_cases_leak_judged_by")
        ),
        sa.ForeignKeyConstraint(["owner"], ["users.id"], name=op.f("fk_cases_owner")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
    )
    op.create_index(op.f("ix_cases_closed_at"), "cases", ["closed_at"], unique=False)
    op.create_index(op.f("ix_cases_inquiry"), "cases", ["inquiry"], unique=False)
    op.create_index(op.f("ix_cases_owner"), "cases", ["owner"], unique=False)
    op.create_index(op.f("ix_cases_reference"), "cases", ["reference"], unique=True)
