#include "publishing/site.h"

#include "base/in_parallel.h"
#include "publishing/editions.h"
#include "publishing/site_lists.h"

#include <algorithm>
#include <tuple>

namespace vestitel::publishing {

using domain::Language;

namespace {

QString yearOf(const SiteEntry& entry) {
    return entry.date.isValid() ? QString::number(entry.date.year()) : QString(kUndated);
}

SiteLink linkTo(const SiteEntry& entry) {
    return {entry.title, entry.path()};
}

SiteLink linkToList(const SiteList& list) {
    return {list.name, indexPath(list.folder)};
}

/// Older ones only, so that a new post does not change the pages of all those before it.
std::vector<SiteLink> related(const LanguageSite& language, size_t entry) {
    constexpr size_t kLookedAt = 200;
    constexpr size_t kShown = 3;
    constexpr int kForTag = 2;
    const ListPlaces& own = language.places[entry];
    std::vector<std::pair<int, size_t>> found; // how much they have in common, how far back
    // The one just before stands below the article already.
    for (size_t back = 2; back <= std::min(entry, kLookedAt); ++back) {
        const ListPlaces& other = language.places[entry - back];
        int common = own.category && other.category == own.category ? 1 : 0;
        for (const size_t tag : own.tags) {
            const bool isShared =
                std::find(other.tags.begin(), other.tags.end(), tag) != other.tags.end();
            common += isShared ? kForTag : 0;
        }
        if (common > 0) {
            found.emplace_back(-common, back);
        }
    }
    const auto shown = found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), kShown));
    std::partial_sort(found.begin(), shown, found.end());
    std::vector<SiteLink> links;
    std::transform(found.begin(), shown, std::back_inserter(links),
                   [&](const auto& other) { return linkTo(language.news[entry - other.second]); });
    return links;
}

} // namespace

void Site::Builder::add(const Publication& publication) {
    add(publication, publishableLanguages(publication));
}

void Site::Builder::add(const Publication& publication, const std::vector<Language>& languages) {
    m_organisation = publication.organisation;
    m_languages = publication.languages;
    if (publication.category) {
        m_categories.insert_or_assign(publication.category->key, *publication.category);
    }
    for (const Language& language : languages) {
        m_entries[language].push_back(siteEntry(publication, language));
    }
}

Site Site::Builder::build() {
    Site site;
    site.m_organisation = std::move(m_organisation);
    site.m_languageOrder = m_languages;
    QSet<QString> categories;
    QSet<QString> tags;
    FoldedTags folded;
    std::vector<Language> order = m_languages;
    for (const auto& [language, entries] : m_entries) {
        if (std::find(order.begin(), order.end(), language) == order.end()) {
            order.push_back(language);
        }
        for (const SiteEntry& entry : entries) {
            if (!entry.category.isEmpty()) {
                categories.insert(entry.category);
            }
            for (const QString& tag : entry.tags) {
                tags.insert(folded.of(tag));
            }
        }
    }
    site.m_categoryNames = folderNames(categories);
    site.m_tagNames = folderNames(tags);
    std::erase_if(order, [this](const Language& each) { return m_entries.count(each) == 0; });
    for (const Language& language : order) {
        site.m_languages.push_back({language});
    }
    inParallel(order.size(), [&](size_t begin, size_t end) {
        for (size_t at = begin; at < end; ++at) {
            std::vector<SiteEntry>& entries = m_entries.find(order[at])->second;
            site.m_languages[at] = languageSite(order[at], std::move(entries), site);
        }
    });
    m_entries.clear();
    site.m_categories = std::move(m_categories);
    m_categories.clear();
    site.findFolders();
    return site;
}

