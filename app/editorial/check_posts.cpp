#include "editorial/check_posts.h"

#include "archive/post_store.h"
#include "archive/settings_store.h"
#include "html/body_text.h"
#include "language/blanks.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Whether something that a template or a snippet asks for was not filled in.
bool hasBlank(const domain::Edition& edition) {
    const html::BodyText text = html::bodyText(edition.body);
    const auto left = [](const QString& words) {
        return !language::blanksIn(words).empty();
    };
    return left(edition.title) || left(edition.lead) || left(edition.description) ||
           left(text.text) || left(text.captions) || left(text.altTexts);
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
        {QStringLiteral("placeholder-left"), hasBlank,
         QT_TRANSLATE_NOOP("vestitel::editorial",
                           "Something in [square brackets] is still to be filled in.")},
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

bool hasUnfilledPlace(const domain::Post& post) {
    return std::any_of(post.editions.begin(), post.editions.end(),
                       [](const auto& edition) { return hasBlank(edition.second); });
}

} // namespace vestitel::editorial
