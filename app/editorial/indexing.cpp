#include "editorial/indexing.h"

#include "archive/document_texts.h"
#include "archive/media_store.h"
#include "archive/post_list.h"
#include "archive/taxonomy.h"
#include "html/body_text.h"
#include "sqlite/transaction.h"

#include <algorithm>
#include <limits>

namespace vestitel::editorial {

namespace {

/// The tags, and the category by its name in the language.
QString taxonomyText(const domain::Post& post, const domain::Language& language,
                     const std::vector<domain::Category>& categories) {
    QString text = post.tags.join(u' ');
    const auto category = std::find_if(categories.begin(), categories.end(),
                                       [&](const auto& each) { return each.key == post.category; });
    if (category != categories.end()) {
        const auto name = category->names.find(language);
        text += u' ' + (name != category->names.end() ? name->second : category->key);
    }
    return text;
}

/// Posts that one step of a rebuilding takes.
constexpr size_t kStep = 1000;

std::vector<search::Label> labelsOf(const domain::Post& post,
                                    const std::vector<domain::Category>& categories) {
    std::vector<search::Label> labels{{search::LabelKind::Status, domain::toString(post.status)},
                                      {search::LabelKind::PostKind, post.kind}};
    for (const QString& tag : post.tags) {
        labels.push_back({search::LabelKind::Tag, tag});
    }
    for (const domain::Category& category : categories) {
        if (category.key == post.category) {
            labels.push_back({search::LabelKind::Category, category.key});
            for (const auto& [language, name] : category.names) {
                labels.push_back({search::LabelKind::Category, name});
            }
        }
    }
    if (!post.programme.isEmpty()) {
        labels.push_back({search::LabelKind::Programme, post.programme});
    }
    // By its key alone: its names are in files that change without the post.
    const QStringList parts = post.programme.split(u'-', Qt::SkipEmptyParts);
    for (qsizetype count = 1; count <= parts.size(); ++count) {
        labels.push_back({search::LabelKind::ProgrammeBeginning, parts.first(count).join(u'-')});
    }
    return labels;
}

/// The documents that the post has in the language: attached, or linked in the text.
Result<std::vector<domain::Medium>> documentsIn(Newsroom& newsroom, const domain::Post& post,
                                                const domain::Edition& edition) {
    std::vector<MediaHash> hashes;
    for (const domain::Attachment& attachment : post.attachments) {
        hashes.push_back(attachment.hash);
    }
    for (const MediaHash& hash : html::mediaOf(edition.body)) {
        if (std::find(hashes.begin(), hashes.end(), hash) == hashes.end()) {
            hashes.push_back(hash);
        }
    }
    if (hashes.empty()) {
        return std::vector<domain::Medium>();
    }
    VESTITEL_TRY(auto media, archive::MediaStore(newsroom.archive()).media(hashes));
    media.erase(std::remove_if(media.begin(), media.end(),
                               [](const domain::Medium& medium) { return medium.isImage(); }),
                media.end());
    return media;
}

/// What the language calls the attachments, the names of all documents' files, and what they say.
Result<QString> documentText(Newsroom& newsroom, const domain::Post& post,
                             const domain::Language& language, const domain::Edition& edition) {
    QStringList texts;
    for (const domain::Attachment& attachment : post.attachments) {
        if (const auto title = attachment.titles.find(language); title != attachment.titles.end()) {
            texts.append(title->second);
        }
    }
    VESTITEL_TRY(const auto documents, documentsIn(newsroom, post, edition));
    for (const domain::Medium& document : documents) {
        texts.append(document.name);
        VESTITEL_TRY(const QString text,
                     archive::DocumentTexts(newsroom.archive()).text(document.hash));
        texts.append(text);
    }
    return texts.join(u'\n');
}

Result<std::vector<search::Document>> documentsOf(Newsroom& newsroom, const domain::Post& post,
                                                  const std::vector<domain::Category>& categories) {
    std::vector<search::Document> documents;
    if (post.trashed) {
        return documents;
    }
    const std::vector<search::Label> labels = labelsOf(post, categories);
    for (const auto& [language, edition] : post.editions) {
        const html::BodyText body = html::bodyText(edition.body);
        VESTITEL_TRY(const QString attached, documentText(newsroom, post, language, edition));
        documents.push_back({post.id, language, post.date, edition.title, edition.lead, body.text,
                             body.captions + u'\n' + body.altTexts,
                             taxonomyText(post, language, categories), attached, labels});
    }
    return documents;
}

Result<void> addAll(Newsroom& newsroom, const Progress& progress) {
    VESTITEL_TRY(const auto categories, archive::categories(newsroom.archive()));
    VESTITEL_TRY(
        const auto ids,
        archive::PostList(newsroom.archive()).ids({}, 0, std::numeric_limits<qint64>::max()));
    archive::PostStore store(newsroom.archive());
    for (size_t begin = 0; begin < ids.size(); begin += kStep) {
        VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
        for (size_t i = begin; i < std::min(ids.size(), begin + kStep); ++i) {
            // The oldest first, so that the index grows at its end.
            VESTITEL_TRY(const domain::Post post, store.post(ids[ids.size() - 1 - i]));
            VESTITEL_TRY(const auto documents, documentsOf(newsroom, post, categories));
            VESTITEL_CHECK(newsroom.index().add(transaction, post.id, documents));
        }
        VESTITEL_CHECK(transaction.commit());
        if (progress) {
            progress(static_cast<qsizetype>(std::min(ids.size(), begin + kStep)),
                     static_cast<qsizetype>(ids.size()));
        }
    }
    return {};
}

Result<void> joinAll(Newsroom& newsroom) {
    for (bool isMore = true; isMore;) {
        VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
        VESTITEL_TRY(isMore, newsroom.index().joinPieces(transaction));
        VESTITEL_CHECK(transaction.commit());
    }
    return {};
}

} // namespace

Result<void> indexPost(Newsroom& newsroom, sqlite::Transaction& transaction,
                       const domain::Post& post) {
    VESTITEL_TRY(const auto categories, archive::categories(newsroom.archive()));
    VESTITEL_TRY(const auto documents, documentsOf(newsroom, post, categories));
    return newsroom.index().update(transaction, post.id, documents);
}

Result<void> rebuildIndex(Newsroom& newsroom, const Progress& progress) {
    {
        VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
        VESTITEL_CHECK(newsroom.index().beginRebuild(transaction));
        VESTITEL_CHECK(transaction.commit());
    }
    VESTITEL_CHECK(addAll(newsroom, progress));
    VESTITEL_CHECK(joinAll(newsroom));
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
    VESTITEL_CHECK(newsroom.index().finishRebuild(transaction));
    return transaction.commit();
}

Result<void> ensureIndex(Newsroom& newsroom, const Progress& progress) {
    VESTITEL_TRY(const bool isCurrent, newsroom.index().isCurrent());
    return isCurrent ? Result<void>() : rebuildIndex(newsroom, progress);
}

} // namespace vestitel::editorial
