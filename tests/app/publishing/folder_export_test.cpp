#include "publishing/folder_export.h"

#include "base/atomic_file.h"
#include "publishing/image_maker.h"
#include "publishing/media_use.h"
#include "publishing/site_paths.h"
#include "support/catch.h"
#include "support/drawn_images.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

/// The bytes and times of all files below a folder.
QMap<QString, std::pair<QByteArray, QDateTime>> contentOf(const QString& folder) {
    QMap<QString, std::pair<QByteArray, QDateTime>> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        content.insert(QDir(folder).relativeFilePath(file.fileName()),
                       {file.readAll(), QFileInfo(file.fileName()).lastModified()});
    }
    return content;
}

void setAllTimes(const QString& folder, const QDateTime& time) {
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(time, QFileDevice::FileModificationTime));
    }
}

FolderExport exportTo(const QString& folder, const Publication& publication, Form form) {
    FolderExport exported(folder, *Theme::load(), form);
    const auto added = exported.add(publication);
    REQUIRE(added.has_value());
    return exported;
}

} // namespace

TEST_CASE("an edit that is taken back gives the first picture again", "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    Publication publication = samplePublication(media.path());
    exportTo(site.path(), publication, Form::Page);
    const auto before = contentOf(site.path());
    const MediaHash lead = *publication.post.leadImage;
    publication.media.find(lead)->edit.turns = 1;
    exportTo(site.path(), publication, Form::Page);
    publication.media.find(lead)->edit = {};
    exportTo(site.path(), publication, Form::Page);
    const auto after = contentOf(site.path());
    for (auto file = before.begin(); file != before.end(); ++file) {
        INFO(file.key().toStdString());
        CHECK(after.value(file.key()).first == file.value().first);
    }
}

TEST_CASE("an export writes both pages, their media and the assets", "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    const Publication publication = samplePublication(media.path());
    const FolderExport exported = exportTo(site.path(), publication, Form::Page);
    CHECK(QFileInfo::exists(site.file(QStringLiteral("bg/2018/pchelari-pod-oreha/index.html"))));
    CHECK(QFileInfo::exists(
        site.file(QStringLiteral("en/2018/beekeepers-under-the-walnut/index.html"))));
    CHECK(QFileInfo::exists(site.file(QStringLiteral("assets/style.css"))));
    CHECK(exported.firstPage() ==
          site.file(QStringLiteral("bg/2018/pchelari-pod-oreha/index.html")));
    const auto content = contentOf(site.path());
    CHECK(content.size() == static_cast<qsizetype>(exported.files().size()));
    CHECK(exported.writtenCount() == content.size());
    for (const ExportedFile& file : exported.files()) {
        CHECK(content.contains(file.path));
        CHECK(isSafePath(file.path));
    }
}

TEST_CASE("every file that a page names is there", "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    const Publication publication = samplePublication(media.path());
    const QRegularExpression address(QStringLiteral("(?:media|assets)/[\\w.-]+"));
    for (const Form form : {Form::Page, Form::Fragment}) {
        const QString folder =
            site.file(form == Form::Page ? QStringLiteral("pages") : QStringLiteral("fragments"));
        (void)exportTo(folder, publication, form);
        const auto content = contentOf(folder);
        qsizetype named = 0;
        for (auto file = content.begin(); file != content.end(); ++file) {
            if (!file.key().endsWith(QLatin1String(".html"))) {
                continue;
            }
            auto names = address.globalMatch(QString::fromUtf8(file.value().first));
            while (names.hasNext()) {
                const QString name = names.next().captured();
                CAPTURE(name);
                CHECK(content.contains(name));
                ++named;
            }
        }
        CHECK(named > 8);
    }
}

TEST_CASE("a second export of the same writes nothing and touches no time", "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    const Publication publication = samplePublication(media.path());
    (void)exportTo(site.path(), publication, Form::Page);
    setAllTimes(site.path(), QDateTime(QDate(2020, 1, 1), QTime(12, 0), QTimeZone::utc()));
    const auto before = contentOf(site.path());
    const FolderExport second = exportTo(site.path(), publication, Form::Page);
    CHECK(second.writtenCount() == 0);
    CHECK(second.files().size() == static_cast<size_t>(before.size()));
    CHECK(contentOf(site.path()) == before);
}

