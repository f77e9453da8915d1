#pragma once

#include "search/index.h"

#include "base/atomic_file.h"
#include "sqlite/transaction.h"

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <algorithm>

namespace vestitel::test {

/// An index in a database of its own.
class IndexFixture final {
public:
    IndexFixture()
        : m_connection(sqlite::Connection::open(m_folder.file(QStringLiteral("index.sqlite")),
                                                sqlite::Connection::Mode::Create)
                           .value()),
          m_index(*m_connection) {
        REQUIRE(search::prepareConnection(*m_connection));
        for (const auto* name : {"0002_search.sql", "0005_search_terms.sql",
                                 "0006_search_fields.sql", "0010_search_beginnings.sql"}) {
            const auto sql = readFile(QStringLiteral(VESTITEL_SOURCES "/resources/migrations/") +
                                          QLatin1String(name),
                                      1 << 20);
            REQUIRE(m_connection->execute(QString::fromUtf8(sql.value())));
        }
        auto transaction = sqlite::Transaction::begin(*m_connection).value();
        REQUIRE(m_index.beginRebuild(transaction));
        REQUIRE(m_index.finishRebuild(transaction));
        REQUIRE(transaction.commit());
    }

    [[nodiscard]] sqlite::Connection& connection() { return *m_connection; }
    [[nodiscard]] search::Index& index() { return m_index; }

    void update(const PostId& post, const std::vector<search::Document>& documents) {
        auto transaction = sqlite::Transaction::begin(*m_connection).value();
        REQUIRE(m_index.update(transaction, post, documents));
        REQUIRE(transaction.commit());
    }

    PostId add(const QString& title, const QString& body, const QDate& date = {}) {
        const PostId post = m_ids.newPostId();
        update(post, {document(post, title, body, date)});
        return post;
    }

    [[nodiscard]] static search::Document
    document(const PostId& post, const QString& title, const QString& body, const QDate& date = {},
             const domain::Language& language = domain::Language::bulgarian()) {
        return {.post = post, .language = language, .date = date, .title = title, .body = body};
    }

    [[nodiscard]] PostId newPost() { return m_ids.newPostId(); }

    search::Results search(const QString& query, qint64 limit = 50, qint64 offset = 0) {
        const auto results = m_index.search({query, limit, offset});
        INFO(query.toStdString());
        REQUIRE(results);
        return *results;
    }

    [[nodiscard]] bool finds(const QString& query, const PostId& post) {
        const search::Results results = search(query, 100'000);
        return std::any_of(results.hits.begin(), results.hits.end(),
                           [&](const search::Hit& hit) { return hit.post == post; });
    }

    /// The number at the end of each found post's id, in order.
    [[nodiscard]] std::vector<int> numbers(const QString& query) {
        std::vector<int> result;
        for (const search::Hit& hit : search(query).hits) {
            result.push_back(hit.post.toString().right(4).toInt(nullptr, 16));
        }
        return result;
    }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<sqlite::Connection> m_connection;
    search::Index m_index;
    CountingIdSource m_ids;
};

} // namespace vestitel::test
