#include "editorial/earlier_texts.h"

#include "editorial/edit_posts.h"
#include "editorial/publication_of.h"
#include "publishing/site_files.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestitel::editorial {

struct EarlierText::Parts {
    archive::Revision then;
    domain::Edition now;
    publishing::Publication publication; ///< With what is shown now, and what was shown then.
    publishing::Publication earlier;
    publishing::Theme theme;
    publishing::ComparedTexts changes;
    QByteArray page;
    QByteArray earlierPage;
};

namespace {

using publishing::ComparedTexts;
using publishing::TextChange;

ComparedTexts compared(const domain::Edition& before, const domain::Edition& after) {
    return {html::compareLines(before.title, after.title),
            html::compareLines(before.lead, after.lead),
            html::compareLines(before.description, after.description),
            html::compare(before.body, after.body)};
}

/// What the pages of the post with this text alone need.
Result<publishing::Publication> publicationWith(Newsroom& newsroom, domain::Post post,
                                                const domain::Language& language,
                                                domain::Edition edition) {
    if (edition.title.isEmpty()) {
        edition.title = post.id.toString(); // An edition without a title has no files.
    }
    post.editions = {{language, std::move(edition)}};
    return publicationOf(newsroom, std::move(post));
}

domain::Edition editionOf(const domain::Post& post, const domain::Language& language) {
    const auto found = post.editions.find(language);
    return found == post.editions.end() ? domain::Edition() : found->second;
}

/// Both, so that a page can show what either shows.
void join(publishing::Publication& publication, const publishing::Publication& other) {
    publication.media.insert(other.media);
    publication.mediaPaths.insert(other.mediaPaths);
    publication.linkedPages.insert(other.linkedPages);
}

} // namespace

Result<std::vector<TextPoint>> textHistory(Newsroom& newsroom, const PostId& post,
                                           const domain::Language& language) {
    std::vector<TextPoint> points;
    VESTITEL_TRY(const auto last, archive::lastSaveOf(newsroom.archive(), post, language));
    if (last) {
        VESTITEL_TRY(const auto stored, archive::PostStore(newsroom.archive()).post(post));
        points.push_back({0, *last, editionOf(stored, language).title});
    }
    VESTITEL_TRY(auto revisions, archive::revisionsOf(newsroom.archive(), post, language));
    for (archive::Revision& revision : revisions) {
        points.push_back(
            {revision.number, std::move(revision.save), std::move(revision.edition.title)});
    }
    return points;
}

qint64 EarlierText::revision() const {
    return m_parts->then.number;
}

qsizetype EarlierText::wordsAdded() const {
    const ComparedTexts& changes = m_parts->changes;
    return changes.title.wordsAdded + changes.lead.wordsAdded + changes.description.wordsAdded +
           changes.body.wordsAdded;
}

qsizetype EarlierText::wordsRemoved() const {
    const ComparedTexts& changes = m_parts->changes;
    return changes.title.wordsRemoved + changes.lead.wordsRemoved +
           changes.description.wordsRemoved + changes.body.wordsRemoved;
}

bool EarlierText::isAsNow() const {
    const ComparedTexts& changes = m_parts->changes;
    return !changes.title.isChanged && !changes.lead.isChanged && !changes.description.isChanged &&
           std::none_of(changes.body.blocks.begin(), changes.body.blocks.end(),
                        [](const html::BlockChange& change) { return change.isChanged; });
}

Result<QByteArray> EarlierText::file(const QString& path, View view) const {
    if (path == QLatin1String(publishing::kComparisonPath)) {
        return view == View::Changes ? m_parts->page : m_parts->earlierPage;
    }
    auto bytes = publishing::siteFile(m_parts->publication, m_parts->theme, path);
    return !bytes && bytes.error().code == ErrorCode::NotFound
               ? publishing::siteFile(m_parts->earlier, m_parts->theme, path)
               : bytes;
}

Result<EarlierText> earlierText(Newsroom& newsroom, qint64 number,
                                const publishing::ComparisonWords& words) {
    VESTITEL_TRY(const auto then, archive::revision(newsroom.archive(), number));
    VESTITEL_TRY(const auto post, archive::PostStore(newsroom.archive()).post(then.post));
    const domain::Edition now = editionOf(post, then.language);
    VESTITEL_TRY(auto publication, publicationWith(newsroom, post, then.language, now));
    VESTITEL_TRY(auto earlier, publicationWith(newsroom, post, then.language, then.edition));
    VESTITEL_TRY(auto theme, themeFor(newsroom));
    join(publication, earlier);
    const ComparedTexts changes = compared(then.edition, now);
    const ComparedTexts same = compared(then.edition, then.edition);
    EarlierText text;
    text.m_parts = std::make_shared<const EarlierText::Parts>(EarlierText::Parts{
        then, now, publication, earlier, theme, changes,
        publishing::renderComparison(changes, publication, then.language, theme, words),
        publishing::renderComparison(same, earlier, then.language, theme, words)});
    return text;
}

Result<archive::SaveOutcome> takeBackChange(Newsroom& newsroom, const EarlierText& text,
                                            const TextChange& change) {
    const archive::Revision& then = text.m_parts->then;
    VESTITEL_TRY(auto post, archive::PostStore(newsroom.archive()).post(then.post));
    const domain::Edition stored = editionOf(post, then.language);
    const domain::Edition& compared = text.m_parts->now;
    if (stored.title != compared.title || stored.lead != compared.lead ||
        stored.description != compared.description || stored.body != compared.body) {
        return failure(ErrorCode::Conflict,
                       QCoreApplication::translate(
                           "vestitel::editorial",
                           "The text has changed in the meantime, so nothing was put back. Look "
                           "at the changes again."));
    }
    domain::Edition& edition = post.editions[then.language];
    switch (change.part) {
    case TextChange::Part::Title:
        edition.title = then.edition.title;
        break;
    case TextChange::Part::Lead:
        edition.lead = then.edition.lead;
        break;
    case TextChange::Part::Description:
        edition.description = then.edition.description;
        break;
    case TextChange::Part::Block: {
        VESTITEL_TRY(edition.body,
                     html::withChangeUndone(then.edition.body, compared.body, change.block));
        break;
    }
    }
    return savePost(newsroom, post, archive::SaveReason::Restore);
}

} // namespace vestitel::editorial
