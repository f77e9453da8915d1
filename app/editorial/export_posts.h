#pragma once

#include "base/cancellation.h"
#include "editorial/newsroom.h"
#include "publishing/fragment_checklist.h"
#include "publishing/fragment_profile.h"
#include "publishing/social_texts.h"

#include <QStringList>

#include <optional>

namespace vestitel::editorial {

/// Windows remember the choice by its number: new ones go to the end.
enum class ExportForm {
    Page,
    Fragment,
    Text,
    JsonLines,
    Single,
    Site,
    Bulletin, ///< One letter a language for all posts.
    Calendar, ///< What a post announces, for a calendar.
    Social,   ///< A text for each network.
    Notice,   ///< A sheet of A4.
    Pdf,      ///< Pages on paper; only a window can print (ui/services/pdf_export.h).
};

struct ExportRequest {
    std::vector<PostId> posts; ///< For ExportForm::Site none means all that are ready or published.
    ExportForm form = ExportForm::Page;
    QString folder;
    QString theme; ///< A theme's name or folder; empty: the archive's setting.
    /// Writes nothing, and tells what would be written. For readers' forms, not for JsonLines.
    bool isTrial = false;
    /// For ExportForm::Fragment: for which system, and where it shows media (see FragmentTarget).
    publishing::FragmentProfile profile = publishing::FragmentProfile::Plain;
    QString mediaAddress{};
    /// Only this edition; nothing: all. Not for pages, sites and lines, which have all.
    std::optional<domain::Language> edition{};
};

struct ExportedPost {
    PostId post;
    QStringList
        files; ///< Its pages, fragments or texts: absolute paths, the primary language first.
};

struct ExportReport {
    std::vector<ExportedPost> posts; ///< Those that gave at least one file.
    qsizetype written = 0;
    qsizetype unchanged = 0;
    QStringList changed; ///< Paths from the folder, of what was written or would be.
    QStringList removed; ///< The same, of a site's files that it has no more.
    /// Translated sentences: posts that were left out, and why.
    QStringList remarks;
    /// Translated sentences: what was exported and is perhaps not finished.
    QStringList hints;
    bool cancelled = false;
};

/// The whole export on the calling thread (the command line); a window uses startExport().
/// Only what changed is written; a stopped export leaves each file old or new.
[[nodiscard]] Result<ExportReport> exportPosts(Newsroom& newsroom, const ExportRequest& request,
                                               const Progress& progress,
                                               const Cancellation& cancellation);

/// One edition as a clean piece of HTML for another site's source view, for the clipboard; its
/// media go by the names that an export as ExportForm::Fragment gives them. A post that an export
/// would leave out since it lacks what its programme demands is refused: InvalidArgument.
[[nodiscard]] Result<QString> fragmentHtml(Newsroom& newsroom, const PostId& id,
                                           const domain::Language& language,
                                           const publishing::FragmentTarget& target = {});

/// What a clerk does with that fragment, for a window with a button to copy each value. The
/// plain profile lists no media.
[[nodiscard]] Result<publishing::FragmentChecklist>
fragmentChecklist(Newsroom& newsroom, const PostId& id, const domain::Language& language,
                  const publishing::FragmentTarget& target);

/// What to say of a post in each network.
[[nodiscard]] Result<std::vector<publishing::SocialText>>
socialTexts(Newsroom& newsroom, const PostId& id, const domain::Language& language);

} // namespace vestitel::editorial
