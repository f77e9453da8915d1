#include "measurements.h"
#include "stage.h"

#include "archive/media_store.h"
#include "editor/editor_view.h"
#include "support/drawn_images.h"

#include <QElapsedTimer>
#include <QTest>
#include <QWebEnginePage>

#include <ctime>

namespace vestitel::bench {

namespace {

constexpr int kKeys = 150;
constexpr int kPace = 80; // milliseconds from key to key
constexpr int kWordsOfBlock = 50;

/// A paragraph, and where it is its turn a picture of `image(number)`.
template <typename Image>
QString bodyOf(const Text& text, Image image) {
    QString body;
    const int blocks = text.words / kWordsOfBlock;
    for (int block = 0, images = 0; block < blocks; ++block) {
        body += QStringLiteral("<p>") +
                QStringLiteral("общината представи новия проект пред жителите ").repeated(8) +
                QStringLiteral("и прие бюджета.</p>");
        if ((block + 1) * text.images / blocks > images) {
            body += QStringLiteral("<figure>%1</figure>").arg(image(images++));
        }
    }
    return body;
}

/// The block in the middle, which is a paragraph.
int middleOf(const Text& text) {
    const int blocks = text.words / kWordsOfBlock;
    int index = 0;
    for (int block = 0, images = 0; block < blocks / 2; ++block, ++index) {
        if ((block + 1) * text.images / blocks > images) {
            ++images;
            ++index;
        }
    }
    return index;
}

/// Another one for each number.
QByteArray photograph(int number) {
    return test::asJpeg(test::drawnPhoto(QSize(1'200, 800 + number)));
}

void measureKeys(QWebEnginePage& page, QWidget& keys) {
    evaluate(page, QStringLiteral("window.vestitelTimes = [];"
                                  "addEventListener('keydown', (event) => {"
                                  "  if (/^F\\d/.test(event.key)) { return; }" // InputOrder's marks
                                  "  const start = event.timeStamp;"
                                  "  requestAnimationFrame(() => setTimeout(() =>"
                                  "    window.vestitelTimes.push(performance.now() - start)));"
                                  "}, true); 0"));
    QElapsedTimer pace;
    for (int i = 0; i < kKeys; ++i) {
        pace.start();
        QTest::sendKeyEvent(QTest::Click, &keys, Qt::Key_unknown, i % 6 == 5 ? u' ' : u'ж',
                            Qt::NoModifier);
        waitFor([&pace] { return pace.hasExpired(kPace); });
    }
    waitFor([&] {
        return evaluate(page, QStringLiteral("window.vestitelTimes.length")).toInt() == kKeys;
    });
    for (const QVariant& time : evaluate(page, QStringLiteral("window.vestitelTimes")).toList()) {
        answer(time.toDouble());
    }
}

double processorTime() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

void keysInBarePage(const Text& text) {
    BarePage page(bodyOf(text, [](int) { return QStringLiteral("<img>"); }));
    for (int number = 0; number < text.images; ++number) {
        evaluate(page.page(),
                 QStringLiteral("document.images[%1].src = 'data:image/jpeg;base64,%2'; 0")
                     .arg(number)
                     .arg(QLatin1String(photograph(number).toBase64())));
    }
    page.focusBlock(middleOf(text));
    measureKeys(page.page(), page.keys());
}

void keysInWindow(const QString& archive, const Text& text) {
    Window window(archive);
    const auto image = [&window](int number) {
        const auto medium =
            window.newsroom()
                .run(editorial::Priority::Writing,
                     [number](editorial::Newsroom& room) {
                         return archive::MediaStore(room.archive())
                             .add(photograph(number), QStringLiteral("%1.jpg").arg(number));
                     })
                .result();
        return QStringLiteral("<img alt=\"\" src=\"media:%1\">").arg(medium->hash.toString());
    };
    window.show(bodyOf(text, image), middleOf(text));
    const double before = processorTime();
    measureKeys(pageOf(window->editor()), keysOf(window->editor()));
    answer((processorTime() - before) / kKeys);
}

} // namespace vestitel::bench
