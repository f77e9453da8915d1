#pragma once

#include "harness/files.h"

#include "base/ids.h"
#include "editorial/newsroom.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace vestitel::torture {

/// The folders of one office below one root: an archive with posts, pictures and trash, an earlier
/// backup of it, an earlier site made of it, and files to import.
struct Scene {
    QString root;

    [[nodiscard]] QString archive() const { return root + QStringLiteral("/архив"); }
    [[nodiscard]] QString database() const { return archive() + QStringLiteral("/archive.sqlite"); }
    [[nodiscard]] QString backup() const { return root + QStringLiteral("/копие"); }
    [[nodiscard]] QString site() const { return root + QStringLiteral("/сайт"); }
    [[nodiscard]] QString wholeSite() const { return root + QStringLiteral("/целият сайт"); }
    [[nodiscard]] QString lines() const { return root + QStringLiteral("/редове"); }
    [[nodiscard]] QString incoming() const { return root + QStringLiteral("/входящи"); }
    [[nodiscard]] QString restored() const { return root + QStringLiteral("/възстановен"); }
    /// Archives of every earlier schema, by version.
    [[nodiscard]] QString old(qint64 version) const {
        return root + QStringLiteral("/стар-%1").arg(version);
    }
};

/// What must be true of a scene, whatever befell it.
struct Knowledge {
    QMap<PostId, QByteArray> posts;    ///< Of the archive, each as an interchange line.
    QMap<PostId, QByteArray> earlier;  ///< Of the backup.
    QMap<PostId, QByteArray> incoming; ///< What the import brings, of posts with an id.
    qsizetype incomingFiles = 0;       ///< Further posts that the import brings.
    qsizetype trashed = 0;
    qint64 newestSchema = 0;
};

/// The post that the worker types; in no archive yet.
[[nodiscard]] PostId typedPost();

/// The posts of an open archive that are not in the trash, each as an interchange line; empty after
/// an error, which is said.
[[nodiscard]] QMap<PostId, QByteArray> postsOf(editorial::Newsroom& newsroom);

/// Builds the scene at root (which must not be there).
[[nodiscard]] Knowledge buildScene(const Scene& scene);

} // namespace vestitel::torture
