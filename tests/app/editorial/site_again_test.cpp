#include "editorial/edit_posts.h"
#include "editorial/export_posts.h"

#include "archive/media_store.h"
#include "archive/settings_store.h"
#include "archive/taxonomy.h"
#include "base/atomic_file.h"
#include "html/sanitiser.h"
#include "support/drawn_images.h"
#include "support/newsroom_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <set>

// What an export of a site takes for unchanged, by its keys, is what an export into an empty folder
// would write.

using namespace vestitel;
using namespace vestitel::editorial;
using domain::Language;
using domain::Status;

namespace {

constexpr int kPosts = 24;
constexpr int kOwnPage = 5;

using Files = std::map<QString, QByteArray>;

/// All files of a folder but the hidden record, by path.
Files filesIn(const QString& folder) {
    Files files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.emplace(QDir(folder).relativeFilePath(path),
                      readFile(path, 10 * 1024 * 1024).value());
    }
    return files;
}

struct Stand {
    test::NewsroomFixture fixture;
    QString folder = fixture.temporary().file(QStringLiteral("site"));
    std::vector<PostId> posts;
    std::vector<MediaHash> photos;
    MediaHash document{*MediaHash::fromString(QString(64, u'a'))};
    int fresh = 0;

    Stand() {
        archive::MediaStore store(archive());
        for (const QSize size : {QSize(600, 400), QSize(500, 500)}) {
            photos.push_back(
                store.add(test::asJpeg(test::drawnPhoto(size)), QStringLiteral("photo.jpg"))
                    .value()
                    .hash);
        }
        document = store.add("words,and,more\n", QStringLiteral("list.csv")).value().hash;
        for (int number = 0; number < kPosts; ++number) {
            posts.push_back(add(number));
        }
        setText(
            7,
            QStringLiteral("<p>Виж <a href=\"post:%1\">другата</a>.</p>").arg(posts[3].toString()));
        setText(8, QStringLiteral("<figure><img src=\"media:%1\" alt=\"Снимка\"></figure><p>Текст"
                                  "</p>")
                       .arg(photos[1].toString()));
        // A paid post shows an emblem, which is a file that no other post has.
        auto settings = archive::settings(archive()).value();
        settings.organisation.names[Language::bulgarian()] = QStringLiteral("МИГ");
        REQUIRE(archive::saveSettings(archive(), settings));
        change(11, [](domain::Post& post) { post.programme = QStringLiteral("leader-2023-2027"); });
        change(9, [&](domain::Post& post) { post.leadImage = photos[0]; });
        change(10, [&](domain::Post& post) {
            post.attachments = {{document, {{Language::bulgarian(), QStringLiteral("Списък")}}}};
        });
    }

    archive::Archive& archive() { return fixture.newsroom().archive(); }

    PostId add(int number) {
        domain::Post post{.id = fixture.ids().newPostId(),
                          .kind =
                              number == kOwnPage ? QStringLiteral("page") : QStringLiteral("news"),
                          .status = Status::Published,
                          .date = QDate(2026, 1, 1).addDays(number),
                          .category = QStringLiteral("kind-%1").arg(number % 3),
                          .tags = {QStringLiteral("таг %1").arg(number % 4)}};
        for (const Language& language : {Language::bulgarian(), Language::english()}) {
            domain::Edition& edition = post.editions[language];
            edition.title = QStringLiteral("Title %1 %2").arg(number).arg(language.tag());
            edition.lead = number % 2 == 0 ? QStringLiteral("Lead.") : QString();
            edition.body = html::sanitise(QStringLiteral("<p>Text %1.</p>").arg(number)).value();
            edition.state = domain::EditionState::Ready;
        }
        return savePost(fixture.newsroom(), post, archive::SaveReason::Manual).value().post.id;
    }

    template <typename Change>
    void change(int number, Change change) {
        archive::PostStore store(archive());
        domain::Post post = store.post(posts.at(static_cast<size_t>(number))).value();
        change(post);
        REQUIRE(savePost(fixture.newsroom(), post, archive::SaveReason::Manual));
    }

    void setText(int number, const QString& html) {
        change(number, [&](domain::Post& post) {
            post.editions.at(Language::bulgarian()).body = html::sanitise(html).value();
        });
    }

    ExportReport exportTo(const QString& to) {
        auto report = exportPosts(fixture.newsroom(), {{}, ExportForm::Site, to, {}, false},
                                  [](qsizetype, qsizetype) {}, {});
        REQUIRE(report);
        return *std::move(report);
    }

    /// The site as an export into an empty folder makes it.
    Files freshSite() {
        const QString to = fixture.temporary().file(QStringLiteral("fresh-%1").arg(++fresh));
        exportTo(to);
        return filesIn(to);
    }
};

} // namespace

