#include "app/importing/interchange_folder.h"
#include "support/catch.h"

#include <QTimeZone>

using namespace vestitel;
using domain::Language;
using importing::writeInterchangeLine;
using test::editionOf;
using test::InterchangeFolder;

namespace {

const char* const kId = "6f1c2d3e-0000-4000-8000-0123456789ab";

} // namespace

TEST_CASE("a line with one title is a post, and the rest has defaults") {
    InterchangeFolder folder;
    const auto imported = folder.read(R"({"editions":{"bg":{"title":"Заглавие"}}})");
    REQUIRE(imported);
    CHECK_FALSE(imported->idWasGiven);
    CHECK(imported->post.kind == QStringLiteral("news"));
    CHECK(imported->post.status == domain::Status::Draft);
    CHECK_FALSE(imported->post.date.isValid());
    CHECK(imported->post.editions.at(Language::bulgarian()).title == QStringLiteral("Заглавие"));
    CHECK(imported->post.unknown.isEmpty());
    CHECK(imported->remarks.isEmpty());
}

TEST_CASE("a full line is read as the contract says") {
    InterchangeFolder folder;
    const domain::Medium photo = folder.add("jpeg bytes", QStringLiteral("jpg"));
    const QByteArray file = importing::interchangeName(photo).toUtf8();
    const auto imported = folder.read(
        QByteArray(R"({"id":")") + kId +
        R"(","kind":"news","status":"published","date":"2018-01-25","category":"visits",)"
        R"("tags":["partnership","вино","вино"],"lead_image":")" +
        file +
        R"(","editions":{"bg":{"title":"Гости","lead":"Кратко","body":"<p>Текст</p>",)"
        R"("slug":"gosti","description":"d"},"en":{"title":"Guests","state":"draft"}},)"
        R"("media":[{"file":")" +
        file +
        R"(","name":"IMG_0231.jpg","alt":{"bg":"Снимка","en":"Photo"},"caption":{"bg":"Под нея"},)"
        R"("credit":"И. И."}],"created":"2018-01-25T09:00:00Z","modified":"2018-02-01T09:00:00.5Z"})");
    REQUIRE(imported);
    const domain::Post& post = imported->post;
    CHECK(imported->idWasGiven);
    CHECK(post.id.toString() == QLatin1String(kId));
    CHECK(post.status == domain::Status::Published);
    CHECK(post.date == QDate(2018, 1, 25));
    CHECK(post.tags == QStringList{QStringLiteral("partnership"), QStringLiteral("вино")});
    CHECK(post.leadImage == photo.hash);
    CHECK(post.editions.at(Language::bulgarian()).lead == QStringLiteral("Кратко"));
    CHECK(post.editions.at(Language::bulgarian()).state == domain::EditionState::Ready);
    CHECK(post.editions.at(Language::english()).state == domain::EditionState::Draft);
    CHECK(post.created == QDateTime(QDate(2018, 1, 25), QTime(9, 0), QTimeZone::utc()));
    CHECK(post.modified == QDateTime(QDate(2018, 2, 1), QTime(9, 0, 0, 500), QTimeZone::utc()));
    REQUIRE(imported->media.size() == 1);
    CHECK(imported->media[0].hash == photo.hash);
    CHECK(imported->media[0].name == QStringLiteral("IMG_0231.jpg"));
    CHECK(imported->media[0].texts.at(Language::bulgarian()).caption == QStringLiteral("Под нея"));
    CHECK(imported->media[0].texts.at(Language::english()).credit == QStringLiteral("И. И."));
    CHECK(imported->remarks.isEmpty());
}

TEST_CASE("a line says which programme pays for the post, and why it may go out all the same") {
    InterchangeFolder folder;
    const auto imported = folder.read(
        R"({"programme":" national ","programme_waiver":"Чака\nсе","editions":{"bg":{"title":"Т"}}})");
    REQUIRE(imported);
    CHECK(imported->post.programme == QStringLiteral("national"));
    CHECK(imported->post.programmeWaiver == QStringLiteral("Чака се"));
    CHECK(imported->post.unknown.isEmpty());
    const QByteArray line = writeInterchangeLine(imported->post, {});
    CHECK(line.contains(R"("programme":"national","programme_waiver":"Чака се")"));
    CHECK_FALSE(folder.read(R"({"programme":7,"editions":{"bg":{"title":"Т"}}})"));
    // A post without them is written as it always was.
    CHECK_FALSE(
        writeInterchangeLine(domain::Post{.id = imported->post.id}, {}).contains("programme"));
}

TEST_CASE("an unknown key is kept in the post or named, and never dropped in silence") {
    InterchangeFolder folder;
    const domain::Medium photo = folder.add("x", QStringLiteral("png"));
    const QByteArray line =
        R"({"editions":{"bg":{"title":"Т","subtitle":"П"}},"x":{"deep":[1,2.5,null,"a"]},)"
        R"("media":[{"file":")" +
        importing::interchangeName(photo).toUtf8() + R"(","colour":"red"}]})";
    const auto imported = folder.read(line);
    REQUIRE(imported);
    CHECK(imported->post.unknown.value(QStringLiteral("x")).toObject().size() == 1);
    const QByteArray written = writeInterchangeLine(imported->post, {});
    CHECK(written.contains(R"("subtitle":"П")"));
    CHECK(written.contains(R"("x":{"deep":[1,2.5,null,"a"]})"));
    REQUIRE(imported->remarks.size() == 1);
    CHECK(imported->remarks[0].contains(QStringLiteral("media.1.colour")));
    CHECK(imported->remarks[0].contains(u'7'));
}

