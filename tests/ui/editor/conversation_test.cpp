#include "editor/conversation.h"

#include "change_log.h"
#include "html/sanitiser.h"
#include "support/catch.h"
#include "support/wait_for.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace vestitel;
using namespace vestitel::editor;
using domain::Language;

namespace {

PostId post(int number) {
    return *PostId::fromString(
        QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

OpenRequest request(int number, const QString& title = QStringLiteral("Заглавие")) {
    return {post(number),
            {{Language::bulgarian(), QStringLiteral("Български"), {title, {}, {}}},
             {Language::english(), QStringLiteral("English"), {}}},
            std::nullopt,
            Access::Editable};
}

/// The page as a test wants it: keeps what it was told, says what it is made to.
class FakePage final {
public:
    explicit FakePage(Conversation& conversation) : m_conversation(conversation) {
        const auto hear = [this](const QString& text) {
            told.push_back(QJsonDocument::fromJson(text.toUtf8()).object());
        };
        QObject::connect(&conversation, &Conversation::outgoing, &conversation, hear);
        QObject::connect(&conversation, &Conversation::asideOutgoing, &conversation, hear);
    }

    void ready() { m_conversation.receive(QStringLiteral(R"({"type":"ready","version":1})")); }

    void change(qint64 session, qint64 sequence, const QString& title,
                const QString& language = QStringLiteral("bg")) {
        m_conversation.receive(QString::fromUtf8(
            QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("changed")},
                                      {QStringLiteral("session"), session},
                                      {QStringLiteral("sequence"), sequence},
                                      {QStringLiteral("language"), language},
                                      {QStringLiteral("title"), title},
                                      {QStringLiteral("lead"), QString()},
                                      {QStringLiteral("body"), QString()}})
                .toJson()));
    }

    /// The whole body, or the part of the one with number `base`.
    void changeBody(qint64 sequence, const QString& body) {
        say(sequence, {{QStringLiteral("body"), body}});
    }
    void changePart(qint64 sequence, qint64 base, qint64 from, qint64 count, const QString& lines) {
        say(sequence, {{QStringLiteral("part"), QJsonObject{{QStringLiteral("base"), base},
                                                            {QStringLiteral("from"), from},
                                                            {QStringLiteral("count"), count},
                                                            {QStringLiteral("lines"), lines}}}});
    }

    void answer(qint64 number) {
        m_conversation.receive(QStringLiteral(R"({"type":"answered","request":%1})").arg(number));
    }

    [[nodiscard]] QJsonObject last(const char* type) const {
        for (auto message = told.rbegin(); message != told.rend(); ++message) {
            if (message->value(QStringLiteral("type")) == QLatin1String(type)) {
                return *message;
            }
        }
        return {};
    }

    [[nodiscard]] qint64 session() const {
        return last("load").value(QStringLiteral("session")).toInteger();
    }
    [[nodiscard]] qint64 flushNumber() const {
        return last("flush").value(QStringLiteral("request")).toInteger();
    }

    std::vector<QJsonObject> told;

private:
    void say(qint64 sequence, QJsonObject body) {
        body.insert(QStringLiteral("type"), QStringLiteral("changed"));
        body.insert(QStringLiteral("session"), session());
        body.insert(QStringLiteral("sequence"), sequence);
        body.insert(QStringLiteral("language"), QStringLiteral("bg"));
        body.insert(QStringLiteral("title"), QString());
        body.insert(QStringLiteral("lead"), QString());
        m_conversation.receive(QString::fromUtf8(QJsonDocument(body).toJson()));
    }

    Conversation& m_conversation;
};

struct Stand {
    Stand() : page(conversation), changes(conversation) {}

    [[nodiscard]] PostId changedPost() const { return changes.all().at(0).post; }

    Conversation conversation;
    FakePage page;
    ChangeLog changes;
};

} // namespace

TEST_CASE("a post that was opened before the page ran is loaded when it runs, words first") {
    Stand stand;
    stand.conversation.open(request(1));
    CHECK(stand.page.told.empty());
    stand.page.ready();
    QStringList types;
    for (const QJsonObject& message : stand.page.told) {
        types.append(message.value(QStringLiteral("type")).toString());
    }
    CHECK(types.join(u' ') ==
          QStringLiteral(
              "theme strings appearance focusMode typing knownWords insertions media load echo"));
    const QJsonObject load = stand.page.last("load");
    CHECK(load.value(QStringLiteral("view")) == QStringLiteral("both"));
    CHECK(load.value(QStringLiteral("editions")).toArray().size() == 2);
}