TEST_CASE("a site exported again is the site exported anew, whatever changed", "[site-again]") {
    Stand stand;
    stand.exportTo(stand.folder);
    CHECK(stand.exportTo(stand.folder).changed.isEmpty());
    REQUIRE(filesIn(stand.folder) == stand.freshSite());
    REQUIRE(filesIn(stand.folder).count(QStringLiteral("assets/funding/eu-emblem.svg")) == 1);
    archive::Archive& archive = stand.archive();
    archive::MediaStore media(archive);
    const Language bulgarian = Language::bulgarian();

    const std::vector<std::pair<std::string, std::function<void()>>> changes = {
        {"a text",
         [&] {
             stand.setText(4, QStringLiteral("<p>Друг текст.</p>"));
         }},
        {"a title",
         [&] {
             stand.change(12, [&](auto& post) {
                 post.editions.at(bulgarian).title = QStringLiteral("Друго заглавие");
             });
         }},
        {"an alternative text",
         [&] {
             REQUIRE(media.setTexts(stand.photos[0], {{bulgarian, {QStringLiteral("Хора")}}}));
         }},
        {"a caption's maker",
         [&] {
             REQUIRE(
                 media.setTexts(stand.photos[1], {{bulgarian, {{}, {}, QStringLiteral("МП")}}}));
         }},
        {"what is to stay in sight",
         [&] {
             REQUIRE(media.setEdit(stand.photos[0], {.focus = {0.2, 0.3}}));
         }},
        {"a turned picture",
         [&] {
             REQUIRE(media.setEdit(stand.photos[1], {.turns = 1}));
         }},
        {"a category's name",
         [&] {
             REQUIRE(archive::saveCategory(
                 archive, {QStringLiteral("kind-1"), {{bulgarian, QStringLiteral("Срещи")}}}));
         }},
        {"an own page's category",
         [&] {
             stand.change(kOwnPage, [](auto& post) { post.category = QStringLiteral("own"); });
             REQUIRE(archive::saveCategory(
                 archive, {QStringLiteral("own"), {{bulgarian, QStringLiteral("За нас")}}}));
         }},
        {"the same category's name",
         [&] {
             REQUIRE(archive::saveCategory(
                 archive, {QStringLiteral("own"), {{bulgarian, QStringLiteral("За МИГ")}}}));
         }},
        {"the organisation",
         [&] {
             auto settings = archive::settings(archive).value();
             settings.organisation.names[bulgarian] = QStringLiteral("МИГ Проба");
             REQUIRE(archive::saveSettings(archive, settings));
         }},
        {"the site's address",
         [&] {
             auto settings = archive::settings(archive).value();
             settings.organisation.siteAddress = QUrl(QStringLiteral("https://mig.example/n/"));
             REQUIRE(archive::saveSettings(archive, settings));
         }},
        {"a tag",
         [&] {
             stand.change(14, [](auto& post) { post.tags = {QStringLiteral("нов")}; });
         }},
        {"a tag's capitals",
         [&] {
             stand.change(0, [](auto& post) { post.tags = {QStringLiteral("ТАГ 0")}; });
         }},
        {"a day",
         [&] {
             stand.change(15, [](auto& post) { post.date = QDate(2026, 1, 3); });
         }},
        {"a document's title",
         [&] {
             stand.change(10, [&](auto& post) {
                 post.attachments.front().titles[bulgarian] = QStringLiteral("Друг списък");
             });
         }},
        {"a new post",
         [&] {
             stand.posts.push_back(stand.add(kPosts));
         }},
        {"what a text links to",
         [&] {
             stand.change(3, [](auto& post) { post.status = Status::Draft; });
         }},
        {"an edition",
         [&] {
             stand.change(16, [](auto& post) {
                 post.editions.at(Language::english()).state = domain::EditionState::Draft;
             });
         }},
        {"what a page says of itself",
         [&] {
             stand.change(17, [&](auto& post) {
                 post.editions.at(bulgarian).description = QStringLiteral("За какво е.");
             });
         }},
        {"a programme",
         [&] {
             stand.change(11, [](auto& post) { post.programme.clear(); });
         }},
        {"a post in the trash",
         [&] {
             REQUIRE(moveToTrash(stand.fixture.newsroom(), {stand.posts[18]}));
         }},
        {"nothing",
         [] {
         }},
    };
    for (const auto& [name, change] : changes) {
        INFO(name);
        const Files before = filesIn(stand.folder);
        change();
        const ExportReport report = stand.exportTo(stand.folder);
        const Files now = filesIn(stand.folder);
        CHECK(now == stand.freshSite());
        // And it says so: what it wrote is what differs.
        std::set<QString> differing;
        for (const auto& [path, bytes] : now) {
            const auto earlier = before.find(path);
            if (earlier == before.end() || earlier->second != bytes) {
                differing.insert(path);
            }
        }
        CHECK(std::set<QString>(report.changed.begin(), report.changed.end()) == differing);
        CHECK(stand.exportTo(stand.folder).changed.isEmpty());
    }
}

