#pragma once

#include "base/result.h"
#include "publishing/publication.h"
#include "publishing/theme.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace vestitel::publishing {

class Site;

/// What is made of a post.
enum class Form {
    Page,     ///< Pages of a site: bg/2018/slug/index.html, with assets/ and media/
    Fragment, ///< bg-slug.html for a content management system, with media/
    Single,   ///< slug-bg.html, which holds its style, images and documents
    Text,     ///< bg-slug.txt
};

/// What an export reads of a document, in bytes.
inline constexpr qint64 kLargestDocument = 100 * 1024 * 1024;

enum class FileKind { Page, Asset, Medium };

/// One file of an export, or several that are made in one go (an image in its widths).
struct PlannedFiles {
    FileKind kind = FileKind::Page;
    std::vector<QString> paths; ///< From the root of the export; safe (see isSafePath).
    /// The name tells the content, so a file that is there need not be made again.
    bool isNamedByContent = false;
    /// What the names of all pictures of the same image begin with, however it was edited. Pages
    /// that still show earlier ones are to show these, since an edit may hide something.
    QString family;
    /// Of what decides the bytes of a site's page (see site_keys.h); empty: they are compared.
    QByteArray key{};
    QString copyOf; ///< A document's file, to copy as it is; empty for what is made.
    /// The bytes of the wanted ones, as indices into `paths`. Reentrant.
    std::function<Result<std::vector<QByteArray>>(const std::vector<size_t>& wanted)> make;
};

/// A single text that is made in memory.
[[nodiscard]] PlannedFiles onePage(const QString& path, std::function<QByteArray()> render);

/// All files of a post in a form, in the order in which they are to be written: media before the
/// pages that show them, so that a stopped export shows no page without its images. The arguments
/// must outlive the plan.
/// Pages of a `site` show their place in it.
[[nodiscard]] std::vector<PlannedFiles> planFiles(const Publication& publication,
                                                  const Theme& theme, Form form,
                                                  const Site* site = nullptr);

/// The assets/, which all articles share.
[[nodiscard]] std::vector<PlannedFiles> planAssets(const Theme& theme);
/// What the other pages of a site need beside them.
[[nodiscard]] std::vector<PlannedFiles> planSiteAssets(const Theme& theme);

/// For a preview: the bytes that an export of the post's pages would write at `path`, made by the
/// same code. Fails with ErrorCode::NotFound for a path that is none of the post's.
[[nodiscard]] Result<QByteArray> siteFile(const Publication& publication, const Theme& theme,
                                          const QString& path);

/// The media type of a file of an export by its extension: "text/html", "image/jpeg", ...
[[nodiscard]] QByteArray mediaTypeOf(const QString& path);

} // namespace vestitel::publishing
