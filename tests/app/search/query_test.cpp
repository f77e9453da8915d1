#include "search/query.h"

#include "search/labels.h"
#include "search/match_expression.h"
#include "search/query_fields.h"

#include "support/catch.h"

#include <QStringList>

#include <map>

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
        static const std::map<Field, QString> kNames = {{Field::Title, QStringLiteral("T:")},
                                                        {Field::Tag, QStringLiteral("tag:")},
                                                        {Field::Category, QStringLiteral("cat:")},
                                                        {Field::Label, QStringLiteral("label:")}};
        const auto name = kNames.find(unit.field);
        parts.append((name == kNames.end() ? QString() : name->second) + words.join(u' ') +
                     (unit.lastWord == LastWord::Beginning ? QStringLiteral("*") : QString()));
    }
    return parts.join(QStringLiteral(", "));
}

/// Groups as "a, b | c".
QString wanted(const QString& text) {
    QStringList groups;
    for (const std::vector<QueryUnit>& group : parseQuery(text).wanted) {
        groups.append(shown(group).replace(QStringLiteral(", "), QStringLiteral(" | ")));
    }
    return groups.join(QStringLiteral(", "));
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
    CHECK(wanted(QStringLiteral("rowid:гости ")) == QStringLiteral("rowid, гости"));
    CHECK(wanted(QStringLiteral("гости* ")) == QStringLiteral("гости"));
    CHECK(wanted(QStringLiteral("NEAR(а б, 2) NOT ")) == QStringLiteral("near, а, б, 2, not"));
    CHECK(wanted(QStringLiteral("^{}+\\;'")).isEmpty());
}

TEST_CASE("OR between two asks for either, and is a word where it joins nothing") {
    CHECK(wanted(QStringLiteral("вино OR бира сирене ")) == QStringLiteral("вино | бира, сирене"));
    CHECK(wanted(QStringLiteral("вино ИЛИ бира | мляко ")) ==
          QStringLiteral("вино | бира | мляко"));
    CHECK(wanted(QStringLiteral("или вино")) == QStringLiteral("или, вино*"));
    CHECK(wanted(QStringLiteral("OR вино ")) == QStringLiteral("or, вино"));
    CHECK(wanted(QStringLiteral("вино OR OR ")) == QStringLiteral("вино | or"));
    CHECK(wanted(QStringLiteral("вино OR")) == QStringLiteral("вино"));
    CHECK(wanted(QStringLiteral("вино AND бира ")) == QStringLiteral("вино, бира"));
    CHECK(wanted(QStringLiteral("вино OR -бира ")) == QStringLiteral("вино"));
    CHECK(unwanted(QStringLiteral("вино OR -бира ")) == QStringLiteral("бира"));
}

TEST_CASE("a field says where words stand, in either language") {
    CHECK(wanted(QStringLiteral("title:гости вино ")) == QStringLiteral("T:гости, вино"));
    CHECK(wanted(QStringLiteral("Заглавие: „нови гости“ вино ")) ==
          QStringLiteral("T:нови гости, вино"));
    CHECK(wanted(QStringLiteral("заглавие:МИГ-Лясковец ")) == QStringLiteral("T:миг лясковец"));
    CHECK(wanted(QStringLiteral("title:гости OR title:вино ")) ==
          QStringLiteral("T:гости | T:вино"));
    CHECK(unwanted(QStringLiteral("-заглавие:гости")) == QStringLiteral("T:гости"));
    CHECK(wanted(QStringLiteral("етикет:„Местна история“ категория:visits")) ==
          QStringLiteral("tag:местна история, cat:visits*"));
    CHECK(wanted(QStringLiteral("title:")) == QStringLiteral("title*"));
    CHECK(wanted(QStringLiteral("в 17:30 ")) == QStringLiteral("в, 17, 30"));
}

