#include "importing/wordpress_export.h"

#include "base/atomic_file.h"
#include "html/body_text.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QTimeZone>

using namespace vestitel;
using domain::Language;
using importing::ImportedPost;

namespace {

QString item(const QString& title, const QString& fields) {
    return QStringLiteral("<item><title>%1</title>%2</item>\n").arg(title, fields);
}

QString field(const char* name, const QString& value) {
    return QStringLiteral("<wp:%1><![CDATA[%2]]></wp:%1>").arg(QLatin1String(name), value);
}

QString post(int id, const QString& title, const QString& content, const QString& more = {}) {
    return item(title,
                QStringLiteral("<content:encoded><![CDATA[%1]]></content:encoded>").arg(content) +
                    field("post_id", QString::number(id)) +
                    field("post_date", QStringLiteral("2019-03-0%1 10:00:00").arg(id % 9 + 1)) +
                    field("post_type", QStringLiteral("post")) +
                    (more.contains(QStringLiteral("<wp:status>"))
                         ? QString()
                         : field("status", QStringLiteral("publish"))) +
                    more);
}

QString term(const char* domain, const char* slug, const char* name) {
    return QStringLiteral("<category domain=\"%1\" nicename=\"%2\"><![CDATA[%3]]></category>")
        .arg(QString::fromUtf8(domain), QString::fromUtf8(slug), QString::fromUtf8(name));
}

QString meta(const char* key, const QString& value) {
    return QStringLiteral("<wp:postmeta>") + field("meta_key", QString::fromUtf8(key)) +
           field("meta_value", value) + QStringLiteral("</wp:postmeta>");
}

QString picture(int id, const QString& path) {
    return item(QStringLiteral("снимка"),
                field("post_id", QString::number(id)) +
                    field("post_type", QStringLiteral("attachment")) +
                    field("status", QStringLiteral("inherit")) +
                    field("attachment_url",
                          QStringLiteral("https://a.example/wp-content/uploads/") + path) +
                    QStringLiteral("<excerpt:encoded><![CDATA[Надпис]]></excerpt:encoded>") +
                    meta("_wp_attachment_image_alt", QStringLiteral("Поле с рози")));
}

QByteArray exported(const QString& items) {
    return (QStringLiteral(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<!-- made by WordPress -->\n"
                "<rss version=\"2.0\" xmlns:excerpt=\"http://wordpress.org/export/1.2/"
                "excerpt/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
                "xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Сайт</title>"
                "<language>bg-BG</language><wp:base_site_url>https://a.example"
                "</wp:base_site_url>\n") +
            items + QStringLiteral("</channel></rss>"))
        .toUtf8();
}

/// A folder with an export in it, and what reading it gave.
struct Reading {
    test::TemporaryFolder folder;
    std::vector<ImportedPost> posts;
    std::vector<std::pair<QString, Error>> refused;
    importing::WordPressSummary summary;

    Result<void> read(const QByteArray& bytes, const importing::LanguageHint& hint = {}) {
        posts.clear();
        const QString path = folder.file(QStringLiteral("export.xml"));
        REQUIRE(writeFileAtomically(path, bytes));
        auto result = importing::readWordPressExport(
            path, hint,
            [this](Result<ImportedPost> post, const QString& name) -> Result<void> {
                if (post) {
                    posts.push_back(std::move(*post));
                } else {
                    refused.emplace_back(name, post.error());
                }
                return {};
            },
            [](qsizetype, qsizetype) {}, {});
        if (!result) {
            return failure(result);
        }
        summary = std::move(*result);
        return {};
    }
};

const domain::Edition& bulgarian(const ImportedPost& imported) {
    return imported.post.editions.at(Language::bulgarian());
}

} // namespace

