#include "language/word_forms.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::language;

namespace {

/// The dictionaries are the system's; a machine without them has no forms, and says so.
bool isInstalled(const domain::Language& language) {
    const Result<void> checked = WordForms::check(language);
    if (!checked) {
        CHECK(checked.error().code == ErrorCode::NotFound);
        CHECK_FALSE(checked.error().message.isEmpty());
        WARN("no dictionary: " << language.tag().toStdString());
    }
    return checked.has_value();
}

} // namespace

TEST_CASE("words of a text are taken without what nobody sees") {
    CHECK(wordsOf(QStringLiteral("Об\u00adщи\u00adна, №\u00a05: „ѝ“ don't")) ==
          QStringList{QStringLiteral("община"), QStringLiteral("5"), QStringLiteral("и"),
                      QStringLiteral("don't")});
    CHECK(wordsOf(QStringLiteral(" – … ")).isEmpty());
}

TEST_CASE("forms of one Bulgarian word are known from a text") {
    if (!isInstalled(domain::Language::bulgarian())) {
        return;
    }
    auto words = WordForms::open(domain::Language::bulgarian());
    REQUIRE(words);
    const auto forms = words->formsOf(
        QStringLiteral("Община"),
        {QStringLiteral("Общината и общините: обща работа в община Троян, общинският съвет")});
    REQUIRE(forms.size() == 1);
    CHECK(forms.front().contains(QStringLiteral("община")));
    CHECK(forms.front().contains(QStringLiteral("общината")));
    CHECK(forms.front().contains(QStringLiteral("общините")));
    CHECK_FALSE(forms.front().contains(QStringLiteral("обща")));
    CHECK_FALSE(forms.front().contains(QStringLiteral("съвет")));
    const auto fromPlural = words->formsOf(QStringLiteral("общините"),
                                           {QStringLiteral("Община Троян. Общината кани.")});
    CHECK(fromPlural.front() == QStringList{QStringLiteral("общините"), QStringLiteral("община"),
                                            QStringLiteral("общината")});
}

TEST_CASE("forms of one English word are known from a text") {
    if (!isInstalled(domain::Language::english())) {
        return;
    }
    auto words = WordForms::open(domain::Language::english());
    REQUIRE(words);
    const auto forms = words->formsOf(QStringLiteral("open calls"),
                                      {QStringLiteral("The call opened; calling, calls, colt")});
    REQUIRE(forms.size() == 2);
    CHECK(forms[0].contains(QStringLiteral("opened")));
    CHECK(forms[1].contains(QStringLiteral("call")));
    CHECK_FALSE(forms[1].contains(QStringLiteral("colt")));
}

TEST_CASE("each word of a query is a form of itself") {
    if (!isInstalled(domain::Language::bulgarian())) {
        return;
    }
    auto words = WordForms::open(domain::Language::bulgarian());
    REQUIRE(words);
    for (const QString& query : {QStringLiteral("Щъркоквач"), QStringLiteral("МИГ 2027")}) {
        const auto forms = words->formsOf(query, {});
        const QStringList own = wordsOf(query);
        REQUIRE(forms.size() == static_cast<std::size_t>(own.size()));
        for (qsizetype i = 0; i < own.size(); ++i) {
            CHECK(forms[static_cast<std::size_t>(i)].contains(own[i]));
        }
    }
    CHECK(words->formsOf(QStringLiteral("…"), {QStringLiteral("дума")}).empty());
}

TEST_CASE("a language without a dictionary has no forms, and says so") {
    const auto language = domain::Language::fromTag(QStringLiteral("qaa"));
    REQUIRE(language);
    const auto words = WordForms::open(*language);
    REQUIRE_FALSE(words);
    CHECK(words.error().code == ErrorCode::NotFound);
}
