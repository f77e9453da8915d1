#pragma once

#include "importing/import_word.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace vestitel::word_import {

class ConverterPage;

/// Turns Word documents into markup, one at a time, each in a page of its own that goes afterwards.
/// Lives on the window's thread. Destroying it ends what is under way; whoever waits is answered
/// with ErrorCode::Cancelled, then and later.
class WordConverter final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPatienceMilliseconds = 180'000;

    explicit WordConverter(int patienceMilliseconds = kPatienceMilliseconds,
                           QObject* parent = nullptr);
    ~WordConverter() override;

    /// Converts a document and waits for it: for other threads than the window's, on which nothing
    /// waits. May be kept longer than the converter.
    [[nodiscard]] std::function<Result<importing::WordMarkup>(const QByteArray&)> function() const;

    /// Ends what is under way, and what waits for its turn.
    void cancel();

private:
    class Queue;

    void startNext();

    std::shared_ptr<Queue> m_queue;
    std::unique_ptr<ConverterPage> m_page;
    int m_patience;
};

} // namespace vestitel::word_import