TEST_CASE("a post comes with its title, text, lead, day, address, category and tags") {
    Reading reading;
    REQUIRE(reading.read(exported(post(
        4, QStringLiteral("Ден на розата &amp; меда &#8211; 2019&nbsp;г."),
        QStringLiteral("Първи абзац.\n\nВтори абзац."),
        QStringLiteral("<excerpt:encoded><![CDATA[Накратко <b>казано</b>]]></excerpt:encoded>") +
            field("post_name", QStringLiteral("den-na-rozata")) +
            field("post_date_gmt", QStringLiteral("2019-03-05 08:00:00")) +
            term("category", "%d0%bd%d0%be%d0%b2%d0%b8%d0%bd%d0%b8", "Новини") +
            term("category", "praznici", "Празници") + term("post_tag", "med", "мед") +
            QStringLiteral(
                "<wp:comment><wp:comment_content>спам</wp:comment_content></wp:comment>")))));
    REQUIRE(reading.posts.size() == 1);
    const ImportedPost& imported = reading.posts.front();
    const domain::Edition& edition = bulgarian(imported);
    CHECK(edition.title == QStringLiteral("Ден на розата & меда – 2019 г."));
    CHECK(edition.lead == QStringLiteral("Накратко казано"));
    CHECK(edition.body.html().count(QStringLiteral("<p ")) == 2);
    CHECK(edition.slug == QStringLiteral("den-na-rozata"));
    CHECK(edition.state == domain::EditionState::Ready);
    CHECK(imported.post.status == domain::Status::Published);
    CHECK(imported.post.date == QDate(2019, 3, 5));
    CHECK(imported.post.created == QDateTime(QDate(2019, 3, 5), QTime(8, 0), QTimeZone::utc()));
    CHECK(imported.post.category == QStringLiteral("novini"));
    CHECK(imported.categoryName == QStringLiteral("Новини"));
    CHECK(imported.post.tags == QStringList{QStringLiteral("Празници"), QStringLiteral("мед")});
    CHECK(reading.summary.refusal.isEmpty());
}

TEST_CASE("only posts are taken, each with the status that fits") {
    Reading reading;
    const auto status = [](const char* name) {
        return field("status", QString::fromUtf8(name));
    };
    QString items;
    const char* const names[] = {"publish", "draft", "pending", "future", "private"};
    for (int i = 0; i < 5; ++i) {
        items +=
            post(i + 1, QString::fromUtf8(names[i]), QStringLiteral("Текст"), status(names[i]));
    }
    items += post(8, QStringLiteral("кош"), QStringLiteral("x"), status("trash"));
    items += item(QStringLiteral("страница"), field("post_id", QStringLiteral("9")) +
                                                  field("post_type", QStringLiteral("page")) +
                                                  status("publish"));
    items += item(QStringLiteral("меню"), field("post_id", QStringLiteral("10")) +
                                              field("post_type", QStringLiteral("nav_menu_item")) +
                                              status("publish"));
    REQUIRE(reading.read(exported(items)));
    REQUIRE(reading.posts.size() == 5);
    using domain::Status;
    const Status expected[] = {Status::Published, Status::Draft, Status::Ready, Status::Ready,
                               Status::Ready};
    for (size_t i = 0; i < 5; ++i) {
        CHECK(reading.posts[i].post.status == expected[i]);
    }
    CHECK(reading.summary.remarks.size() == 2);
}

TEST_CASE("pictures are found beside the export, the original before a smaller copy") {
    for (const char* place : {"wp-content/uploads/", "uploads/", ""}) {
        Reading reading;
        const QString folder = QString::fromUtf8(place) + QStringLiteral("2019/03");
        REQUIRE(makeFolder(reading.folder.file(folder)));
        REQUIRE(
            writeFileAtomically(reading.folder.file(folder + QStringLiteral("/поле.jpg")), "big"));
        REQUIRE(writeFileAtomically(
            reading.folder.file(folder + QStringLiteral("/поле-300x200.jpg")), "small"));
        REQUIRE(reading.read(exported(
            post(1, QStringLiteral("Т"),
                 QStringLiteral("<img src=\"https://a.example/wp-content/uploads/2019/03/"
                                "%D0%BF%D0%BE%D0%BB%D0%B5-300x200.jpg\" alt=\"а\">\n\nТекст "
                                "<img src=\"/wp-content/uploads/2019/03/няма.jpg\">"),
                 meta("_thumbnail_id", QStringLiteral("5"))) +
            picture(5, QStringLiteral("2019/03/%D0%BF%D0%BE%D0%BB%D0%B5.jpg")))));
        REQUIRE(reading.posts.size() == 1);
        const ImportedPost& imported = reading.posts.front();
        REQUIRE(imported.media.size() == 1);
        CHECK(readFile(imported.media[0].path, 100).value() == "big");
        CHECK(imported.media[0].texts.at(Language::bulgarian()).alt ==
              QStringLiteral("Поле с рози"));
        CHECK(imported.media[0].texts.at(Language::bulgarian()).caption ==
              QStringLiteral("Надпис"));
        CHECK(imported.post.leadImage == imported.media[0].hash);
        CHECK(bulgarian(imported).body.html().count(QStringLiteral("<img")) == 1);
        CHECK(imported.remarks.size() == 1);
    }
}

