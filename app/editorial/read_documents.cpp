#include "editorial/read_documents.h"

#include "archive/document_texts.h"
#include "archive/post_store.h"
#include "base/log.h"
#include "documents/readable.h"
#include "editorial/indexing.h"
#include "sqlite/transaction.h"

namespace vestitel::editorial {

namespace {

constexpr int kAtOnce = 16;

Result<void> keepText(Newsroom& newsroom, const MediaHash& hash, const QString& text) {
    archive::DocumentTexts texts(newsroom.archive());
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
    VESTITEL_CHECK(texts.setText(transaction, hash, text));
    if (!text.isEmpty()) {
        VESTITEL_TRY(const auto posts, texts.postsWith(hash));
        archive::PostStore store(newsroom.archive());
        for (const PostId& id : posts) {
            VESTITEL_TRY(const domain::Post post, store.post(id));
            VESTITEL_CHECK(indexPost(newsroom, transaction, post));
        }
    }
    return transaction.commit();
}

} // namespace

Result<int> readDocuments(const ArchiveStep& step, const documents::DocumentReader& reader,
                          const Cancellation& cancellation) {
    int read = 0;
    while (true) {
        std::vector<archive::UnreadDocument> unread;
        VESTITEL_CHECK(step([&unread](Newsroom& newsroom) -> Result<void> {
            VESTITEL_TRY(unread, archive::DocumentTexts(newsroom.archive())
                                     .unread(documents::readableExtensions(), kAtOnce));
            return {};
        }));
        if (unread.empty()) {
            return read;
        }
        for (const archive::UnreadDocument& document : unread) {
            auto text = reader.read(document.path, document.extension, cancellation);
            if (!text && text.error().code != ErrorCode::DamagedData) {
                return failure(text);
            }
            if (!text) {
                qCWarning(editorialLog) << "a document could not be read:" << text.error().detail;
            }
            VESTITEL_CHECK(step([&](Newsroom& newsroom) {
                return keepText(newsroom, document.hash, text.value_or(QString()).simplified());
            }));
            read += text ? 1 : 0;
        }
    }
}

Result<int> readDocuments(Newsroom& newsroom, const documents::DocumentReader& reader,
                          const Cancellation& cancellation) {
    return readDocuments(
        [&newsroom](const std::function<Result<void>(Newsroom&)>& work) { return work(newsroom); },
        reader, cancellation);
}

} // namespace vestitel::editorial
