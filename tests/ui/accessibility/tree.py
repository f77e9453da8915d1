"""Reading the tree of AT-SPI: what there is, and waiting until it says something."""

import time

import pyatspi
from gi.repository import Atspi, GLib

from desk import PATIENCE

BUTTONS = {"push button", "toggle button", "check box", "radio button"}
FIELDS = {"text", "entry", "password text", "combo box", "spin button"}
# Of X: a key's place for the modifier, symbols for the rest (keysymdef.h).
CONTROL = 37
RETURN = 0xFF0D
DOWN = 0xFF54
END = 0xFF57

LISTS = {"list", "tree", "table"}


def find_registry():
    """Starts it: an app that comes while it starts is not always told of (at-spi2-core 2.46)."""
    return pyatspi.Registry.getDesktop(0).childCount


def application():
    """The program's own root, once it is there; on this bus is no other."""

    def look():
        desktop = pyatspi.Registry.getDesktop(0)
        # Nothing is cached, here and below: only the loop's events would renew it.
        desktop.set_cache_mask(Atspi.Cache.NONE)
        desktop.clear_cache()
        for index in range(desktop.childCount):
            found = desktop.getChildAtIndex(index)
            if found is not None and found.childCount > 0:
                found.set_cache_mask(Atspi.Cache.NONE)
                return found
        return None

    return wait(look, "the application in the tree")


def wait(condition, what, patience=PATIENCE):
    """Runs the loop of events until the condition gives something, and gives that."""
    context = GLib.MainContext.default()
    end = time.monotonic() + patience
    looks = []
    # Most of what is waited for brings no event here, so it is looked at again and again.
    timer = GLib.timeout_add(20, lambda: looks.append(True) or True)
    try:
        while True:
            found = alive(condition)
            if found:
                return found
            if time.monotonic() > end:
                raise AssertionError("did not come: " + what)
            looks.clear()
            while not looks:
                context.iteration(True)
    finally:
        GLib.source_remove(timer)


def alive(condition):
    """What a part of the tree says that may go while it is asked."""
    try:
        return condition()
    except GLib.Error:
        return None


def role_of(part):
    """The role's name. Newer AT-SPI and Qt have other names for what was a "push button" always."""
    name = part.getRoleName()
    return "push button" if name in ("button", "push button menu", "button menu") else name


def below(root):
    """All that is below, from the top, each part before what is in it."""
    for index in range(root.childCount):
        child = root.getChildAtIndex(index)
        if child is not None:
            yield child
            yield from below(child)


def find(root, role, name="", shown=True):
    """The first of this role whose name holds this."""
    for part in below(root):
        if role_of(part) == role and name in part.name and (not shown or is_shown(part)):
            return part
    return None


def await_part(root, role, name="", shown=True):
    return wait(lambda: find(root, role, name, shown), f"{role} “{name}”")


def has(part, state):
    return part.getState().contains(state)


def is_shown(part):
    return has(part, pyatspi.STATE_SHOWING) and has(part, pyatspi.STATE_VISIBLE)


def press(part):
    """Does what a press does."""
    actions = part.queryAction()
    for index in range(actions.nActions):
        if actions.getName(index) in ("Press", "Toggle", "ShowMenu"):
            assert actions.doAction(index)
            return
    raise AssertionError(f"nothing can be done with {said(part)}")


def key(symbol, control=False):
    """A key to whatever has the focus, as from the keyboard."""
    send = pyatspi.Registry.generateKeyboardEvent
    if control:
        send(CONTROL, None, pyatspi.KEY_PRESS)
    send(symbol, None, pyatspi.KEY_SYM)
    if control:
        send(CONTROL, None, pyatspi.KEY_RELEASE)


def labels_of(part):
    """What labels it: a combo box is named by its value, and labelled by the words before it."""
    words = []
    for relation in part.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            words += [relation.getTarget(i).name for i in range(relation.getNTargets())]
    return [word for word in words if word]


def said(part):
    way = []
    at = part
    while at is not None and at.getRole() != pyatspi.ROLE_APPLICATION:
        way.append(f"{role_of(at)} “{at.name}”")
        at = at.parent
    return " in ".join(way)


class Alerts:
    """The alerts that came into sight: what a screen reader says wherever the focus is."""

    def __init__(self):
        self.heard = []
        pyatspi.Registry.registerEventListener(self._shown, "object:state-changed:showing")

    def _shown(self, event):
        if event.detail1 and event.source is not None:
            role = alive(lambda: role_of(event.source))
            if role in ("alert", "notification"):
                self.heard.append(event.source.name)
