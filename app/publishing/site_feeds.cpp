#include "publishing/site_feeds.h"

#include "publishing/list_page.h"
#include "publishing/page_words.h"
#include "publishing/site_paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringBuilder>
#include <QUuid>
#include <QXmlStreamWriter>

#include <algorithm>

namespace vestitel::publishing {

namespace {

using domain::Language;

constexpr size_t kFeedEntries = 20;
/// A site map may hold 50,000 addresses (sitemaps.org).
constexpr size_t kSiteMapAddresses = 40'000;

QString timeOf(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODate);
}

/// A text without what XML cannot hold at all (XML 1.0, 2.2).
QString xmlText(QString text) {
    text.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && code != u'\t' && code != u'\n') || code >= 0xFFFE;
    });
    return text;
}

/// When an entry was published: its day, which is all that the archive knows.
QString publishedOf(const SiteEntry& entry) {
    return entry.date.isValid() ? entry.date.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z")
                                : timeOf(entry.created);
}

QString uuidOf(const QString& space, const QString& name) {
    return QStringLiteral("urn:uuid:") +
           QUuid::createUuidV5(QUuid::fromString(space), name).toString(QUuid::WithoutBraces);
}

/// A path as an address: absolute where the site's is known, else from a file in a language's
/// folder.
QString addressOf(const std::optional<QUrl>& root, const QString& path) {
    return root ? root->resolved(QUrl(path)).toString(QUrl::FullyEncoded)
                : QStringLiteral("../") + path;
}

void writeLink(QXmlStreamWriter& xml, const QString& relation, const QString& address,
               const QString& type) {
    xml.writeEmptyElement(QStringLiteral("link"));
    xml.writeAttribute(QStringLiteral("rel"), relation);
    xml.writeAttribute(QStringLiteral("type"), type);
    xml.writeAttribute(QStringLiteral("href"), address);
}

void writeEntry(QXmlStreamWriter& xml, const LanguageSite& language, const SiteEntry& entry,
                const std::optional<QUrl>& root) {
    xml.writeStartElement(QStringLiteral("entry"));
    xml.writeTextElement(QStringLiteral("title"), xmlText(entry.title));
    xml.writeTextElement(QStringLiteral("id"),
                         uuidOf(entry.post.toString(), language.language.tag()));
    writeLink(xml, QStringLiteral("alternate"), addressOf(root, root ? entry.folder : entry.path()),
              QStringLiteral("text/html"));
    xml.writeTextElement(QStringLiteral("published"), publishedOf(entry));
    xml.writeTextElement(QStringLiteral("updated"), timeOf(entry.modified));
    if (!entry.category.isEmpty()) {
        xml.writeEmptyElement(QStringLiteral("category"));
        xml.writeAttribute(QStringLiteral("term"), entry.category);
        xml.writeAttribute(QStringLiteral("label"), language.categoryNames.at(entry.category));
    }
    for (const QString& tag : entry.tags) {
        xml.writeEmptyElement(QStringLiteral("category"));
        xml.writeAttribute(QStringLiteral("term"), xmlText(tag));
    }
    if (!entry.summary.isEmpty()) {
        xml.writeTextElement(QStringLiteral("summary"), xmlText(entry.summary));
    }
    xml.writeEndElement();
}

