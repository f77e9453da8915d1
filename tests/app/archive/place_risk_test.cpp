#include "archive/place_risk.h"

#include "archive/backup.h"
#include "archive_fixture.h"
#include "base/atomic_file.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::archive;

namespace {

PlaceFinding at(const char* path) {
    return placeFinding(QString::fromUtf8(path), QStringLiteral("ext4"));
}

} // namespace

TEST_CASE("a folder that a program synchronises is told by the names above it") {
    const std::pair<const char*, const char*> cases[] = {
        {"/home/ани/OneDrive - МИГ/Вестител", "OneDrive"},
        {"/home/ани/OneDrive/Вестител", "OneDrive"},
        {"/home/ани/Dropbox (МИГ)/a/b/c", "Dropbox"},
        {"/mnt/Google Drive/Вестител", "Google Drive"},
        {"/home/ани/Nextcloud/Вестител", "Nextcloud"},
        {"/home/ани/Документи/Вестител", ""},
        {"/home/ани/dropboxes/Вестител", ""},
        {"/", ""},
    };
    for (const auto& [path, service] : cases) {
        INFO(path);
        CHECK(at(path).service == QLatin1String(service));
        CHECK((at(path).risk == PlaceRisk::Synchronised) == (*service != '\0'));
    }
}

TEST_CASE("it is told by the marks that such a program leaves, too") {
    for (const char* mark : {".dropbox.cache", ".sync_1a2b.db", ".stfolder"}) {
        const test::TemporaryFolder folder;
        const QString archive = folder.file(QStringLiteral("общи/Вестител"));
        REQUIRE(makeFolder(archive));
        CHECK(placeFinding(archive, QStringLiteral("ext4")).risk == PlaceRisk::None);
        REQUIRE(
            writeFileAtomically(folder.file(QStringLiteral("общи/") + QLatin1String(mark)), "x"));
        CHECK(placeFinding(archive, QStringLiteral("ext4")).risk == PlaceRisk::Synchronised);
    }
}

TEST_CASE("a network drive is told by its file system, a disk is none") {
    const QString path = QStringLiteral("/home/ани/Вестител");
    for (const char* type : {"nfs4", "cifs", "smb3", "fuse.sshfs", "CIFS"}) {
        CHECK(placeFinding(path, QLatin1String(type)).risk == PlaceRisk::Network);
    }
    for (const char* type :
         {"ext4", "btrfs", "ntfs3", "vfat", "fuseblk", "tmpfs", "overlay", "9p"}) {
        CHECK(placeFinding(path, QLatin1String(type)).risk == PlaceRisk::None);
    }
}

TEST_CASE("conflict copies are found and named, the archive's own files are none") {
    test::ArchiveFixture fixture;
    fixture.save(domain::Post{.id = fixture.ids.newPostId()});
    CHECK(placeWarnings(fixture.folder()).isEmpty());
    const QStringList copies{
        QStringLiteral("archive (1).sqlite"),
        QStringLiteral("archive (Ани's conflicted copy 2026-01-25).sqlite"),
        QStringLiteral("archive-OFFICE-PC.sqlite"),
        QStringLiteral("archive.sync-conflict-20260125-093000-ABCDEFG.sqlite"),
    };
    for (const QString& copy : copies) {
        REQUIRE(writeFileAtomically(fixture.folder() + u'/' + copy, "x"));
    }
    CHECK(conflictCopies(fixture.folder()) == copies);
    const auto findings = verify(*fixture.archive).value();
    REQUIRE(findings.size() == 1);
    for (const QString& copy : copies) {
        CHECK(findings[0].what.contains(copy));
    }
}

TEST_CASE("the warning comes once, and again when it is another") {
    test::ArchiveFixture fixture;
    CHECK(newPlaceWarning(*fixture.archive).value().isEmpty());
    REQUIRE(writeFileAtomically(fixture.folder() + QStringLiteral("/archive-A.sqlite"), "x"));
    CHECK(newPlaceWarning(*fixture.archive).value().contains(QStringLiteral("archive-A.sqlite")));
    CHECK(newPlaceWarning(*fixture.archive).value().isEmpty());
    fixture.reopen();
    CHECK(newPlaceWarning(*fixture.archive).value().isEmpty());
    REQUIRE(writeFileAtomically(fixture.folder() + QStringLiteral("/archive-B.sqlite"), "x"));
    CHECK_FALSE(newPlaceWarning(*fixture.archive).value().isEmpty());
}
