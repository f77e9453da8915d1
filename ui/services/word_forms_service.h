#pragma once

#include "domain/language.h"
#include "html/body.h"

#include <QFuture>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace vestitel::services {

/// The forms that words of a query have in texts, found beside the window. Dictionaries are opened
/// when they are first needed, and kept. To be used from the window's thread.
class WordFormsService final {
public:
    struct Text {
        domain::Language language;
        QString title;
        QString lead;
        html::Body body;
    };
    using Forms = std::vector<QStringList>;

    WordFormsService();
    ~WordFormsService();

    /// Why there are no forms in any of these languages; empty when there are.
    [[nodiscard]] static QString refusal(const std::vector<domain::Language>& languages);
    /// For each word of the query itself and its forms in the texts, each by the dictionary of its
    /// language.
    [[nodiscard]] QFuture<Forms> formsOf(const QString& query, const std::vector<Text>& texts);

private:
    struct Dictionaries;
    std::shared_ptr<Dictionaries> m_dictionaries;
    QThreadPool m_pool; ///< Of one thread.
};

} // namespace vestitel::services