TEST_CASE("what was done to a site's files since is mended", "[site-again]") {
    Stand stand;
    stand.exportTo(stand.folder);
    const Files whole = filesIn(stand.folder);
    const auto page = std::find_if(whole.begin(), whole.end(), [](const auto& file) {
        return file.first.startsWith(QLatin1String("bg/2026/")) &&
               file.first != QLatin1String("bg/2026/index.html");
    });
    const auto picture = std::find_if(whole.begin(), whole.end(), [](const auto& file) {
        return file.first.endsWith(QLatin1String(".jpg"));
    });
    REQUIRE(page != whole.end());
    REQUIRE(picture != whole.end());
    const auto write = [&](const QString& path, const QByteArray& bytes) {
        REQUIRE(writeFileAtomically(QDir(stand.folder).filePath(path), bytes));
    };

    SECTION("a page of the same size") {
        QByteArray other = page->second;
        other.back() = ' ';
        write(page->first, other);
        CHECK(stand.exportTo(stand.folder).changed == QStringList(page->first));
    }
    SECTION("a page of the same size and time") {
        QFile file(QDir(stand.folder).filePath(page->first));
        const QDateTime time = QFileInfo(file).lastModified();
        QByteArray other = page->second;
        other.back() = ' ';
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.write(other) == other.size());
        REQUIRE(file.setFileTime(time, QFileDevice::FileModificationTime));
        file.close();
        CHECK(stand.exportTo(stand.folder).changed == QStringList(page->first));
    }
    SECTION("a page that is gone") {
        REQUIRE(QFile::remove(QDir(stand.folder).filePath(page->first)));
        CHECK(stand.exportTo(stand.folder).changed == QStringList(page->first));
    }
    SECTION("a picture that is gone") {
        REQUIRE(QFile::remove(QDir(stand.folder).filePath(picture->first)));
        CHECK(stand.exportTo(stand.folder).changed == QStringList(picture->first));
    }
    SECTION("an emblem that is gone") {
        const QString emblem = QStringLiteral("assets/funding/eu-emblem.svg");
        REQUIRE(QFile::remove(QDir(stand.folder).filePath(emblem)));
        CHECK(stand.exportTo(stand.folder).changed == QStringList(emblem));
    }
    SECTION("the style sheet") {
        write(QStringLiteral("assets/style.css"), "body { color: red }");
        CHECK(stand.exportTo(stand.folder).changed ==
              QStringList(QStringLiteral("assets/style.css")));
    }
    SECTION("all files are newer than their record, as in a copy") {
        for (const auto& [path, bytes] : whole) {
            write(path, bytes);
        }
        CHECK(stand.exportTo(stand.folder).changed.isEmpty());
    }
    SECTION("the record is gone") {
        REQUIRE(QFile::remove(stand.folder + QStringLiteral("/.vestitel-site")));
        const auto refused =
            exportPosts(stand.fixture.newsroom(), {{}, ExportForm::Site, stand.folder, {}, false},
                        [](qsizetype, qsizetype) {}, {});
        CHECK_FALSE(refused);
    }
    SECTION("the record holds nonsense") {
        write(QStringLiteral(".vestitel-site"),
              "#made\n#made x y z\n#made 00 -5 ../../etc/passwd media/../../x\n# \n");
        CHECK(stand.exportTo(stand.folder).changed.isEmpty());
    }
    CHECK(filesIn(stand.folder) == whole);
}

TEST_CASE("what was done to a page before an export that was stopped is mended by the next",
          "[site-again]") {
    Stand stand;
    stand.exportTo(stand.folder);
    const Files whole = filesIn(stand.folder);
    const auto tamper = [&](int number) {
        const QString path = QStringLiteral("bg/2026/title-%1-bg/index.html").arg(number);
        QByteArray other = whole.at(path);
        other.back() = ' ';
        REQUIRE(writeFileAtomically(QDir(stand.folder).filePath(path), other));
        return path;
    };
    const QStringList tampered = {tamper(0), tamper(20)};
    Cancellation cancellation;
    const auto stopped = exportPosts(
        stand.fixture.newsroom(), {{}, ExportForm::Site, stand.folder, {}, false},
        [&](qsizetype done, qsizetype) {
            if (done == 10) {
                cancellation.cancel();
            }
        },
        cancellation);
    REQUIRE(stopped);
    REQUIRE(stopped->cancelled);
    CHECK(stand.exportTo(stand.folder).changed == tampered);
    CHECK(filesIn(stand.folder) == whole);
}
