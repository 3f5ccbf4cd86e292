"""Changes one thing at a time in functions of ours while they are loaded: what no trial notices was never tried (T23).

A mutant is the code of one function with one operator, number, condition or statement changed. It is put into the
living function itself, so that whoever imported it, under whatever name, gets the changed one.
"""

from __future__ import annotations

import ast
import copy
import inspect
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

SECONDS_EACH = 5.0
"""A mutant that goes round for ever is noticed too."""
_FLIPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}


class Stuck(BaseException):
    """A mutant did not come to an end."""


@dataclass(frozen=True)
class Mutant:
    """One function with one thing changed in it."""

    function: FunctionType
    code: CodeType = field(repr=False)
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.function.__module__}:{self.line} {self.function.__qualname__} {self.what}"

    @contextmanager
    def alive(self, seconds: float = SECONDS_EACH) -> Iterator[None]:
        """While the block runs the function is this one; it has so long."""
        whole = self.function.__code__

        def stop(_signal: int, _frame: object) -> None:
            raise Stuck

        before = signal.signal(signal.SIGALRM, stop)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        self.function.__code__ = self.code
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            self.function.__code__ = whole
            signal.signal(signal.SIGALRM, before)


def mutants_of(module: ModuleType, but: Iterable[str] = ()) -> list[Mutant]:
    """Every mutant of every function of a module, apart from those named in `but`."""
    source = Path(inspect.getfile(module)).read_text(encoding="utf-8")
    tree, left_out = ast.parse(source), set(but)
    found: list[Mutant] = []
    for name, function in _functions(module):
        if name not in left_out:
            found += _mutants(tree, name, function, module)
    return found


def _functions(module: ModuleType) -> Iterator[tuple[str, FunctionType]]:
    for one in vars(module).values():
        held = vars(one).values() if inspect.isclass(one) and one.__module__ == module.__name__ else (one,)
        for function in held:
            whole = getattr(function, "__wrapped__", function)
            if isinstance(whole, FunctionType) and whole.__module__ == module.__name__ and _written(whole, module):
                yield whole.__qualname__, whole


def _written(function: FunctionType, module: ModuleType) -> bool:
    """Whether it stands in the source, and is not made by a decorator."""
    return function.__code__.co_filename == inspect.getfile(module) and function.__name__ != "<lambda>"


def _mutants(tree: ast.Module, name: str, function: FunctionType, module: ModuleType) -> Iterator[Mutant]:
    first = name.partition(".")[0]
    # Only what it stands in is compiled anew, in the language of the whole file.
    whole = ast.Module([one for one in tree.body if _is_future(one) or getattr(one, "name", "") == first], [])
    home = _node(whole, name)
    for place, node in enumerate(_acting(home)):
        for number, (what, _change) in enumerate(_changes(node)):
            changed = copy.deepcopy(whole)
            list(_changes(list(_acting(_node(changed, name)))[place]))[number][1]()
            ast.fix_missing_locations(changed)
            code = _code_in(compile(changed, inspect.getfile(module), "exec", dont_inherit=True), name)
            if code.co_freevars == function.__code__.co_freevars:
                yield Mutant(function, code, getattr(node, "lineno", home.lineno), what)


def _acting(node: ast.AST) -> Iterator[ast.AST]:
    """A node and all below it, apart from what says only of which type something is."""
    yield node
    for name, held in ast.iter_fields(node):
        if name not in {"annotation", "returns", "decorator_list"}:
            for one in held if isinstance(held, list) else [held]:
                if isinstance(one, ast.AST):
                    yield from _acting(one)


def _is_future(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.module == "__future__"


def _node(tree: ast.AST, name: str) -> ast.FunctionDef:
    for part in name.split("."):
        tree = next(
            one
            for one in ast.iter_child_nodes(tree)
            if isinstance(one, ast.FunctionDef | ast.ClassDef) and one.name == part
        )
    assert isinstance(tree, ast.FunctionDef)
    return tree


def _code_in(code: CodeType, name: str) -> CodeType:
    for part in name.split("."):
        code = next(one for one in code.co_consts if isinstance(one, CodeType) and one.co_name == part)
    return code


def _changes(node: ast.AST) -> Iterator[tuple[str, Callable[[], object]]]:
    """What can be changed at one place: in words, and what does it."""
    holder: Any = node
    if isinstance(node, ast.Compare):
        for at, operator in enumerate(node.ops):
            if flip := _FLIPS.get(type(operator)):
                yield f"{type(operator).__name__} to {flip.__name__}", _setting(node.ops, at, flip())
    elif isinstance(node, ast.BoolOp | ast.BinOp | ast.AugAssign) and (flip := _FLIPS.get(type(node.op))):
        yield f"{type(node.op).__name__} to {flip.__name__}", lambda: setattr(holder, "op", flip())
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        yield "condition turned", lambda: setattr(holder, "test", ast.UnaryOp(ast.Not(), holder.test))
    elif isinstance(node, ast.Constant) and isinstance(node.value, int):
        other = not node.value if isinstance(node.value, bool) else node.value + 1
        yield f"{node.value} to {other}", lambda: setattr(holder, "value", other)
    elif isinstance(node, ast.Return) and node.value is not None and not isinstance(node.value, ast.Constant):
        yield "answers nothing", lambda: setattr(holder, "value", ast.Constant(None))
    if isinstance(body := getattr(node, "body", None), list):
        for at, statement in enumerate(body):
            if isinstance(statement, ast.Raise) or (isinstance(statement, ast.Expr) and _acts(statement.value)):
                yield f"line {statement.lineno} left out", _setting(body, at, ast.Pass())


def _setting(held: list[Any], at: int, value: object) -> Callable[[], object]:
    return lambda: held.__setitem__(at, value)


def _acts(value: ast.expr) -> bool:
    """Whether an expression alone in its line does something, as a docstring does not."""
    return not isinstance(value, ast.Constant) and not (isinstance(value, ast.Yield) and value.value is None)
