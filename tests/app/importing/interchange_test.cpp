#include "importing/interchange.h"

#include "base/atomic_file.h"
#include "html/sanitiser.h"

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <random>

using namespace vestitel;
using domain::Language;
using importing::ImportedPost;
using importing::readInterchangeLine;
using importing::writeInterchangeLine;

namespace {

using Random = std::mt19937;

qsizetype below(Random& random, qsizetype count) {
    return std::uniform_int_distribution<qsizetype>(0, count - 1)(random);
}

const char* const kId = "6f1c2d3e-0000-4000-8000-0123456789ab";

/// A folder with media, and lines that are read as if they were in it.
class Folder final {
public:
    domain::Medium add(const QByteArray& bytes, const QString& extension) {
        const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        domain::Medium medium{*MediaHash::fromString(QString::fromLatin1(sha))};
        medium.extension = extension;
        medium.name = QStringLiteral("IMG_%1.").arg(bytes.size()) + extension;
        REQUIRE(makeFolder(m_folder.file(QStringLiteral("media"))));
        REQUIRE(writeFileIfChanged(m_folder.file(importing::interchangeName(medium)), bytes));
        return medium;
    }

    Result<ImportedPost> read(const QByteArray& line) {
        return readInterchangeLine(line, {7, m_folder.path()}, m_ids);
    }

    [[nodiscard]] const test::TemporaryFolder& folder() const { return m_folder; }

private:
    test::TemporaryFolder m_folder;
    test::CountingIdSource m_ids;
};

html::Body body(const QString& html) {
    return html::sanitise(html).value();
}

domain::Edition edition(const QString& title, const QString& html) {
    domain::Edition result;
    result.title = title;
    result.body = body(html);
    return result;
}

/// What the archive would make of an imported post's media.
std::vector<domain::Medium> stored(const ImportedPost& imported) {
    std::vector<domain::Medium> media;
    for (const importing::ImportedMedium& each : imported.media) {
        domain::Medium medium{*each.hash};
        medium.extension = each.reference.section(u'.', -1);
        medium.name = each.name;
        medium.texts = each.texts;
        media.push_back(medium);
    }
    return media;
}

QString randomText(Random& random) {
    static const QStringList kPieces = {
        QStringLiteral("вино"), QStringLiteral("край"),   QStringLiteral("и\u0306"),
        QStringLiteral("\""),   QStringLiteral("\\"),     QStringLiteral("„x“"),
        QStringLiteral("\n"),   QStringLiteral("\u2028"), QStringLiteral("😀"),
        QStringLiteral("<&>"),  QStringLiteral("\u0001"), QStringLiteral(" ")};
    QString text;
    for (qsizetype i = below(random, 6); i > 0; --i) {
        text += kPieces[below(random, kPieces.size())];
    }
    return text;
}

std::map<Language, QString> randomTexts(Random& random) {
    std::map<Language, QString> texts;
    for (const Language& language : {Language::bulgarian(), Language::english()}) {
        if (random() % 3 != 0) {
            texts.emplace(language, QStringLiteral("т") + randomText(random));
        }
    }
    return texts;
}

} // namespace

TEST_CASE("a line with one title is a post, and the rest has defaults") {
    Folder folder;
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
    Folder folder;
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
    CHECK(post.created == QDateTime(QDate(2018, 1, 25), QTime(9, 0), Qt::UTC));
    CHECK(post.modified == QDateTime(QDate(2018, 2, 1), QTime(9, 0, 0, 500), Qt::UTC));
    REQUIRE(imported->media.size() == 1);
    CHECK(imported->media[0].hash == photo.hash);
    CHECK(imported->media[0].name == QStringLiteral("IMG_0231.jpg"));
    CHECK(imported->media[0].texts.at(Language::bulgarian()).caption == QStringLiteral("Под нея"));
    CHECK(imported->media[0].texts.at(Language::english()).credit == QStringLiteral("И. И."));
    CHECK(imported->remarks.isEmpty());
}