TEST_CASE("a document beside the export is linked from the text as the archive's own") {
    Reading reading;
    REQUIRE(makeFolder(reading.folder.file(QStringLiteral("uploads/2019"))));
    REQUIRE(writeFileAtomically(reading.folder.file(QStringLiteral("uploads/2019/pokana.pdf")),
                                "%PDF-"));
    REQUIRE(reading.read(exported(
        post(1, QStringLiteral("Т"),
             QStringLiteral(
                 "<a href=\"https://a.example/wp-content/uploads/2019/pokana.pdf\" "
                 "target=\"_blank\">Покана</a> "
                 "<a href=\"https://a.example/wp-content/uploads/2019/no.pdf\">Друга</a>")))));
    REQUIRE(reading.posts.front().media.size() == 1);
    const QString body = bulgarian(reading.posts.front()).body.html();
    CHECK(body.contains(QStringLiteral("<a href=\"media:%1\">Покана</a>")
                            .arg(reading.posts.front().media[0].hash->toString())));
    CHECK(body.contains(QStringLiteral("no.pdf")));
}

TEST_CASE("a file outside the export's folder is never read") {
    Reading reading;
    REQUIRE(reading.read(exported(post(
        1, QStringLiteral("Т"),
        QStringLiteral("Текст <img src=\"https://a.example/wp-content/uploads/../../../../etc/"
                       "passwd\"><img src=\"/etc/passwd\"><img src=\"file:///etc/passwd\">")))));
    CHECK(reading.posts.front().media.empty());
}

TEST_CASE("translations of Polylang and WPML are editions of one post, however far apart") {
    const auto polylang = [](const char* language) {
        return term("language", language, language) + term("post_translations", "pll_5f", "pll_5f");
    };
    const auto wpml = [](const char* language) {
        return meta("_wpml_import_language_code", QString::fromUtf8(language)) +
               meta("_wpml_import_translation_group", QStringLiteral("77"));
    };
    Reading reading;
    REQUIRE(reading.read(
        exported(post(1, QStringLiteral("Harvest"), QStringLiteral("Apples."), polylang("en")) +
                 post(2, QStringLiteral("Друга"), QStringLiteral("Текст.")) +
                 post(3, QStringLiteral("Мед"), QStringLiteral("Пчели."), wpml("bg")) +
                 post(4, QStringLiteral("Реколта"), QStringLiteral("Ябълки."), polylang("bg")) +
                 post(5, QStringLiteral("Honey"), QStringLiteral("Bees."), wpml("en")))));
    REQUIRE(reading.posts.size() == 3);
    const auto withTitle = [&](const QString& title) -> const ImportedPost& {
        for (const ImportedPost& each : reading.posts) {
            if (bulgarian(each).title == title) {
                return each;
            }
        }
        FAIL("no such post");
        return reading.posts.front();
    };
    CHECK(withTitle(QStringLiteral("Реколта")).post.editions.at(Language::english()).title ==
          QStringLiteral("Harvest"));
    CHECK(withTitle(QStringLiteral("Реколта")).post.date ==
          QDate(2019, 3, 5)); // the Bulgarian one's
    CHECK(withTitle(QStringLiteral("Мед")).post.editions.at(Language::english()).title ==
          QStringLiteral("Honey"));
    CHECK(withTitle(QStringLiteral("Друга")).post.editions.size() == 1);
}

