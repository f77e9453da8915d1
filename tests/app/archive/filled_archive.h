#pragma once

#include "archive/backup.h"
#include "archive_fixture.h"
#include "base/atomic_file.h"

#include "support/catch.h"

#include <QDirIterator>
#include <QMap>

namespace vestitel::test {

/// Thirty posts that show six images.
struct FilledArchive : ArchiveFixture {
    std::mt19937 random{11};
    std::vector<MediaHash> media;
    std::vector<domain::Post> posts;
    QString target = temporary.file(QStringLiteral("копие"));
    QString second = temporary.file(QStringLiteral("второ"));

    FilledArchive() {
        for (int i = 0; i < 6; ++i) {
            media.push_back(archive::MediaStore(*archive)
                                .add(test::png(i), QStringLiteral("a.png"))
                                .value()
                                .hash);
        }
        for (int i = 0; i < 30; ++i) {
            posts.push_back(save(test::randomPost(random, ids.newPostId(), media)).post);
        }
    }
    archive::BackupReport backUp() { return archive::backup(*archive, target, {}, {}).value(); }
    bool holdsAll(const QString& folder) {
        const auto opened = archive::Archive::open(folder, options).value();
        for (const domain::Post& post : posts) {
            REQUIRE(archive::PostStore(*opened).post(post.id).value() == post);
        }
        return archive::verify(*opened).value().empty();
    }
};

/// Every file of a folder with its bytes.
inline QMap<QString, QByteArray> snapshot(const QString& folder) {
    QMap<QString, QByteArray> files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        files[path] = readFile(path, 100 << 20).value();
    }
    return files;
}

} // namespace vestitel::test
