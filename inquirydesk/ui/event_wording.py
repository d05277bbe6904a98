# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What happened, as a sentence for the history of a case: one for every kind of event.

A field that retention blanked is told as removed; who did it and when stands beside the sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from inquirydesk.domain import events
from inquirydesk.domain.clock import Unit
from inquirydesk.domain.events import ALL_EVENTS, Event, act_of
from inquirydesk.domain.fee import ReturnedBy
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.mail import ItemKind
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.roles import Role, UserId
from inquirydesk.domain.sourced import Channel, Language, Text
from inquirydesk.store.history import Recorded
from inquirydesk.ui import case_wording
from inquirydesk.ui.dates import dated_day

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Telling:
    """One event with what its keys mean: the policy of the case, names, the screen's language."""

    details: Mapping[str, Any]
    policy: Policy
    names: Mapping[UserId, str]
    language: Language

    def text(self, field: str) -> str:
        """A field as text; empty if it was not told or is blanked."""
        return str(self.details.get(field, ""))

    def is_true(self, field: str) -> bool:
        """A field that says yes or no."""
        return self.text(field) == "True"

    def day(self, field: str) -> str:
        """A field that holds a day."""
        text = self.text(field)
        return dated_day(date.fromisoformat(text), self.language) if text else ""

    def days(self, field: str) -> list[str]:
        """A field that holds several days."""
        return [dated_day(date.fromisoformat(day), self.language) for day in self.keys(field)]

    def keys(self, field: str) -> list[str]:
        """A field that holds several keys."""
        return [key for key in self.text(field).split(", ") if key]

    def step(self, key: str) -> str:
        """The name of a step."""
        steps = (step for guide in self.policy.guides.values() for step in guide)
        return next((self.shown(step.name) for step in steps if step.key == key), key)

    def outcome(self, step: str, key: str) -> str:
        """The name of an outcome of a step."""
        outcomes = (
            outcome
            for guide in self.policy.guides.values()
            for text in guide
            if text.key == step
            for outcome in text.outcomes
        )
        return next((self.shown(o.label) for o in outcomes if o.key == key), key)

    def letter(self) -> str:
        """The name of the letter the event names by its code."""
        code = self.text("code")
        found = next((t for t in self.policy.letters.values() if t.code == code), None)
        return self.shown(found.name) if found else code

    def item(self, key: str) -> str:
        """What was in an envelope: a kind of thing or a kind of paper."""
        if key in self.policy.papers:
            return self.shown(self.policy.papers[key].name)
        known = {kind.value for kind in ItemKind}
        return case_wording.item_text(ItemKind(key)) if key in known else key

    def choice(self, which: str, key: str) -> str:
        """An entry of one of the policy's lists."""
        entries = getattr(self.policy, which)
        return next((self.shown(entry.name) for entry in entries if entry.key == key), key)

    def person(self, field: str) -> str:
        """The name of a person of the desk."""
        text = self.text(field)
        return self.names.get(UserId(int(text)), text) if text.isdecimal() else text

    def shown(self, text: Text) -> str:
        """A text of the policy in the screen's language."""
        return text.in_(self.language)

    def joined(self, parts: list[str]) -> str:
        """A short list."""
        return ("、" if self.language is Language.JA else ", ").join(parts)


Tells = Callable[[Telling], str]
_told: dict[str, Tells] = {}


def tells(kind: type[Event]) -> Callable[[Tells], Tells]:
    """Declare a function as the sentence of a kind of event."""

    def register(words: Tells) -> Tells:
        _told[act_of(kind)] = words
        return words

    return register


def untold_events() -> list[str]:
    """Kinds of events without a sentence."""
    return [act_of(kind) for kind in ALL_EVENTS if act_of(kind) not in _told]


def event_sentence(
    recorded: Recorded, policy: Policy, names: Mapping[UserId, str], language: Language
) -> str:
    """What the event says, in the screen's language."""
    words = _told.get(recorded.entry.act)
    telling = Telling(recorded.entry.details, policy, names, language)
    return words(telling) if words else recorded.entry.act


def _with(sentence: str, more: str) -> str:
    """The sentence, and what is known besides."""
    return (
        translate("EventWording", "{sentence}: {more}").format(sentence=sentence, more=more)
        if more
        else sentence
    )