TEST_CASE("a text of the page is reported with its post, once") {
    Stand stand;
    stand.conversation.open(request(1));
    stand.page.ready();
    stand.page.change(stand.page.session(), 1, QStringLiteral("Ново"));
    stand.page.change(stand.page.session(), 2, QStringLiteral("Ново"));
    REQUIRE(stand.changes.count() == 1);
    CHECK(stand.changedPost() == post(1));
    CHECK(stand.conversation.text(Language::bulgarian())->title == QStringLiteral("Ново"));
}

TEST_CASE(
    "a page that comes up again knows how the writer wants to type and what may be inserted") {
    Stand stand;
    models::TypingHabits habits;
    habits.quotes = false;
    stand.conversation.setTypingHabits(habits);
    stand.conversation.setInsertions(
        {QStringLiteral("Вмъкване"),
         {{QStringLiteral("image"), QStringLiteral("Снимка"), QStringLiteral("снимка image")}}});
    stand.conversation.open(request(1));
    for (int start = 0; start < 2; ++start) {
        stand.page.told.clear();
        stand.page.ready();
        CHECK_FALSE(stand.page.last("typing").value(QStringLiteral("quotes")).toBool(true));
        CHECK(stand.page.last("typing").value(QStringLiteral("dashes")).toBool());
        const QJsonArray items =
            stand.page.last("insertions").value(QStringLiteral("items")).toArray();
        REQUIRE(items.size() == 1);
        CHECK(items[0].toObject().value(QStringLiteral("id")) == QStringLiteral("image"));
    }
}

TEST_CASE("a command that the open post's page asks for is told, one of another session is not") {
    Stand stand;
    stand.conversation.open(request(1));
    stand.page.ready();
    QStringList asked;
    QObject::connect(&stand.conversation, &Conversation::commandInvoked, &stand.conversation,
                     [&asked](const QString& id) { asked.append(id); });
    const QString text = QStringLiteral(R"({"type":"invoke","session":%1,"id":"image"})");
    stand.conversation.receive(text.arg(stand.page.session()));
    stand.conversation.receive(text.arg(stand.page.session() + 1));
    CHECK(asked == QStringList{QStringLiteral("image")});
}

TEST_CASE("a stale sequence, another session and an unknown language are dropped") {
    Stand stand;
    stand.conversation.open(request(1));
    stand.page.ready();
    const qint64 session = stand.page.session();
    stand.page.change(session, 5, QStringLiteral("а"));
    stand.page.change(session, 5, QStringLiteral("б"));
    stand.page.change(session, 4, QStringLiteral("в"));
    stand.page.change(session + 1, 6, QStringLiteral("г"));
    stand.page.change(0, 6, QStringLiteral("д"));
    stand.page.change(session, 6, QStringLiteral("е"), QStringLiteral("de"));
    CHECK(stand.changes.count() == 1);
    CHECK(stand.conversation.text(Language::bulgarian())->title == QStringLiteral("а"));
}

TEST_CASE("what was typed just before another post was opened arrives as the first post's") {
    Stand stand;
    stand.conversation.open(request(1));
    stand.page.ready();
    const qint64 first = stand.page.session();
    stand.conversation.open(request(2));
    const qint64 second = stand.page.session();
    CHECK(second != first);
    stand.page.change(first, 1, QStringLiteral("последно"));
    REQUIRE(stand.changes.count() == 1);
    CHECK(stand.changedPost() == post(1));
    CHECK(stand.conversation.text(Language::bulgarian())->title == QStringLiteral("Заглавие"));

    SECTION("and after that the first post's session is over") {
        stand.page.answer(stand.page.flushNumber());
        stand.page.change(first, 2, QStringLiteral("късно"));
        CHECK(stand.changes.count() == 1);
    }
}

TEST_CASE("a page that comes up again is given the newest text, in a new session") {
    Stand stand;
    stand.conversation.open(request(1));
    stand.page.ready();
    const qint64 before = stand.page.session();
    stand.page.change(before, 1, QStringLiteral("написано"));
    stand.conversation.pageGone();
    stand.page.ready();
    CHECK(stand.page.session() != before);
    CHECK(stand.page.last("load")
              .value(QStringLiteral("editions"))
              .toArray()
              .at(0)
              .toObject()
              .value(QStringLiteral("title")) == QStringLiteral("написано"));
    stand.page.change(before, 2, QStringLiteral("от мъртвите"));
    CHECK(stand.changes.count() == 1);
}

