#pragma once

#include "publishing/site.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace vestitel::publishing {

/// What tags have in common that differ in capitals only: they are one.
[[nodiscard]] QString foldedTag(const QString& tag);

/// The same for many posts, which share their tags. For one thread.
class FoldedTags final {
public:
    [[nodiscard]] QString of(const QString& tag);

private:
    QHash<QString, QString> m_known;
};

/// Names for folders, each once: transliterated, with a number where two come out alike. What has
/// no letters has a name of its own, so that it does not get another one by what else there is.
[[nodiscard]] std::map<QString, QString> folderNames(const QSet<QString>& keys);

/// One list for each key that an entry has, under its folder.
[[nodiscard]] std::vector<SiteList>
listsBy(const std::vector<SiteEntry>& news, SiteList::Kind kind,
        const std::function<QStringList(const SiteEntry&)>& keysOf,
        const std::function<QString(const QString&)>& nameOf,
        const std::function<QString(const QString&)>& folderOf);

/// Where each of the news stands in the lists.
[[nodiscard]] std::vector<ListPlaces> listPlaces(const LanguageSite& language, FoldedTags& folded);

} // namespace vestitel::publishing