@tells(events.StoreCreated)
def _store_created(_it: Telling) -> str:
    return translate("EventWording", "Store made")


@tells(events.PolicyAdopted)
def _policy_adopted(it: Telling) -> str:
    return translate("EventWording", "Policy {company} {version} adopted").format(
        company=it.text("company"), version=it.text("version")
    )


@tells(events.PolicyDrafted)
def _policy_drafted(it: Telling) -> str:
    if it.text("key"):
        said = translate("EventWording", "Policy draft {version}: {key} changed")
    else:
        said = translate("EventWording", "Policy draft {version} begun")
    return said.format(version=it.text("version"), key=it.text("key"))


@tells(events.PolicyDraftDiscarded)
def _policy_draft_discarded(it: Telling) -> str:
    said = translate("EventWording", "Policy draft {version} discarded")
    return said.format(version=it.text("version"))


@tells(events.PolicyHandedOver)
def _policy_handed_over(it: Telling) -> str:
    said = translate("EventWording", "Policy draft {version} handed over for publishing")
    return said.format(version=it.text("version"))


@tells(events.PolicyWithdrawn)
def _policy_withdrawn(it: Telling) -> str:
    said = translate("EventWording", "Policy {version} withdrawn from new cases: {because}")
    return said.format(version=it.text("version"), because=it.text("because"))


@tells(events.ValueConfirmed)
def _value_confirmed(it: Telling) -> str:
    said = translate("EventWording", "Policy {version}: {key} confirmed, {remark}")
    return said.format(version=it.text("version"), key=it.text("key"), remark=it.text("remark"))


def role_text(role: Role) -> str:
    """What a person is at the desk."""
    match role:
        case Role.OPERATOR:
            return translate("EventWording", "Operator")
        case Role.SUPERVISOR:
            return translate("EventWording", "Supervisor")
        case Role.LEGAL:
            return translate("EventWording", "Legal")
        case Role.ADMINISTRATOR:
            return translate("EventWording", "Administrator")


@tells(events.UserAdded)
def _user_added(it: Telling) -> str:
    known = {role.value for role in Role}
    roles = [role_text(Role(key)) if key in known else key for key in it.keys("roles")]
    return translate("EventWording", "{person} added ({roles})").format(
        person=it.person("user"), roles=it.joined(roles)
    )


@tells(events.SignedIn)
def _signed_in(_it: Telling) -> str:
    return translate("EventWording", "Signed in")


@tells(events.SignInRefused)
def _sign_in_refused(_it: Telling) -> str:
    return translate("EventWording", "Sign-in refused")


@tells(events.ActRefused)
def _act_refused(it: Telling) -> str:
    if it.text("why") == "SamePerson":
        return translate("EventWording", "Refused: a second person has to do this ({act})").format(
            act=it.text("what")
        )
    return translate("EventWording", "Refused: the role does not include this ({act})").format(
        act=it.text("what")
    )


@tells(events.InquiryLogged)
def _inquiry_logged(it: Telling) -> str:
    topic = it.choice("topics", it.text("topic"))
    outcome = it.choice("call_outcomes", it.text("outcome"))
    if it.text("outcome") == "letter":
        outcome = translate("EventWording", "to be answered by letter")
    return translate("EventWording", "Inquiry {number} logged: {topic}, {outcome}").format(
        number=it.text("number"), topic=topic, outcome=outcome
    )


@tells(events.CaseOpened)
def _case_opened(it: Telling) -> str:
    found = next((t for t in it.policy.types.values() if t.code == it.text("type")), None)
    return translate("EventWording", "Case {reference} opened: {type}").format(
        reference=it.text("reference"), type=it.shown(found.name) if found else it.text("type")
    )


@tells(events.FormPackSent)
def _form_pack_sent(it: Telling) -> str:
    return translate("EventWording", "Form pack {number} made, ready to print").format(
        number=it.text("number")
    )


