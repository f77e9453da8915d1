#pragma once

#include "importing/import_word.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace vestitel::webview {
class LockedPage;
class LockedProfile;
} // namespace vestitel::webview

namespace vestitel::word_import {

/// The hidden page at work on one document. It answers once, with markup or an error; a page that
/// dies or takes too long is an error too. Destroying it ends the work, and there is no answer.
class ConverterPage final : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<importing::WordMarkup>&)>;

    /// `answer` is called from the event loop, and may destroy the page.
    ConverterPage(QByteArray document, int patienceMilliseconds, Answer answer);
    ~ConverterPage() override;

private:
    void answer(const Result<importing::WordMarkup>& document);
    void fail(ErrorCode code, const QString& detail);

    QByteArray m_bytes;
    Answer m_answer;
    importing::WordMarkup m_document;
    bool m_answered = false;
    QTimer m_patience;
    std::unique_ptr<webview::LockedProfile> m_profile; // outlives its page
    std::unique_ptr<webview::LockedPage> m_page;
};

} // namespace vestitel::word_import