TEST_CASE("a post of qTranslate has an edition in each of its languages") {
    Reading reading;
    REQUIRE(reading.read(exported(post(1, QStringLiteral("[:bg]Мед[:en]Honey[:]"),
                                       QStringLiteral("[:bg]Пчели.[:en]Bees.[:]")))));
    REQUIRE(reading.posts.size() == 1);
    CHECK(bulgarian(reading.posts.front()).title == QStringLiteral("Мед"));
    CHECK(html::plainText(reading.posts.front().post.editions.at(Language::english()).body)
              .trimmed() == QStringLiteral("Bees."));
}

TEST_CASE("a text tells its language by its letters, unless the user says it") {
    Reading reading;
    const QByteArray bytes = exported(post(1, QStringLiteral("Honey"), QStringLiteral("Bees.")));
    REQUIRE(reading.read(bytes));
    CHECK(reading.posts.front().post.editions.contains(Language::english()));
    REQUIRE(reading.read(bytes, {Language::bulgarian()}));
    CHECK(reading.posts.front().post.editions.contains(Language::bulgarian()));
}

TEST_CASE("the same post has the same id each time, and another site's another") {
    Reading reading;
    const QByteArray bytes = exported(post(1, QStringLiteral("Т"), QStringLiteral("т")));
    REQUIRE(reading.read(bytes));
    const PostId id = reading.posts.front().post.id;
    REQUIRE(reading.read(bytes));
    CHECK(reading.posts.front().post.id == id);
    REQUIRE(reading.read(QByteArray(bytes).replace("a.example", "b.example")));
    CHECK(reading.posts.front().post.id != id);
}

TEST_CASE("an item without a word is named, and the others come in") {
    Reading reading;
    REQUIRE(reading.read(exported(post(1, QString(), QString()) +
                                  post(2, QStringLiteral("Т"), QStringLiteral("т")))));
    CHECK(reading.posts.size() == 1);
    REQUIRE(reading.refused.size() == 1);
    CHECK(reading.refused.front().first.contains(u'1'));
}

TEST_CASE("what stands before the place at which an export is broken is taken") {
    Reading reading;
    const QByteArray whole = exported(post(1, QStringLiteral("Едно"), QStringLiteral("т")) +
                                      post(2, QStringLiteral("Две"), QStringLiteral("т")));
    for (const QByteArray& broken :
         {whole.first(whole.lastIndexOf("<item>") + 20), whole.first(whole.size() - 30),
          QByteArray(whole).replace("</rss>", "</rs>")}) {
        reading.posts.clear();
        REQUIRE(reading.read(broken));
        CHECK(reading.posts.size() >= 1);
        CHECK_FALSE(reading.summary.refusal.isEmpty());
    }
}

TEST_CASE("characters that XML does not allow do not end an import") {
    Reading reading;
    REQUIRE(reading.read(
        exported(post(1, QStringLiteral("Т"), QStringLiteral("преди\u0003\u000bслед")))));
    REQUIRE(reading.posts.size() == 1);
    CHECK(html::plainText(bulgarian(reading.posts.front()).body).simplified() ==
          QStringLiteral("преди след"));
    CHECK(reading.summary.refusal.isEmpty());
}

TEST_CASE("a file that is no export is refused with a sentence") {
    Reading reading;
    for (const QByteArray& bytes :
         {QByteArray("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>"),
          QByteArray("<html xmlns:wp=\"http://wordpress.org/export/1.2/\"/>")}) {
        const auto read = reading.read(bytes);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Unsupported);
        CHECK_FALSE(read.error().message.isEmpty());
    }
    REQUIRE(reading.read("not XML at all"));
    CHECK_FALSE(reading.summary.refusal.isEmpty());
    REQUIRE(reading.read(QByteArray()));
    CHECK_FALSE(reading.summary.refusal.isEmpty());
}