TEST_CASE("values of a few are known by their names in both languages, others are words") {
    const QString draft = QStringLiteral("label:") +
                          QString::fromUtf8(labelTerm(LabelKind::Status, QStringLiteral("draft")));
    const QString english = QStringLiteral("label:") +
                            QString::fromUtf8(labelTerm(LabelKind::Language, QStringLiteral("en")));
    for (const char* query :
         {"status:draft", "статус:чернова", "състояние: Чернови", "status:dra"}) {
        INFO(query);
        CHECK(wanted(QString::fromUtf8(query)) == draft);
    }
    for (const char* query : {"lang:en", "език:английски", "lang:English "}) {
        CHECK(wanted(QString::fromUtf8(query)) == english);
    }
    const QString page = QStringLiteral("label:") +
                         QString::fromUtf8(labelTerm(LabelKind::PostKind, QStringLiteral("page")));
    for (const char* query : {"kind:page", "вид:страница", "тип:Страници"}) {
        INFO(query);
        CHECK(wanted(QString::fromUtf8(query)) == page);
    }
    const QString event =
        QStringLiteral("label:") +
        QString::fromUtf8(labelTerm(LabelKind::PostKind, QStringLiteral("event")));
    CHECK(wanted(QStringLiteral("kind:event")) == event); // of an import
    CHECK(unwanted(QStringLiteral("вино -lang:en")) == english);
    const QString leader =
        QStringLiteral("label:") +
        QString::fromUtf8(labelTerm(LabelKind::ProgrammeBeginning, QStringLiteral("leader")));
    for (const char* query : {"programme:leader", "програма:LEADER", "финансиране:leader"}) {
        INFO(query);
        CHECK(wanted(QString::fromUtf8(query)) == leader);
    }
    CHECK(wanted(QStringLiteral("status:lost ")) == QStringLiteral("status, lost"));
}

TEST_CASE("days are read as people write them, and several narrow each other") {
    const auto days = [](const char* text) {
        const DateSpan span = parseQuery(QString::fromUtf8(text)).dates;
        return span.from.toString(Qt::ISODate) + QStringLiteral("..") +
               span.before.toString(Qt::ISODate);
    };
    CHECK(days("after:2018-01-25") == QStringLiteral("2018-01-25.."));
    CHECK(days("след:25.1.2018") == QStringLiteral("2018-01-25.."));
    CHECK(days("преди:25.01.2018г.") == QStringLiteral("..2018-01-25"));
    CHECK(days("before:2018 after:2015") == QStringLiteral("2015-01-01..2018-01-01"));
    CHECK(days("година:2018") == QStringLiteral("2018-01-01..2019-01-01"));
    CHECK(days("date:2018-12") == QStringLiteral("2018-12-01..2019-01-01"));
    CHECK(days("date:12.2018") == QStringLiteral("2018-12-01..2019-01-01"));
    CHECK(days("after:2016 after:2018 after:2017") == QStringLiteral("2018-01-01.."));
    CHECK(days("after:31.02.2018") == QStringLiteral(".."));
    CHECK(wanted(QStringLiteral("after:вчера ")) == QStringLiteral("after, вчера"));
    CHECK(unwanted(QStringLiteral("-after:2018")) == QStringLiteral("after, 2018"));
}

TEST_CASE("the value that a field takes is never lost, whatever it is") {
    for (const FieldName& field : fieldNames()) {
        for (const QString& name : field.english + field.bulgarian) {
            INFO(name.toStdString());
            CHECK(fieldNamed(name.toUpper()) == field.kind);
            const Query query = parseQuery(name + QStringLiteral(":бира"));
            CHECK_FALSE(query.isEmpty());
        }
    }
}

TEST_CASE("a MATCH expression holds its words in quotes and two phrases for a beginning") {
    const Query query = parseQuery(QStringLiteral("„добри практики“ -вино гос"));
    CHECK(matchExpression(query, Target::Texts).text ==
          QStringLiteral("((\"добри практики\") AND (\"гос\" OR \"гос\" *)) NOT ((\"вино\"))"));
    CHECK(matchExpression(query, Target::Titles).text ==
          QStringLiteral("title : (\"добри практики\") AND title : (\"гос\" OR \"гос\" *)"));
    CHECK(matchExpression({}, Target::Texts).text.isEmpty());
}

TEST_CASE("beginnings of one or two letters are looked for in titles only") {
    const Query query = parseQuery(QStringLiteral("го"));
    CHECK(matchExpression(query, Target::Texts).text == QStringLiteral("(\"го\")"));
    CHECK(matchExpression(query, Target::Titles).text ==
          QStringLiteral("title : (\"го\" OR \"го\" *)"));
}
