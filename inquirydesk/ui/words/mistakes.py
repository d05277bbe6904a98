# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Sentences for what a person typed or asked for that cannot be."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inquirydesk.desk.self_test import PartMissing
from inquirydesk.domain import errors, outages, verification
from inquirydesk.domain.csv_file import NotInEncoding
from inquirydesk.domain.placeholders import BY_AUTHOR, PLACEHOLDERS
from inquirydesk.store import users
from inquirydesk.ui.language import screen_language
from inquirydesk.ui.wording import Sentence, filled, says, says_by, sentence_for

says(
    errors.UserMistake,
    QT_TRANSLATE_NOOP("Wording", "This cannot be done as it is."),
    QT_TRANSLATE_NOOP("Wording", "Check what you entered and try again."),
    QT_TRANSLATE_NOOP("Wording", "What you typed is kept."),
)

# fields

says(
    errors.FieldMistake,
    QT_TRANSLATE_NOOP("Wording", "This field needs another look."),
    QT_TRANSLATE_NOOP("Wording", "Correct it, then go on."),
)
says(
    errors.FieldMissing,
    QT_TRANSLATE_NOOP("Wording", "This is still empty."),
    QT_TRANSLATE_NOOP("Wording", "Fill it in, then save."),
)
says(
    errors.DateInFuture,
    QT_TRANSLATE_NOOP("Wording", "{given} lies after today."),
    QT_TRANSLATE_NOOP("Wording", "Enter a day that is not later than today."),
)
says(
    errors.DateTooEarly,
    QT_TRANSLATE_NOOP("Wording", "{given} is too early; the first possible day is {earliest_on}."),
    QT_TRANSLATE_NOOP("Wording", "Choose a later day."),
)
says(
    errors.RequesterRefused,
    QT_TRANSLATE_NOOP("Wording", "This requester cannot make the request."),
    QT_TRANSLATE_NOOP("Wording", "Choose who may, or ask for what is missing."),
)
says(
    errors.ByMailOnly,
    QT_TRANSLATE_NOOP("Wording", "This request cannot be taken up by telephone."),
    QT_TRANSLATE_NOOP("Wording", "It has to come in writing: send the form pack."),
)
says_by(NotInEncoding)(
    lambda error: Sentence(
        filled(
            QT_TRANSLATE_NOOP("Wording", "Shift_JIS (CP932) lacks these characters: {listed}"),
            listed=error.listed,
        ),
        filled(QT_TRANSLATE_NOOP("Wording", "Export as UTF-8.")),
        filled(QT_TRANSLATE_NOOP("Wording", "No file was written.")),
    )
)
says(
    errors.DateBeforePolicy,
    QT_TRANSLATE_NOOP("Wording", "{given} lies before {in_force_from}, the policy's first day."),
    QT_TRANSLATE_NOOP("Wording", "Check the date, or ask which policy applied then."),
)
says(
    errors.DateNotReadable,
    QT_TRANSLATE_NOOP("Wording", "This is not a date."),
    QT_TRANSLATE_NOOP("Wording", "Type it as 2026-06-30 or R8/6/30."),
)
says(
    errors.NoSuchDay,
    QT_TRANSLATE_NOOP("Wording", "The calendar has no such day."),
    QT_TRANSLATE_NOOP("Wording", "Check month and day."),
)
says(
    errors.YearZero,
    QT_TRANSLATE_NOOP("Wording", "Years begin with 1."),
    QT_TRANSLATE_NOOP("Wording", "Check the year."),
)


@says_by(errors.OutsideEra)
def _outside_era(error: errors.OutsideEra) -> Sentence:
    check = filled(QT_TRANSLATE_NOOP("Wording", "Check era and year."))
    if error.last_on is None:
        what = QT_TRANSLATE_NOOP("Wording", "{era} begins on {first_on}.")
    else:
        what = QT_TRANSLATE_NOOP("Wording", "{era} runs from {first_on} to {last_on}.")
    return Sentence(filled(what, **vars(error)), check)


