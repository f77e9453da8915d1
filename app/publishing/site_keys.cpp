#include "publishing/site_keys.h"

#include "base/atomic_file.h"
#include "base/digest.h"
#include "base/in_parallel.h"

#include <QCoreApplication>

namespace vestitel::publishing {

namespace {

using domain::Language;

/// The program that runs: another version of it is another file.
void addProgram(Digest& digest) {
    static const auto stamp = fileStamp(QCoreApplication::applicationFilePath());
    if (stamp) {
        digest.add(stamp->bytes).add(stamp->changed);
    }
}

void addTexts(Digest& digest, const std::map<Language, QString>& texts) {
    digest.add(static_cast<qint64>(texts.size()));
    for (const auto& [language, text] : texts) {
        digest.add(language.tag()).add(text);
    }
}

void addOrganisation(Digest& digest, const domain::Organisation& organisation) {
    addTexts(digest, organisation.names);
    digest.add(organisation.siteAddress.toString());
    digest.add(static_cast<qint64>(organisation.footerLinks.size()));
    for (const domain::FooterLink& link : organisation.footerLinks) {
        addTexts(digest, link.labels);
        addTexts(digest, link.addresses);
    }
}

void addLink(Digest& digest, const SiteLink& link) {
    digest.add(link.name).add(link.path);
}

void addLinks(Digest& digest, const std::vector<SiteLink>& links) {
    digest.add(static_cast<qint64>(links.size()));
    for (const SiteLink& link : links) {
        addLink(digest, link);
    }
}

void addLink(Digest& digest, const std::optional<SiteLink>& link) {
    digest.add(qint64{link ? 1 : 0});
    if (link) {
        addLink(digest, *link);
    }
}

/// Of what lists and the search show of it.
QByteArray entryKey(const SiteEntry& entry) {
    Digest digest;
    digest.add(entry.post.toString()).add(entry.title).add(entry.summary).add(entry.folder);
    digest.add(entry.category).add(qint64{entry.tags.size()});
    for (const QString& tag : entry.tags) {
        digest.add(tag);
    }
    digest.add(entry.date.isValid() ? entry.date.toJulianDay() : 0);
    if (entry.picture) {
        const auto& picture = *entry.picture;
        digest.add(picture.path).add(qint64{picture.size.width()});
        digest.add(qint64{picture.size.height()});
        digest.add(QByteArray::number(picture.focus.x()))
            .add(QByteArray::number(picture.focus.y()));
        for (const int width : picture.widths) {
            digest.add(qint64{width});
        }
        digest.add(qint64{picture.hasWebp ? 1 : 0});
    }
    return digest.result();
}

void addLists(Digest& digest, const std::vector<SiteList>& lists) {
    digest.add(static_cast<qint64>(lists.size()));
    for (const SiteList& list : lists) {
        digest.add(list.name).add(list.folder);
    }
}

/// What all pages of a language have in common.
QByteArray commonKey(const Site& site, const LanguageSite& language, const Theme& theme) {
    Digest digest;
    addProgram(digest);
    digest.add(theme.digest()).add(language.language.tag());
    addOrganisation(digest, site.organisation());
    for (const auto& [key, category] : site.categories()) {
        addTexts(digest.add(key), category.names);
    }
    for (const Language& each : site.languageOrder()) {
        digest.add(each.tag());
    }
    for (const LanguageSite& each : site.languages()) {
        digest.add(each.language.tag());
    }
    // What stands in the frame of each page.
    const SiteFrame frame = site.frame(language, {}, theme.words(language.language));
    addLinks(digest, frame.navigation);
    addLinks(digest, frame.footer);
    return digest.result();
}

} // namespace

SiteKeys::SiteKeys(const Site& site, const Theme& theme) : m_site(site) {
    for (const LanguageSite& language : site.languages()) {
        m_common.emplace(language.language, commonKey(site, language, theme));
        m_entries.emplace(language.language, std::vector<QByteArray>(language.news.size()));
    }
    for (const LanguageSite& language : site.languages()) {
        std::vector<QByteArray>& keys = m_entries.at(language.language);
        inParallel(keys.size(), [&](size_t begin, size_t end) {
            for (size_t at = begin; at < end; ++at) {
                keys[at] = entryKey(language.news[at]);
            }
        });
    }
}
const QByteArray& SiteKeys::common(const Language& language) const {
    return m_common.at(language);
}

QByteArray SiteKeys::article(const ArticleSource& source, const Language& language) const {
    Digest digest;
    digest.add(common(language)).add(source.digest);
    const auto addFolders = [&](const PostId& post) {
        addTexts(digest, m_site.foldersOf(post));
    };
    addFolders(source.post);
    for (const PostId& linked : source.linkedPosts) {
        addFolders(linked);
    }
    const ArticlePlace place = m_site.placeInLists(source.post, language);
    addLink(digest, place.category);
    addLinks(digest, place.tags);
    addLink(digest, place.previous);
    addLink(digest, place.next);
    addLinks(digest, place.related);
    return digest.result();
}

QByteArray SiteKeys::list(const LanguageSite& language, const SiteList& list,
                          const ListPage& page) const {
    Digest digest;
    digest.add(common(language.language)).add(qint64{static_cast<int>(list.kind)});
    digest.add(list.name).add(list.folder).add(qint64{page.number}).add(page.folder);
    digest.add(page.newer.value_or(QString())).add(page.older.value_or(QString()));
    addTexts(digest, m_site.counterparts(list.folder));
    const std::vector<QByteArray>& entries = m_entries.at(language.language);
    for (const size_t entry : page.entries) {
        digest.add(entries[entry]);
    }
    return digest.result();
}

QByteArray SiteKeys::map(const LanguageSite& language) const {
    Digest digest;
    digest.add(common(language.language));
    for (const auto* lists : {&language.categories, &language.years, &language.tags}) {
        addLists(digest, *lists);
    }
    return digest.result();
}

QByteArray SiteKeys::searchIndex(const LanguageSite& language) const {
    Digest digest;
    digest.add(common(language.language));
    for (const QByteArray& entry : m_entries.at(language.language)) {
        digest.add(entry);
    }
    return digest.result();
}

QByteArray SiteKeys::siteMap() const {
    Digest digest;
    for (const LanguageSite& language : m_site.languages()) {
        digest.add(searchIndex(language)).add(map(language));
        for (const SiteEntry& page : language.ownPages) {
            digest.add(entryKey(page));
        }
        for (const auto* entries : {&language.ownPages, &language.news}) {
            for (const SiteEntry& entry : *entries) {
                digest.add(entry.modified.toMSecsSinceEpoch());
            }
        }
    }
    return digest.result();
}

} // namespace vestitel::publishing
