# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Sentences for what is wrong with a policy: where, what, and what may stand there."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inquirydesk.domain import errors
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault, PolicyUnusable
from inquirydesk.ui.wording import Sentence, filled, says, says_by

SHOWN = 3
"""So many faults are told in full; `check-policy` lists all."""

_CAUSES: dict[FaultKind, object] = {
    FaultKind.FILE_MISSING: QT_TRANSLATE_NOOP("Wording", "the file or folder is not there"),
    FaultKind.FILE_OUTSIDE: QT_TRANSLATE_NOOP("Wording", "the file lies outside its folder"),
    FaultKind.SYNTAX: QT_TRANSLATE_NOOP("Wording", "the line cannot be read as TOML"),
    FaultKind.UNKNOWN_KEY: QT_TRANSLATE_NOOP("Wording", "no such key is known"),
    FaultKind.KEY_MISSING: QT_TRANSLATE_NOOP("Wording", "the key is missing"),
    FaultKind.KEY_TWICE: QT_TRANSLATE_NOOP("Wording", "two files give this key"),
    FaultKind.WRONG_VALUE: QT_TRANSLATE_NOOP("Wording", "this value cannot stand here"),
    FaultKind.LANGUAGE_MISSING: QT_TRANSLATE_NOOP(
        "Wording", "a text is missing in one language; Japanese and English are both needed"
    ),
    FaultKind.LANGUAGES_DIFFER: QT_TRANSLATE_NOOP(
        "Wording", "Japanese and English do not hold the same"
    ),
    FaultKind.SOURCE_MISSING: QT_TRANSLATE_NOOP(
        "Wording", "the value has no source: it needs one of its own or a line in “sources”"
    ),
    FaultKind.LAW_CHANGED: QT_TRANSLATE_NOOP("Wording", "only the law can give this value"),
    FaultKind.NOT_DECIDED: QT_TRANSLATE_NOOP("Wording", "the company has to decide this"),
    FaultKind.DECIDED_AND_NOT_SET: QT_TRANSLATE_NOOP(
        "Wording", "the value is given, and listed as not set as well"
    ),
    FaultKind.UNKNOWN_NAME: QT_TRANSLATE_NOOP("Wording", "nothing has this name"),
    FaultKind.CONTRADICTS: QT_TRANSLATE_NOOP(
        "Wording", "another value of the entry contradicts it"
    ),
    FaultKind.TWICE: QT_TRANSLATE_NOOP("Wording", "the name stands here twice"),
    FaultKind.TOO_MANY: QT_TRANSLATE_NOOP("Wording", "these are too many"),
    FaultKind.STEP_UNREACHABLE: QT_TRANSLATE_NOOP(
        "Wording", "no case can reach this step: an outcome before it has to complete"
    ),
    FaultKind.STEP_MEANING: QT_TRANSLATE_NOOP(
        "Wording", "the step of this number has a fixed meaning"
    ),
    FaultKind.SHARED_STEP: QT_TRANSLATE_NOOP(
        "Wording", "the step is done once for all requests, so its key is the name of its kind"
    ),
    FaultKind.NOT_TOLD: QT_TRANSLATE_NOOP(
        "Wording", "the guide ends without a letter to the person; a step is missing"
    ),
    FaultKind.VERSIONS_OVERLAP: QT_TRANSLATE_NOOP(
        "Wording", "another version begins on the same day"
    ),
    FaultKind.VERSION_FIXED: QT_TRANSLATE_NOOP(
        "Wording", "the version is adopted and never changed; this value differs from it"
    ),
    FaultKind.GROUND_NOT_OF_TYPE: QT_TRANSLATE_NOOP(
        "Wording", "the law gives this ground for other requests only"
    ),
    FaultKind.SCRIPT_LEADS_NOWHERE: QT_TRANSLATE_NOOP(
        "Wording",
        "the answer leads nowhere: it needs words to say, a question, a topic or a request",
    ),
    FaultKind.SCRIPT_UNREACHABLE: QT_TRANSLATE_NOOP(
        "Wording", "no call can reach this question, or it leads back to itself"
    ),
    FaultKind.SCRIPT_UNUSED: QT_TRANSLATE_NOOP("Wording", "no topic and no step uses this script"),
    FaultKind.LETTER_MISSING: QT_TRANSLATE_NOOP("Wording", "a letter is needed here"),
    FaultKind.LETTER_ADDRESS: QT_TRANSLATE_NOOP(
        "Wording", "a letter with such facts goes to the verified address only"
    ),
    FaultKind.TEXT_BROKEN: QT_TRANSLATE_NOOP("Wording", "the text is not well formed"),
    FaultKind.PLACEHOLDER_UNKNOWN: QT_TRANSLATE_NOOP("Wording", "no placeholder has this name"),
    FaultKind.FEE_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "Wording", "the law allows no fee for this request"
    ),
    FaultKind.FEE_WITHOUT_STEP: QT_TRANSLATE_NOOP(
        "Wording", "no step of this guide takes the fee at that time"
    ),
    FaultKind.FEE_NOT_PAYABLE: QT_TRANSLATE_NOOP(
        "Wording", "no means of payment comes in this amount"
    ),
    FaultKind.PROOF_UNMEETABLE: QT_TRANSLATE_NOOP("Wording", "nobody can meet this"),
    FaultKind.EXAMPLE_MISSING: QT_TRANSLATE_NOOP("Wording", "an example is missing"),
    FaultKind.EXAMPLE_DIFFERS: QT_TRANSLATE_NOOP("Wording", "the example comes out differently"),
}