TEST_CASE("a page that comes up again is told where the cursor was, and one for another post not") {
    Stand stand;
    stand.conversation.open(request(1));
    stand.page.ready();
    CHECK(stand.page.last("cursor").isEmpty());
    const QString there = QStringLiteral(R"({"type":"cursor","session":%1,"language":"en",)"
                                         R"("position":17})");
    stand.conversation.receive(there.arg(stand.page.session()));
    stand.conversation.pageGone();
    stand.page.ready();
    const QJsonObject cursor = stand.page.last("cursor");
    CHECK(cursor.value(QStringLiteral("session")).toInteger() == stand.page.session());
    CHECK(cursor.value(QStringLiteral("language")) == QStringLiteral("en"));
    CHECK(cursor.value(QStringLiteral("position")).toInteger() == 17);

    stand.conversation.open(request(2));
    stand.page.told.clear();
    stand.conversation.pageGone();
    stand.page.ready();
    CHECK(stand.page.last("cursor").isEmpty());
    CHECK(stand.page.last("focus").isEmpty());

    // Where only the field is known, it is that.
    stand.conversation.receive(
        QStringLiteral(R"({"type":"state","session":%1,"language":"en","field":"lead",)"
                       R"("block":"lead","level":0,"marks":[],"list":"","quote":false,)"
                       R"("note":false,"source":false,"abbreviation":"","wordsLanguage":"",)"
                       R"("words":"","link":"","image":null,"canUndo":false,"canRedo":false,)"
                       R"("selectionEmpty":true,"enabled":[]})")
            .arg(stand.page.session()));
    stand.conversation.pageGone();
    stand.page.ready();
    CHECK(stand.page.last("focus").value(QStringLiteral("language")) == QStringLiteral("en"));
    CHECK(stand.page.last("focus").value(QStringLiteral("field")) == QStringLiteral("lead"));
}

TEST_CASE("a page counts as one that takes keys when it has done what it was greeted with") {
    Stand stand;
    int heard = 0;
    QObject::connect(&stand.conversation, &Conversation::keysHeard, &stand.conversation,
                     [&heard] { ++heard; });
    const QString mark = QStringLiteral(R"({"type":"heard"})");
    const auto greeting = [&stand] {
        return stand.page.last("echo").value(QStringLiteral("request")).toInteger();
    };
    stand.conversation.open(request(1));
    stand.page.ready();
    stand.conversation.receive(mark);
    CHECK(heard == 0);
    stand.page.answer(greeting());
    stand.conversation.receive(mark);
    CHECK(heard == 1);
    stand.conversation.pageGone();
    stand.conversation.receive(mark);
    stand.page.ready();
    stand.conversation.receive(mark);
    CHECK(heard == 1);
    stand.page.answer(greeting());
    stand.conversation.receive(mark);
    CHECK(heard == 2);
}

TEST_CASE("a flush ends when the page has answered, and not before") {
    Stand stand;
    stand.conversation.open(request(1));
    stand.page.ready();
    QString titleAtEnd;
    stand.conversation.flush(
        [&] { titleAtEnd = stand.conversation.text(Language::bulgarian())->title; });
    CHECK(titleAtEnd.isEmpty());
    stand.page.change(stand.page.session(), 1, QStringLiteral("готово"));
    CHECK(titleAtEnd.isEmpty());
    stand.page.answer(stand.page.flushNumber());
    CHECK(titleAtEnd == QStringLiteral("готово"));
}

TEST_CASE("a flush of a page that is dead, dying or silent ends all the same") {
    Stand stand;
    int ended = 0;
    stand.conversation.flush([&ended] { ++ended; });
    CHECK(ended == 0);
    CHECK(test::waitFor([&ended] { return ended == 1; }));
    stand.conversation.open(request(1));
    stand.page.ready();
    SECTION("dying") {
        stand.conversation.flush([&ended] { ++ended; });
        stand.conversation.pageGone();
        CHECK(ended == 2);
    }
    SECTION("silent") {
        stand.conversation.setPatience(std::chrono::milliseconds(1));
        stand.conversation.flush([&ended] { ++ended; });
        CHECK(test::waitFor([&ended] { return ended == 2; }));
        stand.page.answer(stand.page.flushNumber());
        CHECK(ended == 2);
    }
}

TEST_CASE("a post that may only be read takes no text from the page") {
    Stand stand;
    OpenRequest readOnly = request(1);
    readOnly.access = Access::ReadOnly;
    stand.conversation.open(readOnly);
    stand.page.ready();
    stand.page.change(stand.page.session(), 1, QStringLiteral("не"));
    CHECK(stand.changes.count() == 0);
}

TEST_CASE(
    "a body that the profile cannot take is handed on as it came and the last good one kept") {
    Stand stand;
    stand.conversation.open(request(1));
    stand.page.ready();
    std::vector<RefusedText> refused;
    QObject::connect(&stand.conversation, &Conversation::editionRefused, &stand.conversation,
                     [&refused](const RefusedText& text) { refused.push_back(text); });
    const QString tooLarge = QString(html::Limits().characters + 1, u'x');
    stand.conversation.receive(
        QStringLiteral(R"({"type":"changed","session":%1,"sequence":1,"language":"bg",)"
                       R"("title":"t","lead":"","body":"%2"})")
            .arg(stand.page.session())
            .arg(tooLarge));
    REQUIRE(refused.size() == 1);
    CHECK(stand.changes.count() == 0);
    CHECK(refused.front().html == tooLarge);
    CHECK_FALSE(refused.front().sentence.isEmpty());
    CHECK(stand.conversation.text(Language::bulgarian())->title == QStringLiteral("Заглавие"));
}

