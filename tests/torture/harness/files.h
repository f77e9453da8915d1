#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace vestitel::torture {

/// The files of a folder by their paths from it, hidden ones too.
using Tree = QMap<QString, QByteArray>;

[[nodiscard]] Tree treeOf(const QString& folder);
/// Makes the folder hold these files; says false when it cannot.
bool putTree(const QString& folder, const Tree& tree);
void copyFolder(const QString& from, const QString& to);
void removeFolder(const QString& folder);
[[nodiscard]] QByteArray bytesOf(const QString& path);
void putBytes(const QString& path, const QByteArray& bytes);

/// Whether a file was being written when its program ended: hidden, with .part in its name.
[[nodiscard]] bool isHalfWritten(const QString& path);
/// Such files of a folder.
[[nodiscard]] QStringList leftoversOf(const QString& folder);

/// A folder in memory if there is one (a power cut is played there, so the disk is spared).
[[nodiscard]] QString temporaryPlace();

} // namespace vestitel::torture