@says_by(errors.AmountImpossible)
def _amount_impossible(error: errors.AmountImpossible) -> Sentence:
    what = QT_TRANSLATE_NOOP("Wording", "Nothing of this kind comes to {given} yen.")
    do = QT_TRANSLATE_NOOP("Wording", "Check the amount.")
    if error.faces:
        do = QT_TRANSLATE_NOOP("Wording", "It comes in these amounts: {faces}.")
    faces = [f"{face:,}" for face in error.faces]
    return Sentence(filled(what, given=f"{error.given:,}"), filled(do, faces=faces))


says(
    errors.IssuedLater,
    QT_TRANSLATE_NOOP("Wording", "{given} lies after the day it arrived, {received_on}."),
    QT_TRANSLATE_NOOP("Wording", "Check both dates."),
)
says(
    errors.MoreThanLeft,
    QT_TRANSLATE_NOOP("Wording", "No more than {left} yen can go back."),
    QT_TRANSLATE_NOOP("Wording", "Check the amount."),
)
says(
    errors.CharacterRefused,
    QT_TRANSLATE_NOOP("Wording", "Character {position} ({code}) cannot be seen or printed."),
    QT_TRANSLATE_NOOP("Wording", "Delete it and type the word again."),
)
says(
    errors.TextTooLong,
    QT_TRANSLATE_NOOP("Wording", "{length} characters are too many, {limit} have room."),
    QT_TRANSLATE_NOOP("Wording", "Shorten the text."),
)
says(
    errors.PasswordTooShort,
    QT_TRANSLATE_NOOP("Wording", "The password has fewer than ten characters."),
    QT_TRANSLATE_NOOP("Wording", "Choose a longer one; several words are easy to remember."),
)
says(
    errors.PinNotDigits,
    QT_TRANSLATE_NOOP("Wording", "A PIN is four to eight digits."),
    QT_TRANSLATE_NOOP("Wording", "Type digits only."),
)


@says_by(errors.Mistakes)
def _mistakes(error: errors.Mistakes) -> Sentence:
    return sentence_for(error.mistakes[0])


# who may do what

says(
    errors.NotAllowed,
    QT_TRANSLATE_NOOP("Wording", "Your role does not include this."),
    QT_TRANSLATE_NOOP("Wording", "Ask a supervisor, or sign in as someone who may."),
)
says(
    errors.SeeLegal,
    QT_TRANSLATE_NOOP("Wording", "See legal: {reference} is with legal staff."),
    QT_TRANSLATE_NOOP("Wording", "Hand them what came, and say nothing of it to a caller."),
)
says(
    errors.SamePerson,
    QT_TRANSLATE_NOOP("Wording", "This needs a second person; {first_person} did the first part."),
    QT_TRANSLATE_NOOP("Wording", "Ask someone else to sign in and confirm."),
)
says(
    verification.AnswerDisagrees,
    QT_TRANSLATE_NOOP("Wording", "Does not agree."),
    QT_TRANSLATE_NOOP("Wording", "Look at the paper again, or send the step back."),
)
says(
    users.LoginTaken,
    QT_TRANSLATE_NOOP("Wording", "Someone already signs in as “{login}”."),
    QT_TRANSLATE_NOOP("Wording", "Choose another name."),
)
says(
    users.PinRefused,
    QT_TRANSLATE_NOOP("Wording", "The PIN is not right."),
    QT_TRANSLATE_NOOP("Wording", "Tries left: {left}. After that the password is asked for."),
)
says(
    outages.WrongPassword,
    QT_TRANSLATE_NOOP("Wording", "The password is not right."),
    QT_TRANSLATE_NOOP("Wording", "Check capital letters and the input method, then try again."),
)
says(
    outages.TryAgainLater,
    QT_TRANSLATE_NOOP("Wording", "Too many wrong passwords in a row."),
    QT_TRANSLATE_NOOP("Wording", "Wait {wait_seconds} s, then try again."),
)
says(
    outages.UnknownUser,
    QT_TRANSLATE_NOOP("Wording", "Nobody signs in here as “{login}”."),
    QT_TRANSLATE_NOOP("Wording", "Check the spelling, or ask the administrator."),
)
says(
    outages.LastKeySlot,
    QT_TRANSLATE_NOOP("Wording", "{login} is the last person who can open the store."),
    QT_TRANSLATE_NOOP("Wording", "Give another person a password first."),
)

