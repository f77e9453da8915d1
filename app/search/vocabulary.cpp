#include "search/vocabulary.h"

#include "language/english_forms.h"
#include "language/lemmatiser.h"
#include "sqlite/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vestitel::search {

namespace {

/// What stands in the row of the empty key.
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

} // namespace

Result<void> Vocabulary::prepare() {
    VESTITEL_CHECK(takeOverIndex());
    return joinForms();
}

Result<void> Vocabulary::takeOverIndex() {
    {
        VESTITEL_TRY(auto row, m_connection->query(QStringLiteral(
                                   "SELECT 1 WHERE EXISTS (SELECT 1 FROM search_document) "
                                   "AND NOT EXISTS (SELECT 1 FROM search_term)")));
        VESTITEL_TRY(const bool isOlder, row.step());
        if (!isOlder) {
            return {};
        }
    }
    VESTITEL_CHECK(m_connection->execute(
        QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_old_term "
                       "USING fts5vocab (main, search_index, 'row')")));
    VESTITEL_CHECK(m_connection->run(
        QStringLiteral("INSERT OR IGNORE INTO search_term SELECT term FROM temp.search_old_term")));
    VESTITEL_CHECK(m_connection->run(QStringLiteral("DELETE FROM search_form")));
    return m_connection->execute(QStringLiteral("DROP TABLE temp.search_old_term"));
}

Result<void> Vocabulary::joinForms() {
    {
        VESTITEL_TRY(auto row, m_connection->query(
                                   QStringLiteral("SELECT term FROM search_form WHERE key = ''")));
        VESTITEL_TRY(const bool found, row.step());
        if (found && row.text(0) == tableOfForms()) {
            return {};
        }
    }
    VESTITEL_CHECK(m_connection->run(QStringLiteral("DELETE FROM search_form")));
    VESTITEL_TRY(const std::vector<QByteArray> terms,
                 termsFrom(m_connection->query(QStringLiteral("SELECT term FROM search_term"))));
    VESTITEL_CHECK(join(terms));
    return m_connection->run(QStringLiteral("INSERT INTO search_form VALUES ('', ?)"),
                             tableOfForms());
}

Result<void> Vocabulary::join(const std::vector<QByteArray>& terms) {
    QJsonArray pairs;
    for (const QByteArray& term : terms) {
        if (isCyrillic(term)) {
            const QString word = QString::fromUtf8(term);
            for (const QString& key : language::Lemmatiser::bulgarian().keysOf(word)) {
                pairs.append(QJsonArray{key, word});
            }
        }
    }
    // One statement for all, however many.
    return m_connection->run(
        QStringLiteral("INSERT OR IGNORE INTO search_form SELECT value ->> 0, value ->> 1 "
                       "FROM json_each(?)"),
        asJson(pairs));
}

Result<void> Vocabulary::add(const std::set<QByteArray>& terms) {
    QJsonArray array;
    for (const QByteArray& term : terms) {
        array.append(QString::fromUtf8(term));
    }
    VESTITEL_TRY(const std::vector<QByteArray> added,
                 termsFrom(m_connection->query(
                     QStringLiteral("INSERT OR IGNORE INTO search_term SELECT value "
                                    "FROM json_each(?) RETURNING term"),
                     asJson(array))));
    return added.empty() ? Result<void>() : join(added);
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

} // namespace vestitel::search
