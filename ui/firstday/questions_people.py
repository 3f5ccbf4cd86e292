"""The questions about people: leaders who approve, the keeper who answers, and the three administrators."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from recordsroom.domain.keepers import Role
from recordsroom.domain.values import Authority
from recordsroom.services.founding_plan import Answers, Leader, NewAccount
from ui.firstday.question import Question
from ui.look.tokens import GAP_8, GAP_12
from ui.look.tokens import Role as Tone
from ui.parts.fields import Field, Line
from ui.parts.sign import SignBox
from ui.parts.words import label
from ui.people.forms import typed
from ui.people.passwords import PasswordPair
from ui.people.words import authority_words, role_words

_ADMINISTRATORS = (Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR)


class LeadersQuestion(Question):
    """One leader for each rung of the ladder; more can be entered later (P-08)."""

    key = "leaders"
    widest = 720

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = {authority: (Line(), Line()) for authority in Authority}
        self._wrong = SignBox(Tone.STOP)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_12)
        grid.setVerticalSpacing(GAP_8)
        for column, words in enumerate((self.tr("Authority"), self.tr("Name"), self.tr("Post"))):
            grid.addWidget(label(words, "small", "text2"), 0, column)
        for row, (authority, (name, post)) in enumerate(self._lines.items(), 1):
            grid.addWidget(label(authority_words(authority)), row, 0)
            for column, line in enumerate((name, post), 1):
                line.setAccessibleName(f"{authority_words(authority)} {column}")
                grid.addWidget(line, row, column)
                self.take_keys(line)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        box = QWidget()
        box.setLayout(grid)
        self.add_plain(box)
        self.add_plain(self._wrong)

    def name(self) -> str:
        """The step's name in the list."""
        return self.tr("Leaders")

    def asked(self) -> str:
        """The question itself."""
        return self.tr("Who may approve?")

    def why(self) -> str:
        """Why it is asked."""
        return self.tr("A higher rung may approve whatever a lower one may; leave rungs empty that you do not have.")

    def right(self) -> bool:
        """Every line is whole or empty."""
        half = any(bool(typed(name)) != bool(typed(post)) for name, post in self._lines.values())
        self._wrong.say(self.tr("Where a name stands, its post must stand too.") if half else "")
        return not half

    def answered(self, answers: Answers) -> Answers:
        """With the leaders that were named."""
        leaders = tuple(
            Leader(typed(name), typed(post), authority)
            for authority, (name, post) in self._lines.items()
            if typed(name)
        )
        return replace(answers, leaders=leaders)


class KeeperQuestion(Question):
    """Who answers: the first keeper, with a password of his own."""

    key = "keeper"
    needed = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._passwords = Line(), PasswordPair()
        self._name_field = self.add(Field(self.tr("Your name"), self._name))
        self.add_plain(self._passwords)
        self.take_keys(self._passwords.first)
        self.take_keys(self._passwords.second)
        self._name.textEdited.connect(lambda text: self._passwords.judge_for(text.strip(), frozenset({Role.ARCHIVIST})))

    def name(self) -> str:
        """The step's name in the list."""
        return self.tr("Your account")

    def asked(self) -> str:
        """The question itself."""
        return self.tr("Who are you?")

    def why(self) -> str:
        """Why it is asked."""
        return self.tr(
            "You sign everything you do here; nobody can open the room without a password, and none can be recovered."
        )

    def right(self) -> bool:
        """A name, and a password that may be used, twice."""
        name = typed(self._name)
        self._name_field.set_error("" if name else self.tr("Type your name."))
        self._passwords.demand()
        return bool(name) and self._passwords.password() is not None

    def answered(self, answers: Answers) -> Answers:
        """With the keeper's account."""
        password = self._passwords.password() or ""
        return replace(answers, keeper=NewAccount(typed(self._name), frozenset({Role.ARCHIVIST}), password))

    def clear_secrets(self) -> None:
        """Forget the password."""
        self._passwords.clear()


class _Post(QWidget):
    """One administrator's line: name, password, password once more."""

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = role
        self.name, self.passwords = Line(), PasswordPair(beside=True)
        self.name_field = Field(role_words(role), self.name)
        self.name.textEdited.connect(self._judge)
        self._judge("")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_12)
        holder = QVBoxLayout()
        holder.addWidget(self.name_field)
        holder.addStretch(1)
        grid.addLayout(holder, 0, 0)
        grid.addWidget(self.passwords, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)

    @property
    def empty(self) -> bool:
        """Whether the post is left for later."""
        return not typed(self.name) and self.passwords.empty

    def account(self) -> NewAccount | None:
        """The account, or None while something is missing."""
        name, password = typed(self.name), self.passwords.password()
        return NewAccount(name, frozenset({self.role}), password) if name and password else None

    def _judge(self, text: str) -> None:
        self.passwords.judge_for(text.strip(), frozenset({self.role}))


class AdministratorsQuestion(Question):
    """The three administrators; whoever is not here sets a password later (P-35)."""

    key = "administrators"
    widest = 960

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posts = tuple(_Post(role) for role in _ADMINISTRATORS)
        self._wrong = SignBox(Tone.STOP)
        for post in self._posts:
            self.add_plain(post)
            for editor in (post.name, post.passwords.first, post.passwords.second):
                self.take_keys(editor)
        self.add_plain(self._wrong)

    def name(self) -> str:
        """The step's name in the list."""
        return self.tr("Three administrators")

    def asked(self) -> str:
        """The question itself."""
        return self.tr("Who are the three administrators?")

    def why(self) -> str:
        """Why it is asked."""
        return self.tr(
            "Three persons, each typing a password; whoever is absent comes later, until then nothing from jimi up."
        )

    def right(self) -> bool:
        """Every post is whole or empty, and nobody holds two."""
        half = [post for post in self._posts if not post.empty and post.account() is None]
        names = [typed(post.name) for post in self._posts if not post.empty]
        for post in self._posts:
            post.name_field.set_error(self.tr("Type the name.") if post in half and not typed(post.name) else "")
            if post in half:
                post.passwords.demand()
        twice = len(set(names)) < len(names)
        self._wrong.say(self.tr("Three posts are three persons.") if twice else "")
        return not half and not twice

    def clashes(self, keeper: str) -> bool:
        """Whether the keeper was named as an administrator too."""
        clash = any(typed(post.name) == keeper for post in self._posts if not post.empty)
        if clash:
            self._wrong.say(self.tr("A keeper cannot be an administrator too."))
        return clash

    def answered(self, answers: Answers) -> Answers:
        """With the administrators who are here."""
        return replace(answers, administrators=tuple(found for post in self._posts if (found := post.account())))

    def clear_secrets(self) -> None:
        """Forget the passwords."""
        for post in self._posts:
            post.passwords.clear()