@tells(events.MailRegistered)
def _mail_registered(it: Telling) -> str:
    known = {channel.value for channel in Channel}
    channel = it.text("channel")
    if channel in known:
        channel = case_wording.channel_text(Channel(channel))
    contents = it.joined([it.item(key) for key in it.keys("items")])
    if not it.is_true("accepted"):
        return translate(
            "EventWording", "Arrived by {channel}, which the policy does not accept: {contents}"
        ).format(channel=channel, contents=contents)
    return translate("EventWording", "Arrived on {day} ({channel}): {contents}").format(
        day=it.day("received_on"), channel=channel, contents=contents
    )


@tells(events.FormChecked)
def _form_checked(_it: Telling) -> str:
    return translate("EventWording", "Entries of the form saved")


@tells(events.StepCompleted)
def _step_completed(it: Telling) -> str:
    step = it.text("step")
    sentence = translate("EventWording", "{step}: {outcome}").format(
        step=it.step(step), outcome=it.outcome(step, it.text("outcome"))
    )
    note = it.text("note")
    return (
        translate("EventWording", "{sentence}. {note}").format(sentence=sentence, note=note)
        if note
        else sentence
    )


@tells(events.StepReopened)
def _step_reopened(it: Telling) -> str:
    steps = it.keys("steps")
    first = it.step(steps[0]) if steps else ""
    return _with(
        translate("EventWording", "Reopened from “{step}” on").format(step=first),
        it.text("because"),
    )


@tells(events.IdentityChecked)
def _identity_checked(it: Telling) -> str:
    papers = it.joined([it.item(key) for key in it.keys("papers")])
    return _with(translate("EventWording", "First identity check signed"), papers)


@tells(events.IdentityDisagreed)
def _identity_disagreed(it: Telling) -> str:
    if it.is_true("sent_back"):
        return translate(
            "EventWording", "Second person: answers do not agree again, check sent back"
        )
    return translate("EventWording", "Second person: answers do not agree")


@tells(events.IdentitySentBack)
def _identity_sent_back(it: Telling) -> str:
    return _with(translate("EventWording", "Identity check sent back"), it.text("because"))


@tells(events.IdentityConfirmed)
def _identity_confirmed(_it: Telling) -> str:
    return translate("EventWording", "Identity confirmed by a second person, address locked")


@tells(events.FeeRecorded)
def _fee_recorded(it: Telling) -> str:
    because = it.text("waived_because")
    if because:
        return _with(translate("EventWording", "Fee waived"), because)
    key = it.text("instrument")
    instrument = it.policy.instruments.get(key)
    name = it.shown(instrument.name) if instrument else key
    amount = case_wording.money_text(int(it.text("amount") or "0"), it.language)
    return translate("EventWording", "Fee recorded: {amount}, {instrument}").format(
        amount=amount, instrument=name
    )


@tells(events.ChargeSet)
def _charge_set(it: Telling) -> str:
    fee = it.policy.fee
    names = {option.key: it.shown(option.name) for option in fee.options} if fee else {}
    chosen = ", ".join(names.get(key, key) for key in it.keys("options"))
    told = translate("EventWording", "Charged for: {count} name(s)").format(count=it.text("names"))
    return _with(told, chosen)


@tells(events.FeeReturned)
def _fee_returned(it: Telling) -> str:
    amount = case_wording.money_text(int(it.text("amount") or "0"), it.language)
    how = it.text("how")
    if how == "":
        return translate("EventWording", "Money returned")
    return translate("EventWording", "Returned: {amount}, {how}, on {day}").format(
        amount=amount,
        how=it.shown(it.policy.fee_words.returned_by[ReturnedBy(how)]),
        day=it.day("returned_on"),
    )


@tells(events.DataLocated)
def _data_located(it: Telling) -> str:
    return translate("EventWording", "Search of the systems recorded, items found: {count}").format(
        count=it.text("items")
    )


def _outcome_of_line(it: Telling) -> str:
    known = {outcome.value for outcome in LineOutcome}
    outcome = it.text("outcome")
    return case_wording.line_outcome_text(LineOutcome(outcome)) if outcome in known else outcome


@tells(events.LineEnded)
def _line_ended(it: Telling) -> str:
    ended = translate("EventWording", "Request {line} ended: {outcome}").format(
        line=it.text("line"), outcome=_outcome_of_line(it)
    )
    return _with(ended, it.text("because"))


