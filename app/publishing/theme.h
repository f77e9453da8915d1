#pragma once

#include "base/result.h"
#include "domain/language.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>

namespace vestitel::publishing {

class Template;

/// How pages look: Mustache templates, a style sheet, the words of the page in each language.
/// A folder of the user's own may hold any of the default theme's files (page.mustache, ...,
/// style.css, words.json, theme.json) and more in assets/; what it lacks comes from the default
/// theme. Immutable, cheap to copy, usable by any number of threads.
class Theme final {
public:
    /// The default theme, or the one in `folder` over it. Fails with a sentence that names the
    /// file and what is wrong with it.
    [[nodiscard]] static Result<Theme> load(const QString& folder = {});

    [[nodiscard]] const QString& name() const;
    [[nodiscard]] const QString& version() const;

    /// The page's word for `key` ("skip", "photo", ...); English for a language without words.
    [[nodiscard]] QString word(const domain::Language& language, const QString& key) const;
    /// All words in a language.
    [[nodiscard]] std::map<QString, QString> words(const domain::Language& language) const;

    /// The files of the site's assets/, by name: "style.css" and the theme's own.
    [[nodiscard]] const std::map<QString, QByteArray>& assets() const;
    /// The files of assets/ that only the other pages of a site need: "site.css", "search.js".
    [[nodiscard]] const std::map<QString, QByteArray>& siteAssets() const;

    [[nodiscard]] const Template& pageTemplate() const;
    [[nodiscard]] const Template& fragmentTemplate() const;
    [[nodiscard]] const Template& sitePageTemplate() const; ///< Lists, search, site map.
    [[nodiscard]] const Template& redirectTemplate() const;
    [[nodiscard]] const Template& noticeTemplate() const;   ///< A sheet for a notice board.
    [[nodiscard]] const Template& bulletinTemplate() const; ///< A letter.

private:
    struct Parts;
    explicit Theme(std::shared_ptr<const Parts> parts);

    std::shared_ptr<const Parts> m_parts;
};

} // namespace vestitel::publishing
