# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Every action of the program in one table: words, key, icon, menu and the right it needs.

F6 to F10 are never used: they belong to the Japanese input method.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from inquirydesk.domain.roles import Right
from inquirydesk.ui import theme


@dataclass(frozen=True)
class ActionSpec:
    """One action. `group` makes it one of several that exclude each other."""

    key: str
    text: object  # a text marked for translation; PySide's stub calls the mark's result an object
    menu: str
    shortcut: str = ""
    icon: str = ""
    right: Right | None = None
    checkable: bool = False
    group: str = ""
    line_before: bool = False
    local: bool = False
    """The field with the keyboard handles the shortcut itself; here it is only shown."""


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("inquiry", QT_TRANSLATE_NOOP("Actions", "&Inquiry")),
    ("case", QT_TRANSLATE_NOOP("Actions", "&Case")),
    ("letter", QT_TRANSLATE_NOOP("Actions", "&Letter")),
    ("tools", QT_TRANSLATE_NOOP("Actions", "&Tools")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

_A = ActionSpec
ACTIONS = (
    _A("new_window", QT_TRANSLATE_NOOP("Actions", "New window"), "file", "Ctrl+Shift+O"),
    _A("save", QT_TRANSLATE_NOOP("Actions", "Save"), "file", "F12", line_before=True),
    _A("save_and_next", QT_TRANSLATE_NOOP("Actions", "Save, next call"), "file", "Shift+F12"),
    _A("discard", QT_TRANSLATE_NOOP("Actions", "Discard draft…"), "file"),
    _A("preview", QT_TRANSLATE_NOOP("Actions", "Preview"), "file", "F11", line_before=True),
    _A("print", QT_TRANSLATE_NOOP("Actions", "Print…"), "file", "Ctrl+P", "printer"),
    _A(
        "lock",
        QT_TRANSLATE_NOOP("Actions", "Lock"),
        "file",
        "Ctrl+Alt+L",
        "lock",
        line_before=True,
    ),
    _A("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "file", "Ctrl+Q"),
    _A("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "edit", "Ctrl+Z"),
    _A("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "edit", "Ctrl+Y"),
    _A(
        "copy",
        QT_TRANSLATE_NOOP("Actions", "Copy"),
        "edit",
        "Ctrl+C",
        local=True,
        line_before=True,
    ),
    _A("paste", QT_TRANSLATE_NOOP("Actions", "Paste"), "edit", "Ctrl+V", local=True),
    _A("insert_time", QT_TRANSLATE_NOOP("Actions", "Insert time"), "edit", "Ctrl+;"),
    _A(
        "look_up",
        QT_TRANSLATE_NOOP("Actions", "Look up for this field"),
        "edit",
        "F4",
        line_before=True,
    ),
    _A("find", QT_TRANSLATE_NOOP("Actions", "Find"), "edit", "F3", "search"),
    _A("page_1", QT_TRANSLATE_NOOP("Actions", "Today"), "view", "Ctrl+1", "calendar"),
    _A("page_2", QT_TRANSLATE_NOOP("Actions", "New inquiry"), "view", "Ctrl+2", "phone"),
    _A("page_3", QT_TRANSLATE_NOOP("Actions", "Cases"), "view", "Ctrl+3", "folder"),
    _A("page_4", QT_TRANSLATE_NOOP("Actions", "Letters"), "view", "Ctrl+4", "file-text"),
    _A("page_5", QT_TRANSLATE_NOOP("Actions", "Backlog"), "view", "Ctrl+5", "chart-bar"),
    _A("page_6", QT_TRANSLATE_NOOP("Actions", "Knowledge"), "view", "Ctrl+6", "book"),
    _A("page_7", QT_TRANSLATE_NOOP("Actions", "Audit"), "view", "Ctrl+7", "list-check"),
    _A(
        "page_8",
        QT_TRANSLATE_NOOP("Actions", "Settings"),
        "view",
        "Ctrl+8",
        "adjustments-horizontal",
    ),
    _A(
        "back",
        QT_TRANSLATE_NOOP("Actions", "Back"),
        "view",
        "Alt+Left",
        line_before=True,
    ),
    _A("forward", QT_TRANSLATE_NOOP("Actions", "Forward"), "view", "Alt+Right"),
    _A("refresh", QT_TRANSLATE_NOOP("Actions", "Refresh"), "view", "F5", "refresh"),
    _A(
        "language",
        QT_TRANSLATE_NOOP("Actions", "日本語で表示"),
        "view",
        icon="world",
        line_before=True,
    ),
    _A("larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), "view", "Ctrl++", "zoom-in"),
    _A("smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), "view", "Ctrl+-", "zoom-out"),
    _A(
        "scheme_system",
        QT_TRANSLATE_NOOP("Actions", "Colours of this computer"),
        "view",
        checkable=True,
        group="scheme",
        line_before=True,
    ),
    _A(
        "scheme_light",
        QT_TRANSLATE_NOOP("Actions", "Light"),
        "view",
        checkable=True,
        group="scheme",
    ),
    _A(
        "scheme_dark",
        QT_TRANSLATE_NOOP("Actions", "Dark"),
        "view",
        checkable=True,
        group="scheme",
    ),
    _A(
        "scheme_high_contrast",
        QT_TRANSLATE_NOOP("Actions", "High contrast"),
        "view",
        checkable=True,
        group="scheme",
    ),
    _A(
        "function_bar",
        QT_TRANSLATE_NOOP("Actions", "Function keys"),
        "view",
        checkable=True,
        line_before=True,
    ),
    _A(
        "charts_as_tables",
        QT_TRANSLATE_NOOP("Actions", "Charts as tables"),
        "view",
        "Ctrl+T",
        checkable=True,
    ),
    _A(
        "new_call",
        QT_TRANSLATE_NOOP("Actions", "New phone inquiry"),
        "inquiry",
        "F2",
        "phone",
        Right.LOG_INQUIRY,
    ),
    _A(
        "register_mail",
        QT_TRANSLATE_NOOP("Actions", "Register mail"),
        "inquiry",
        "Ctrl+M",
        "barcode",
        Right.REGISTER_MAIL,
    ),
    _A(
        "end_call",
        QT_TRANSLATE_NOOP("Actions", "End call, start wrap-up"),
        "inquiry",
        "Ctrl+E",
        line_before=True,
    ),
    _A(
        "answer_question",
        QT_TRANSLATE_NOOP("Actions", "Answer of the caller"),
        "inquiry",
        "Alt+Q",
        "message",
    ),
    _A("link_call", QT_TRANSLATE_NOOP("Actions", "Link call"), "inquiry", "Ctrl+L", "link"),
    _A(
        "complete",
        QT_TRANSLATE_NOOP("Actions", "Complete step, confirm"),
        "case",
        "Ctrl+Return",
        "check",
    ),
    _A(
        "reopen_step",
        QT_TRANSLATE_NOOP("Actions", "Reopen step…"),
        "case",
        right=Right.COMPLETE_STEP,
    ),
    _A(
        "add_note",
        QT_TRANSLATE_NOOP("Actions", "Add note"),
        "case",
        "Alt+N",
        right=Right.ADD_NOTE,
        line_before=True,
    ),
    _A("call_back", QT_TRANSLATE_NOOP("Actions", "Call back"), "case", "Alt+B"),
    _A("assign", QT_TRANSLATE_NOOP("Actions", "Assign…"), "case", right=Right.ASSIGN),
    _A(
        "new_letter",
        QT_TRANSLATE_NOOP("Actions", "Draft a letter"),
        "letter",
        icon="pencil",
        right=Right.WRITE_LETTER,
    ),
    _A(
        "send_back",
        QT_TRANSLATE_NOOP("Actions", "Send back…"),
        "letter",
        right=Right.APPROVE_LETTER,
    ),
    _A(
        "mark_posted",
        QT_TRANSLATE_NOOP("Actions", "Mark all as posted"),
        "letter",
        "Ctrl+Shift+P",
        "mail",
        Right.POST_LETTER,
    ),
    _A("commands", QT_TRANSLATE_NOOP("Actions", "Commands"), "tools", "Ctrl+K", "terminal"),
    _A("about_user", QT_TRANSLATE_NOOP("Actions", "Signed in as…"), "tools", icon="user"),
    _A("help", QT_TRANSLATE_NOOP("Actions", "Help for this screen"), "help", "F1"),
    _A("about", QT_TRANSLATE_NOOP("Actions", "About Inquiry Desk"), "help"),
)


class Actions(QObject):
    """The actions of one window. `triggered` gives the key of the one a person chose."""

    triggered = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._specs = {spec.key: spec for spec in ACTIONS}
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {spec.key: self._made(spec) for spec in ACTIONS}
        self._menus: dict[str, QMenu] = {}
        window.addActions(list(self._actions.values()))
        self.retranslate()

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        return ((self._specs[key], action) for key, action in self._actions.items())

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        for key, text in MENUS:
            menu = bar.addMenu(self._translated(text))
            self._menus[key] = menu
            for spec in ACTIONS:
                if spec.menu == key:
                    if spec.line_before:
                        menu.addSeparator()
                    menu.addAction(self._actions[spec.key])

    def by_shortcut(self, shortcut: str) -> QAction | None:
        """The action of that key."""
        wanted = QKeySequence(shortcut)
        found = (a for a in self._actions.values() if a.shortcut() == wanted)
        return next(found, None)

    def permit(self, rights: frozenset[Right]) -> None:
        """Hide what the person signed in may not do."""
        for spec, action in self:
            action.setVisible(spec.right is None or spec.right in rights)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        for spec, action in self:
            action.setText(self._translated(spec.text))
        for key, text in MENUS:
            if key in self._menus:
                self._menus[key].setTitle(self._translated(text))

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.key)
        action.setData(spec.key)
        action.setCheckable(spec.checkable)
        if spec.icon:
            action.setIcon(theme.icon(spec.icon))
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
        if spec.local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if spec.key == "complete":
            action.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        if spec.group:
            self._groups.setdefault(spec.group, QActionGroup(self)).addAction(action)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(self._on_triggered)
        return action

    @staticmethod
    def _translated(text: object) -> str:
        return QCoreApplication.translate("Actions", str(text))

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.triggered.emit(action.data())
