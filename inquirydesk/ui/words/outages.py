# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Sentences for what the computer cannot do now."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from inquirydesk.domain import errors, outages
from inquirydesk.ui.wording import says

_RESTORE = QT_TRANSLATE_NOOP("Wording", "Restore a backup, or ask the administrator.")
_UNTOUCHED = QT_TRANSLATE_NOOP("Wording", "The file is left as it was.")
_KEPT = QT_TRANSLATE_NOOP("Wording", "What you typed is kept.")

says(
    errors.Outage,
    QT_TRANSLATE_NOOP("Wording", "The computer cannot do this now."),
    QT_TRANSLATE_NOOP("Wording", "Try again in a moment."),
    _KEPT,
)
says(
    outages.StoreOutage,
    QT_TRANSLATE_NOOP("Wording", "The store at {place} cannot be used."),
    QT_TRANSLATE_NOOP("Wording", "Ask the administrator."),
    _UNTOUCHED,
)
says(
    outages.KeyFileMissing,
    QT_TRANSLATE_NOOP("Wording", "The key file of the store is missing at {place}."),
    QT_TRANSLATE_NOOP("Wording", "Put the key file back from its backup."),
    _UNTOUCHED,
)
says(
    outages.KeyFileDamaged,
    QT_TRANSLATE_NOOP("Wording", "The key file at {place} is damaged."),
    QT_TRANSLATE_NOOP("Wording", "Put the key file back from its backup."),
    _UNTOUCHED,
)
says(
    outages.KeyFileNewer,
    QT_TRANSLATE_NOOP("Wording", "The key file comes from a later version of this program."),
    QT_TRANSLATE_NOOP("Wording", "Install the newer version on this computer."),
    _UNTOUCHED,
)
says(
    outages.StoreMissing,
    QT_TRANSLATE_NOOP("Wording", "There is no store at {place}."),
    QT_TRANSLATE_NOOP("Wording", "Check the folder, or restore a backup. No new store was made."),
)
says(
    outages.StoreExists,
    QT_TRANSLATE_NOOP("Wording", "There is a store at {place} already."),
    QT_TRANSLATE_NOOP("Wording", "Open it, or choose an empty folder for a new one."),
    _UNTOUCHED,
)
says(
    outages.StoreEmpty,
    QT_TRANSLATE_NOOP("Wording", "The file of the store at {place} is empty."),
    _RESTORE,
    _UNTOUCHED,
)
says(
    outages.StoreForeign,
    QT_TRANSLATE_NOOP("Wording", "The file at {place} is not the store of this key file."),
    QT_TRANSLATE_NOOP("Wording", "Put store and key file of the same backup together."),
    _UNTOUCHED,
)
says(
    outages.StoreDamaged,
    QT_TRANSLATE_NOOP("Wording", "Parts of the store at {place} are broken."),
    _RESTORE,
    _UNTOUCHED,
)
says(
    outages.StoreNewer,
    QT_TRANSLATE_NOOP("Wording", "The store was used by a later version of this program."),
    QT_TRANSLATE_NOOP("Wording", "Install the newer version on this computer."),
    _UNTOUCHED,
)
says(
    outages.StoreReadOnly,
    QT_TRANSLATE_NOOP("Wording", "This account may not write to {place}."),
    QT_TRANSLATE_NOOP("Wording", "Ask the administrator for write access to the folder."),
)
says(
    outages.StoreInUse,
    QT_TRANSLATE_NOOP("Wording", "Inquiry Desk already runs with this store."),
    QT_TRANSLATE_NOOP("Wording", "Go to the window that is open."),
)
says(
    outages.StoreLocked,
    QT_TRANSLATE_NOOP("Wording", "The database is busy."),
    QT_TRANSLATE_NOOP("Wording", "It is saved as soon as the other program lets go."),
    QT_TRANSLATE_NOOP("Wording", "Your text is kept on this computer."),
)
says(
    outages.StoreFull,
    QT_TRANSLATE_NOOP("Wording", "The disk is full; this was not saved."),
    QT_TRANSLATE_NOOP("Wording", "Free some space on the disk, then save again."),
    _KEPT,
)
says(
    outages.StoreUnreadable,
    QT_TRANSLATE_NOOP("Wording", "The disk reported an error at {place}."),
    QT_TRANSLATE_NOOP("Wording", "Make a backup now and have the disk checked."),
    _KEPT,
)
says(
    outages.ReadingStopped,
    QT_TRANSLATE_NOOP("Wording", "The search was stopped."),
    QT_TRANSLATE_NOOP("Wording", "Search again if you still need it."),
)
says(
    outages.StoreOnShare,
    QT_TRANSLATE_NOOP("Wording", "{place} lies on a network share or is copied to a cloud."),
    QT_TRANSLATE_NOOP("Wording", "Move the folder to a disk of this computer and open it there."),
    _UNTOUCHED,
)
says(
    outages.StoreBehindMarker,
    QT_TRANSLATE_NOOP("Wording", "The store is older than what this computer last saved."),
    QT_TRANSLATE_NOOP(
        "Wording", "If you restored a backup, confirm it; else ask the administrator."
    ),
    _UNTOUCHED,
)
says(
    outages.HistoryDamaged,
    QT_TRANSLATE_NOOP("Wording", "The newest part of the history does not hold together."),
    QT_TRANSLATE_NOOP("Wording", "Tell the administrator before anything else is done."),
    _UNTOUCHED,
)
says(
    outages.RecordDamaged,
    QT_TRANSLATE_NOOP("Wording", "One record is not what was stored; it is not shown."),
    QT_TRANSLATE_NOOP(
        "Wording", "Tell the administrator; a backup may hold it. The rest can be used."
    ),
)
