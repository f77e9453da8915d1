#include "editorial/export_run.h"

#include "base/atomic_file.h"
#include "editorial/check_posts.h"
#include "editorial/export_targets.h"
#include "editorial/site_run.h"
#include "publishing/editions.h"
#include "publishing/folder_export.h"
#include "publishing/theme_findings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace vestitel::editorial {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

publishing::Form formOf(ExportForm form) {
    switch (form) {
    case ExportForm::Fragment:
        return publishing::Form::Fragment;
    case ExportForm::Text:
        return publishing::Form::Text;
    case ExportForm::Single:
        return publishing::Form::Single;
    default:
        break;
    }
    return publishing::Form::Page;
}

/// Whether what comes of it has room for emblems, so that none may be missing.
bool showsFunding(ExportForm form) {
    return form != ExportForm::Text && form != ExportForm::Calendar && form != ExportForm::Social;
}

Result<ExportReport> writeFiles(const ExportSource& source, const ExportRequest& request,
                                const Progress& progress, const Cancellation& cancellation,
                                std::vector<archive::ExportedState>& states) {
    VESTITEL_CHECK(publishing::checkTarget({request.profile, request.mediaAddress}));
    VESTITEL_TRY(const auto theme, source.theme(request.theme));
    if (!request.isTrial) {
        VESTITEL_CHECK(makeFolder(QDir(request.folder).absolutePath()));
    }
    publishing::FolderExport folder(QDir(request.folder).absolutePath(), theme,
                                    formOf(request.form), cancellation, modeOf(request));
    VESTITEL_TRY(const auto context, source.context());
    ExportReport report;
    if (request.form == ExportForm::Page || request.form == ExportForm::Single) {
        report.hints = publishing::contrastSentences(theme);
    }
    std::vector<publishing::Publication> inBulletin;
    qsizetype done = 0;
    for (const PostId& id : request.posts) {
        if (cancellation.isCancelled()) {
            report.cancelled = true;
            break;
        }
        VESTITEL_TRY(const auto whole, source.publication(id, context));
        progress(done++, static_cast<qsizetype>(request.posts.size()));
        const auto publication = withEdition(whole, request);
        if (publishing::publishableLanguages(publication).empty()) {
            report.remarks.append(Words::tr("“%1” was left out: it has no title or no text yet.")
                                      .arg(titleOf(whole)));
            continue;
        }
        if (showsFunding(request.form) && isHeldBack(publication)) {
            report.remarks.append(leftOut(publication, publication.fundingProblem));
            continue;
        }
        const size_t before = folder.files().size();
        const bool isForBulletin = request.form == ExportForm::Bulletin;
        const auto added =
            isForBulletin ? Result<void>() : addPost(folder, request, publication, theme, report);
        if (!added) {
            if (added.error().code == ErrorCode::Cancelled) {
                report.cancelled = true;
                break;
            }
            if (!concernsOnePost(added.error())) {
                return failure(added);
            }
            report.remarks.append(leftOut(publication, added.error().message));
            continue;
        }
        if (const QString hint = letThrough(publication);
            showsFunding(request.form) && !hint.isEmpty()) {
            report.hints.append(hint);
        }
        if (hasUnfilledPlace(publication.post)) {
            report.hints.append(unfilledPlaceIn(publication));
        }
        if (isForBulletin) {
            inBulletin.push_back(publication);
            continue;
        }
        ExportedPost exported{id, {}};
        for (size_t i = before; i < folder.files().size(); ++i) {
            const publishing::ExportedFile& file = folder.files()[i];
            if (file.kind == publishing::FileKind::Page) {
                exported.files.append(QDir(folder.folder()).filePath(file.path));
            }
        }
        report.posts.push_back(std::move(exported));
        if (isOnRecord(request.form)) {
            states.push_back(stateOf(publication));
        }
    }
    if (!inBulletin.empty() && !report.cancelled) {
        const auto added = addBulletins(folder, request, inBulletin, theme, report);
        report.cancelled = !added && added.error().code == ErrorCode::Cancelled;
        if (!added && !report.cancelled) {
            return failure(added);
        }
    }
    progress(done, static_cast<qsizetype>(request.posts.size()));
    addFiles(report, folder);
    return report;
}

/// What was written is kept on record also when the export ended early.
Result<ExportReport> exportFiles(const ExportSource& source, const ExportRequest& request,
                                 const Progress& progress, const Cancellation& cancellation) {
    std::vector<archive::ExportedState> states;
    auto report = request.form == ExportForm::Site
                      ? writeSite(source, request, progress, cancellation, states)
                      : writeFiles(source, request, progress, cancellation, states);
    // A database that turned out to be damaged is not written to.
    const bool isDamaged = !report && report.error().code == ErrorCode::DamagedData;
    if (request.isTrial || isDamaged) {
        return report;
    }
    const auto recorded = source.record(states);
    if (report && !recorded) {
        return failure(recorded);
    }
    return report;
}

