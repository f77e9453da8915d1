#include "search/query.h"

#include "support/catch.h"

#include <QStringList>

using namespace vestitel::search;

namespace {

/// A unit as "a b" or "a b*".
QString shown(const std::vector<QueryUnit>& units) {
    QStringList parts;
    for (const QueryUnit& unit : units) {
        QStringList words;
        for (const QByteArray& term : unit.terms) {
            words.append(QString::fromUtf8(term));
        }
        parts.append(words.join(u' ') +
                     (unit.lastWord == LastWord::Beginning ? QStringLiteral("*") : QString()));
    }
    return parts.join(QStringLiteral(", "));
}

QString wanted(const QString& text) {
    return shown(parseQuery(text).wanted);
}
QString unwanted(const QString& text) {
    return shown(parseQuery(text).unwanted);
}

} // namespace

TEST_CASE("words are wanted each, and the last is still being typed") {
    CHECK(wanted(QStringLiteral("Гости от Казах")) == QStringLiteral("гости, от, казах*"));
    CHECK(wanted(QStringLiteral("Гости от Казахстан ")) == QStringLiteral("гости, от, казахстан"));
    CHECK(wanted(QStringLiteral("  ")).isEmpty());
}

TEST_CASE("a phrase stands in any pair of quotes, and an open one runs to the end") {
    for (const QString& text :
         {QStringLiteral("\"добри практики\""), QStringLiteral("„добри практики“"),
          QStringLiteral("„добри практики”"), QStringLiteral("“добри практики”"),
          QStringLiteral("«добри практики»")}) {
        CHECK(wanted(text) == QStringLiteral("добри практики"));
    }
    CHECK(wanted(QStringLiteral("„добри прак")) == QStringLiteral("добри прак*"));
    CHECK(wanted(QStringLiteral("\"\" „ “")).isEmpty());
}

TEST_CASE("a minus before a word or a phrase excludes it") {
    CHECK(unwanted(QStringLiteral("гости -казахстан")) == QStringLiteral("казахстан"));
    CHECK(wanted(QStringLiteral("гости -казахстан")) == QStringLiteral("гости"));
    CHECK(unwanted(QStringLiteral("-„добри практики“ гости")) == QStringLiteral("добри практики"));
    CHECK(unwanted(QStringLiteral("гости - казахстан")).isEmpty());
    CHECK(unwanted(QStringLiteral("публично-частно")).isEmpty());
}

TEST_CASE("what a hyphen, a dot or an apostrophe holds together is a phrase") {
    CHECK(wanted(QStringLiteral("МИГ-Лясковец ")) == QStringLiteral("миг лясковец"));
    CHECK(wanted(QStringLiteral("25.01.2018 ")) == QStringLiteral("25 01 2018"));
    CHECK(wanted(QStringLiteral("don't ")) == QStringLiteral("don t"));
    CHECK(wanted(QStringLiteral("едно,две(три) ")) == QStringLiteral("едно, две, три"));
}

TEST_CASE("signs of FTS5's own language are nothing but what parts words") {
    CHECK(wanted(QStringLiteral("title:гости ")) == QStringLiteral("title, гости"));
    CHECK(wanted(QStringLiteral("гости* ")) == QStringLiteral("гости"));
    CHECK(wanted(QStringLiteral("NEAR(а б, 2) AND OR NOT ")) ==
          QStringLiteral("near, а, б, 2, and, or, not"));
    CHECK(wanted(QStringLiteral("^{}+\\;'")).isEmpty());
}

TEST_CASE("a MATCH expression holds its words in quotes and two phrases for a beginning") {
    const Query query = parseQuery(QStringLiteral("„добри практики“ гос"));
    CHECK(matchExpression(query.wanted, Join::And) ==
          QStringLiteral("\"добри практики\" AND (\"гос\" OR \"гос\" *)"));
    CHECK(matchExpression(query.wanted, Join::Or) ==
          QStringLiteral("\"добри практики\" OR (\"гос\" OR \"гос\" *)"));
    CHECK(matchExpression({}, Join::And).isEmpty());
}