TEST_CASE("every bad value is refused with a sentence that names the line and the value") {
    struct Bad {
        QByteArray line;
        const char* named;
    };
    const std::vector<Bad> kBad = {
        {R"({"date":"2018-13-01","editions":{"bg":{"title":"Т"}}})", "date"},
        {R"({"date":"25.01.2018","editions":{"bg":{"title":"Т"}}})", "date"},
        {R"({"date":"2018-1-5","editions":{"bg":{"title":"Т"}}})", "date"},
        {R"({"date":20180125,"editions":{"bg":{"title":"Т"}}})", "date"},
        {R"({"status":"live","editions":{"bg":{"title":"Т"}}})", "status"},
        {R"({"id":"abc","editions":{"bg":{"title":"Т"}}})", "id"},
        {R"({"id":7,"editions":{"bg":{"title":"Т"}}})", "id"},
        {R"({"kind":"","editions":{"bg":{"title":"Т"}}})", "kind"},
        {R"({"tags":"a","editions":{"bg":{"title":"Т"}}})", "tags"},
        {R"({"tags":[1],"editions":{"bg":{"title":"Т"}}})", "tags"},
        {R"({"created":"yesterday","editions":{"bg":{"title":"Т"}}})", "created"},
        {R"({"editions":{"bg":{"title":5}}})", "editions.bg.title"},
        {R"({"editions":{"bg":{"title":"Т","slug":"А б"}}})", "editions.bg.slug"},
        {R"({"editions":{"bg":{"title":"Т","body":[]}}})", "editions.bg.body"},
        {R"({"editions":{"bg":{"title":"Т","state":"x"}}})", "editions.bg.state"},
        {R"({"editions":{"!":{"title":"Т"}}})", "editions"},
        {R"({"editions":{"bg":"Т"}})", "editions"},
        {R"({"editions":[]})", "editions"},
        {R"({"editions":{"bg":{"lead":"Т"}}})", "editions"},
        {R"({"editions":{"bg":{"title":"  "}}})", "editions"},
        {R"({"editions":{}})", "editions"},
        {R"({"title":"Т"})", "editions"},
        {R"({"media":[{"name":"x"}],"editions":{"bg":{"title":"Т"}}})", "media.1.file"},
        {R"({"media":[5],"editions":{"bg":{"title":"Т"}}})", "media.1.file"},
        {R"({"attachments":[{}],"editions":{"bg":{"title":"Т"}}})", "attachments.1.file"},
        {R"({"lead_image":"../a.jpg","editions":{"bg":{"title":"Т"}}})", "../a.jpg"},
        {R"({"lead_image":"/etc/passwd","editions":{"bg":{"title":"Т"}}})", "/etc/passwd"},
        {R"({"lead_image":"media\\..\\a","editions":{"bg":{"title":"Т"}}})", "media\\..\\a"},
        {R"({"lead_image":"C:/a.jpg","editions":{"bg":{"title":"Т"}}})", "C:/a.jpg"},
        {R"([1])", ""},
        {R"("text")", ""},
        {R"({"editions":{"bg":{"title":"Т"}})", ""},
        {R"({"editions":{"bg":{"title":"Т)", ""},
        {"", ""},
        {"\xFF{}", ""},
        {QByteArray(5000, '['), ""},
    };
    InterchangeFolder folder;
    for (const Bad& bad : kBad) {
        INFO(bad.line.left(80).toStdString());
        const auto imported = folder.read(bad.line);
        REQUIRE_FALSE(imported);
        CHECK(imported.error().message.startsWith(QStringLiteral("Line 7 ")));
        CHECK(imported.error().message.contains(QLatin1String(bad.named)));
    }
}

TEST_CASE("a body over the limits is refused, and one with foreign markup is sanitised") {
    InterchangeFolder folder;
    const QByteArray huge = QByteArray("<p>x").repeated(300'000);
    const auto refused =
        folder.read(R"({"editions":{"bg":{"title":"Т","body":")" + huge + R"("}}})");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooLarge);
    CHECK(refused.error().message.startsWith(QStringLiteral("Line 7 ")));
    const auto cleaned = folder.read(
        R"({"editions":{"bg":{"title":"Т","body":"<script>x()</script><p onclick='y()'>а</p>"}}})");
    REQUIRE(cleaned);
    CHECK_FALSE(cleaned->post.editions.at(Language::bulgarian())
                    .body.html()
                    .contains(QStringLiteral("x()")));
}

TEST_CASE("a draft of ours without a title comes back") {
    test::CountingIdSource ids;
    domain::Post post{ids.newPostId()};
    post.editions.emplace(Language::bulgarian(), editionOf(QString(), QStringLiteral("<p>а</p>")));
    InterchangeFolder folder;
    const auto imported = folder.read(writeInterchangeLine(post, {}));
    REQUIRE(imported);
    CHECK(imported->post == post);
}