@tells(events.HoldPlaced)
def _hold_placed(it: Telling) -> str:
    return _with(translate("EventWording", "Legal hold placed"), it.text("because"))


@tells(events.HoldReleased)
def _hold_released(it: Telling) -> str:
    return _with(translate("EventWording", "Legal hold released"), it.text("because"))


@tells(events.ChangeCarriedOut)
def _change_carried_out(it: Telling) -> str:
    if not it.is_true("as_approved"):
        return translate("EventWording", "Change of request {line} not as approved").format(
            line=it.text("line")
        )
    return translate("EventWording", "Change of request {line} carried out on {day}").format(
        line=it.text("line"), day=it.day("on")
    )


@tells(events.LineDecided)
def _line_decided(it: Telling) -> str:
    outcome = _outcome_of_line(it)
    grounds = [
        it.policy.grounds[key].short if key in it.policy.grounds else key
        for key in it.keys("grounds")
    ]
    if not grounds:
        return translate("EventWording", "Decided: {outcome}").format(outcome=outcome)
    return translate("EventWording", "Decided: {outcome} (Art. {grounds})").format(
        outcome=outcome, grounds=it.joined(grounds)
    )


@tells(events.AnswerWritten)
def _answer_written(_it: Telling) -> str:
    return translate("EventWording", "Answer written")


@tells(events.LetterDrafted)
def _letter_drafted(it: Telling) -> str:
    return translate("EventWording", "Letter drafted: {letter}").format(letter=it.letter())


@tells(events.LetterDiscarded)
def _letter_discarded(it: Telling) -> str:
    return translate("EventWording", "Draft discarded: {letter}").format(letter=it.letter())


@tells(events.ApprovalAsked)
def _approval_asked(it: Telling) -> str:
    return translate("EventWording", "Approval asked for: {letter}").format(letter=it.letter())


@tells(events.LetterSentBack)
def _letter_sent_back(it: Telling) -> str:
    return _with(translate("EventWording", "Letter sent back"), it.text("because"))


@tells(events.LetterApproved)
def _letter_approved(it: Telling) -> str:
    return translate("EventWording", "Letter approved, change to be carried out: {letter}").format(
        letter=it.letter()
    )


@tells(events.LetterIssued)
def _letter_issued(it: Telling) -> str:
    return translate("EventWording", "Letter {number} issued: {letter}").format(
        number=it.text("number"), letter=it.letter()
    )


@tells(events.LetterPrinted)
def _letter_printed(it: Telling) -> str:
    if it.is_true("copy"):
        return translate("EventWording", "Copy of letter {number} printed").format(
            number=it.text("number")
        )
    return translate("EventWording", "Letter {number} printed").format(number=it.text("number"))


@tells(events.SheetsChecked)
def _sheets_checked(it: Telling) -> str:
    if it.is_true("came_out_right"):
        return translate("EventWording", "Sheets of {number} came out right").format(
            number=it.text("number")
        )
    return _with(
        translate("EventWording", "Sheets of {number} spoiled").format(number=it.text("number")),
        it.text("cause"),
    )


@tells(events.LetterPosted)
def _letter_posted(it: Telling) -> str:
    return (
        translate("EventWording", "Letter {number} posted on {day}, {mail_class} {tracking}")
        .format(
            number=it.text("number"),
            day=it.day("posted_on"),
            mail_class=it.choice("mail_classes", it.text("mail_class")),
            tracking=it.text("tracking"),
        )
        .strip()
    )


@tells(events.ClockPaused)
def _clock_paused(it: Telling) -> str:
    return translate(
        "EventWording", "Clock paused from {day}: letter {number} waits for an answer"
    ).format(day=it.day("on"), number=it.text("number"))


@tells(events.ClockResumed)
def _clock_resumed(it: Telling) -> str:
    return translate("EventWording", "The answer arrived on {day}: the clock goes on").format(
        day=it.day("on")
    )


@tells(events.ExtensionAsked)
def _extension_asked(it: Telling) -> str:
    asked = translate("EventWording", "More time asked for: {period}, once the notice is posted")
    return _with(asked.format(period=_period(it)), it.text("because"))


