#include "language/find_text.h"

#include "support/catch.h"

using namespace vestitel::language;

namespace {

QStringList found(const QString& text, const TextQuery& query) {
    QStringList pieces;
    for (const TextSpan& span : TextFinder(query).find(text)) {
        pieces.append(text.mid(span.begin, span.end - span.begin));
    }
    return pieces;
}

TextQuery query(const QString& text) {
    TextQuery query;
    query.text = text;
    return query;
}

} // namespace

TEST_CASE("the same words are found in other letters, spaces and with soft hyphens") {
    CHECK(found(QStringLiteral("Община об\u00adщина"), query(QStringLiteral("община"))) ==
          QStringList{QStringLiteral("Община"), QStringLiteral("об\u00adщина")});
    CHECK(found(QStringLiteral("5\u00a0г. и 7 г."), query(QStringLiteral(" г."))).size() == 2);
    CHECK(found(QStringLiteral("ѝ и\u0300 и"), query(QStringLiteral("и"))) ==
          QStringList{QStringLiteral("ѝ"), QStringLiteral("и\u0300"), QStringLiteral("и")});
    TextQuery exact = query(QStringLiteral("Община"));
    exact.matchCase = true;
    CHECK(found(QStringLiteral("Община община"), exact).size() == 1);
}

TEST_CASE("a whole word is no part of another, and matches never overlap") {
    TextQuery whole = query(QStringLiteral("лес"));
    whole.wholeWord = true;
    CHECK(found(QStringLiteral("лес лесен (лес) полес"), whole).size() == 2);
    CHECK(found(QStringLiteral("аааа"), query(QStringLiteral("аа"))).size() == 2);
    CHECK(found(QStringLiteral("а"), query(QStringLiteral("\u00ad"))).isEmpty());
}

TEST_CASE("words that follow each other are found in their forms") {
    TextQuery forms = query(QStringLiteral("нова къща"));
    forms.forms = {{QStringLiteral("нова"), QStringLiteral("новата")},
                   {QStringLiteral("къща"), QStringLiteral("къщи")}};
    CHECK(found(QStringLiteral("Новата къща, нова кола, нова, а къщи"), forms) ==
          QStringList{QStringLiteral("Новата къща")});
}
