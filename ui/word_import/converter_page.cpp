#include "word_import/converter_page.h"

#include "base/deliver.h"
#include "base/log.h"
#include "webview/locked_page.h"
#include "webview/locked_profile.h"
#include "webview/scheme.h"
#include "word_import/converter_bridge.h"

#include <QCoreApplication>
#include <QFile>
#include <QWebChannel>

namespace vestitel::word_import {

namespace {

const QString& host() {
    static const QString kHost = QStringLiteral("import");
    return kHost;
}

Result<webview::File> resource(const QString& path, const char* mediaType) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, {}, QStringLiteral("resource is missing: ") + path);
    }
    return webview::File{file.readAll(), QLatin1String(mediaType)};
}

/// All that the page can load.
Result<webview::File> find(const QString& path, const QByteArray& document) {
    if (path == QLatin1String("document")) {
        return webview::File{document, QStringLiteral("application/octet-stream")};
    }
    if (path == QLatin1String("word.html")) {
        return resource(QStringLiteral(":/web/word.html"), "text/html");
    }
    if (path == QLatin1String("word.js")) {
        return resource(QStringLiteral(":/web/word.js"), "text/javascript");
    }
    if (path == QLatin1String("qwebchannel.js")) {
        return resource(QStringLiteral(":/qtwebchannel/qwebchannel.js"), "text/javascript");
    }
    return failure(ErrorCode::NotFound, {}, QStringLiteral("not in the converter's table"));
}

QString sentenceFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::TooLarge:
        return ConverterPage::tr("The document holds more than this program can take at once, so "
                                 "nothing was imported from it. Make its pictures smaller, or "
                                 "divide it in two.");
    case ErrorCode::Cancelled:
        return ConverterPage::tr("Reading the document took too long and was ended; nothing was "
                                 "imported from it. Divide it in two, and import the parts.");
    default:
        return ConverterPage::tr("The document is damaged, so nothing was imported from it. Open "
                                 "it in Word, save it anew and try again.");
    }
}

} // namespace

ConverterPage::ConverterPage(QByteArray document, int patienceMilliseconds, Answer answerTo)
    : m_bytes(std::move(document)), m_answer(std::move(answerTo)),
      m_profile(
          std::make_unique<webview::LockedProfile>(QStringList{host()},
                                                   [this](const QString&, const QString& path) {
                                                       return readyFuture(find(path, m_bytes));
                                                   })),
      m_page(std::make_unique<webview::LockedPage>(m_profile->profile(),
                                                   webview::LockedPage::Scripts::On)) {
    auto* const bridge = new ConverterBridge(m_page.get());
    auto* const channel = new QWebChannel(m_page.get());
    channel->registerObject(QStringLiteral("converter"), bridge);
    m_page->setWebChannel(channel);
    connect(bridge, &ConverterBridge::pictureCame, this,
            [this](const QString& type, const QString& base64) {
                m_document.pictures.push_back({QByteArray::fromBase64(base64.toLatin1()), type});
            });
    connect(bridge, &ConverterBridge::finished, this, [this](const QString& html) {
        m_document.markup = html;
        answer(std::move(m_document));
    });
    connect(bridge, &ConverterBridge::failed, this, [this](const QString& reason) {
        const bool tooLarge = reason == QLatin1String("too large");
        fail(tooLarge ? ErrorCode::TooLarge : ErrorCode::DamagedData, reason);
    });
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this,
            [this] { fail(ErrorCode::TooLarge, QStringLiteral("the converter's page died")); });
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, [this](bool loaded) {
        if (!loaded) {
            fail(ErrorCode::DamagedData, QStringLiteral("the converter's page did not load"));
        }
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(ErrorCode::Cancelled, QStringLiteral("the converter took too long")); });
    m_patience.start(patienceMilliseconds);
    m_page->openHome(webview::address(host(), QStringLiteral("word.html")));
}

ConverterPage::~ConverterPage() = default;

void ConverterPage::answer(const Result<importing::WordMarkup>& document) {
    if (m_answered) {
        return;
    }
    m_answered = true;
    m_patience.stop();
    // Later, since the page may not go while it speaks.
    QMetaObject::invokeMethod(
        this,
        [this, document] {
            const Answer answerTo = m_answer;
            answerTo(document);
        },
        Qt::QueuedConnection);
}

void ConverterPage::fail(ErrorCode code, const QString& detail) {
    qCInfo(uiLog) << "a Word document was not converted:" << detail;
    answer(failure(code == ErrorCode::Cancelled ? ErrorCode::TooLarge : code, sentenceFor(code),
                   detail));
}

} // namespace vestitel::word_import
