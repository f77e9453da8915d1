#pragma once

#include "editor_view_probe.h"

#include "base/deliver.h"
#include "html/sanitiser.h"
#include "support/catch.h"
#include "support/wait_for.h"

#include <QBuffer>
#include <QImage>
#include <QMainWindow>
#include <QTest>

#include <csignal>

namespace vestitel::editor {

/// The one image that the stand's archive has and takes.
inline const MediaHash kHash = *MediaHash::fromString(QString(64, u'c'));

inline PostId post(int number) {
    return *PostId::fromString(
        QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

inline html::Body body(const QString& html) {
    return *html::sanitise(html);
}

inline OpenRequest request(int number,
                           const QString& html = QStringLiteral("<p>Първи абзац.</p>")) {
    return {post(number),
            {{domain::Language::bulgarian(),
              QStringLiteral("Български"),
              {QStringLiteral("Гости"), QStringLiteral("Кратко"), body(html)}},
             {domain::Language::english(),
              QStringLiteral("English"),
              {QStringLiteral("Guests"), {}, {}}}},
            std::nullopt,
            Access::Editable};
}

inline QByteArray pngBytes() {
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

inline EditorServices services() {
    return {[](const MediaHash&) {
                return readyFuture(
                    Result<webview::File>(webview::File{pngBytes(), QStringLiteral("image/png")}));
            },
            [](const NewImage&) {
                return readyFuture(
                    Result<domain::Medium>(domain::Medium{kHash, {}, {}, {}, 0, {}, {}}));
            }};
}

/// A window with an editor in it, ready, with the first post open and the cursor in its text.
struct Stand {
    Stand() : view(services()), probe(view) {
        window.setCentralWidget(new QWidget);
        view.setParent(window.centralWidget());
        view.resize(1000, 700);
        window.resize(1000, 700);
        view.open(request(1));
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(waitReady());
        window.activateWindow();
        view.focusField(domain::Language::bulgarian(), Field::Body);
        REQUIRE(test::waitFor(
            [this] {
                return probe.evaluate(QStringLiteral("document.activeElement.isContentEditable"))
                    .toBool();
            },
            10'000));
    }
    ~Stand() { view.setParent(nullptr); }

    [[nodiscard]] bool waitReady() {
        return test::waitFor([this] { return view.isReady(); }, 30'000);
    }
    [[nodiscard]] QString bulgarian() const {
        return view.text(domain::Language::bulgarian())->body.html();
    }
    [[nodiscard]] bool waitForText(const QString& text) {
        return test::waitFor([&] { return bulgarian().contains(text); }, 10'000);
    }
    void type(const QString& text) {
        for (const QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, probe.keys(), Qt::Key_unknown, letter,
                                Qt::NoModifier);
        }
    }
    [[nodiscard]] QString pageText() {
        return probe.evaluate(QStringLiteral("document.body.innerText")).toString();
    }
    void killRenderer() { ::kill(static_cast<pid_t>(probe.rendererPid()), SIGKILL); }

    QMainWindow window;
    EditorView view;
    EditorViewProbe probe;
};

} // namespace vestitel::editor