LanguageSite Site::Builder::languageSite(const Language& language, std::vector<SiteEntry> entries,
                                         const Site& site) const {
    LanguageSite made{language};
    for (SiteEntry& entry : entries) {
        (entry.isOwnPage ? made.ownPages : made.news).push_back(std::move(entry));
    }
    std::sort(made.news.begin(), made.news.end(), isOlder);
    std::sort(made.ownPages.begin(), made.ownPages.end(),
              [](const SiteEntry& one, const SiteEntry& other) {
                  return std::tie(one.title, one.post) < std::tie(other.title, other.post);
              });
    made.all = {SiteList::Kind::News, {}, made.folder(), {}};
    for (size_t index = 0; index < made.news.size(); ++index) {
        made.all.entries.push_back(index);
    }
    for (const SiteEntry& entry : made.news) {
        if (!entry.category.isEmpty() && made.categoryNames.count(entry.category) == 0) {
            made.categoryNames.emplace(entry.category, categoryName(entry.category, language));
        }
    }
    made.categories = listsBy(
        made.news, SiteList::Kind::Category,
        [](const SiteEntry& entry) {
            return entry.category.isEmpty() ? QStringList() : QStringList(entry.category);
        },
        [&](const QString& key) { return made.categoryNames.at(key); },
        [&](const QString& key) { return site.categoryFolder(made, key); });
    FoldedTags folded;
    QHash<QString, QString> tagNames; // as the oldest post writes them
    for (const SiteEntry& entry : made.news) {
        for (const QString& tag : entry.tags) {
            if (const QString name = folded.of(tag); !tagNames.contains(name)) {
                tagNames.insert(name, tag);
            }
        }
    }
    made.tags = listsBy(
        made.news, SiteList::Kind::Tag,
        [&](const SiteEntry& entry) {
            QStringList tags;
            for (const QString& tag : entry.tags) {
                tags.append(folded.of(tag));
            }
            tags.removeDuplicates();
            return tags;
        },
        [&](const QString& tag) { return tagNames.value(tag); },
        [&](const QString& tag) { return site.tagFolder(made, tag); });
    made.years = listsBy(
        made.news, SiteList::Kind::Year,
        [](const SiteEntry& entry) { return QStringList(yearOf(entry)); },
        [](const QString& year) { return year; },
        [&](const QString& year) { return made.folder() + year + u'/'; });
    // The newest first, what has no date last.
    std::reverse(made.years.begin(), made.years.end());
    std::stable_partition(made.years.begin(), made.years.end(),
                          [](const SiteList& year) { return year.name != kUndated; });
    made.places = listPlaces(made, folded);
    return made;
}

QString Site::Builder::categoryName(const QString& key, const Language& language) const {
    const auto category = m_categories.find(key);
    const QString name = category == m_categories.end()
                             ? QString()
                             : inLanguage(category->second.names, language, m_languages);
    return name.isEmpty() ? key : name;
}

void Site::findFolders() {
    for (size_t at = 0; at < m_languages.size(); ++at) {
        const LanguageSite& language = m_languages[at];
        m_folders += {language.folder(), language.folder() + QStringLiteral("search/"),
                      language.folder() + QStringLiteral("sitemap/")};
        for (const auto* lists : {&language.categories, &language.tags, &language.years}) {
            for (const SiteList& list : *lists) {
                m_folders.insert(list.folder);
            }
        }
        for (const auto* entries : {&language.news, &language.ownPages}) {
            for (size_t index = 0; index < entries->size(); ++index) {
                const SiteEntry& entry = (*entries)[index];
                m_folders.insert(entry.folder);
                m_positions[entry.post].push_back({at, entry.isOwnPage, index});
            }
        }
    }
}

QString Site::categoryFolder(const LanguageSite& language, const QString& key) const {
    return language.folder() + QStringLiteral("category/") + m_categoryNames.at(key) + u'/';
}

QString Site::tagFolder(const LanguageSite& language, const QString& tag) const {
    return language.folder() + QStringLiteral("tag/") + m_tagNames.at(foldedTag(tag)) + u'/';
}

QString Site::name(const Language& language) const {
    return inLanguage(m_organisation.names, language, m_languageOrder);
}

std::map<Language, QString> Site::counterparts(const QString& folder) const {
    std::map<Language, QString> found;
    const QString rest = folder.section(u'/', 1);
    for (const LanguageSite& language : m_languages) {
        const QString candidate = language.folder() + rest;
        if (m_folders.contains(candidate)) {
            found.emplace(language.language, candidate);
        }
    }
    return found;
}

