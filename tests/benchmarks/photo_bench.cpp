#include "measurements.h"
#include "stage.h"

#include "editor/editor_view.h"
#include "support/drawn_images.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QTimer>
#include <QWebEnginePage>

#include <algorithm>

namespace vestitel::bench {

namespace {

constexpr QSize kPhoto(8'660, 5'774); // 50 megapixels

/// The longest time for which the window has answered to nothing.
class Pauses final {
public:
    Pauses() {
        m_last.start();
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
            m_longest = std::max(m_longest, static_cast<double>(m_last.nsecsElapsed()) / 1e6);
            m_last.start();
        });
        m_beat.start(0);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_last;
    double m_longest = 0;
};

/// Pastes what is given; how long until the picture is seen, and the longest pause in that time.
void measurePaste(Window& window, QMimeData* data, int pictures) {
    editor::EditorView& view = window->editor();
    QApplication::clipboard()->setMimeData(data);
    const Pauses pauses;
    QElapsedTimer time;
    time.start();
    view.paste(editor::PasteMode::Formatted);
    const QString seen = QStringLiteral("[...document.querySelectorAll('.article-body img')]"
                                        ".filter(image => image.naturalWidth > 0).length");
    waitFor([&] { return evaluate(pageOf(view), seen).toInt() >= pictures; });
    answer(static_cast<double>(time.nsecsElapsed()) / 1e6);
    answer(pauses.longest());
}

} // namespace

void photoInWindow(const QString& archive) {
    const QImage photo = test::drawnPhoto(kPhoto);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("photo.jpg"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(test::asJpeg(photo)) < 0) {
        giveUp("the photo could not be written");
    }
    file.close();

    Window window(archive);
    window.show(QStringLiteral("<p>Първи абзац.</p>"), 0);
    auto* const link = new QMimeData;
    link->setUrls({QUrl::fromLocalFile(path)});
    measurePaste(window, link, 1);
    auto* const pixels = new QMimeData;
    pixels->setImageData(photo);
    measurePaste(window, pixels, 2);
}

} // namespace vestitel::bench
