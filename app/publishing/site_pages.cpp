#include "publishing/site_pages.h"

#include "publishing/frame_data.h"
#include "publishing/image_markup.h"
#include "publishing/list_page.h"
#include "publishing/page_words.h"
#include "publishing/site_paths.h"
#include "publishing/template.h"
#include "publishing/theme_words.h"

#include <algorithm>

namespace vestitel::publishing {

namespace {

using domain::Language;
using kainjow::mustache::data;

/// A folder of the site as an address: absolute where the site's is known, else from the page.
QString addressOf(const Site& site, const QString& folder, const FileAddresses& addresses) {
    const std::optional<QUrl> root = siteRoot(site.organisation());
    return root ? root->resolved(QUrl(folder)).toString(QUrl::FullyEncoded) : addresses.of(folder);
}

/// A page of the site, and what of it does not depend on its kind.
class SitePage final {
public:
    SitePage(const Site& site, const LanguageSite& language, const Theme& theme,
             const QString& path, const QString& title)
        : SitePage(site, language, theme, path, title, FileAddresses::below(rootFrom(path))) {}

    SitePage(const Site& site, const LanguageSite& language, const Theme& theme,
             const QString& path, const QString& title, FileAddresses addresses)
        : m_site(site), m_language(language), m_theme(theme), m_addresses(std::move(addresses)) {
        const QString name = site.name(language.language);
        setOptions(m_data, language.language, theme, m_addresses);
        setText(m_data, "language", language.language.tag());
        setText(m_data, "locale", openGraphLocale(language.language));
        setText(m_data, "title", title);
        setText(m_data, "site_name", name);
        setText(m_data, "root", m_addresses.root());
        setFrame(m_data, site.frame(language, path, theme.words(language.language)), m_addresses);
        setFooter(m_data, site.organisation(), site.languageOrder(), language.language, name);
        if (!name.isEmpty()) {
            setText(m_data, "description", QStringLiteral("%1: %2").arg(name, title));
        }
    }

    void setFolder(const QString& folder) {
        const QString address = addressOf(m_site, folder, m_addresses);
        const bool isAbsolute = siteRoot(m_site.organisation()).has_value();
        setText(m_data, "canonical", isAbsolute ? address : QStringLiteral("./"));
        setText(m_data, "address", isAbsolute ? address : QString());
    }

    /// Links to the pages in the other languages; to the machines only if they say the same.
    void setOthers(const QString& folder, bool areTranslations) {
        data others = emptyList();
        data alternates = emptyList();
        const auto counterparts = m_site.counterparts(folder);
        const auto addAlternate = [&](const QString& tag, const QString& of) {
            data alternate;
            setText(alternate, "alternate_language", tag);
            setText(alternate, "alternate_address", addressOf(m_site, of, m_addresses));
            alternates.push_back(alternate);
        };
        QString primary;
        for (const LanguageSite& language : m_site.languages()) {
            const auto counterpart = counterparts.find(language.language);
            const bool isThere = counterpart != counterparts.end();
            if (isThere) {
                addAlternate(language.language.tag(), counterpart->second);
                primary = primary.isEmpty() ? counterpart->second : primary;
            }
            if (language.language != m_language.language) {
                data other;
                setText(other, "edition_address",
                        m_addresses.of(isThere ? indexPath(counterpart->second) : language.home()));
                setText(other, "edition_language", language.language.tag());
                setText(other, "edition_name", language.language.nativeName());
                others.push_back(other);
            }
        }
        if (areTranslations && counterparts.size() > 1) {
            addAlternate(QStringLiteral("x-default"), primary);
            setList(m_data, "alternates", std::move(alternates));
        }
        setList(m_data, "other_editions", std::move(others));
    }

    [[nodiscard]] const FileAddresses& addresses() const { return m_addresses; }
    [[nodiscard]] data& values() { return m_data; }

