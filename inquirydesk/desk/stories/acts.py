# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What happens in a story: calls, envelopes, and each thing the desk does of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from inquirydesk.desk import (
    approval,
    cases,
    checks,
    endings,
    extensions,
    fees,
    inquiries,
    mail,
    restriction,
)
from inquirydesk.desk import letters as letter_acts
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.stories.case import PIN, StoryCase, open_step, party
from inquirydesk.desk.stories.papers import contents
from inquirydesk.desk.stories.steps import (
    approve,
    complete,
    hand_over,
    post_waiting,
    print_and_post,
    work,
)
from inquirydesk.domain.errors import NotFound
from inquirydesk.domain.inquiry import InquiryDraft
from inquirydesk.domain.mail import MailDraft
from inquirydesk.domain.outgoing import LetterId, LetterState
from inquirydesk.domain.payment import FeeReceived
from inquirydesk.domain.policy import Effect
from inquirydesk.domain.sourced import LetterCode, Text
from inquirydesk.policies.stories import (
    Act,
    Arrival,
    Call,
    Deed,
    Who,
)


def call(it: StoryCase, told: Call) -> None:
    """A telephone call, logged; a form pack opens the case."""
    draft = InquiryDraft(
        caller=party(it.requester),
        group=it.story.group,
        topic=told.topic,
        notes=it.requests[0].asks_for,
        outcome=told.outcome,
        path=told.path,
        language=it.story.language,
        pack_language=it.story.language,
    )
    desk = it.of(Who.OPERATOR)
    change = inquiries.log_inquiry(desk, draft)
    it.case = change.case
    post_waiting(it)


def arrive(it: StoryCase, arrival: Arrival) -> None:
    """An envelope, registered; the first one opens the case."""
    desk = it.of(Who.OPERATOR)
    on = arrival.received_on or desk.today
    types = tuple(each.type for each in it.requests)
    formal = any(it.policy.types[code].statutory for code in types)
    form = arrival.form if arrival.form is not None else formal and not it.has_come
    question = not form and not formal and it.case is None
    draft = MailDraft(
        channel=arrival.by,
        received_on=on,
        backdated_because="当日に登録できなかったため" if on < desk.today else "",
        mail_class=arrival.mail_class,
        tracking="123-45-00018-2",
        storage="B-3",
        language=it.story.language,
        sender=party(it.requester),
        items=contents(it, arrival, form=form, question=question),
        case=it.case,
        gist=arrival.says or (it.requests[0].asks_for if not formal else ""),
        types=types if it.case is None else (),
    )
    change = mail.register_mail(desk, draft)
    it.case = change.case
    it.papers += [(on, each) for each in arrival.papers]
    post_waiting(it)


def do(it: StoryCase, act: Act) -> None:
    """Do it, as whoever is named or usually does it; raises what refuses it."""
    _ACTS[act.act](it, act)


def _ask(it: StoryCase, act: Act) -> None:
    """The open step ends by asking; the letter is approved and posted."""
    _end(it, act, Effect.ASK)


def _end_by(it: StoryCase, act: Act) -> None:
    _end(it, act, None)


def _end(it: StoryCase, act: Act, effect: Effect | None) -> None:
    view = it.view()
    line = it.line_of(act.line, view)
    step = open_step(view, line)
    outcomes = [e for e in step.text.outcomes if effect in (None, e.effect)]
    named = [e for e in outcomes if not act.outcome or e.key == act.outcome]
    if not named:
        raise NotFound(f"outcome {act.outcome or effect}")
    desk = it.by(act, it.first(view))
    change = cases.complete_step(
        desk,
        view.case.id,
        view.case.version,
        step.text.key,
        named[0].key,
        note=act.because,
        line=line,
    )
    if change.letter is not None:
        _send_out(it, act, desk, change.letter)


def _send_out(it: StoryCase, act: Act, desk: Desk, letter: LetterId | None) -> None:
    hand_over(it, desk, letter)
    if letter is None:
        return
    if it.letter(letter).state is LetterState.TO_APPROVE:
        approve(it, it.letter(letter))
    print_and_post(it, act, it.letter(letter))


def _complete_now(it: StoryCase, act: Act) -> None:
    view = it.view()
    line = it.line_of(act.line, view)
    complete(it, it.by(act, it.first(view)), line, open_step(view, line))


def _send(it: StoryCase, act: Act) -> None:
    view = it.view()
    desk = it.by(act, it.first(view))
    code = act.letter or LetterCode("")
    if code not in view.policy.letters:
        raise NotFound(f"letter {code}")
    change = letter_acts.start_letter(desk, view.case.id, view.case.version, code)
    _send_out(it, act, desk, change.letter)