TEST_CASE("a line that was written is read as the same post and written as the same bytes") {
    Folder folder;
    Random random(1);
    for (int i = 0; i < 300; ++i) {
        test::CountingIdSource ids;
        domain::Post post{ids.newPostId()};
        post.status = static_cast<domain::Status>(below(random, 3));
        post.date = random() % 4 == 0 ? QDate() : QDate(2018, 1, 1).addDays(below(random, 2000));
        post.category = random() % 2 == 0 ? QString() : QStringLiteral("visits");
        post.tags = random() % 2 == 0 ? QStringList()
                                      : QStringList{QStringLiteral("а"), QStringLiteral("b c")};
        std::vector<domain::Medium> media;
        QString figure;
        for (int j = 0; j < 3; ++j) {
            domain::Medium medium =
                folder.add(QByteArray("bytes") + QByteArray::number(j), QStringLiteral("png"));
            for (const auto& [language, text] : randomTexts(random)) {
                medium.texts[language].alt = text;
            }
            for (const auto& [language, text] : randomTexts(random)) {
                medium.texts[language].credit = random() % 2 == 0 ? text : QStringLiteral("Същият");
            }
            media.push_back(medium);
            figure += QStringLiteral("<figure><img src=\"media:%1\" alt=\"x\"></figure>")
                          .arg(medium.hash.toString());
        }
        if (random() % 2 == 0) {
            post.leadImage = media[1].hash;
            post.attachments = {{media[2].hash, randomTexts(random)}, {media[0].hash, {}}};
        }
        for (const auto& [language, text] : randomTexts(random)) {
            domain::Edition each = edition(text, QStringLiteral("<p>") + text.toHtmlEscaped() +
                                                     QStringLiteral("</p>") + figure);
            each.lead = randomText(random);
            each.description = randomText(random);
            each.slug = random() % 2 == 0 ? QString() : QStringLiteral("a-b");
            each.state = static_cast<domain::EditionState>(below(random, 2));
            post.editions.emplace(language, each);
        }
        if (post.editions.empty()) {
            post.editions.emplace(Language::bulgarian(), edition(QStringLiteral("Т"), QString()));
        }
        post.created =
            QDateTime(QDate(2018, 1, 25), QTime(9, 0, 0, int(below(random, 2))), Qt::UTC);
        post.modified = post.created.addSecs(below(random, 100'000));
        if (random() % 3 == 0) {
            post.trashed = post.modified.addDays(1);
        }
        if (random() % 2 == 0) {
            post.unknown = QJsonObject{
                {QStringLiteral("x_priority"), 3},
                {QStringLiteral("editions"),
                 QJsonObject{{post.editions.begin()->first.tag(),
                              QJsonObject{{QStringLiteral("subtitle"), randomText(random)}}}}}};
        }
        const QByteArray line = writeInterchangeLine(post, media);
        INFO(line.toStdString());
        REQUIRE_FALSE(line.contains('\n'));
        const auto imported = folder.read(line);
        if (!imported) {
            FAIL(imported.error().message.toStdString());
        }
        REQUIRE(imported->remarks.isEmpty());
        REQUIRE(imported->post == post);
        const QByteArray again = writeInterchangeLine(imported->post, stored(*imported));
        REQUIRE(again.toStdString() == line.toStdString());
    }
}

TEST_CASE("media come in the order of their hashes, however they are handed in") {
    Folder folder;
    const domain::Medium a = folder.add("a", QStringLiteral("png"));
    const domain::Medium b = folder.add("b", QStringLiteral("png"));
    test::CountingIdSource ids;
    domain::Post post{ids.newPostId()};
    post.editions.emplace(Language::bulgarian(), edition(QStringLiteral("Т"), QString()));
    CHECK(writeInterchangeLine(post, {a, b}) == writeInterchangeLine(post, {b, a}));
}

TEST_CASE("an unknown key is kept in the post or named, and never dropped in silence") {
    Folder folder;
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
    Folder folder;
    for (const Bad& bad : kBad) {
        INFO(bad.line.left(80).toStdString());
        const auto imported = folder.read(bad.line);
        REQUIRE_FALSE(imported);
        CHECK(imported.error().message.startsWith(QStringLiteral("Line 7 ")));
        CHECK(imported.error().message.contains(QLatin1String(bad.named)));
    }
}

TEST_CASE("a body over the limits is refused, and one with foreign markup is sanitised") {
    Folder folder;
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

TEST_CASE("a missing or damaged file is named, and the post comes without it") {
    Folder folder;
    const domain::Medium photo = folder.add("right", QStringLiteral("png"));
    REQUIRE(writeFileAtomically(folder.folder().file(importing::interchangeName(photo)), "wrong"));
    const QByteArray damaged = importing::interchangeName(photo).toUtf8();
    const auto imported =
        folder.read(R"({"lead_image":"media/gone.jpg","media":[{"file":")" + damaged +
                    R"("},{"file":"media/gone.jpg"}],"attachments":[{"file":"media/gone.jpg"}],)"
                    R"("editions":{"bg":{"title":"Т"}}})");
    REQUIRE(imported);
    CHECK_FALSE(imported->post.leadImage);
    CHECK(imported->post.attachments.empty());
    CHECK(imported->media.empty());
    REQUIRE(imported->remarks.size() == 2);
    CHECK(imported->remarks[0].contains(QString::fromUtf8(damaged)));
    CHECK(imported->remarks[1].contains(QStringLiteral("media/gone.jpg")));
}

