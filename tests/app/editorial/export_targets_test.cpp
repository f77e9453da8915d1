#include "editorial/edit_posts.h"
#include "editorial/export_posts.h"
#include "html/sanitiser.h"

#include "archive/media_store.h"
#include "support/drawn_images.h"
#include "support/newsroom_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace vestitel;
using namespace vestitel::editorial;
using publishing::FragmentProfile;

namespace {

class Exports final {
public:
    PostId add(const char* title, const char* body, const QByteArray& picture = {}) {
        domain::Post post{.id = m_fixture.ids().newPostId(), .date = QDate(2026, 3, 1)};
        if (!picture.isEmpty()) {
            post.leadImage = addPicture(picture);
        }
        for (const auto& language : {domain::Language::bulgarian(), domain::Language::english()}) {
            domain::Edition& edition = post.editions[language];
            edition.title = QString::fromUtf8(title);
            edition.body = html::sanitise(QString::fromUtf8(body)).value();
        }
        return savePost(m_fixture.newsroom(), post, archive::SaveReason::Manual).value().post.id;
    }

    ExportReport run(ExportRequest request) {
        request.folder = folder();
        const auto report =
            exportPosts(m_fixture.newsroom(), request, [](qsizetype, qsizetype) {}, {});
        INFO((report ? std::string() : report.error().message.toStdString()));
        REQUIRE(report.has_value());
        return *report;
    }

    [[nodiscard]] QString folder() const {
        return m_fixture.temporary().file(QStringLiteral("out"));
    }
    [[nodiscard]] QStringList files() const {
        QStringList found;
        QDirIterator each(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            found.append(QDir(folder()).relativeFilePath(each.next()));
        }
        found.sort();
        return found;
    }
    [[nodiscard]] test::NewsroomFixture& fixture() { return m_fixture; }

private:
    MediaHash addPicture(const QByteArray& bytes);

    test::NewsroomFixture m_fixture;
};

MediaHash Exports::addPicture(const QByteArray& bytes) {
    const auto added = archive::MediaStore(m_fixture.newsroom().archive())
                           .add(bytes, QStringLiteral("picture.jpg"));
    REQUIRE(added.has_value());
    return added->hash;
}

} // namespace

TEST_CASE("fragments for a system lie beside their checklist and numbered media",
          "[export-targets]") {
    Exports exports;
    const PostId id =
        exports.add("Среща под ореха", "<p>Текст.</p>", test::asJpeg(test::drawnPhoto({640, 400})));
    ExportRequest request{{id}, ExportForm::Fragment, {}, {}};
    request.profile = FragmentProfile::Joomla;
    request.edition = domain::Language::bulgarian();
    request.isTrial = true;
    CHECK(exports.run(request).changed.size() == 3);
    CHECK(exports.files().isEmpty());
    request.isTrial = false;
    const ExportReport report = exports.run(request);
    CHECK(exports.files().join(u' ') ==
          QStringLiteral("bg-sreshta-pod-oreha.html bg-sreshta-pod-oreha/01-picture.jpg "
                         "sreshta-pod-oreha-bg.checklist.html"));
    REQUIRE(report.posts.size() == 1);
    CHECK(report.posts[0].files.size() == 2);
    CHECK(exports.run(request).written == 0);

    QFile stray(QDir(exports.folder()).filePath(QStringLiteral("bg-sreshta-pod-oreha/09-old.jpg")));
    REQUIRE(stray.open(QIODevice::WriteOnly));
    const ExportReport again = exports.run(request);
    REQUIRE(again.hints.size() == 1);
    CHECK(again.hints[0].contains(QStringLiteral("09-old.jpg")));

    request.profile = FragmentProfile::InlineStyles; // no address is known
    const ExportReport without = exports.run(request);
    REQUIRE(without.remarks.size() == 1);
    CHECK(without.remarks[0].contains(QStringLiteral("address of media")));
    request.mediaAddress = QStringLiteral("ftp://example.org/");
    CHECK(exportPosts(exports.fixture().newsroom(), request, [](qsizetype, qsizetype) {}, {})
              .error()
              .code == ErrorCode::InvalidArgument);

    const auto clipboard =
        fragmentHtml(exports.fixture().newsroom(), id, domain::Language::bulgarian(),
                     {FragmentProfile::WordPressBlocks});
    REQUIRE(clipboard.has_value());
    CHECK(*clipboard == QStringLiteral("<!-- wp:paragraph -->\n<p>Текст.</p>\n"
                                       "<!-- /wp:paragraph -->\n"));
    const auto list =
        fragmentChecklist(exports.fixture().newsroom(), id, domain::Language::bulgarian(),
                          {FragmentProfile::WordPressBlocks});
    REQUIRE(list.has_value());
    CHECK(list->media.size() == 1);
}

TEST_CASE("a bulletin is one letter for all posts, and no export on record", "[export-targets]") {
    Exports exports;
    const PostId first = exports.add("Първа", "<p>Едно.</p>");
    const PostId second = exports.add("Втора", "<p>Две.</p>");
    const ExportReport report =
        exports.run({{first, second}, ExportForm::Bulletin, exports.folder(), {}});
    CHECK(exports.files().join(u' ') ==
          QStringLiteral("bulletin-2026-03-01-bg.eml bulletin-2026-03-01-en.eml"));
    REQUIRE(report.posts.size() == 2);
    CHECK(report.posts[1].files.size() == 2);
    CHECK(exports.fixture().newsroom().lens().facets({}).value().exported.at(
              archive::ExportStand::Never) == 2);
}

TEST_CASE("calendars, texts for networks and notices are files of a post", "[export-targets]") {
    Exports exports;
    const PostId dated = exports.add("Среща", "<p>Елате на 12 март 2026 г. от 10:30 ч.</p>");
    const PostId undated = exports.add("Новина", "<p>Без дати.</p>");
    const ExportReport calendars =
        exports.run({{dated, undated}, ExportForm::Calendar, exports.folder(), {}});
    CHECK(exports.files().join(u' ') == QStringLiteral("sreshta-bg.ics sreshta-en.ics"));
    REQUIRE(calendars.remarks.size() == 1);
    CHECK(calendars.remarks[0].contains(QStringLiteral("announces no date")));

    ExportRequest request{{dated, undated}, ExportForm::Notice, exports.folder(), {}};
    request.edition = domain::Language::bulgarian();
    const ExportReport notices = exports.run(request);
    CHECK(notices.posts.size() == 2);
    REQUIRE(notices.hints.size() == 1);
    CHECK(notices.hints[0].contains(QStringLiteral("QR")));
    request.form = ExportForm::Social;
    exports.run(request);
    CHECK(exports.files().join(u' ') ==
          QStringLiteral("novina-bg.notice.html novina-bg.social.txt sreshta-bg.ics "
                         "sreshta-bg.notice.html sreshta-bg.social.txt sreshta-en.ics"));
}