def _lines(it: StoryCase, act: Act) -> tuple[int, ...]:
    """The request named, or none: every one."""
    return () if act.line is None else (it.line_of(act.line, it.view()),)


def _withdraw(it: StoryCase, act: Act) -> None:
    view = it.view()
    desk = it.by(act, it.first(view))
    lines = _lines(it, act)
    endings.withdraw(desk, view.case.id, view.case.version, lines, desk.today, act.because)


def _end_unanswered(it: StoryCase, act: Act) -> None:
    view = it.view()
    desk = it.by(act, it.of(Who.SUPERVISOR))
    endings.end_unanswered(desk, view.case.id, view.case.version, act.because)


def _refer(it: StoryCase, act: Act) -> None:
    view = it.view()
    desk = it.by(act, it.first(view))
    lines = _lines(it, act)
    endings.refer(desk, view.case.id, view.case.version, lines, act.service, act.because)


def _extend(it: StoryCase, act: Act) -> None:
    view = it.view()
    desk = it.by(act, it.of(Who.SUPERVISOR))
    because = Text(act.because, "The records take longer to find.")
    line = it.line_of(act.line, view)
    change = extensions.extend_target(
        desk, view.case.id, view.case.version, act.days, because, line=line
    )
    letter = change.letter
    hand_over(it, desk, letter)
    if letter is None:
        return
    if it.letter(letter).state is LetterState.TO_APPROVE:
        waiting = it.letter(letter)
        approval.approve_letter(it.of(Who.LEGAL), letter, waiting.version, PIN)
    print_and_post(it, replace(act, by=None), it.letter(letter))


def _pay(it: StoryCase, act: Act) -> None:
    view = it.view()
    if act.pays is None:
        raise NotFound("pays")
    desk, pays = it.by(act, it.first(view)), act.pays
    payment = FeeReceived(
        pays.instrument,
        pays.amount,
        desk.today,
        issued_on=pays.issued_on,
        serial=pays.serial,
        payer=pays.payer,
    )
    fees.record_fee(desk, view.case.id, view.case.version, payment)


def _return_fee(it: StoryCase, act: Act) -> None:
    view = it.view()
    desk = it.by(act, it.first(view))
    fees.return_fee(desk, view.case.id, view.case.version, act.payment)


def _waive_fee(it: StoryCase, act: Act) -> None:
    view = it.view()
    desk = it.by(act, it.of(Who.SUPERVISOR))
    line = it.line_of(act.line, view)
    fees.waive_fee(desk, view.case.id, view.case.version, act.because, line=line)
    view = it.view()
    step = open_step(view, line)
    ends = next((e for e in step.text.outcomes if e.effect is Effect.NOT_NEEDED), None)
    if ends is None:
        raise NotFound(f"an outcome of {step.text.key} that needs no fee")
    complete(it, desk, line, step, ends.key)


def _waive_check(it: StoryCase, act: Act) -> None:
    view = it.view()
    desk = it.by(act, it.second(view))
    checks.waive_check(desk, view.case.id, view.case.version, act.check, act.because)


def _approve_address(it: StoryCase, act: Act) -> None:
    view = it.view()
    desk = it.by(act, it.second(view))
    checks.approve_address(desk, view.case.id, view.case.version, act.because)


def _lift(it: StoryCase, act: Act) -> None:
    view = it.view()
    desk = it.by(act, it.of(Who.LEGAL))
    restriction.lift_restriction(desk, view.case.id, view.case.version, act.because)


def _reopen(it: StoryCase, act: Act) -> None:
    view = it.view()
    desk = it.by(act, it.first(view))
    line = it.line_of(act.line, view)
    cases.reopen_step(desk, view.case.id, view.case.version, act.step, act.because, line=line)


def _look(it: StoryCase, act: Act) -> None:
    view = it.view()
    cases.view_case(it.by(act, it.of(Who.OPERATOR)), view.case.id, it.story.language)


_ACTS: Mapping[Deed, Callable[[StoryCase, Act], None]] = {
    Deed.WORK: work,
    Deed.ASK: _ask,
    Deed.END: _end_by,
    Deed.COMPLETE: _complete_now,
    Deed.WITHDRAW: _withdraw,
    Deed.END_UNANSWERED: _end_unanswered,
    Deed.REFER: _refer,
    Deed.SEND: _send,
    Deed.EXTEND: _extend,
    Deed.PAY: _pay,
    Deed.RETURN_FEE: _return_fee,
    Deed.WAIVE_FEE: _waive_fee,
    Deed.WAIVE_CHECK: _waive_check,
    Deed.APPROVE_ADDRESS: _approve_address,
    Deed.LIFT_RESTRICTION: _lift,
    Deed.REOPEN: _reopen,
    Deed.LOOK: _look,
}
