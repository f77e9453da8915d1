#include "editor/page_message.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vestitel;
using namespace vestitel::editor;

namespace {

const QString kHash = QString(64, u'a');

QJsonObject parsed(const char* json) {
    return QJsonDocument::fromJson(QByteArray(json)).object();
}

QString text(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject image() {
    return {{QStringLiteral("hash"), kHash},
            {QStringLiteral("alt"), QStringLiteral("гости")},
            {QStringLiteral("caption"), QString()},
            {QStringLiteral("side"), QString()}};
}

std::vector<QJsonObject> validMessages() {
    QJsonObject state = parsed(
        R"({"type":"state","session":3,"language":"bg","field":"body","block":"heading","level":2,
        "marks":["strong"],"list":"bullet","quote":false,"note":false,"source":false,"abbreviation":"","wordsLanguage":"","words":"","link":"","canUndo":true,"canRedo":false,
        "selectionEmpty":true,"enabled":["bold","undo"]})");
    state.insert(QStringLiteral("image"), image());
    QJsonObject editImage = parsed(R"({"type":"editImage","session":3})");
    editImage.insert(QStringLiteral("image"), image());
    return {
        parsed(R"({"type":"ready","version":1})"),
        parsed(R"({"type":"changed","session":3,"sequence":1,"language":"bg","title":"Гости",
            "lead":"","body":"<p>Текст</p>"})"),
        state,
        editImage,
        parsed(
            R"({"type":"counts","session":3,"counts":{"bg":{"words":5,"characters":30,"sentences":2,"strange":"blocks"}}})"),
        parsed(R"({"type":"paste","session":3,"request":1,"language":"en","plain":false})"),
        parsed(R"({"type":"openLink","session":3,"href":"https://example.org/"})"),
        parsed(R"({"type":"selection","session":3,"language":"bg","html":"<b>x</b>"})"),
        parsed(R"({"type":"cursor","session":3,"language":"bg","position":17})"),
        parsed(R"({"type":"answered","request":9})"),
    };
}

} // namespace

TEST_CASE("every message of the protocol is read") {
    for (const QJsonObject& message : validMessages()) {
        INFO(text(message));
        CHECK(parsePageMessage(text(message)));
    }
    CHECK(parsePageMessage(QStringLiteral(R"({"type":"failed","message":"x"})")));
}

TEST_CASE("a message without one of its fields, or with a wrong kind in it, is refused") {
    const QJsonValue wrongs[] = {QJsonValue::Undefined,
                                 QJsonValue(),
                                 QJsonValue(-1),
                                 QJsonValue(1.5),
                                 QJsonValue(1e300),
                                 QJsonObject{{QStringLiteral("a"), 1}},
                                 QJsonArray{1, QJsonObject()}};
    for (const QJsonObject& message : validMessages()) {
        for (const QString& key : message.keys()) {
            for (const QJsonValue& wrong : wrongs) {
                // Null is how the page says that no image is selected.
                const bool mayBeMissing = key == QLatin1String("image") && wrong.isNull();
                if (mayBeMissing || (key == QLatin1String("image") && wrong.isUndefined())) {
                    continue;
                }
                QJsonObject hostile = message;
                hostile.insert(key, wrong);
                if (wrong.isUndefined()) {
                    hostile.remove(key);
                }
                INFO(text(hostile));
                CHECK_FALSE(parsePageMessage(text(hostile)));
            }
        }
    }
}

TEST_CASE("what is no object, no known type or too long is refused") {
    for (const char* hostile :
         {"", "null", "[]", "1", "\"ready\"", "{", "{}", R"({"type":"load"})",
          R"({"type":"READY","version":1})", R"({"type":"ready","version":2})",
          R"({"type":"openLink","session":3,"href":"javascript:void"})",
          R"({"type":"openLink","session":3,"href":"file:///etc/passwd"})",
          R"({"type":"openLink","session":3,"href":"vest://editor/index.html"})",
          R"({"type":"openLink","session":3,"href":"post:../../x"})",
          R"({"type":"paste","session":3,"request":1,"language":"../bg","plain":true})",
          R"({"type":"counts","session":3,"counts":{"<b>":{"words":1,"characters":1}}})"}) {
        INFO(hostile);
        CHECK_FALSE(parsePageMessage(QString::fromUtf8(hostile)));
    }
    CHECK_FALSE(parsePageMessage(QString(1'000'000, u'[')));
    const auto tooLong = parsePageMessage(QString(kMaximumMessage + 1, u' '));
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == ErrorCode::TooLarge);
    QJsonObject longTitle = validMessages().at(1);
    longTitle.insert(QStringLiteral("title"), QString(kMaximumLine + 1, u'x'));
    CHECK_FALSE(parsePageMessage(text(longTitle)));
}

TEST_CASE("an error about a message does not quote it") {
    const auto refused = parsePageMessage(QStringLiteral(
        R"({"type":"changed","session":"тайна","sequence":1,"language":"bg","title":"тайна"})"));
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().detail.contains(QStringLiteral("тайна")));
}

TEST_CASE("a state tells of the table at the cursor, and of none") {
    QJsonObject message = validMessages().at(2);
    const auto none = parsePageMessage(text(message));
    REQUIRE(none);
    CHECK_FALSE(std::get<page::State>(*none).state.table);
    message.insert(QStringLiteral("table"), parsed(R"({"headerRow":true,"headerColumn":false,
                                                       "caption":true})"));
    const auto some = parsePageMessage(text(message));
    REQUIRE(some);
    CHECK(std::get<page::State>(*some).state.table == TableState{true, false, true});
    message.insert(QStringLiteral("table"), QJsonObject());
    CHECK_FALSE(parsePageMessage(text(message)));
}

TEST_CASE("a new table has a size that the page takes") {
    const QJsonObject fields = Command::insertTable({0, 90, TableSize::FirstRow::IsData}).fields();
    CHECK(fields.value(QLatin1String("rows")).toInt() == 1);
    CHECK(fields.value(QLatin1String("columns")).toInt() == 50);
    CHECK_FALSE(fields.value(QLatin1String("heading")).toBool(true));
}

TEST_CASE("every command's name in the protocol leads back to the command") {
    for (int i = 0; i <= static_cast<int>(CommandName::SelectTable); ++i) {
        const auto name = static_cast<CommandName>(i);
        CHECK(commandFromString(toString(name)) == name);
    }
    CHECK_FALSE(commandFromString(QStringLiteral("eval")));
}

TEST_CASE("an outline is read with its levels, and refused when it is not of that shape") {
    const auto read = parsePageMessage(QStringLiteral(
        R"({"type":"outline","session":3,"outlines":{"bg":[{"level":2,"text":"Кой може"},{"level":9,"text":"Срок"}],"en":[]}})"));
    REQUIRE(read);
    const auto& outline = std::get<page::Outline>(*read);
    CHECK(outline.session == 3);
    CHECK(outline.outlines.at(domain::Language::bulgarian()) ==
          std::vector<Heading>{{2, QStringLiteral("Кой може")}, {4, QStringLiteral("Срок")}});
    CHECK(outline.outlines.at(domain::Language::english()).empty());
    for (const char* outlines : {R"({"bg":{}})", R"({"bg":[1]})", R"({"bg":[{"level":2}]})",
                                 R"({"not a tag":[]})", "[]"}) {
        CAPTURE(outlines);
        CHECK_FALSE(
            parsePageMessage(QStringLiteral(R"({"type":"outline","session":3,"outlines":)") +
                             QLatin1String(outlines) + u'}'));
    }
}
