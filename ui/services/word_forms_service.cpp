#include "services/word_forms_service.h"

#include "html/body_text.h"
#include "language/word_forms.h"

#include <QPromise>

#include <map>
#include <optional>

namespace vestitel::services {

struct WordFormsService::Dictionaries {
    std::map<domain::Language, std::optional<language::WordForms>> all;

    language::WordForms* of(const domain::Language& language) {
        auto found = all.find(language);
        if (found == all.end()) {
            auto opened = language::WordForms::open(language);
            found = all.emplace(language, opened ? std::optional(*std::move(opened)) : std::nullopt)
                        .first;
        }
        return found->second ? &*found->second : nullptr;
    }
};

namespace {

WordFormsService::Forms themselves(const QString& query) {
    WordFormsService::Forms forms;
    for (const QString& word : language::wordsOf(query)) {
        forms.push_back({word});
    }
    return forms;
}

} // namespace

WordFormsService::WordFormsService() : m_dictionaries(std::make_shared<Dictionaries>()) {
    m_pool.setMaxThreadCount(1);
}

WordFormsService::~WordFormsService() {
    m_pool.clear();
    m_pool.waitForDone();
}

QString WordFormsService::refusal(const std::vector<domain::Language>& languages) {
    QString reason;
    for (const domain::Language& language : languages) {
        const Result<void> checked = language::WordForms::check(language);
        if (checked) {
            return {};
        }
        reason = checked.error().message;
    }
    return reason;
}

QFuture<WordFormsService::Forms> WordFormsService::formsOf(const QString& query,
                                                           const std::vector<Text>& texts) {
    auto promise = std::make_shared<QPromise<Forms>>();
    QFuture<Forms> future = promise->future();
    promise->start();
    m_pool.start([promise, query, texts, dictionaries = m_dictionaries] {
        Forms forms = themselves(query);
        for (const Text& text : texts) {
            language::WordForms* const words = dictionaries->of(text.language);
            if (words == nullptr) {
                continue;
            }
            const Forms own =
                words->formsOf(query, {text.title, text.lead, html::plainText(text.body)});
            for (std::size_t i = 0; i < own.size(); ++i) {
                forms[i] += own[i];
                forms[i].removeDuplicates();
            }
        }
        promise->addResult(forms);
        promise->finish();
    });
    return future;
}

} // namespace vestitel::services
