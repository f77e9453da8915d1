#include "editorial/check_posts.h"

#include "archive/post_store.h"
#include "archive/settings_store.h"

#include <QCoreApplication>

namespace vestitel::editorial {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

/// One way in which an edition can leave a gap on its page.
struct Rule {
    QString name;
    bool (*applies)(const domain::Edition& edition);
    const char* sentence;
};

// The canonical form writes an image without alternative text in just this way.
bool hasImageWithoutAlt(const domain::Edition& edition) {
    return edition.body.html().contains(QStringLiteral(" alt=\"\""));
}

const std::vector<Rule>& rules() {
    static const std::vector<Rule> kRules = {
        {QStringLiteral("title-missing"), [](const auto& e) { return e.title.isEmpty(); },
         QT_TRANSLATE_NOOP("vestitel::editorial", "The title is missing.")},
        {QStringLiteral("text-missing"), [](const auto& e) { return e.body.isEmpty(); },
         QT_TRANSLATE_NOOP("vestitel::editorial", "The text is missing.")},
        {QStringLiteral("lead-missing"), [](const auto& e) { return e.lead.isEmpty(); },
         QT_TRANSLATE_NOOP("vestitel::editorial", "The summary under the title is missing.")},
        {QStringLiteral("alt-missing"), hasImageWithoutAlt,
         QT_TRANSLATE_NOOP("vestitel::editorial",
                           "An image has no text for people who cannot see it.")},
    };
    return kRules;
}

} // namespace

Result<std::vector<Remark>> checkPost(Newsroom& newsroom, const PostId& id) {
    VESTITEL_TRY(const auto post, archive::PostStore(newsroom.archive()).post(id));
    VESTITEL_TRY(const auto settings, archive::settings(newsroom.archive()));
    std::vector<Remark> remarks;
    for (const domain::Language& language : settings.languages) {
        const auto edition = post.editions.find(language);
        if (edition == post.editions.end() ||
            (edition->second.title.isEmpty() && edition->second.body.isEmpty())) {
            remarks.push_back({id, language, QStringLiteral("edition-missing"),
                               Words::tr("There is no text in this language.")});
            continue;
        }
        for (const Rule& rule : rules()) {
            if (rule.applies(edition->second)) {
                remarks.push_back({id, language, rule.name, Words::tr(rule.sentence)});
            }
        }
    }
    return remarks;
}

} // namespace vestitel::editorial