/// Copies a post's media beside the lines, under the names that the lines give them.
Result<void> copyMedia(const publishing::Publication& publication, const QDir& folder,
                       ExportReport& report) {
    for (const domain::Medium& medium : publication.media) {
        const QString to = folder.filePath(QStringLiteral("media/") + medium.fileName());
        // The name is the content's hash, so what is there is right unless it is a torn copy.
        if (QFileInfo(to).size() == medium.bytes && QFileInfo::exists(to)) {
            ++report.unchanged;
            continue;
        }
        VESTITEL_CHECK(makeFolder(folder.filePath(QStringLiteral("media"))));
        VESTITEL_CHECK(copyFileAtomically(publication.mediaPaths.value(medium.hash), to));
        ++report.written;
    }
    return {};
}

Result<ExportReport> exportLines(const ExportSource& source, const ExportRequest& request,
                                 const Progress& progress, const Cancellation& cancellation) {
    const QDir folder(QDir(request.folder).absolutePath());
    VESTITEL_CHECK(makeFolder(folder.path()));
    // An export that was killed may have left some.
    VESTITEL_CHECK(removeHalfWrittenFiles(folder.path()));
    VESTITEL_CHECK(removeHalfWrittenFiles(folder.filePath(QStringLiteral("media"))));
    // By id, so that the same posts give the same file whatever archive they come from.
    std::vector<PostId> posts = request.posts;
    std::sort(posts.begin(), posts.end());
    const QString path = folder.filePath(QStringLiteral("posts.jsonl"));
    VESTITEL_TRY(const auto context, source.context());
    ExportReport report;
    const auto written = writeFileInChunks(path, [&](const WriteChunk& write) -> Result<void> {
        qsizetype done = 0;
        for (const PostId& id : posts) {
            if (cancellation.isCancelled()) {
                return failure(ErrorCode::Cancelled, Words::tr("The export was stopped."));
            }
            VESTITEL_TRY(const auto publication, source.publication(id, context));
            VESTITEL_CHECK(copyMedia(publication, folder, report));
            VESTITEL_TRY(const auto line, source.line(id));
            VESTITEL_CHECK(write(line + '\n'));
            report.posts.push_back({id, {path}});
            progress(++done, static_cast<qsizetype>(posts.size()));
        }
        return {};
    });
    if (!written && written.error().code == ErrorCode::Cancelled) {
        report.posts.clear();
        report.cancelled = true;
        return report;
    }
    VESTITEL_CHECK(written);
    ++report.written;
    return report;
}

} // namespace

QString titleOf(const publishing::Publication& publication) {
    const domain::Edition* edition =
        domain::leadingEdition(publication.post, publication.languages);
    return edition != nullptr && !edition->title.isEmpty() ? edition->title
                                                           : publication.post.id.toString();
}

bool concernsOnePost(const Error& error) {
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::InputOutput:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        return false;
    default:
        return true;
    }
}

QString leftOut(const publishing::Publication& publication, const QString& reason) {
    return Words::tr("“%1” was left out: %2").arg(titleOf(publication), reason);
}

bool isHeldBack(const publishing::Publication& publication) {
    return !publication.fundingProblem.isEmpty() && publication.post.programmeWaiver.isEmpty();
}

QString letThrough(const publishing::Publication& publication) {
    if (publication.fundingProblem.isEmpty() || publication.post.programmeWaiver.isEmpty()) {
        return {};
    }
    return Words::tr("“%1” was let through without what its programme demands: %2")
        .arg(titleOf(publication), publication.post.programmeWaiver);
}

archive::ExportedState stateOf(const publishing::Publication& publication) {
    return {publication.post.id, publication.post.modified,
            publication.funding ? domain::digestOf(publication.funding->version) : QString()};
}

QString unfilledPlaceIn(const publishing::Publication& publication) {
    return Words::tr("In “%1” something in [square brackets] is still to be filled in.")
        .arg(titleOf(publication));
}

publishing::FolderExport::Mode modeOf(const ExportRequest& request) {
    using Mode = publishing::FolderExport::Mode;
    return request.isTrial ? Mode::Trial : Mode::Write;
}

void addFiles(ExportReport& report, const publishing::FolderExport& files) {
    const QSet<QString> known(report.changed.begin(), report.changed.end());
    for (const publishing::ExportedFile& file : files.files()) {
        if (file.isNew && !known.contains(file.path)) {
            report.changed.append(file.path);
        }
    }
    report.written = report.changed.size();
    report.unchanged = static_cast<qsizetype>(files.files().size()) - report.written;
}

Result<ExportReport> runExport(const ExportSource& source, const ExportRequest& request,
                               const Progress& progress, const Cancellation& cancellation) {
    if (request.form == ExportForm::Pdf) {
        return failure(ErrorCode::Unsupported,
                       Words::tr("Only the window can print to PDF. Open the archive in it."));
    }
    if (request.folder.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("Choose a folder for the exported files."));
    }
    return request.form == ExportForm::JsonLines
               ? exportLines(source, request, progress, cancellation)
               : exportFiles(source, request, progress, cancellation);
}

} // namespace vestitel::editorial