# cases and letters

says(
    errors.StepBlocked,
    QT_TRANSLATE_NOOP("Wording", "The step cannot be completed yet; something is missing."),
    QT_TRANSLATE_NOOP("Wording", "Fill in what is marked, then complete the step."),
)
says(
    errors.WrongState,
    QT_TRANSLATE_NOOP("Wording", "This is no longer possible: the state changed in the meantime."),
    QT_TRANSLATE_NOOP("Wording", "Refresh with F5 and look at the step it is at now."),
)
says(
    errors.ExistenceHidden,
    QT_TRANSLATE_NOOP(
        "Wording",
        "No letter of the policy answers this request: it must not show whether data exist.",
    ),
    QT_TRANSLATE_NOOP("Wording", "Legal staff write this answer outside the standard letters."),
)
says(
    errors.ChannelRefused,
    QT_TRANSLATE_NOOP("Wording", "Requests that come this way are not accepted."),
    QT_TRANSLATE_NOOP("Wording", "Record the call and send the form pack."),
)
says(
    errors.NotFound,
    QT_TRANSLATE_NOOP("Wording", "It was not found."),
    QT_TRANSLATE_NOOP("Wording", "Check the number; destroyed cases are in the disposal register."),
)
says(
    errors.SettingNotSet,
    QT_TRANSLATE_NOOP("Wording", "The setting “{key}” is not set."),
    QT_TRANSLATE_NOOP("Wording", "Ask the administrator to set it, then try again."),
)


@says_by(errors.LetterBlocked)
def _letter_blocked(error: errors.LetterBlocked) -> Sentence:
    causes = " ".join(sentence_for(fault).what for fault in error.faults)
    do = QT_TRANSLATE_NOOP("Wording", "Settle this, then ask for approval again.")
    what = QT_TRANSLATE_NOOP("Wording", "The letter cannot go out yet. {causes}")
    return Sentence(filled(what, causes=causes), filled(do))


@says_by(errors.PlaceholderEmpty)
def _place_empty(error: errors.PlaceholderEmpty) -> Sentence:
    known = PLACEHOLDERS.get(error.placeholder)
    name = known.meaning.in_(screen_language()) if known else error.placeholder
    if error.placeholder in BY_AUTHOR:
        what = QT_TRANSLATE_NOOP("Wording", "“{placeholder}” is not written in the letter yet.")
        do = QT_TRANSLATE_NOOP("Wording", "Write it; if there is none, say so in words.")
    else:
        what = QT_TRANSLATE_NOOP(
            "Wording", "The letter needs “{placeholder}”, and the case does not have it."
        )
        do = QT_TRANSLATE_NOOP("Wording", "Enter it in the case, then preview again.")
    return Sentence(filled(what, placeholder=name), filled(do))


@says_by(errors.CharacterNotPrintable)
def _not_printable(error: errors.CharacterNotPrintable) -> Sentence:
    if error.where.startswith("addressee.name"):
        place = QT_TRANSLATE_NOOP("Wording", "the name")
    elif error.where.startswith("addressee"):
        place = QT_TRANSLATE_NOOP("Wording", "the address")
    else:
        place = QT_TRANSLATE_NOOP("Wording", "the text of the letter")
    what = QT_TRANSLATE_NOOP(
        "Wording", "No font here can print “{character}”, character {position} of {place}."
    )
    do = QT_TRANSLATE_NOOP(
        "Wording", "Check the character against the paper; legal decides on a variant."
    )
    where = filled(place)
    return Sentence(
        filled(what, character=error.character, position=error.position, place=where), filled(do)
    )


