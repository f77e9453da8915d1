#include "publishing/site_lists.h"

#include "domain/slug.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vestitel::publishing {

namespace {

constexpr qsizetype kNameDigits = 12;

} // namespace

QString foldedTag(const QString& tag) {
    return tag.simplified().toCaseFolded();
}

QString FoldedTags::of(const QString& tag) {
    const auto known = m_known.constFind(tag);
    return known != m_known.constEnd() ? *known : *m_known.insert(tag, foldedTag(tag));
}

std::map<QString, QString> folderNames(const QSet<QString>& keys) {
    std::vector<QString> sorted(keys.begin(), keys.end());
    std::sort(sorted.begin(), sorted.end());
    std::map<QString, QString> names;
    QSet<QString> taken;
    for (const QString& key : sorted) {
        const bool hasLetters =
            std::any_of(key.begin(), key.end(), [](QChar c) { return c.isLetterOrNumber(); });
        const QString wanted =
            hasLetters ? domain::slugFromTitle(key)
                       : QString::fromLatin1(
                             QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256)
                                 .toHex()
                                 .left(kNameDigits));
        const QString name =
            domain::uniqueSlug(wanted, [&](const QString& each) { return taken.contains(each); });
        taken.insert(name);
        names.emplace(key, name);
    }
    return names;
}

std::vector<SiteList> listsBy(const std::vector<SiteEntry>& news, SiteList::Kind kind,
                              const std::function<QStringList(const SiteEntry&)>& keysOf,
                              const std::function<QString(const QString&)>& nameOf,
                              const std::function<QString(const QString&)>& folderOf) {
    std::vector<SiteList> lists;
    QHash<QString, size_t> places; // in them, by key
    for (size_t index = 0; index < news.size(); ++index) {
        for (const QString& key : keysOf(news[index])) {
            auto place = places.constFind(key);
            if (place == places.constEnd()) {
                place = places.insert(key, lists.size());
                lists.push_back({kind, nameOf(key), folderOf(key), {}});
            }
            lists[*place].entries.push_back(index);
        }
    }
    std::sort(lists.begin(), lists.end(), [](const SiteList& one, const SiteList& other) {
        const int names = QString::compare(one.name, other.name, Qt::CaseInsensitive);
        return names != 0 ? names < 0 : one.folder < other.folder;
    });
    return lists;
}

std::vector<ListPlaces> listPlaces(const LanguageSite& language, FoldedTags& folded) {
    std::vector<ListPlaces> places(language.news.size());
    for (size_t at = 0; at < language.categories.size(); ++at) {
        for (const size_t entry : language.categories[at].entries) {
            places[entry].category = at;
        }
    }
    QHash<QString, size_t> tags; // by what capitals do not change
    for (size_t at = 0; at < language.tags.size(); ++at) {
        tags.insert(folded.of(language.tags[at].name), at);
    }
    for (size_t entry = 0; entry < language.news.size(); ++entry) {
        std::vector<size_t>& own = places[entry].tags;
        for (const QString& tag : language.news[entry].tags) {
            const size_t list = tags.value(folded.of(tag));
            if (std::find(own.begin(), own.end(), list) == own.end()) {
                own.push_back(list);
            }
        }
    }
    return places;
}

} // namespace vestitel::publishing
