#include "archive/place_risk.h"

#include "archive/values.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

/// A folder whose name begins so, or that holds such a file or folder, is kept by the service.
struct Service {
    const char* name;
    const char* folder; ///< The beginning of the folder's name, in lower case.
    const char* mark;   ///< A pattern for entries; empty: none.
};
constexpr Service kServices[] = {
    {"OneDrive", "onedrive", ".849c9593-d756-4e56-8d6e-42412f2a707b"},
    {"Dropbox", "dropbox", ".dropbox.cache"},
    {"Dropbox", "dropbox", ".dropbox"},
    {"Google Drive", "google drive", ".tmp.drive*load"},
    {"Google Drive", "googledrive", ""},
    {"Google Drive", "my drive", ""},
    {"Nextcloud", "nextcloud", ".sync_*.db"},
    {"Nextcloud", "nextcloud", "._sync_*.db"},
    {"ownCloud", "owncloud", ".owncloudsync.log"},
    {"iCloud", "icloud", ""},
    {"Yandex.Disk", "yandex.disk", ".sync"},
    {"MEGA", "megasync", ".debris"},
    {"pCloud", "pclouddrive", ""},
    {"Syncthing", "syncthing", ".stfolder"},
};

/// As the kernel and FUSE name them; 9p is left out, since virtual machines use it for local disks.
constexpr const char* kNetworkTypes[] = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "glusterfs",
    "davfs",
    "fuse.davfs",
    "fuse.davfs2",
    "fuse.sshfs",
    "fuse.smbnetfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
    "fuse.onedriver",
    "fuse.google-drive-ocamlfuse",
};

bool beginsWithName(const QString& folder, const QString& name) {
    // "OneDrive - МИГ" and "Dropbox (МИГ)" are meant, "dropboxes" is not.
    return folder.startsWith(name) &&
           (folder.size() == name.size() || !folder[name.size()].isLetterOrNumber());
}

QString serviceOf(const QDir& folder) {
    const QString name = folder.dirName().toLower();
    for (const Service& service : kServices) {
        const bool isNamed = beginsWithName(name, QLatin1String(service.folder));
        const bool isMarked =
            *service.mark != '\0' &&
            !folder
                 .entryList({QLatin1String(service.mark)},
                            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                 .isEmpty();
        if (isNamed || isMarked) {
            return QLatin1String(service.name);
        }
    }
    return {};
}

QString warningOf(const PlaceFinding& place) {
    switch (place.risk) {
    case PlaceRisk::Synchronised:
        return Words::tr("The archive lies in a folder that %1 copies elsewhere while you write. "
                         "That can damage it. Move the archive's folder to another place on this "
                         "computer, and choose the folder of %1 as the second place for backups.")
            .arg(place.service);
    case PlaceRisk::Network:
        return Words::tr("The archive lies on a network drive (%1), where a break in the network "
                         "can damage it. Move the archive's folder to a disk of this computer, and "
                         "choose the network drive as the second place for backups.")
            .arg(place.service);
    case PlaceRisk::None:
        break;
    }
    return {};
}

} // namespace

PlaceFinding placeFinding(const QString& folder, const QString& fileSystem) {
    const QString type = fileSystem.toLower();
    if (std::any_of(std::begin(kNetworkTypes), std::end(kNetworkTypes),
                    [&](const char* each) { return type == QLatin1String(each); })) {
        return {PlaceRisk::Network, fileSystem};
    }
    QDir directory(QDir(folder).absolutePath());
    do {
        if (const QString service = serviceOf(directory); !service.isEmpty()) {
            return {PlaceRisk::Synchronised, service};
        }
    } while (directory.cdUp());
    return {};
}

PlaceFinding placeFinding(const QString& folder) {
    return placeFinding(folder, QString::fromLatin1(QStorageInfo(folder).fileSystemType()));
}

QStringList conflictCopies(const QString& folder) {
    QStringList names = QDir(folder).entryList({QStringLiteral("archive?*.sqlite")},
                                               QDir::Files | QDir::Hidden, QDir::Name);
    names.removeAll(QStringLiteral("archive.sqlite"));
    return names;
}

QStringList placeWarnings(const QString& folder) {
    QStringList warnings;
    if (const QString place = warningOf(placeFinding(folder)); !place.isEmpty()) {
        warnings += place;
    }
    const QStringList copies = conflictCopies(folder);
    if (!copies.isEmpty()) {
        warnings += Words::tr("Beside the archive lie other copies of it that a synchronising "
                              "program made: %1. They may hold texts that are not here. Copy each "
                              "into a folder of its own under the name archive.sqlite, open that, "
                              "and compare.")
                        .arg(copies.join(QStringLiteral(", ")));
    }
    return warnings;
}

Result<QString> newPlaceWarning(Archive& archive) {
    const QString warning = placeWarnings(archive.folder()).join(u'\n');
    // By place too: an archive that was moved is warned of again.
    const QString known = warning.isEmpty() ? QString() : archive.folder() + u'\n' + warning;
    sqlite::Connection& connection = archive.connection();
    QString before;
    VESTITEL_CHECK(forEachRow(
        connection, QStringLiteral("SELECT value FROM setting WHERE key = 'place_warned'"),
        [&](const sqlite::Statement& row) -> Result<void> {
            before = row.text(0);
            return {};
        }));
    if (known == before) {
        return QString();
    }
    VESTITEL_CHECK(
        connection.run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('place_warned', ?) "
                                      "ON CONFLICT DO UPDATE SET value = excluded.value"),
                       known.isNull() ? QStringLiteral("") : known));
    return warning;
}

} // namespace vestitel::archive