const SiteEntry& Site::entryAt(const Position& position) const {
    const LanguageSite& language = m_languages[position.language];
    return (position.isOwnPage ? language.ownPages : language.news)[position.entry];
}

QString Site::folderOf(const PostId& post, const Language& language) const {
    const auto positions = m_positions.constFind(post);
    if (positions == m_positions.constEnd()) {
        return {};
    }
    const auto position =
        std::find_if(positions->begin(), positions->end(), [&](const Position& each) {
            return m_languages[each.language].language == language;
        });
    return position == positions->end() ? QString() : entryAt(*position).folder;
}

std::map<Language, QString> Site::foldersOf(const PostId& post) const {
    std::map<Language, QString> folders;
    for (const Position& position : m_positions.value(post)) {
        folders.emplace(m_languages[position.language].language, entryAt(position).folder);
    }
    return folders;
}

SiteFrame Site::frame(const LanguageSite& language, const QString& path,
                      const std::map<QString, QString>& words) const {
    const auto word = [&](const char* key) {
        const auto found = words.find(QString::fromLatin1(key));
        return found == words.end() ? QString() : found->second;
    };
    SiteFrame frame{.home = language.home(), .feed = language.feed()};
    frame.navigation.push_back({word("news"), language.home()});
    for (const SiteList& category : language.categories) {
        frame.navigation.push_back({category.name, indexPath(category.folder)});
    }
    frame.navigation.push_back({word("search"), language.search()});
    for (const SiteEntry& page : language.ownPages) {
        frame.footer.push_back(linkTo(page));
    }
    frame.footer.push_back({word("site_map"), language.siteMap()});
    frame.footer.push_back({word("feed"), language.feed()});
    // The office's own link of the same name is the one that it wants there.
    for (const domain::FooterLink& link : m_organisation.footerLinks) {
        const QString label = inLanguage(link.labels, language.language, m_languageOrder);
        std::erase_if(frame.footer, [&](const SiteLink& each) { return each.name == label; });
    }
    for (auto* links : {&frame.navigation, &frame.footer}) {
        for (SiteLink& link : *links) {
            link.isCurrent = link.path == path;
        }
    }
    return frame;
}

const LanguageSite* Site::findLanguage(const Language& language) const {
    const auto found = std::find_if(m_languages.begin(), m_languages.end(),
                                    [&](const auto& each) { return each.language == language; });
    return found == m_languages.end() ? nullptr : &*found;
}

ArticlePlace Site::place(const PostId& post, const Language& language,
                         const std::map<QString, QString>& words) const {
    ArticlePlace place = placeInLists(post, language);
    const auto folders = foldersOf(post);
    const auto folder = folders.find(language);
    if (folder != folders.end()) {
        place.frame = frame(*findLanguage(language), indexPath(folder->second), words);
    }
    return place;
}

ArticlePlace Site::placeInLists(const PostId& post, const Language& language) const {
    ArticlePlace place;
    for (const Position& position : m_positions.value(post)) {
        const LanguageSite& site = m_languages[position.language];
        if (site.language != language || position.isOwnPage) {
            continue;
        }
        const size_t index = position.entry;
        const ListPlaces& lists = site.places[index];
        if (lists.category) {
            place.category = linkToList(site.categories[*lists.category]);
        }
        for (const size_t tag : lists.tags) {
            place.tags.push_back(linkToList(site.tags[tag]));
        }
        if (index > 0) {
            place.previous = linkTo(site.news[index - 1]);
        }
        if (index + 1 < site.news.size()) {
            place.next = linkTo(site.news[index + 1]);
        }
        place.related = related(site, index);
    }
    return place;
}

void Site::dropUnknownLinks(Publication& publication) const {
    for (auto& pages : publication.linkedPages) {
        std::erase_if(pages, [this](const auto& page) { return !has(page.second); });
    }
}

} // namespace vestitel::publishing
