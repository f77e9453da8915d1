#include "editorial/indexing.h"

#include "archive/media_store.h"
#include "archive/post_list.h"
#include "archive/taxonomy.h"
#include "html/body_text.h"
#include "search/index_clearing.h"
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

/// Captions and alternative texts in the body, and what the attachments are called.
QString captionText(const domain::Post& post, const domain::Language& language,
                    const html::BodyText& body) {
    QString text = body.captions + u'\n' + body.altTexts;
    for (const domain::Attachment& attachment : post.attachments) {
        if (const auto title = attachment.titles.find(language); title != attachment.titles.end()) {
            text += u'\n' + title->second;
        }
    }
    return text;
}

} // namespace

Result<void> indexPost(Newsroom& newsroom, sqlite::Transaction& transaction,
                       const domain::Post& post) {
    std::vector<search::Document> documents;
    if (!post.trashed) {
        VESTITEL_TRY(const auto categories, archive::categories(newsroom.archive()));
        for (const auto& [language, edition] : post.editions) {
            const html::BodyText body = html::bodyText(edition.body);
            documents.push_back({post.id, language, post.date, edition.title, edition.lead,
                                 body.text, captionText(post, language, body),
                                 taxonomyText(post, language, categories)});
        }
    }
    return newsroom.index().update(transaction, post.id, documents);
}

Result<void> rebuildIndex(Newsroom& newsroom) {
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
    VESTITEL_CHECK(search::clearIndex(transaction));
    VESTITEL_TRY(const auto ids, archive::PostList(newsroom.archive())
                                     .ids({}, 0, std::numeric_limits<qint64>::max()));
    archive::PostStore posts(newsroom.archive());
    for (const PostId& id : ids) {
        VESTITEL_TRY(const domain::Post post, posts.post(id));
        VESTITEL_CHECK(indexPost(newsroom, transaction, post));
    }
    return transaction.commit();
}

} // namespace vestitel::editorial