@says_by(PolicyFault)
def _policy_fault(error: PolicyFault) -> Sentence:
    line = QT_TRANSLATE_NOOP("Wording", "line {line}")
    key = QT_TRANSLATE_NOOP("Wording", "“{key}”")
    place = [error.file]
    place += [filled(line, line=error.line)] if error.line else []
    place += [filled(key, key=error.key)] if error.key else []
    cause = filled(_CAUSES[error.kind]) + (f" ({error.found})" if error.found else "")
    what = QT_TRANSLATE_NOOP("Wording", "{place}: {cause}.")
    do = QT_TRANSLATE_NOOP("Wording", "Correct the file and check the policy again.")
    if error.allowed:
        do = QT_TRANSLATE_NOOP("Wording", "Allowed: {allowed}.")
    return Sentence(filled(what, place=place, cause=cause), filled(do, allowed=error.allowed))


@says_by(PolicyUnusable)
def _policy_unusable(error: PolicyUnusable) -> Sentence:
    what = QT_TRANSLATE_NOOP("Wording", "The policy cannot be worked by; it has {count} fault(s).")
    told = " ".join(str(_policy_fault(fault)) for fault in error.faults[:SHOWN])
    return Sentence(filled(what, count=len(error.faults)), told)


says(
    errors.VersionsOverlap,
    QT_TRANSLATE_NOOP(
        "Wording", "Version {version} begins on {in_force_from}; a new one has to begin later."
    ),
    QT_TRANSLATE_NOOP("Wording", "Choose a later day."),
)
says(
    errors.VersionFixed,
    QT_TRANSLATE_NOOP("Wording", "Version {version} is adopted and is never changed."),
    QT_TRANSLATE_NOOP("Wording", "Begin a new version."),
)
says(
    errors.LastVersion,
    QT_TRANSLATE_NOOP("Wording", "Without version {version} no policy would be in force."),
    QT_TRANSLATE_NOOP("Wording", "Publish another version first."),
)
says(
    errors.OtherCompany,
    QT_TRANSLATE_NOOP("Wording", "This policy is of {company}; the desk works for {ours}."),
    QT_TRANSLATE_NOOP("Wording", "Choose a folder of this company."),
)
