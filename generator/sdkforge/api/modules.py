"""Modules: which file a class lives in.

A class that one resource uses lives in that resource's module. One that several use lives in a module of its own,
together with what only it uses: touching one resource must not import the world.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .words import snake


def reachable(starts: Iterable[str], below: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Everything that `starts` lead to, themselves included."""
    seen: set[str] = set()
    todo = list(starts)
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += below.get(name, ())
    return seen


def assign_modules(roots: Mapping[str, set[str]], below: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The module of every class.

    roots: names of the classes that each resource module uses itself. below: the classes each class uses.
    """
    users: dict[str, set[str]] = {}
    for module in sorted(roots):
        for name in reachable(roots[module], below):
            users.setdefault(name, set()).add(module)
    shared = {name for name, modules in users.items() if len(modules) > 1}
    direct = {name for names in roots.values() for name in names}
    above: dict[str, set[str]] = {name: set() for name in users}
    for name in users:
        for inner in below.get(name, ()):
            if inner != name:
                above[inner].add(name)
    modules = {name: next(iter(found)) for name, found in users.items() if len(found) == 1}
    taken = set(roots)
    for name in sorted(shared, key=lambda item: (len(reachable([item], below)) * -1, item)):
        homes = {modules.get(owner, "") for owner in above[name]}
        home = homes.pop() if len(homes) == 1 and name not in direct else ""
        if not home or home in roots:
            home = snake(name)
            while home in taken:
                home = f"{home}_shared"
            taken.add(home)
        modules[name] = home
    return modules
