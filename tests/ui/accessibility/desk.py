"""The app on a screen of its own, as a screen reader meets it."""

import os
import subprocess
import tempfile

PATIENCE = 60.0  # seconds, for a loaded machine


class Screen:
    """An X server on a display that it chooses itself."""

    def __init__(self):
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("the X server did not start")
        self.display = ":" + number

    @staticmethod
    def run(command, environment):
        return subprocess.call(command, env=environment)

    def close(self):
        end(self._server)


class Desk:
    """The app with a sample archive in a temporary folder; nothing of the person's own is touched."""

    def __init__(self, program, language):
        self._folder = tempfile.TemporaryDirectory(prefix="vestitel-accessibility-")
        home = self._folder.name
        environment = dict(
            os.environ,
            HOME=home,
            XDG_CONFIG_HOME=home + "/config",
            XDG_DATA_HOME=home + "/data",
            XDG_CACHE_HOME=home + "/cache",
            XDG_RUNTIME_DIR=home,
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QTWEBENGINE_CHROMIUM_FLAGS="--disable-gpu --force-renderer-accessibility",
            LC_ALL="C.UTF-8",
        )
        for name in ("NO_AT_BRIDGE", "QT_ACCESSIBILITY", "QT_SCALE_FACTOR"):
            environment.pop(name, None)
        if os.geteuid() == 0:
            environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium's sandbox refuses root.
        # What Chromium says of its flags is not the test's to show.
        self._log = open(home + "/log", "wb")
        self._command = [program, "--language", language, "--new-sample", home + "/archive"]
        self._environment = environment
        self.process = subprocess.Popen(self._command, env=environment, stderr=self._log)

    def activate(self):
        """Starting the app again brings its window to the front; there is no window manager to."""
        subprocess.run(self._command, env=self._environment, stderr=self._log, check=True)

    def close(self):
        end(self.process)
        self._log.close()
        self._folder.cleanup()


def end(process):
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
