#pragma once

#include "domain/category.h"
#include "publishing/page_setting.h"
#include "publishing/site_entry.h"

#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace vestitel::publishing {

/// Posts that stand on pages of their own: all news, or those of a category, a tag or a year.
struct SiteList {
    enum class Kind { News, Category, Tag, Year };

    Kind kind = Kind::News;
    QString name;                ///< In the language of its pages; empty for all news.
    QString folder;              ///< "bg/category/visits/"
    std::vector<size_t> entries; ///< Of LanguageSite::news, the oldest first.
};

/// In which of its language's lists a post of the news stands, as indices into them.
struct ListPlaces {
    std::optional<size_t> category;
    std::vector<size_t> tags; ///< In the post's order, each once.
};

/// A site's pages in one language.
struct LanguageSite {
    domain::Language language;
    std::vector<SiteEntry> news{};     ///< The oldest first.
    std::vector<ListPlaces> places{};  ///< Of `news`, in its order.
    std::vector<SiteEntry> ownPages{}; ///< By title.
    SiteList all{};
    std::vector<SiteList> categories{};         ///< By name.
    std::vector<SiteList> tags{};               ///< By name.
    std::vector<SiteList> years{};              ///< The newest first.
    std::map<QString, QString> categoryNames{}; ///< By key.

    [[nodiscard]] QString folder() const { return language.tag() + u'/'; }
    [[nodiscard]] QString home() const { return folder() + QStringLiteral("index.html"); }
    [[nodiscard]] QString feed() const { return folder() + QStringLiteral("atom.xml"); }
    [[nodiscard]] QString search() const { return folder() + QStringLiteral("search/index.html"); }
    [[nodiscard]] QString siteMap() const {
        return folder() + QStringLiteral("sitemap/index.html");
    }
};

/// Which pages a site has and how they hang together; knows no texts and writes nothing.
class Site final {
public:
    /// Collects what a site is made of, a post at a time.
    class Builder final {
    public:
        /// Takes the post's publishable editions.
        void add(const Publication& publication);
        /// Takes these editions, which are known to be publishable. Of their bodies only those are
        /// needed which must tell what their edition is about (see descriptionOf).
        void add(const Publication& publication, const std::vector<domain::Language>& languages);
        /// Leaves the builder empty.
        [[nodiscard]] Site build();

    private:
        [[nodiscard]] LanguageSite languageSite(const domain::Language& language,
                                                std::vector<SiteEntry> entries,
                                                const Site& site) const;
        [[nodiscard]] QString categoryName(const QString& key,
                                           const domain::Language& language) const;

        domain::Organisation m_organisation;
        std::vector<domain::Language> m_languages;
        std::map<domain::Language, std::vector<SiteEntry>> m_entries;
        std::map<QString, domain::Category> m_categories;
    };

    /// Those that have a page, the primary one first.
    [[nodiscard]] const std::vector<LanguageSite>& languages() const { return m_languages; }
    [[nodiscard]] const domain::Organisation& organisation() const { return m_organisation; }
    /// The archive's languages, for names that one of them lacks.
    [[nodiscard]] const std::vector<domain::Language>& languageOrder() const {
        return m_languageOrder;
    }
    /// Those of the site's posts, by key.
    [[nodiscard]] const std::map<QString, domain::Category>& categories() const {
        return m_categories;
    }
    /// The organisation's name in a language.
    [[nodiscard]] QString name(const domain::Language& language) const;

    /// Whether the site has an article, an own page or a list's first page in this folder.
    [[nodiscard]] bool has(const QString& folder) const { return m_folders.contains(folder); }
    /// The languages, other than its own too, that have a page in this folder ("bg/2018/": the part
    /// after the language is the same), by folder. For lists and for the pages of the site itself.
    [[nodiscard]] std::map<domain::Language, QString> counterparts(const QString& folder) const;
    /// The folder of a post's page in a language; empty where it has none.
    [[nodiscard]] QString folderOf(const PostId& post, const domain::Language& language) const;
    /// The folders of a post's pages by language.
    [[nodiscard]] std::map<domain::Language, QString> foldersOf(const PostId& post) const;

    /// What stands around the text of a page at this path.
    [[nodiscard]] SiteFrame frame(const LanguageSite& language, const QString& path,
                                  const std::map<QString, QString>& words) const;
    /// What an article or own page shows of the site.
    [[nodiscard]] ArticlePlace place(const PostId& post, const domain::Language& language,
                                     const std::map<QString, QString>& words) const;
    /// The same without its frame, which is alike on all articles of a language.
    [[nodiscard]] ArticlePlace placeInLists(const PostId& post,
                                            const domain::Language& language) const;
    /// Takes links to posts that have no page on this site out of a publication.
    void dropUnknownLinks(Publication& publication) const;

private:
    struct Position {
        size_t language;
        bool isOwnPage;
        size_t entry;
    };

    /// Where the post's page in a language stands; nothing when it has none.
    [[nodiscard]] const LanguageSite* findLanguage(const domain::Language& language) const;
    [[nodiscard]] const SiteEntry& entryAt(const Position& position) const;
    void findFolders();
    [[nodiscard]] QString categoryFolder(const LanguageSite& language, const QString& key) const;
    [[nodiscard]] QString tagFolder(const LanguageSite& language, const QString& tag) const;

    domain::Organisation m_organisation;
    std::vector<domain::Language> m_languageOrder;
    std::map<QString, domain::Category> m_categories;
    std::vector<LanguageSite> m_languages;
    QSet<QString> m_folders;
    QHash<PostId, std::vector<Position>> m_positions;
    std::map<QString, QString> m_categoryNames; ///< Of the folder, by key.
    std::map<QString, QString> m_tagNames;      ///< Of the folder, by tag.
};

} // namespace vestitel::publishing
