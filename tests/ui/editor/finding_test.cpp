#include "editor/conversation.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

// What the two sides say of finding, replacing and texts in the other language.

using namespace vestitel;
using namespace vestitel::editor;
using domain::Language;

namespace {

/// A conversation about one open post, and what it told the page last.
struct Finding {
    Conversation conversation;
    QJsonObject told;

    explicit Finding(Access access = Access::Editable) {
        const auto hear = [this](const QString& text) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            if (message.value(QStringLiteral("type")) != QStringLiteral("echo")) {
                told = message;
            }
        };
        QObject::connect(&conversation, &Conversation::outgoing, &conversation, hear);
        QObject::connect(&conversation, &Conversation::asideOutgoing, &conversation, hear);
        conversation.open(
            {*PostId::fromString(QStringLiteral("00000000-0000-4000-8000-000000000001")),
             {{Language::bulgarian(), QStringLiteral("Български"), {}},
              {Language::english(), QStringLiteral("English"), {}}},
             std::nullopt,
             access});
        conversation.receive(QStringLiteral(R"({"type":"ready","version":1})"));
        REQUIRE(type() == QStringLiteral("load"));
    }

    [[nodiscard]] QString type() const { return text("type"); }
    [[nodiscard]] QString text(const char* field) const {
        return told.value(QLatin1String(field)).toString();
    }
    [[nodiscard]] QString session() const {
        return QString::number(told.value(QLatin1String("session")).toInteger());
    }
    void says(QString message, const QString& session) {
        conversation.receive(message.replace(u'$', session));
    }
};

FindQuery query() {
    FindQuery query;
    query.text = QStringLiteral("нова къща");
    query.wholeWord = true;
    query.scope = FindScope::AllTexts;
    query.forms = {{QStringLiteral("нова"), QStringLiteral("нови")}, {QStringLiteral("къща")}};
    return query;
}

} // namespace

TEST_CASE("a query goes to the page with all that it says") {
    Finding finding;
    finding.conversation.find(query());
    CHECK(finding.type() == QStringLiteral("find"));
    CHECK(finding.text("text") == QStringLiteral("нова къща"));
    CHECK(finding.text("scope") == QStringLiteral("all"));
    CHECK(finding.told.value(QLatin1String("wholeWord")).toBool());
    CHECK_FALSE(finding.told.value(QLatin1String("matchCase")).toBool(true));
    const QJsonArray forms = finding.told.value(QLatin1String("forms")).toArray();
    REQUIRE(forms.size() == 2);
    CHECK(forms[0].toArray().size() == 2);
    finding.conversation.findGo(FindWay::Previous);
    CHECK(finding.text("way") == QStringLiteral("previous"));
    finding.conversation.replaceFound(QStringLiteral("x"), ReplaceWhat::All);
    CHECK(finding.type() == QStringLiteral("findReplace"));
    CHECK(finding.text("what") == QStringLiteral("all"));
    finding.conversation.undoReplaceAll();
    CHECK(finding.type() == QStringLiteral("findUndo"));
    finding.conversation.endFind();
    CHECK(finding.type() == QStringLiteral("findEnd"));
}

TEST_CASE("a text that may not be changed is not replaced in") {
    Finding finding(Access::ReadOnly);
    finding.conversation.find(query());
    finding.conversation.replaceFound(QStringLiteral("x"), ReplaceWhat::One);
    CHECK(finding.type() == QStringLiteral("find"));
    finding.conversation.markStrange(Language::bulgarian(), Language::english());
    CHECK(finding.type() == QStringLiteral("find"));
}

TEST_CASE("a page that comes up again goes on seeking, until the search is ended") {
    Finding finding;
    finding.conversation.find(query());
    const QString ready = QStringLiteral(R"({"type":"ready","version":1})");
    finding.conversation.pageGone();
    finding.conversation.receive(ready);
    CHECK(finding.type() == QStringLiteral("find"));
    finding.conversation.endFind();
    finding.conversation.pageGone();
    finding.conversation.receive(ready);
    CHECK(finding.type() == QStringLiteral("load"));
}

TEST_CASE(
    "what the page found is told, but not of another session or with a number that cannot be") {
    Finding finding;
    const QString session = finding.session();
    QSignalSpy found(&finding.conversation, &Conversation::found);
    QSignalSpy replaced(&finding.conversation, &Conversation::replaced);
    QSignalSpy undone(&finding.conversation, &Conversation::replacementUndone);
    finding.says(
        QStringLiteral(R"({"type":"found","session":$,"count":3,"current":2,"language":"en"})"),
        session);
    REQUIRE(found.count() == 1);
    const auto result = found.front().front().value<FindResult>();
    CHECK(result == FindResult{3, 2, Language::english()});
    finding.says(QStringLiteral(R"({"type":"replaced","session":$,"count":3})"), session);
    CHECK(replaced.count() == 1);
    finding.says(QStringLiteral(R"({"type":"findUndone","session":$,"editions":2})"), session);
    CHECK(undone.count() == 1);
    for (const char* hostile :
         {R"({"type":"found","session":$,"count":1,"current":2,"language":"en"})",
          R"({"type":"found","session":$,"count":1,"current":1,"language":""})",
          R"({"type":"found","session":$,"count":1,"current":0,"language":"bg"})",
          R"({"type":"found","session":$,"count":-1,"current":0,"language":""})",
          R"({"type":"replaced","session":$,"count":"3"})", R"({"type":"replaced","session":$})",
          R"({"type":"findUndone","session":$,"editions":1.5})"}) {
        finding.says(QString::fromUtf8(hostile), session);
    }
    finding.says(QStringLiteral(R"({"type":"replaced","session":$,"count":3})"),
                 session + QStringLiteral("9"));
    CHECK(found.count() == 1);
    CHECK(replaced.count() == 1);
    CHECK(undone.count() == 1);
}

TEST_CASE("passages of another language are marked by their edition and the language's tag") {
    Finding finding;
    finding.conversation.markStrange(Language::bulgarian(), Language::english());
    CHECK(finding.type() == QStringLiteral("markStrange"));
    CHECK(finding.text("language") == QStringLiteral("bg"));
    CHECK(finding.text("tag") == QStringLiteral("en"));
}
