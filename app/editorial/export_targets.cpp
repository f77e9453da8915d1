#include "editorial/export_targets.h"

#include "editorial/export_run.h"
#include "publishing/bulletin.h"
#include "publishing/calendar_file.h"
#include "publishing/editions.h"
#include "publishing/notice_page.h"
#include "publishing/numbered_media.h"
#include "publishing/site_paths.h"
#include "publishing/social_texts.h"
#include "publishing/target_fragment.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace vestitel::editorial {

namespace {

using publishing::PlannedFiles;
using publishing::Publication;
using publishing::Theme;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

PlannedFiles noticeFile(const Publication& publication, const domain::Language& language,
                        const Theme& theme) {
    PlannedFiles file;
    file.paths = {publishing::namedPath(publication, language, QStringLiteral(".notice.html"))};
    file.make = [&publication, language,
                 &theme](const std::vector<size_t>& wanted) -> Result<std::vector<QByteArray>> {
        VESTITEL_TRY(const QByteArray page, publishing::renderNotice(publication, language, theme));
        return std::vector<QByteArray>(wanted.size(), page);
    };
    return file;
}

Result<std::vector<PlannedFiles>> planCalendars(const Publication& publication,
                                                const Theme& theme) {
    std::vector<PlannedFiles> files;
    for (const domain::Language& language : publishing::publishableLanguages(publication)) {
        const QByteArray calendar = publishing::calendarFile(publication, language, theme);
        if (!calendar.isEmpty()) {
            files.push_back(publishing::onePage(
                publishing::namedPath(publication, language, QStringLiteral(".ics")),
                [calendar] { return calendar; }));
        }
    }
    if (files.empty()) {
        return failure(ErrorCode::NotFound,
                       Words::tr("it announces no date, so there is nothing for a calendar."));
    }
    return files;
}

Result<std::vector<PlannedFiles>> planTarget(const ExportRequest& request,
                                             const Publication& publication, const Theme& theme) {
    if (request.form == ExportForm::Fragment) {
        return publishing::planFragments({request.profile, request.mediaAddress}, publication,
                                         theme);
    }
    if (request.form == ExportForm::Calendar) {
        return planCalendars(publication, theme);
    }
    std::vector<PlannedFiles> files;
    for (const domain::Language& language : publishing::publishableLanguages(publication)) {
        files.push_back(
            request.form == ExportForm::Notice
                ? noticeFile(publication, language, theme)
                : publishing::onePage(
                      publishing::namedPath(publication, language, QStringLiteral(".social.txt")),
                      [&publication, language] {
                          return publishing::socialFile(
                                     publishing::socialTexts(publication, language))
                              .toUtf8();
                      }));
    }
    return files;
}

/// A clerk uploads the whole folder, so what an earlier export left in it is named.
void hintAtStrayMedia(const QString& folder, const Publication& publication,
                      const std::vector<PlannedFiles>& plan, ExportReport& report) {
    const QString media = publishing::mediaFolder(publication);
    QStringList strays = QDir(QDir(folder).filePath(media)).entryList(QDir::Files, QDir::Name);
    for (const PlannedFiles& planned : plan) {
        for (const QString& path : planned.paths) {
            if (path.startsWith(media + u'/')) {
                strays.removeAll(path.section(u'/', -1));
            }
        }
    }
    if (!strays.isEmpty()) {
        report.hints.append(
            Words::tr("In the folder “%1” are files that are not of this export: %2. Look whether "
                      "they should go before you upload the folder.")
                .arg(media, strays.join(QStringLiteral(", "))));
    }
}

} // namespace

Publication withEdition(Publication publication, const ExportRequest& request) {
    if (request.edition) {
        std::erase_if(publication.post.editions,
                      [&](const auto& edition) { return edition.first != *request.edition; });
    }
    return publication;
}

Result<void> addPost(publishing::FolderExport& folder, const ExportRequest& request,
                     const Publication& publication, const Theme& theme, ExportReport& report) {
    switch (request.form) {
    case ExportForm::Fragment:
    case ExportForm::Calendar:
    case ExportForm::Social:
    case ExportForm::Notice:
        break;
    default:
        return folder.add(publication);
    }
    VESTITEL_TRY(const auto plan, planTarget(request, publication, theme));
    VESTITEL_CHECK(folder.write(plan));
    if (request.form == ExportForm::Fragment &&
        request.profile != publishing::FragmentProfile::Plain) {
        hintAtStrayMedia(folder.folder(), publication, plan, report);
    }
    if (request.form == ExportForm::Notice && !publishing::siteRoot(publication.organisation)) {
        const QString hint = Words::tr("The sheet has no QR code, since the settings have no "
                                       "address of the site.");
        if (!report.hints.contains(hint)) {
            report.hints.append(hint);
        }
    }
    return {};
}

Result<void> addBulletins(publishing::FolderExport& folder, const ExportRequest& request,
                          const std::vector<Publication>& posts, const Theme& theme,
                          ExportReport& report) {
    const auto plan = publishing::planBulletins(posts, request.edition, theme);
    VESTITEL_CHECK(folder.write(plan));
    for (const Publication& post : posts) {
        ExportedPost exported{post.post.id, {}};
        for (const domain::Language& language : publishing::publishableLanguages(post)) {
            const QString path = publishing::bulletinPath(posts, language);
            const bool isPlanned = std::any_of(plan.begin(), plan.end(), [&](const auto& each) {
                return each.paths.front() == path;
            });
            if (isPlanned) {
                exported.files.append(QDir(folder.folder()).filePath(path));
            }
        }
        report.posts.push_back(std::move(exported));
    }
    return {};
}

bool isOnRecord(ExportForm form) {
    switch (form) {
    case ExportForm::Bulletin:
    case ExportForm::Calendar:
    case ExportForm::Social:
    case ExportForm::Notice:
        return false;
    default:
        return true;
    }
}

} // namespace vestitel::editorial
