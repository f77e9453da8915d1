#include "editorial/check_posts.h"

#include "archive/check_levels.h"
#include "archive/document_texts.h"
#include "archive/post_store.h"
#include "archive/settings_store.h"
#include "editorial/publication_of.h"
#include "html/body_text.h"
#include "language/blanks.h"
#include "publishing/theme_findings.h"

#include <algorithm>

namespace vestitel::editorial {

namespace {

/// Whether something that a template or a snippet asks for was not filled in.
bool hasBlank(const domain::Edition& edition) {
    const html::BodyText text = html::bodyText(edition.body);
    const auto left = [](const QString& words) {
        return !language::blanksIn(words).empty();
    };
    return left(edition.title) || left(edition.lead) || left(edition.description) ||
           left(text.text) || left(text.captions) || left(text.altTexts);
}

/// A theme of the program's is well read as it comes, so it is measured only when something was
/// chosen in it. One that cannot be used is told by whatever needs it.
QStringList lookProblems(Newsroom& newsroom) {
    const auto settings = archive::settings(newsroom.archive());
    if (!settings ||
        (settings->themeOptions.empty() && publishing::Theme::isBuiltIn(settings->theme))) {
        return {};
    }
    const auto look = newsroom.look().of(*settings);
    return look ? publishing::contrastSentences(*look) : QStringList();
}

Result<checks::Subject> subjectOf(Newsroom& newsroom, const domain::Post& post) {
    archive::Archive& archive = newsroom.archive();
    VESTITEL_TRY(const auto publication, publicationOf(newsroom, post));
    checks::Subject subject{.post = post,
                            .languages = publication.languages,
                            .media = publication.media,
                            .today = archive.clock().now().toLocalTime().date(),
                            .fundingProblem = publication.fundingProblem,
                            .lookProblems = lookProblems(newsroom)};
    for (auto page = publication.linkedPages.begin(); page != publication.linkedPages.end();
         ++page) {
        if (!page.value().empty()) {
            subject.linked.insert(page.key());
        }
    }
    archive::DocumentTexts texts(archive);
    for (const domain::Attachment& attachment : post.attachments) {
        VESTITEL_TRY(const bool isWordless, texts.isWordless(attachment.hash));
        if (isWordless) {
            subject.wordless.insert(attachment.hash);
        }
    }
    return subject;
}

Result<checks::Levels> levelsOf(archive::Archive& archive) {
    VESTITEL_TRY(const auto set, archive::checkLevels(archive));
    checks::Levels levels;
    for (const auto& [rule, text] : set) {
        if (const auto level = checks::levelFromString(text)) {
            levels[rule] = *level;
        }
    }
    return levels;
}

} // namespace

Result<std::vector<checks::Finding>> checkPost(Newsroom& newsroom, const domain::Post& post) {
    VESTITEL_TRY(const auto prepared, prepareCheck(newsroom, post));
    return checks::checkPost(prepared.subject, prepared.levels);
}

Result<PreparedCheck> prepareCheck(Newsroom& newsroom, const domain::Post& post) {
    VESTITEL_TRY(auto subject, subjectOf(newsroom, post));
    VESTITEL_TRY(auto levels, levelsOf(newsroom.archive()));
    return PreparedCheck{std::move(subject), std::move(levels)};
}

Result<std::vector<checks::Finding>> checkPost(Newsroom& newsroom, const PostId& id) {
    VESTITEL_TRY(const auto post, archive::PostStore(newsroom.archive()).post(id));
    return checkPost(newsroom, post);
}

bool hasUnfilledPlace(const domain::Post& post) {
    return std::any_of(post.editions.begin(), post.editions.end(),
                       [](const auto& edition) { return hasBlank(edition.second); });
}

} // namespace vestitel::editorial
