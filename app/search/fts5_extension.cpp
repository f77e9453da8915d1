#include "search/fts5_extension.h"

#include "language/tokens.h"
#include "search/collector.h"
#include "search/document_key.h"
#include "sqlite/error.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>

namespace vestitel::search {

namespace {

constexpr const char* kCollectorType = "vestitel.collector";

struct Finalizer {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, Finalizer>;

Result<StatementHandle> prepare(sqlite3* database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK) {
        return tl::unexpected(sqlite::lastError(database));
    }
    return StatementHandle(statement);
}

/// FTS5's own interface to extensions (sqlite.org/fts5.html, section 7).
Result<fts5_api*> fts5Api(sqlite3* database) {
    VESTITEL_TRY(const StatementHandle statement, prepare(database, "SELECT fts5(?1)"));
    fts5_api* api = nullptr;
    sqlite3_bind_pointer(statement.get(), 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement.get());
    if (api == nullptr || api->iVersion < 2) {
        return failure(ErrorCode::Unsupported,
                       QCoreApplication::translate(
                           "vestitel::search",
                           "This SQLite cannot search in texts (it lacks FTS5), so the archive "
                           "stays closed. Install Debian's libsqlite3-0."));
    }
    return api;
}

// The tokeniser has no state, so its object is any address.
char tokenizerObject = 0;

int createTokenizer(void*, const char**, int, Fts5Tokenizer** tokenizer) {
    *tokenizer = reinterpret_cast<Fts5Tokenizer*>(&tokenizerObject);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer*) {
}

using TokenCallback = int (*)(void*, int, const char*, int, int, int);

/// Each word of what matchExpression() wrote down of an alternative, in all of its readings: the
/// first, and the others as standing at the same place.
int tokenizeReadings(const QByteArray& text, void* context, TokenCallback take) {
    for (const QByteArray& word : text.split(' ')) {
        int flags = 0;
        for (const QString& reading : QString::fromUtf8(word).split(kReadingMark)) {
            const QByteArray term = reading.toUtf8();
            const int size = static_cast<int>(term.size());
            if (const int code = take(context, flags, term.constData(), size, 0, size);
                code != SQLITE_OK) {
                return code;
            }
            flags = FTS5_TOKEN_COLOCATED;
        }
    }
    return SQLITE_OK;
}

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int size,
             TokenCallback take) {
    static const QByteArray kReadings = QString(kReadingsMark).toUtf8();
    int code = SQLITE_OK;
    const QByteArrayView bytes(text, size);
    if ((flags & FTS5_TOKENIZE_QUERY) != 0 && bytes.startsWith(kReadings)) {
        return tokenizeReadings(bytes.sliced(kReadings.size()).toByteArray(), context, take);
    }
    language::visitTokens(bytes, [&](const language::TokenView& token) {
        code = take(context, 0, token.term.data(), static_cast<int>(token.term.size()),
                    static_cast<int>(token.begin), static_cast<int>(token.end));
        return code == SQLITE_OK;
    });
    return code;
}

void collectRow(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result,
                int count, sqlite3_value** values) {
    auto* collector =
        count == 1 ? static_cast<Collector*>(sqlite3_value_pointer(values[0], kCollectorType))
                   : nullptr;
    const int code = collector == nullptr ? SQLITE_MISUSE : collector->take(*api, context);
    if (code != SQLITE_OK) {
        sqlite3_result_error_code(result, code);
    }
}

void bindText(sqlite3_stmt* statement, int place, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement, place, utf8.constData(), static_cast<int>(utf8.size()),
                      SQLITE_TRANSIENT);
}

void bind(sqlite3_stmt* statement, int place, const RowSpan& rows) {
    sqlite3_bind_int64(statement, place, rows.first);
    sqlite3_bind_int64(statement, place + 1, rows.end);
}

/// Keys of the posts of the rows that a statement gives in their order.
Result<std::vector<qint64>> postsOf(sqlite3* database, sqlite3_stmt* statement) {
    std::vector<qint64> posts;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        const qint64 post = postKeyOf(sqlite3_column_int64(statement, 0));
        if (posts.empty() || posts.back() != post) {
            posts.push_back(post);
        }
    }
    if (code != SQLITE_DONE) {
        return tl::unexpected(sqlite::lastError(database));
    }
    return posts;
}

} // namespace

Result<void> registerExtension(sqlite3* database) {
    VESTITEL_TRY(fts5_api* const api, fts5Api(database));
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    int code = api->xCreateTokenizer(api, "vestitel", nullptr, &tokenizer, nullptr);
    if (code == SQLITE_OK) {
        code = api->xCreateFunction(api, "vestitel_collect", nullptr, collectRow, nullptr);
    }
    if (code != SQLITE_OK) {
        return tl::unexpected(sqlite::errorFromCode(
            code, QStringLiteral("the search extension could not be registered")));
    }
    return {};
}

Result<void> collect(sqlite3* database, Target target, const MatchExpression& expression,
                     const RowSpan& rows, Collector& collector) {
    if (expression.text.isEmpty()) {
        return {};
    }
    VESTITEL_TRY(
        const StatementHandle statement,
        prepare(database, target == Target::Titles
                              ? "SELECT vestitel_collect(search_title, ?2) FROM search_title "
                                "WHERE search_title MATCH ?1 AND rowid >= ?3 AND rowid < ?4 "
                                "ORDER BY rowid DESC"
                              : "SELECT vestitel_collect(search_index, ?2) FROM search_index "
                                "WHERE search_index MATCH ?1 AND rowid >= ?3 AND rowid < ?4 "
                                "ORDER BY rowid DESC"));
    bindText(statement.get(), 1, expression.text);
    sqlite3_bind_pointer(statement.get(), 2, &collector, kCollectorType, nullptr);
    bind(statement.get(), 3, rows);
    collector.begin(expression.phrases);
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW && !collector.isFull()) {
        code = sqlite3_step(statement.get());
    }
    if (code != SQLITE_DONE && code != SQLITE_ROW) {
        return tl::unexpected(sqlite::lastError(database));
    }
    return {};
}

Result<std::vector<qint64>> postsMatching(sqlite3* database, Target target,
                                          const QString& expression, const RowSpan& rows) {
    if (expression.isEmpty()) {
        return std::vector<qint64>();
    }
    VESTITEL_TRY(const StatementHandle statement,
                 prepare(database, target == Target::Titles
                                       ? "SELECT rowid FROM search_title WHERE rowid >= ?1 AND "
                                         "rowid < ?2 AND search_title MATCH ?3 ORDER BY rowid"
                                       : "SELECT rowid FROM search_index WHERE rowid >= ?1 AND "
                                         "rowid < ?2 AND search_index MATCH ?3 ORDER BY rowid"));
    bind(statement.get(), 1, rows);
    bindText(statement.get(), 3, expression);
    return postsOf(database, statement.get());
}

Result<std::vector<qint64>> postsIn(sqlite3* database, const RowSpan& rows) {
    VESTITEL_TRY(const StatementHandle statement,
                 prepare(database, "SELECT id FROM search_document WHERE id >= ?1 AND id < ?2 "
                                   "ORDER BY id"));
    bind(statement.get(), 1, rows);
    return postsOf(database, statement.get());
}

} // namespace vestitel::search