@tells(events.TargetExtended)
def _target_extended(it: Telling) -> str:
    if it.is_true("late"):
        return translate(
            "EventWording", "Notice {number} of more time was posted too late: the date stays"
        ).format(number=it.text("number"))
    return translate("EventWording", "More time by notice {number}: {period}").format(
        period=_period(it), number=it.text("number")
    )


@tells(events.LateReasonGiven)
def _late_reason_given(it: Telling) -> str:
    key = it.text("reason")
    name = next((it.shown(each.name) for each in it.policy.late_reasons if each.key == key), key)
    return translate("EventWording", "Reason for the delay: {reason}").format(reason=name)


def _period(it: Telling) -> str:
    known = {unit.value for unit in Unit}
    unit = it.text("unit")
    if unit not in known:
        return it.text("days")
    return case_wording.period_text(int(it.text("days") or "0"), Unit(unit))


@tells(events.CalendarChangeProposed)
def _calendar_change_proposed(it: Telling) -> str:
    return translate("EventWording", "Change of the calendar proposed: {days}").format(
        days=it.joined(it.days("days"))
    )


@tells(events.CalendarChangeConfirmed)
def _calendar_change_confirmed(it: Telling) -> str:
    return translate(
        "EventWording", "Change of the calendar confirmed, cases dated anew: {cases}"
    ).format(cases=it.text("cases"))


@tells(events.CalendarChangeDropped)
def _calendar_change_dropped(it: Telling) -> str:
    given_up = translate("EventWording", "Proposed change of the calendar given up")
    return _with(given_up, it.text("because"))


@tells(events.CaseRedated)
def _case_redated(it: Telling) -> str:
    moved = zip(it.keys("clocks"), it.days("before_on"), it.days("due_on"), strict=True)
    rules = it.policy.clocks
    parts = [
        translate("EventWording", "{clock} from {before} to {due}").format(
            clock=it.shown(rules[key].name) if key in rules else key, before=before, due=due
        )
        for key, before, due in moved
    ]
    return translate("EventWording", "Dated anew, the calendar was changed: {dates}").format(
        dates=it.joined(parts)
    )


@tells(events.PapersDisposed)
def _papers_disposed(it: Telling) -> str:
    values = {
        "papers": it.text("papers"),
        "day": it.day("on"),
        "method": it.choice("disposal_methods", it.text("method")),
    }
    if it.is_true("second"):
        return translate(
            "EventWording",
            "Disposal signed by a second person: {papers} documents, {day}, {method}",
        ).format(**values)
    return translate(
        "EventWording", "Identity documents disposed of: {papers} documents, {day}, {method}"
    ).format(**values)


@tells(events.NoteAdded)
def _note_added(it: Telling) -> str:
    return _with(translate("EventWording", "Note"), it.text("text"))


@tells(events.CaseAssigned)
def _case_assigned(it: Telling) -> str:
    if not it.text("owner"):
        return translate("EventWording", "Nobody owns the case any more")
    return translate("EventWording", "Assigned to {person}").format(person=it.person("owner"))


@tells(events.CaseReferred)
def _case_referred(it: Telling) -> str:
    return _with(translate("EventWording", "Referred to legal"), it.text("because"))


@tells(events.CaseRestricted)
def _case_restricted(it: Telling) -> str:
    flags = (it.policy.flags.get(key.strip()) for key in it.text("flags").split(","))
    names = ", ".join(it.shown(flag.name) for flag in flags if flag)
    return _with(translate("EventWording", "Restricted to legal staff"), names)


@tells(events.RestrictionLifted)
def _restriction_lifted(it: Telling) -> str:
    return _with(translate("EventWording", "Restriction lifted"), it.text("because"))


@tells(events.CheckWaived)
def _check_waived(it: Telling) -> str:
    check = it.policy.checks.get(it.text("check"))
    name = it.shown(check.name) if check else it.text("check")
    said = translate("EventWording", "Passed over: {check}").format(check=name)
    return _with(said, it.text("because"))


@tells(events.AddressApproved)
def _address_approved(it: Telling) -> str:
    said = translate("EventWording", "Reply address approved that no document shows")
    return _with(said, it.text("because"))