TEST_CASE("a second export decodes no image", "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    const Publication publication = samplePublication(media.path());
    (void)exportTo(site.path(), publication, Form::Page);
    // With the originals gone, whoever wanted to decode one would fail.
    for (const QString& path : publication.mediaPaths) {
        if (!path.endsWith(QLatin1String(".png"))) {
            REQUIRE(QFile::remove(path));
        }
    }
    FolderExport second(site.path(), *Theme::load(), Form::Page);
    CHECK(second.add(publication).has_value());
    CHECK(second.writtenCount() == 0);
}

TEST_CASE("pictures of another recipe are neither taken for these nor touched", "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    const Publication publication = samplePublication(media.path());
    const QString prefix = picturePrefix(*publication.post.leadImage);
    (void)exportTo(site.path(), publication, Form::Page);
    const auto before = contentOf(site.path());
    // As the program made them before, and as another may one day.
    const QStringList others = {prefix + QStringLiteral("960.jpg"),
                                prefix + QStringLiteral("r999-960.webp")};
    for (const QString& path : others) {
        REQUIRE(writeFileAtomically(site.file(path), "another recipe's").has_value());
    }
    const FolderExport second = exportTo(site.path(), publication, Form::Page);
    CHECK(second.writtenCount() == 0);
    auto after = contentOf(site.path());
    for (const QString& path : others) {
        CHECK(after.take(path).first == "another recipe's");
    }
    CHECK(after == before);
    // Of before an edit, it shows what may be hidden now, whatever recipe it is of.
    Publication edited = publication;
    edited.media.find(*publication.post.leadImage)->edit.blurred = {{0, 0, 1, 1}};
    (void)exportTo(site.path(), edited, Form::Page);
    for (const QString& path : others) {
        CHECK(contentOf(site.path()).value(path).first != "another recipe's");
    }
}

TEST_CASE("pictures that are made beside one another have the bytes of those made alone",
          "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    Publication publication = smallPublication();
    QString body = QStringLiteral("<p>Т</p>");
    std::vector<MediaHash> photos;
    for (int number = 0; number < 6; ++number) {
        const QSize size(900 + 10 * number, 600);
        photos.push_back(addMedium(publication, media.path(), asJpeg(drawnPhoto(size)),
                                   QStringLiteral("%1.jpg").arg(number),
                                   QStringLiteral("image/jpeg"), size));
        body += QStringLiteral("<figure><img src=\"media:%1\" alt=\"\"></figure>")
                    .arg(photos.back().toString());
    }
    publication.post.editions.begin()->second.body = bodyFrom(body);
    const FolderExport exported = exportTo(site.path(), publication, Form::Page);
    const auto content = contentOf(site.path());
    size_t at = 0;
    while (exported.files()[at].kind == FileKind::Asset) {
        ++at;
    }
    for (const MediaHash& photo : photos) {
        const auto plan = planFor(publication, photo);
        const auto files = plan->files();
        for (size_t index = 0; index < files.size(); ++index, ++at) {
            // In the order of the plan, whichever was ready first.
            CHECK(exported.files()[at].path == files[index].path);
            const auto alone =
                makeImages(publication.mediaPaths.value(photo), *plan, {index}, QString());
            CHECK(content.value(files[index].path).first == alone->front());
        }
    }
    // One that cannot be read stops the post before its page, and those before it are there.
    const TemporaryFolder other;
    REQUIRE(writeFileAtomically(publication.mediaPaths.value(photos[3]), "none").has_value());
    FolderExport broken(other.path(), *Theme::load(), Form::Page);
    const auto added = broken.add(publication);
    REQUIRE_FALSE(added.has_value());
    CHECK(added.error().message.contains(QStringLiteral("3.jpg")));
    CHECK(broken.firstPage().isEmpty());
    CHECK(contentOf(other.path()).contains(planFor(publication, photos[2])->largest().path));
    CHECK_FALSE(contentOf(other.path()).contains(planFor(publication, photos[4])->largest().path));
}

TEST_CASE("one changed text writes one file", "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    Publication publication = samplePublication(media.path());
    (void)exportTo(site.path(), publication, Form::Page);
    publication.post.editions[domain::Language::english()].body =
        bodyFrom(QStringLiteral("<p>Another text.</p>"));
    publication.post.leadImage.reset();
    publication.post.leadImage = samplePublication(media.path()).post.leadImage;
    const FolderExport second = exportTo(site.path(), publication, Form::Page);
    CHECK(second.writtenCount() == 1);
}