TEST_CASE("a link that leads out of the folder is not followed") {
    Folder folder;
    const test::TemporaryFolder outside;
    REQUIRE(writeFileAtomically(outside.file(QStringLiteral("secret.png")), "secret"));
    REQUIRE(QFile::link(outside.file(QStringLiteral("secret.png")),
                        folder.folder().file(QStringLiteral("link.png"))));
    const auto imported =
        folder.read(R"({"lead_image":"link.png","editions":{"bg":{"title":"Т"}}})");
    REQUIRE_FALSE(imported);
    CHECK(imported.error().message.contains(QStringLiteral("link.png")));
}

TEST_CASE("media with names of people's own are found, in the body too") {
    Folder folder;
    REQUIRE(makeFolder(folder.folder().file(QStringLiteral("снимки"))));
    REQUIRE(writeFileAtomically(folder.folder().file(QStringLiteral("снимки/а б.png")), "bytes"));
    const auto imported = folder.read(
        QStringLiteral(R"({"lead_image":"снимки/а б.png","editions":{"bg":{"title":"Т",)"
                       R"("body":"<p><img src='снимки/а б.png' alt='x'></p>"}}})")
            .toUtf8());
    REQUIRE(imported);
    REQUIRE(imported->media.size() == 1);
    CHECK(imported->media[0].name == QStringLiteral("а б.png"));
    CHECK(imported->post.leadImage == imported->media[0].hash);
    CHECK(imported->post.editions.at(Language::bulgarian())
              .body.html()
              .contains(QStringLiteral("media:") + imported->media[0].hash->toString()));
}

TEST_CASE("a draft of ours without a title comes back") {
    test::CountingIdSource ids;
    domain::Post post{ids.newPostId()};
    post.editions.emplace(Language::bulgarian(), edition(QString(), QStringLiteral("<p>а</p>")));
    Folder folder;
    const auto imported = folder.read(writeInterchangeLine(post, {}));
    REQUIRE(imported);
    CHECK(imported->post == post);
}

TEST_CASE("any JSON is a post or a sentence") {
    Folder folder;
    Random random(2);
    const QStringList keys = {
        QStringLiteral("id"),       QStringLiteral("kind"),        QStringLiteral("status"),
        QStringLiteral("date"),     QStringLiteral("category"),    QStringLiteral("tags"),
        QStringLiteral("editions"), QStringLiteral("lead_image"),  QStringLiteral("media"),
        QStringLiteral("created"),  QStringLiteral("attachments"), QStringLiteral("bg"),
        QStringLiteral("en"),       QStringLiteral("title"),       QStringLiteral("body"),
        QStringLiteral("file"),     QStringLiteral("alt"),         QStringLiteral("credit"),
        QStringLiteral("state"),    QStringLiteral("x"),           QStringLiteral("slug")};
    const std::function<QJsonValue(int)> randomValue = [&](int depth) -> QJsonValue {
        switch (below(random, depth > 3 ? 5 : 8)) {
        case 0:
            return QJsonValue();
        case 1:
            return random() % 2 == 0;
        case 2:
            return static_cast<double>(random()) / 3;
        case 3:
            return QStringLiteral("draft");
        case 4:
            return QStringLiteral("<p>т") + randomText(random);
        case 5: {
            QJsonArray list;
            for (qsizetype i = below(random, 4); i > 0; --i) {
                list.append(randomValue(depth + 1));
            }
            return list;
        }
        default: {
            QJsonObject object;
            for (qsizetype i = below(random, 8); i > 0; --i) {
                object.insert(keys[below(random, keys.size())], randomValue(depth + 1));
            }
            return object;
        }
        }
    };
    int posts = 0;
    for (int i = 0; i < 4000; ++i) {
        QJsonObject object = randomValue(1).toObject();
        if (random() % 2 == 0) {
            object.insert(QStringLiteral("editions"),
                          QJsonObject{{QStringLiteral("bg"),
                                       QJsonObject{{QStringLiteral("title"),
                                                    QStringLiteral("т") + randomText(random)}}}});
        }
        QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
        if (random() % 5 == 0) {
            line.truncate(below(random, line.size() + 1));
        }
        if (random() % 5 == 0 && !line.isEmpty()) {
            line[below(random, line.size())] = static_cast<char>(random() & 0xFFU);
        }
        const auto imported = folder.read(line);
        INFO(line.toStdString());
        if (imported) {
            ++posts;
            const QByteArray written = writeInterchangeLine(imported->post, {});
            const auto again = folder.read(written);
            REQUIRE(again);
            REQUIRE(writeInterchangeLine(again->post, {}).toStdString() == written.toStdString());
        } else {
            REQUIRE(imported.error().message.startsWith(QStringLiteral("Line 7 ")));
        }
    }
    CHECK(posts > 100);
}