says(
    errors.AddressTooLarge,
    QT_TRANSLATE_NOOP(
        "Wording", "The address needs {lines} lines; the window has room for {allowed}."
    ),
    QT_TRANSLATE_NOOP("Wording", "Print a label sheet for this letter."),
)
says(
    errors.StaleSave,
    QT_TRANSLATE_NOOP("Wording", "Someone saved this after you opened it."),
    QT_TRANSLATE_NOOP("Wording", "Look at the differences and choose for each field."),
    QT_TRANSLATE_NOOP("Wording", "What you typed is kept."),
)
says(
    errors.CodeOfAnother,
    QT_TRANSLATE_NOOP("Wording", "The code is that of {scanned}; this row is {expected}."),
    QT_TRANSLATE_NOOP("Wording", "Take the other letter, or scan into its own row."),
)

# the clock

says(
    errors.DayNotInCalendar,
    QT_TRANSLATE_NOOP(
        "Wording", "{given} lies outside the years that are known ({first_year}–{last_year})."
    ),
    QT_TRANSLATE_NOOP("Wording", "For such a year a list of all its holidays is needed."),
)
says(
    errors.NothingChanges,
    QT_TRANSLATE_NOOP("Wording", "{given} is so already in the calendar."),
    QT_TRANSLATE_NOOP("Wording", "Check the day, and what is to become of it."),
)
says(
    errors.ExtensionNotAllowed,
    QT_TRANSLATE_NOOP("Wording", "The policy gives no more time for this reply."),
    QT_TRANSLATE_NOOP("Wording", "Ask legal staff how to answer in time."),
)
says(
    errors.ExtensionWaits,
    QT_TRANSLATE_NOOP("Wording", "An extension was asked for already; its notice is not posted."),
    QT_TRANSLATE_NOOP("Wording", "Post the notice, or discard its draft."),
)
says(
    errors.ExtensionTooLong,
    QT_TRANSLATE_NOOP("Wording", "{given} is not possible: {left} can be added at most."),
    QT_TRANSLATE_NOOP("Wording", "Enter a number from 1 up to that."),
)
says(
    errors.ExtensionTooLate,
    QT_TRANSLATE_NOOP("Wording", "The reply was due on {due_on}: the notice had to come before."),
    QT_TRANSLATE_NOOP("Wording", "Answer now; the reason for the delay is asked for at closing."),
)
says(
    errors.HolidaysUnknown,
    QT_TRANSLATE_NOOP(
        "Wording", "The holidays of {year} are not known here ({first_year}–{last_year})."
    ),
    QT_TRANSLATE_NOOP("Wording", "Check the year; for later years a newer list is needed."),
)
says(
    errors.BeforeArrival,
    QT_TRANSLATE_NOOP("Wording", "{given} lies before the request arrived ({arrived_on})."),
    QT_TRANSLATE_NOOP("Wording", "Check the date."),
)
says(
    errors.PauseAlreadyOpen,
    QT_TRANSLATE_NOOP("Wording", "The clock is paused already, since {paused_since}."),
    QT_TRANSLATE_NOOP("Wording", "Record the answer first."),
)
says(
    errors.PauseBeforeResume,
    QT_TRANSLATE_NOOP("Wording", "{given} lies before the last pause ended ({resumed_on})."),
    QT_TRANSLATE_NOOP("Wording", "Check the date."),
)
says(
    errors.NotPaused,
    QT_TRANSLATE_NOOP("Wording", "The clock is not paused, so nothing can end a pause."),
    QT_TRANSLATE_NOOP("Wording", "Refresh with F5 and look at the step it is at now."),
)
says(
    errors.ResumeBeforePause,
    QT_TRANSLATE_NOOP("Wording", "{given} lies before the pause began ({paused_since})."),
    QT_TRANSLATE_NOOP("Wording", "Check the date."),
)

# the installation

says(
    PartMissing,
    QT_TRANSLATE_NOOP("Wording", "A part of the program is missing: {part}."),
    QT_TRANSLATE_NOOP("Wording", "Install the program again; your store stays as it is."),
)