    [[nodiscard]] QByteArray render() const {
        return QByteArray::fromStdString(m_theme.sitePageTemplate().render(
            m_data, m_theme.themeWords(m_language.language).common));
    }

private:
    const Site& m_site;
    const LanguageSite& m_language;
    const Theme& m_theme;
    FileAddresses m_addresses;
    data m_data;
};

QString titleOf(const SiteList& list, const ListPage& page, const Language& language,
                const Theme& theme) {
    const auto word = [&](const char* key) {
        return theme.word(language, QLatin1String(key));
    };
    const auto labelled = [&](const char* key) {
        return QStringLiteral("%1: %2").arg(word(key), list.name);
    };
    QString title;
    switch (list.kind) {
    case SiteList::Kind::News:
        title = word("news");
        break;
    case SiteList::Kind::Category:
        title = list.name;
        break;
    case SiteList::Kind::Tag:
        title = labelled("tag");
        break;
    case SiteList::Kind::Year:
        title = list.name == kUndated ? word("undated") : labelled("year");
        break;
    }
    return page.number == 0
               ? title
               : QStringLiteral("%1, %2 %3").arg(title, word("page"), QString::number(page.number));
}

data pictureData(const SiteEntry::Picture& picture, const FileAddresses& addresses, bool isLazy) {
    constexpr double kPercent = 100;
    data values;
    setText(values, "picture_source", addresses.of(picture.path));
    setText(values, "picture_source_set", sourceSet(picture.path, picture.widths, {}, addresses));
    if (picture.hasWebp) {
        setText(values, "picture_webp_set",
                sourceSet(picture.path, picture.widths, QStringLiteral("webp"), addresses));
    }
    setText(values, "picture_sizes", imageSizes(ImagePlace::List, picture.size));
    setText(values, "picture_width", QString::number(picture.size.width()));
    setText(values, "picture_height", QString::number(picture.size.height()));
    if (picture.focus != QPointF(0.5, 0.5)) {
        setText(values, "picture_focus",
                QStringLiteral("%1% %2%")
                    .arg(qRound(picture.focus.x() * kPercent))
                    .arg(qRound(picture.focus.y() * kPercent)));
    }
    if (isLazy) {
        values["picture_is_lazy"] = data(true);
    }
    return values;
}

data entryData(const LanguageSite& language, const SiteEntry& entry, bool isLazy,
               const FileAddresses& addresses) {
    data item;
    setText(item, "entry_title", entry.title);
    setText(item, "entry_address", addresses.of(entry.path()));
    setText(item, "entry_summary", entry.summary);
    setText(item, "entry_date_iso", entry.date.toString(Qt::ISODate));
    setText(item, "entry_date_words", dateInWords(entry.date, language.language));
    if (!entry.category.isEmpty()) {
        setText(item, "entry_category", language.categoryNames.at(entry.category));
    }
    if (entry.date.isValid() || !entry.category.isEmpty()) {
        item["entry_has_meta"] = data(true);
    }
    if (entry.picture) {
        item["entry_picture"] = pictureData(*entry.picture, addresses, isLazy);
    }
    return item;
}

/// What is shown where the page is shared: the first picture on it. Open Graph knows absolute
/// addresses only.
void setShareImage(data& page, const Site& site, const LanguageSite& language,
                   const std::vector<size_t>& entries) {
    const std::optional<QUrl> root = siteRoot(site.organisation());
    const auto first = std::find_if(entries.begin(), entries.end(), [&](size_t entry) {
        return language.news[entry].picture.has_value();
    });
    if (!root || first == entries.end()) {
        return;
    }
    const SiteEntry::Picture& picture = *language.news[*first].picture;
    data image;
    setText(image, "share_image_address",
            root->resolved(QUrl(picture.path)).toString(QUrl::FullyEncoded));
    setText(image, "share_image_width", QString::number(picture.size.width()));
    setText(image, "share_image_height", QString::number(picture.size.height()));
    page["share_image"] = std::move(image);
}

QByteArray renderList(const Site& site, const LanguageSite& language, const Theme& theme,
                      const SiteList& list, const ListPage& page) {
    constexpr size_t kSeenAtOnce = 3;
    SitePage made(site, language, theme, page.path(),
                  titleOf(list, page, language.language, theme));
    made.setFolder(page.folder);
    made.setOthers(list.folder, page.number == 0);
    data entries = emptyList();
    for (size_t at = 0; at < page.entries.size(); ++at) {
        entries.push_back(entryData(language, language.news[page.entries[at]], at >= kSeenAtOnce,
                                    made.addresses()));
    }
    setShareImage(made.values(), site, language, page.entries);
    setList(made.values(), "entries", std::move(entries));
    const auto setStep = [&](const char* name, const std::optional<QString>& path) {
        if (path) {
            made.values()[name] = linkData({{}, *path}, made.addresses());
            made.values()["has_pages"] = data(true);
        }
    };
    setStep("newer", page.newer);
    setStep("older", page.older);
    made.values()["listing"] = data(true);
    return made.render();
}

void setMap(SitePage& page, const LanguageSite& language, const Theme& theme) {
    const auto setLinks = [&](const char* name, const std::vector<SiteList>& lists) {
        std::vector<SiteLink> links;
        for (const SiteList& list : lists) {
            const bool isUndated = list.kind == SiteList::Kind::Year && list.name == kUndated;
            links.push_back(
                {isUndated ? theme.word(language.language, QStringLiteral("undated")) : list.name,
                 indexPath(list.folder)});
        }
        setList(page.values(), name, linksData(links, page.addresses()));
    };
    std::vector<SiteLink> ownPages;
    for (const SiteEntry& entry : language.ownPages) {
        ownPages.push_back({entry.title, entry.path()});
    }
    setList(page.values(), "own_pages", linksData(ownPages, page.addresses()));
    setLinks("categories", language.categories);
    setLinks("years", language.years);
    setLinks("site_tags", language.tags);
    page.values()["map"] = data(true);
}

/// The site map, or the search, which leads by the same links where its script does not run.
QByteArray renderMap(const Site& site, const LanguageSite& language, const Theme& theme,
                     const QString& path, const QString& word, bool isSearch) {
    const QString folder = path.section(u'/', 0, -2) + u'/';
    SitePage page(site, language, theme, path, theme.word(language.language, word));
    page.setFolder(folder);
    page.setOthers(folder, true);
    setMap(page, language, theme);
    if (isSearch) {
        page.values()["search"] = data(true);
    }
    return page.render();
}

/// It is shown at any address, so what it links to it calls by whole paths.
QByteArray renderNotFound(const Site& site, const Theme& theme) {
    const LanguageSite& language = site.languages().front();
    const std::optional<QUrl> root = siteRoot(site.organisation());
    SitePage page(
        site, language, theme, QStringLiteral("404.html"),
        theme.word(language.language, QStringLiteral("not_found")),
        FileAddresses::below(root ? root->toString(QUrl::FullyEncoded) : QStringLiteral("/")));
    page.setOthers(language.folder(), false);
    page.values()["not_found"] = data(true);
    return page.render();
}

/// A page that leads on by itself, also without JavaScript, and by links.
QByteArray renderRedirect(const Site& site, const Theme& theme, const Language& language,
                          const QString& path, const QString& title,
                          const std::map<Language, QString>& targets) {
    const FileAddresses addresses = FileAddresses::below(rootFrom(path));
    const QString& target = targets.at(language);
    data page;
    setText(page, "language", language.tag());
    setText(page, "title", title);
    setText(page, "root", addresses.root().isEmpty() ? QStringLiteral("./") : addresses.root());
    setText(page, "target", addresses.of(indexPath(target)));
    setText(page, "canonical", addressOf(site, target, addresses));
    data links = emptyList();
    for (const auto& [each, folder] : targets) {
        data link = linkData({each.nativeName(), indexPath(folder)}, addresses);
        setText(link, "link_language", each.tag());
        links.push_back(link);
    }
    setList(page, "targets", std::move(links));
    return QByteArray::fromStdString(
        theme.redirectTemplate().render(page, theme.themeWords(language).common));
}

QByteArray renderChoice(const Site& site, const Theme& theme) {
    const Language primary = site.languages().front().language;
    std::map<Language, QString> targets;
    for (const LanguageSite& language : site.languages()) {
        targets.emplace(language.language, language.folder());
    }
    const QString name = site.name(primary);
    return renderRedirect(
        site, theme, primary, QStringLiteral("index.html"),
        name.isEmpty() ? theme.word(primary, QStringLiteral("choose_language")) : name, targets);
}

} // namespace

std::vector<PlannedFiles> planSitePages(const Site& site, const Theme& theme, const SiteKeys& keys,
                                        const std::vector<MovedPage>& moved) {
    std::vector<PlannedFiles> files;
    if (site.languages().empty()) {
        return files;
    }
    for (const LanguageSite& language : site.languages()) {
        const auto addList = [&](const SiteList& list) {
            for (const ListPage& page : pagesOf(list)) {
                files.push_back(onePage(page.path(), [&site, &language, &theme, &list, page] {
                    return renderList(site, language, theme, list, page);
                }));
                files.back().key = keys.list(language, list, page);
            }
        };
        for (const auto* lists : {&language.years, &language.tags, &language.categories}) {
            std::for_each(lists->begin(), lists->end(), addList);
        }
        files.push_back(onePage(language.siteMap(), [&site, &language, &theme] {
            return renderMap(site, language, theme, language.siteMap(), QStringLiteral("site_map"),
                             false);
        }));
        files.back().key = keys.map(language);
        files.push_back(onePage(language.search(), [&site, &language, &theme] {
            return renderMap(site, language, theme, language.search(), QStringLiteral("search"),
                             true);
        }));
        files.back().key = keys.map(language);
        addList(language.all);
    }
    for (const MovedPage& page : moved) {
        const auto folders = site.foldersOf(page.post);
        const auto now = folders.find(page.language);
        if (now == folders.end() || site.has(page.from)) {
            continue;
        }
        files.push_back(onePage(indexPath(page.from), [&site, &theme, page, to = now->second] {
            return renderRedirect(site, theme, page.language, indexPath(page.from),
                                  theme.word(page.language, QStringLiteral("moved")),
                                  {{page.language, to}});
        }));
    }
    files.push_back(onePage(QStringLiteral("404.html"),
                            [&site, &theme] { return renderNotFound(site, theme); }));
    files.push_back(onePage(QStringLiteral("index.html"),
                            [&site, &theme] { return renderChoice(site, theme); }));
    return files;
}

} // namespace vestitel::publishing