QByteArray renderFeed(const Site& site, const LanguageSite& language, const Theme& theme) {
    const std::optional<QUrl> root = siteRoot(site.organisation());
    const QString news = theme.word(language.language, QStringLiteral("news"));
    const QString name = site.name(language.language);
    const size_t count = std::min(kFeedEntries, language.news.size());
    QDateTime updated = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (size_t at = language.news.size() - count; at < language.news.size(); ++at) {
        updated = std::max(updated, language.news[at].modified);
    }
    const QString self = addressOf(root, language.feed());

    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(0);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("feed"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2005/Atom"));
    xml.writeAttribute(QStringLiteral("xml:lang"), language.language.tag());
    xml.writeTextElement(QStringLiteral("title"),
                         name.isEmpty() ? news : QStringLiteral("%1 – %2").arg(news, name));
    xml.writeTextElement(QStringLiteral("id"),
                         root ? self : uuidOf({}, name + u'/' + language.feed()));
    xml.writeTextElement(QStringLiteral("updated"), timeOf(updated));
    writeLink(xml, QStringLiteral("self"), self, QStringLiteral("application/atom+xml"));
    writeLink(xml, QStringLiteral("alternate"),
              addressOf(root, root ? language.folder() : language.home()),
              QStringLiteral("text/html"));
    xml.writeStartElement(QStringLiteral("author"));
    xml.writeTextElement(QStringLiteral("name"), name.isEmpty() ? news : name);
    xml.writeEndElement();
    for (size_t back = 1; back <= count; ++back) {
        writeEntry(xml, language, language.news[language.news.size() - back], root);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

/// The posts for search.js, the newest first: title, address from the search page, date, summary,
/// and what else is looked through.
QByteArray renderSearchIndex(const LanguageSite& language) {
    QByteArray script = "var vestitelPosts = [\n";
    for (auto entry = language.news.rbegin(); entry != language.news.rend(); ++entry) {
        QStringList others = entry->tags;
        if (!entry->category.isEmpty()) {
            others.append(language.categoryNames.at(entry->category));
        }
        const QJsonArray values = {entry->title, QStringLiteral("../../") + entry->path(),
                                   dateInWords(entry->date, language.language), entry->summary,
                                   others.join(u' ')};
        script += QJsonDocument(values).toJson(QJsonDocument::Compact) + ",\n";
    }
    script += "];\n"; // (not +, which copies it all)
    return script;
}

/// A page as the site map has it.
struct MappedPage {
    QString folder;
    const SiteEntry* entry = nullptr; ///< Of an article or own page.
    bool hasCounterparts = false;     ///< Of others: whether the languages have the same page.
};

std::vector<MappedPage> mappedPages(const Site& site) {
    std::vector<MappedPage> pages;
    for (const LanguageSite& language : site.languages()) {
        for (const auto* entries : {&language.ownPages, &language.news}) {
            for (const SiteEntry& entry : *entries) {
                pages.push_back({entry.folder, &entry, false});
            }
        }
        pages.push_back({language.folder(), nullptr, true});
        for (const auto* lists : {&language.categories, &language.tags, &language.years}) {
            for (const SiteList& list : *lists) {
                pages.push_back({list.folder, nullptr, true});
            }
        }
        for (const ListPage& page : pagesOf(language.all)) {
            if (page.number != 0) {
                pages.push_back({page.folder, nullptr, false});
            }
        }
    }
    return pages;
}

/// The folders of the page's translations, its own too.
std::map<Language, QString> editionsOf(const Site& site, const MappedPage& page) {
    if (page.entry != nullptr) {
        return site.foldersOf(page.entry->post);
    }
    return page.hasCounterparts ? site.counterparts(page.folder) : std::map<Language, QString>();
}

/// As an XML writer would write it, which takes ten times as long for tens of thousands. `root` is
/// an address, escaped; a folder has no character that XML or an address writes otherwise.
void addMappedPage(QByteArray& xml, const Site& site, const MappedPage& page,
                   const QByteArray& root) {
    xml += "<url>\n<loc>" % root % page.folder.toLatin1() % "</loc>\n";
    if (page.entry != nullptr) {
        xml += "<lastmod>" % timeOf(page.entry->modified).toLatin1() % "</lastmod>\n";
    }
    const auto addAlternate = [&](const QByteArray& language, const QString& folder) {
        xml += "<xhtml:link rel=\"alternate\" hreflang=\"" % language % "\" href=\"" % root %
               folder.toLatin1() % "\"/>\n";
    };
    if (const auto editions = editionsOf(site, page); editions.size() > 1) {
        QString primary;
        for (const LanguageSite& language : site.languages()) {
            const auto edition = editions.find(language.language);
            if (edition != editions.end()) {
                addAlternate(language.language.tag().toLatin1(), edition->second);
                primary = primary.isEmpty() ? edition->second : primary;
            }
        }
        addAlternate("x-default", primary);
    }
    xml += "</url>\n";
}

QByteArray renderSiteMap(const Site& site, const std::vector<MappedPage>& pages, size_t begin,
                         const QUrl& root) {
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                     "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    const size_t end = std::min(pages.size(), begin + kSiteMapAddresses);
    const QUrl folder = root.resolved(QUrl(QStringLiteral("./")));
    const QByteArray address = folder.toString(QUrl::FullyEncoded).toHtmlEscaped().toLatin1();
    for (size_t at = begin; at < end; ++at) {
        addMappedPage(xml, site, pages[at], address);
    }
    xml += "</urlset>\n"; // (not +, which copies it all)
    return xml;
}

/// The map of a site whose maps are several.
QByteArray renderMapIndex(size_t count, const QUrl& root) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(0);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("sitemapindex"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.sitemaps.org/schemas/sitemap/0.9"));
    for (size_t number = 1; number <= count; ++number) {
        xml.writeStartElement(QStringLiteral("sitemap"));
        xml.writeTextElement(QStringLiteral("loc"),
                             root.resolved(QUrl(QStringLiteral("sitemap-%1.xml").arg(number)))
                                 .toString(QUrl::FullyEncoded));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

void addSiteMaps(std::vector<PlannedFiles>& files, const Site& site, const QUrl& root,
                 const QByteArray& key) {
    const auto pages = std::make_shared<const std::vector<MappedPage>>(mappedPages(site));
    const auto add = [&](const QString& path, std::function<QByteArray()> render) {
        files.push_back(onePage(path, std::move(render)));
        files.back().key = key;
    };
    const QString name = QStringLiteral("sitemap.xml");
    if (pages->size() <= kSiteMapAddresses) {
        add(name, [&site, pages, root] { return renderSiteMap(site, *pages, 0, root); });
        return;
    }
    const size_t count = (pages->size() + kSiteMapAddresses - 1) / kSiteMapAddresses;
    for (size_t number = 0; number < count; ++number) {
        add(QStringLiteral("sitemap-%1.xml").arg(number + 1),
            [&site, pages, root, begin = number * kSiteMapAddresses] {
                return renderSiteMap(site, *pages, begin, root);
            });
    }
    add(name, [count, root] { return renderMapIndex(count, root); });
}

QByteArray renderRobots(const std::optional<QUrl>& root) {
    QByteArray text = "User-agent: *\nAllow: /\n";
    if (root) {
        text +=
            "\nSitemap: " + root->resolved(QUrl(QStringLiteral("sitemap.xml"))).toEncoded() + '\n';
    }
    return text;
}

} // namespace

std::vector<PlannedFiles> planFeeds(const Site& site, const Theme& theme, const SiteKeys& keys) {
    std::vector<PlannedFiles> files;
    const std::optional<QUrl> root = siteRoot(site.organisation());
    for (const LanguageSite& language : site.languages()) {
        files.push_back(onePage(language.feed(), [&site, &language, &theme] {
            return renderFeed(site, language, theme);
        }));
        files.push_back(onePage(language.folder() + QStringLiteral("search/index.js"),
                                [&language] { return renderSearchIndex(language); }));
        files.back().key = keys.searchIndex(language);
    }
    if (root) {
        addSiteMaps(files, site, *root, keys.siteMap());
    }
    files.push_back(onePage(QStringLiteral("robots.txt"), [root] { return renderRobots(root); }));
    for (PlannedFiles& file : files) {
        file.kind = FileKind::Asset;
    }
    return files;
}

} // namespace vestitel::publishing
