#include "search/vocabulary.h"

#include "language/english_forms.h"
#include "language/lemmatiser.h"
#include "sqlite/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vestitel::search {

namespace {

/// Words that are joined by one statement.
constexpr size_t kBatch = 20'000;
constexpr int kMostOfBeginning = 300;

QString tableOfForms() {
    const language::Lemmatiser& table = language::Lemmatiser::bulgarian();
    return QStringLiteral("%1 %2").arg(table.size()).arg(table.checksum());
}

bool isCyrillic(const QByteArray& term) {
    return !term.isEmpty() && (static_cast<unsigned char>(term.front()) & 0xFCU) == 0xD0U;
}

QString asJson(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString asJson(const std::vector<QByteArray>& terms) {
    QJsonArray array;
    for (const QByteArray& term : terms) {
        array.append(QString::fromUtf8(term));
    }
    return asJson(array);
}

Result<std::vector<QByteArray>> termsFrom(Result<sqlite::Statement> rows) {
    if (!rows) {
        return failure(rows);
    }
    std::vector<QByteArray> terms;
    while (true) {
        VESTITEL_TRY(const bool found, rows->step());
        if (!found) {
            return terms;
        }
        terms.push_back(rows->text(0).toUtf8());
    }
}

Result<qint64> numberFrom(Result<sqlite::Statement> row) {
    if (!row) {
        return failure(row);
    }
    VESTITEL_TRY(const bool found, row->step());
    return found && !row->isNull(0) ? row->integer(0) : 0;
}

/// A word, by its place among others, under one of its keys.
struct Form {
    QByteArray key;
    size_t term = 0;
};

/// In the order of search_form: rows that are written in another one touch its pages many times.
std::vector<Form> formsByKey(const std::vector<QByteArray>& terms) {
    std::vector<Form> forms;
    for (size_t i = 0; i < terms.size(); ++i) {
        if (isCyrillic(terms[i])) {
            const QString word = QString::fromUtf8(terms[i]);
            for (const QString& key : language::Lemmatiser::bulgarian().keysOf(word)) {
                forms.push_back({key.toUtf8(), i});
            }
        }
    }
    std::sort(forms.begin(), forms.end(), [&terms](const Form& a, const Form& b) {
        return a.key != b.key ? a.key < b.key : terms[a.term] < terms[b.term];
    });
    return forms;
}

} // namespace

Result<void> Vocabulary::prepare() {
    {
        VESTITEL_TRY(auto row, m_connection->query(QStringLiteral(
                                   "SELECT value FROM search_state WHERE key = 'forms'")));
        VESTITEL_TRY(const bool found, row.step());
        if (found && row.text(0) == tableOfForms()) {
            return {};
        }
    }
    VESTITEL_CHECK(m_connection->run(QStringLiteral("DELETE FROM search_form")));
    VESTITEL_TRY(const std::vector<QByteArray> terms,
                 termsFrom(m_connection->query(QStringLiteral("SELECT term FROM search_term"))));
    VESTITEL_CHECK(join(terms));
    return m_connection->run(
        QStringLiteral("INSERT OR REPLACE INTO search_state VALUES ('forms', ?)"), tableOfForms());
}

Result<void> Vocabulary::join(const std::vector<QByteArray>& terms) {
    const std::vector<Form> forms = formsByKey(terms);
    for (size_t begin = 0; begin < forms.size(); begin += kBatch) {
        QJsonArray pairs;
        for (size_t i = begin; i < std::min(forms.size(), begin + kBatch); ++i) {
            pairs.append(QJsonArray{QString::fromUtf8(forms[i].key),
                                    QString::fromUtf8(terms[forms[i].term])});
        }
        VESTITEL_CHECK(m_connection->run(
            QStringLiteral("INSERT OR IGNORE INTO search_form SELECT value ->> 0, value ->> 1 "
                           "FROM json_each(?)"),
            asJson(pairs)));
    }
    return {};
}

Result<void> Vocabulary::change(const TermCounts& changes) {
    QJsonArray pairs;
    bool isAnyLess = false;
    for (const auto& [term, count] : changes) {
        if (count != 0) {
            pairs.append(QJsonArray{QString::fromUtf8(term), count});
            isAnyLess = isAnyLess || count < 0;
        }
    }
    std::vector<QByteArray> added;
    {
        // One statement for all, however many.
        VESTITEL_TRY(auto rows,
                     m_connection->query(
                         QStringLiteral("INSERT INTO search_term SELECT value ->> 0, value ->> 1 "
                                        "FROM json_each(?) WHERE true ON CONFLICT DO UPDATE "
                                        "SET texts = texts + excluded.texts RETURNING term, texts"),
                         asJson(pairs)));
        while (true) {
            VESTITEL_TRY(const bool found, rows.step());
            if (!found) {
                break;
            }
            const QByteArray term = rows.text(0).toUtf8();
            if (rows.integer(1) == changes.at(term)) {
                added.push_back(term);
            }
        }
    }
    if (isAnyLess) {
        VESTITEL_CHECK(
            m_connection->run(QStringLiteral("DELETE FROM search_term WHERE texts <= 0 AND term IN "
                                             "(SELECT value ->> 0 FROM json_each(?))"),
                              asJson(pairs)));
    }
    return added.empty() ? Result<void>() : join(added);
}

Result<void> Vocabulary::showIndexed() {
    return m_connection->execute(
        QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_indexed "
                       "USING fts5vocab (main, search_index, 'row')"));
}

