#include "app/importing/interchange_folder.h"

#include "base/atomic_file.h"
#include "html/sanitiser.h"

#include "support/catch.h"

#include <QCryptographicHash>

namespace vestitel::test {

domain::Medium InterchangeFolder::add(const QByteArray& bytes, const QString& extension) {
    const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    domain::Medium medium{*MediaHash::fromString(QString::fromLatin1(sha))};
    medium.extension = extension;
    medium.name = QStringLiteral("IMG_%1.").arg(bytes.size()) + extension;
    REQUIRE(makeFolder(m_folder.file(QStringLiteral("media"))));
    REQUIRE(writeFileIfChanged(m_folder.file(importing::interchangeName(medium)), bytes));
    return medium;
}

Result<importing::ImportedPost> InterchangeFolder::read(const QByteArray& line) {
    return importing::readInterchangeLine(line, {7, m_folder.path()}, m_ids);
}

domain::Edition editionOf(const QString& title, const QString& html) {
    domain::Edition result;
    result.title = title;
    result.body = html::sanitise(html).value();
    return result;
}

} // namespace vestitel::test
