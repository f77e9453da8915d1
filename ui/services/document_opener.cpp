#include "services/document_opener.h"

#include "archive/media_store.h"
#include "base/atomic_file.h"
#include "base/deliver.h"
#include "base/log.h"
#include "editorial/newsroom_thread.h"
#include "publishing/site_paths.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace vestitel::services {

using editorial::Newsroom;
using editorial::Priority;

namespace {

/// Where the copy is; a program that has it open keeps the one that is there.
Result<QString> copyInto(const QString& folder, Newsroom& newsroom, const MediaHash& document) {
    archive::MediaStore store(newsroom.archive());
    VESTITEL_TRY(const domain::Medium medium, store.medium(document));
    VESTITEL_TRY(const QByteArray bytes, store.bytes(document));
    const QString name = QFileInfo(publishing::documentPath(medium)).fileName();
    QString path = QDir(folder).filePath(name);
    if (!QFileInfo::exists(path)) {
        VESTITEL_CHECK(writeFileAtomically(path, bytes));
        // What somebody would write into it would go with the copy.
        if (!QFile::setPermissions(path, QFile::ReadOwner)) {
            qCWarning(uiLog) << "a copy of a document can be written into";
        }
    }
    return path;
}

} // namespace

DocumentOpener::DocumentOpener(editorial::NewsroomThread& newsroom, QObject* parent)
    : QObject(parent), m_newsroom(newsroom) {
}

void DocumentOpener::open(const MediaHash& document) {
    if (!m_folder.isValid()) {
        emit message(
            tr("There is no room for a copy of the document: %1").arg(m_folder.errorString()));
        return;
    }
    deliver(m_newsroom.run(Priority::Writing,
                           [folder = m_folder.path(), document](Newsroom& newsroom) {
                               return copyInto(folder, newsroom, document);
                           }),
            this, [this](const Result<QString>& path) {
                if (path) {
                    show(*path);
                } else {
                    emit failed(path.error());
                }
            });
}

void DocumentOpener::show(const QString& path) {
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        emit message(
            tr("This computer has no program for “%1”. A copy is in %2.")
                .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).path())));
    }
}

} // namespace vestitel::services