Result<void> Vocabulary::rebuild() {
    VESTITEL_CHECK(showIndexed());
    VESTITEL_CHECK(m_connection->run(QStringLiteral("DELETE FROM search_term")));
    VESTITEL_CHECK(m_connection->run(
        QStringLiteral("INSERT INTO search_term SELECT term, doc FROM temp.search_indexed")));
    VESTITEL_CHECK(
        m_connection->run(QStringLiteral("DELETE FROM search_state WHERE key = 'forms'")));
    return prepare();
}

Result<QByteArray> Vocabulary::firstFrom(const QByteArray& term) {
    VESTITEL_TRY(auto row,
                 m_connection->query(QStringLiteral("SELECT term FROM search_term WHERE term >= ? "
                                                    "ORDER BY term LIMIT 1"),
                                     QString::fromUtf8(term)));
    VESTITEL_TRY(const bool found, row.step());
    return found ? row.text(0).toUtf8() : QByteArray();
}

Result<bool> Vocabulary::has(const QByteArray& term) {
    VESTITEL_TRY(const QByteArray first, firstFrom(term));
    return first == term;
}

Result<std::vector<QByteArray>> Vocabulary::formsOf(const QByteArray& term) {
    const QString word = QString::fromUtf8(term);
    std::vector<QByteArray> forms;
    if (isCyrillic(term)) {
        const QJsonArray keys =
            QJsonArray::fromStringList(language::Lemmatiser::bulgarian().keysOf(word));
        VESTITEL_TRY(forms, termsFrom(m_connection->query(
                                QStringLiteral("SELECT DISTINCT term FROM search_form WHERE key IN "
                                               "(SELECT value FROM json_each(?))"),
                                asJson(keys))));
    } else {
        const QJsonArray candidates = QJsonArray::fromStringList(language::englishForms(word));
        VESTITEL_TRY(forms, termsFrom(m_connection->query(
                                QStringLiteral("SELECT term FROM search_term WHERE term IN "
                                               "(SELECT value FROM json_each(?))"),
                                asJson(candidates))));
    }
    forms.erase(std::remove(forms.begin(), forms.end(), term), forms.end());
    return forms;
}

Result<std::vector<QByteArray>> Vocabulary::wordsWithBeginning(const QByteArray& beginning,
                                                               qint64 most) {
    return termsFrom(m_connection->query(
        QStringLiteral("SELECT term FROM search_term WHERE term >= ? AND term < ? || char(1114111) "
                       "ORDER BY term LIMIT ?"),
        QString::fromUtf8(beginning), QString::fromUtf8(beginning), most));
}

Result<qint64> Vocabulary::textsWith(const std::vector<QByteArray>& terms) {
    return numberFrom(
        m_connection->query(QStringLiteral("SELECT sum(texts) FROM search_term WHERE term IN "
                                           "(SELECT value FROM json_each(?))"),
                            asJson(terms)));
}

Result<qint64> Vocabulary::textsWithBeginning(const QByteArray& beginning) {
    return numberFrom(m_connection->query(
        QStringLiteral("SELECT sum(texts) FROM (SELECT texts FROM search_term "
                       "WHERE term >= ? AND term < ? || char(1114111) LIMIT ?)"),
        QString::fromUtf8(beginning), QString::fromUtf8(beginning), kMostOfBeginning));
}

} // namespace vestitel::search