@tells(events.ImpersonationSuspected)
def _impersonation_suspected(it: Telling) -> str:
    return translate(
        "EventWording", "Signs of impersonation: {failures} failed checks of this person"
    ).format(failures=it.text("failures"))


@tells(events.CaseClosed)
def _case_closed(_it: Telling) -> str:
    return translate("EventWording", "Case closed")


@tells(events.CaseViewed)
def _case_viewed(_it: Telling) -> str:
    return translate("EventWording", "Case opened on screen")


@tells(events.ListViewed)
def _list_viewed(_it: Telling) -> str:
    return translate("EventWording", "Shown in a list")


@tells(events.MatchesShown)
def _matches_shown(_it: Telling) -> str:
    return translate("EventWording", "Shown as a possible match")


def _stops(it: Telling) -> str:
    known = {
        "mailing": translate("EventWording", "mailings"),
        "calls": translate("EventWording", "calls"),
        "e_mail": translate("EventWording", "e-mail"),
        "opt_out": translate("EventWording", "opt-out provision"),
    }
    return it.joined([known.get(key, key) for key in it.keys("stops")])


@tells(events.SuppressionEntered)
def _suppression_entered(it: Telling) -> str:
    return _with(translate("EventWording", "Put on the stop list"), _stops(it))


@tells(events.SuppressionReviewed)
def _suppression_reviewed(_it: Telling) -> str:
    return translate("EventWording", "Entry of the stop list reviewed, it stays")


@tells(events.SuppressionWithdrawn)
def _suppression_withdrawn(it: Telling) -> str:
    return _with(translate("EventWording", "Taken off the stop list"), it.text("because"))


@tells(events.HandedOn)
def _handed_on(it: Telling) -> str:
    said = translate("EventWording", "Handed on to {recipient} on {day}")
    said = said.format(recipient=it.text("recipient"), day=it.day("on"))
    return _with(said, it.joined([part for part in (it.text("way"), it.text("to")) if part]))


@tells(events.RecipientNotConcerned)
def _recipient_not_concerned(it: Telling) -> str:
    said = translate("EventWording", "{recipient} need not be told")
    return _with(said.format(recipient=it.text("recipient")), it.text("because"))


@tells(events.HandingConfirmed)
def _handing_confirmed(it: Telling) -> str:
    said = translate("EventWording", "{recipient} confirmed on {day}")
    return _with(said.format(recipient=it.text("recipient"), day=it.day("on")), it.text("name"))


def _register(it: Telling) -> str:
    known = {
        "suppressions": translate("EventWording", "stop list"),
        "handing_slip": translate("EventWording", "notice to others"),
        "leak_sheet": translate("EventWording", "escalation sheet"),
    }
    return known.get(it.text("register"), it.text("register"))


@tells(events.RegisterPrinted)
def _register_printed(it: Telling) -> str:
    said = translate("EventWording", "Printed: {register}")
    return said.format(register=_register(it))


@tells(events.RegisterExported)
def _register_exported(it: Telling) -> str:
    said = translate("EventWording", "Exported as a file: {register}")
    return said.format(register=_register(it))


@tells(events.LeakEscalated)
def _leak_escalated(it: Telling) -> str:
    return _with(translate("EventWording", "Escalated as a possible leak"), it.text("outline"))


@tells(events.LeakDescribed)
def _leak_described(it: Telling) -> str:
    return _with(translate("EventWording", "Possible leak described"), it.text("outline"))


@tells(events.LeakJudged)
def _leak_judged(it: Telling) -> str:
    if it.text("reportable") == "yes":
        said = translate("EventWording", "Leak judged: to be reported")
    else:
        said = translate("EventWording", "Leak judged: need not be reported")
    return _with(said, it.text("because"))


@tells(events.LeakReportsMade)
def _leak_reports_made(it: Telling) -> str:
    days = it.joined([day for day in (it.day("preliminary_on"), it.day("final_on")) if day])
    return _with(translate("EventWording", "Reports of the leak"), days)


@tells(events.LetterViewed)
def _letter_viewed(it: Telling) -> str:
    return (
        translate("EventWording", "Letter {number} looked at")
        .format(number=it.text("number"))
        .replace("  ", " ")
    )
