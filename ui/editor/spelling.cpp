#include "editor/spelling.h"

#include <QCoreApplication>
#include <QDir>

namespace vestitel::editor {

QString dictionaryFolder() {
    const QString named = qEnvironmentVariable("QTWEBENGINE_DICTIONARIES_PATH");
    return named.isEmpty() ? QDir(QCoreApplication::applicationDirPath())
                                 .filePath(QStringLiteral("qtwebengine_dictionaries"))
                           : named;
}

QStringList dictionariesFor(const std::vector<domain::Language>& languages, const QString& folder) {
    QStringList found;
    for (const domain::Language& language : languages) {
        const QString primary = language.tag().section(u'-', 0, 0);
        const QStringList files = QDir(folder).entryList(
            {primary + QStringLiteral("-*.bdic"), primary + QStringLiteral(".bdic")}, QDir::Files,
            QDir::Name);
        if (!files.isEmpty()) {
            const QString name = files.first().chopped(5);
            if (!found.contains(name)) {
                found.append(name);
            }
        }
    }
    return found;
}

} // namespace vestitel::editor
