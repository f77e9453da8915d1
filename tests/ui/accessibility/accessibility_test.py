#!/usr/bin/python3
"""What a screen reader hears of the window: the real app, read through AT-SPI.

usage: accessibility_test.py PROGRAM

Starts an X server and a session bus of its own. Ends with 77 where what it needs is not installed.
"""

import os
import shutil
import sys
import traceback

SKIPPED = 77
INSIDE = "VESTITEL_ACCESSIBILITY_SCREEN"


def missing():
    for program in ("Xvfb", "dbus-run-session"):
        if shutil.which(program) is None:
            return program
    if not any(
        os.path.exists(folder + "/at-spi-bus-launcher")
        for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")
    ):
        return "at-spi2-core"
    try:
        import pyatspi  # noqa: F401
    except (ImportError, ValueError):
        return "python3-pyatspi"
    return None


def main():
    program = os.path.abspath(sys.argv[1])
    if INSIDE in os.environ:
        return judge(program)
    lacking = missing()
    if lacking:
        print(f"skipped: {lacking} is not installed")
        return SKIPPED
    # The bus is started on the screen, so that what the bus starts is on it too.
    from desk import Screen

    screen = Screen()
    try:
        environment = dict(os.environ, DISPLAY=screen.display)
        environment[INSIDE] = "1"
        environment.pop("WAYLAND_DISPLAY", None)
        return screen.run(
            ["dbus-run-session", "--", sys.executable, __file__, program], environment
        )
    finally:
        screen.close()


def judge(program):
    from claims import CLAIMS
    from desk import Desk
    from tree import find_registry

    find_registry()
    desk = Desk(program, "bg")
    failed = 0
    try:
        state = {}
        for sentence, claim in CLAIMS:
            try:
                claim(desk, state)
                print(f"ok: {sentence}", flush=True)
            except Exception:  # the next claim may say why
                failed += 1
                print(f"FAILED: {sentence}", flush=True)
                traceback.print_exc()
    finally:
        desk.close()
    print(f"{len(CLAIMS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
