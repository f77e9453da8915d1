#pragma once

#include "base/result.h"
#include "domain/language.h"
#include "publishing/theme_image.h"
#include "publishing/theme_options.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace vestitel::publishing {

class Template;
struct ThemeWords;

/// How pages look: Mustache templates, a style sheet, the words of the page in each language, and
/// what its users may choose of it. Those that come with the program are "herald" and "municipal".
/// A folder of the user's own may hold any of their files (page.mustache, ..., style.css,
/// words.json, theme.json) and more in assets/; what it lacks comes from the theme that its
/// theme.json names as "base", by default from herald. Immutable, cheap to copy, usable by any
/// number of threads.
class Theme final {
public:
    /// A theme of the program's by its name, or the one in a folder; empty and "default" are
    /// herald. Fails with a sentence that names the file and what is wrong with it, or with
    /// ErrorCode::NotFound and a sentence that names the themes that there are.
    [[nodiscard]] static Result<Theme> load(const QString& nameOrFolder = {});
    /// The names of the themes that come with the program; the first is the one for all who choose
    /// none.
    [[nodiscard]] static QStringList builtInNames();
    /// Whether load() takes this for one of those, and not for a folder.
    [[nodiscard]] static bool isBuiltIn(const QString& nameOrFolder);

    /// The same theme with other values of its options than its own. What the theme does not know
    /// or would not take (see checkedValue()) is left out, so that settings of another theme or of
    /// another hand spoil no page.
    [[nodiscard]] Theme withOptions(const ThemeValues& values) const;

    /// What the settings call it: the name of one of the program's, else the folder's.
    [[nodiscard]] const QString& id() const;
    [[nodiscard]] const QString& name() const;
    [[nodiscard]] const QString& version() const;
    /// What it is called and for, in the language of the program's sentences.
    [[nodiscard]] QString label() const;
    /// Of everything in the theme and of what was chosen: another one when any of it is another
    /// (see base/digest.h).
    [[nodiscard]] QByteArray digest() const;

    /// The page's word for `key` ("skip", "photo", ...); English for a language without words.
    [[nodiscard]] QString word(const domain::Language& language, const QString& key) const;
    /// All words in a language.
    [[nodiscard]] const std::map<QString, QString>& words(const domain::Language& language) const;
    [[nodiscard]] const ThemeWords& themeWords(const domain::Language& language) const;

    /// The files of the site's assets/, by name: "style.css" and the theme's own.
    [[nodiscard]] const std::map<QString, QByteArray>& assets() const;
    /// The files of assets/ that only the other pages of a site need: "site.css", "search.js".
    [[nodiscard]] const std::map<QString, QByteArray>& siteAssets() const;

    [[nodiscard]] const std::vector<ThemeOption>& options() const;
    /// What was chosen and differs from the theme's own.
    [[nodiscard]] const ThemeValues& values() const;
    /// A chosen value, else the theme's own; empty where there is neither.
    [[nodiscard]] QString value(const QString& name) const;
    /// The pictures that were chosen, by the option's key; their bytes are among assets(), too.
    [[nodiscard]] const std::map<QString, ThemeImage>& images() const;

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