TEST_CASE("what others put into the folder stays", "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    QFile other(site.file(QStringLiteral("CNAME")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    REQUIRE(other.write("example.org") > 0);
    other.close();
    (void)exportTo(site.path(), samplePublication(media.path()), Form::Page);
    CHECK(contentOf(site.path()).value(QStringLiteral("CNAME")).first == "example.org");
}

TEST_CASE("a stopped export leaves whole files and the next one does the rest", "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder whole;
    const TemporaryFolder site;
    const Publication sample = samplePublication(media.path());
    const Publication small = smallPublication();
    FolderExport reference(whole.path(), *Theme::load(), Form::Page);
    REQUIRE(reference.add(sample).has_value());
    REQUIRE(reference.add(small).has_value());

    Cancellation cancellation;
    FolderExport stopped(site.path(), *Theme::load(), Form::Page, cancellation);
    REQUIRE(stopped.add(small).has_value());
    cancellation.cancel();
    const auto refused = stopped.add(sample);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Cancelled);
    const auto expected = contentOf(whole.path());
    const auto half = contentOf(site.path());
    CHECK(half.size() < expected.size());
    for (auto file = half.begin(); file != half.end(); ++file) {
        CHECK(file.value().first == expected.value(file.key()).first);
    }

    FolderExport rest(site.path(), *Theme::load(), Form::Page);
    REQUIRE(rest.add(sample).has_value());
    REQUIRE(rest.add(small).has_value());
    CHECK(contentOf(site.path()).keys() == expected.keys());
}

TEST_CASE("an image that cannot be read stops its post before any page names it", "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    const Publication publication = samplePublication(media.path());
    const QString lead = publication.mediaPaths.value(*publication.post.leadImage);
    REQUIRE(writeFileAtomically(lead, "no picture").has_value());
    FolderExport exported(site.path(), *Theme::load(), Form::Page);
    const auto added = exported.add(publication);
    REQUIRE_FALSE(added.has_value());
    CHECK(added.error().message.contains(QStringLiteral("lead.jpg")));
    CHECK(exported.firstPage().isEmpty());
    CHECK(exported.add(smallPublication()).has_value());
}

TEST_CASE("a post without a whole edition is refused with a sentence", "[export]") {
    const TemporaryFolder site;
    Publication publication = smallPublication();
    publication.post.editions.begin()->second.body = html::Body();
    FolderExport exported(site.path(), *Theme::load(), Form::Page);
    const auto added = exported.add(publication);
    REQUIRE_FALSE(added.has_value());
    CHECK(added.error().code == ErrorCode::InvalidArgument);
    CHECK(contentOf(site.path()).isEmpty());
}

TEST_CASE("fragments and texts are flat files named by language and slug", "[export]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    const Publication publication = samplePublication(media.path());
    (void)exportTo(site.path(), publication, Form::Fragment);
    (void)exportTo(site.path(), publication, Form::Text);
    const auto content = contentOf(site.path());
    for (const QString& name :
         {QStringLiteral("bg-pchelari-pod-oreha.html"), QStringLiteral("bg-pchelari-pod-oreha.txt"),
          QStringLiteral("en-beekeepers-under-the-walnut.html"),
          QStringLiteral("en-beekeepers-under-the-walnut.txt")}) {
        CHECK(content.contains(name));
    }
}

TEST_CASE("no hostile slug leads out of the folder", "[export]") {
    const TemporaryFolder site;
    for (const QString& slug : {QStringLiteral("../../up"), QStringLiteral("/etc/passwd"),
                                QStringLiteral(".."), QStringLiteral("a/b"), QStringLiteral("a\\b"),
                                QString(QChar(0)), QStringLiteral("C:x")}) {
        Publication publication = smallPublication();
        publication.post.editions.begin()->second.slug = slug;
        const FolderExport exported =
            exportTo(site.file(QStringLiteral("site")), publication, Form::Page);
        for (const ExportedFile& file : exported.files()) {
            CHECK(isSafePath(file.path));
        }
    }
    for (const QString& path :
         {QStringLiteral("../a"), QStringLiteral("a/../b"), QStringLiteral("/a"),
          QStringLiteral("a//b"), QStringLiteral(".a"), QStringLiteral("a b"), QString()}) {
        CHECK_FALSE(isSafePath(path));
    }
}