TEST_CASE("a part of a text that is here as it was sent changes that part, and only of that one") {
    Stand stand;
    stand.conversation.open(request(1));
    stand.page.ready();
    const auto html = [&stand] {
        return stand.conversation.text(Language::bulgarian())->body.html();
    };
    const auto takenNumber = [&stand] {
        return stand.page.last("taken").value(QStringLiteral("sequence")).toInteger();
    };
    const QString one = QStringLiteral("<p data-block=\"a\">едно</p>");
    const QString two = QStringLiteral("<p data-block=\"b\">две</p>");
    const QString other = QStringLiteral("<p data-block=\"b\">друго</p>");
    stand.page.changeBody(1, one + u'\n' + two);
    CHECK(takenNumber() == 1);
    stand.page.changePart(2, 1, 1, 1, other);
    CHECK(html() == one + u'\n' + other);
    CHECK(takenNumber() == 2);

    // Of a text that is not the newest, or of blocks that are not there: dropped.
    stand.page.changePart(3, 1, 0, 1, two);
    stand.page.changePart(4, 2, 2, 1, two);
    CHECK(html() == one + u'\n' + other);
    CHECK(takenNumber() == 2);

    // What had to be made clean is not what the page has: it must tell the whole next.
    stand.page.changePart(5, 2, 0, 1, QStringLiteral("<p data-block=\"a\" onclick=\"x\">едно</p>"));
    CHECK(html() == one + u'\n' + other);
    CHECK(takenNumber() == 2);
    stand.page.changePart(6, 5, 0, 2, two);
    CHECK(html() == one + u'\n' + other);

    // A text that was put in place of it meanwhile stays.
    stand.page.changeBody(7, one);
    REQUIRE(takenNumber() == 7);
    stand.conversation.replaceEdition(Language::bulgarian(), {{}, {}, *html::sanitise(two)});
    stand.page.changePart(8, 7, 0, 1, other);
    CHECK(html() == two);
}

TEST_CASE("10,000 torn messages change no other post") {
    QLoggingCategory::setFilterRules(QStringLiteral("vestitel.editor=false"));
    Stand stand;
    stand.conversation.open(request(1));
    stand.page.ready();
    const QString whole =
        QStringLiteral(R"({"type":"changed","session":%1,"sequence":1,"language":"bg",)"
                       R"("title":"t","lead":"","body":"<p>x</p>"})")
            .arg(stand.page.session());
    quint32 seed = 1;
    for (int i = 0; i < 10'000; ++i) {
        seed = seed * 1664525 + 1013904223;
        const auto place = static_cast<qsizetype>(seed % static_cast<quint32>(whole.size()));
        QString torn = whole;
        if (seed & 0x10000) {
            torn.truncate(place);
        } else {
            torn.remove(place, 1 + static_cast<qsizetype>((seed >> 20) & 7));
        }
        stand.conversation.receive(torn);
    }
    // Some torn messages are whole ones with another text; none is of another post.
    for (const auto& change : stand.changes.all()) {
        CHECK(change.post == post(1));
    }
    QLoggingCategory::setFilterRules({});
}

TEST_CASE("what is selected is told clean, and only of the post that is open") {
    Stand stand;
    stand.conversation.open(request(1));
    stand.page.ready();
    const qint64 session = stand.page.session();
    std::vector<std::pair<Language, html::Body>> taken;
    QObject::connect(&stand.conversation, &Conversation::selectionTaken, &stand.conversation,
                     [&](const Language& language, const html::Body& body) {
                         taken.emplace_back(language, body);
                     });
    stand.conversation.takeSelection();
    CHECK(stand.page.last("takeSelection").value(QStringLiteral("session")).toInteger() == session);
    const auto say = [&](qint64 of, const char* html) {
        stand.conversation.receive(QString::fromUtf8(
            QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("selection")},
                                      {QStringLiteral("session"), of},
                                      {QStringLiteral("language"), QStringLiteral("en")},
                                      {QStringLiteral("html"), QString::fromUtf8(html)}})
                .toJson()));
    };
    say(session, "<p onclick=\"x()\">Tel. <b>[number]</b><script>x()</script></p>");
    say(session + 1, "<p>other</p>");
    say(session, "");
    REQUIRE(taken.size() == 2);
    CHECK(taken[0].first == Language::english());
    CHECK(taken[0].second.html().contains(QStringLiteral("Tel. <strong>[number]</strong></p>")));
    CHECK_FALSE(taken[0].second.html().contains(QStringLiteral("x()")));
    CHECK(taken[1].second.isEmpty());
}
