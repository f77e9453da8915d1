#include "editorial/site_run.h"

#include "base/atomic_file.h"
#include "editorial/check_posts.h"
#include "publishing/editions.h"
#include "publishing/site_export.h"
#include "publishing/site_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace vestitel::editorial {

namespace {

using publishing::Publication;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

/// Takes away the editions that are drafts beside one that is ready. Where none is marked ready,
/// the post's own status speaks for all.
void dropDrafts(Publication& publication) {
    auto& editions = publication.post.editions;
    const bool hasReady = std::any_of(editions.begin(), editions.end(), [](const auto& edition) {
        return edition.second.state == domain::EditionState::Ready &&
               publishing::isPublishable(edition.second);
    });
    if (hasReady) {
        std::erase_if(editions, [](const auto& edition) {
            return edition.second.state == domain::EditionState::Draft;
        });
    }
}

/// The site's run: its posts are read twice, once to know what there is and once to be written, so
/// that no more than one is in memory.
class SiteRun final {
public:
    SiteRun(const ExportSource& source, const ExportRequest& request, const Progress& progress,
            const Cancellation& cancellation, std::vector<archive::ExportedState>& states)
        : m_source(source), m_request(request), m_progress(progress), m_cancellation(cancellation),
          m_states(states) {}

    Result<ExportReport> run() {
        VESTITEL_TRY(m_theme, m_source.theme(m_request.theme));
        m_posts = m_request.posts;
        if (m_posts.empty()) {
            VESTITEL_TRY(m_posts, m_source.allPosts());
        }
        // Lists name no post whose page could not be made: they are made without it then.
        for (bool isAgain = true; isAgain && !m_report.cancelled;) {
            const qsizetype failed = m_failed.size();
            VESTITEL_CHECK(collect());
            if (!m_report.cancelled) {
                VESTITEL_CHECK(write());
            }
            isAgain = m_failed.size() > failed;
        }
        m_report.remarks.removeDuplicates();
        m_report.hints.removeDuplicates();
        tellOfDrafts();
        return std::move(m_report);
    }

private:
    /// Whether the posts were named one by one. They are taken as they are then, drafts too.
    [[nodiscard]] bool isAsked() const { return !m_request.posts.empty(); }
    [[nodiscard]] qsizetype total() const { return 2 * static_cast<qsizetype>(m_posts.size()); }

    Result<Publication> publicationOf(const PostId& id) const {
        VESTITEL_TRY(Publication publication, m_source.publication(id));
        if (!isAsked()) {
            dropDrafts(publication);
        }
        return publication;
    }

    /// Whether the site takes the post; says why not.
    bool takes(const Publication& publication) {
        if (publication.post.status == domain::Status::Draft) {
            m_drafts.insert(publication.post.id);
            if (!isAsked()) {
                return false;
            }
        }
        if (publishing::publishableLanguages(publication).empty()) {
            m_report.remarks.append(
                leftOut(publication, Words::tr("it has no title or no text yet.")));
            return false;
        }
        if (isHeldBack(publication)) {
            m_report.remarks.append(leftOut(publication, publication.fundingProblem));
            m_heldBack = m_report.remarks.back();
            return false;
        }
        return true;
    }

    Result<void> collect() {
        publishing::Site::Builder builder;
        m_taken.clear();
        m_done = 0;
        for (const PostId& id : m_posts) {
            if (m_failed.contains(id)) {
                continue;
            }
            if (m_cancellation.isCancelled()) {
                m_report.cancelled = true;
                return {};
            }
            m_progress(m_done++, total());
            auto read = publicationOf(id);
            if (!read && read.error().code == ErrorCode::NotFound) {
                continue; // erased in the meantime
            }
            VESTITEL_TRY(Publication publication, std::move(read));
            if (takes(publication)) {
                builder.add(publication);
                m_taken.push_back(id);
            }
            m_hasAddress = publishing::siteRoot(publication.organisation).has_value();
        }
        if (m_taken.empty() && !m_heldBack.isEmpty()) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("There is nothing to make a site of. %1").arg(m_heldBack));
        }
        if (m_taken.empty()) {
            return failure(ErrorCode::InvalidArgument,
                           isAsked()
                               ? Words::tr("There is nothing to make a site of: none of the posts "
                                           "has a title and a text.")
                               : Words::tr("There is nothing to make a site of: no post is marked "
                                           "as ready or published yet."));
        }
        m_site = builder.build();
        return {};
    }

    Result<void> write() {
        const QString folder = QDir(m_request.folder).absolutePath();
        if (!m_request.isTrial) {
            VESTITEL_CHECK(makeFolder(folder));
        }
        publishing::SiteExport site(folder, *m_theme, std::move(m_site), m_cancellation,
                                    modeOf(m_request));
        VESTITEL_CHECK(site.begin());
        const qsizetype failed = m_failed.size();
        const auto written = writePosts(site);
        if (!written || m_report.cancelled || m_failed.size() > failed) {
            VESTITEL_CHECK(site.stop());
            VESTITEL_CHECK(written);
        } else {
            using Old = publishing::SiteExport::Old;
            const auto finished = site.finish(m_failed.isEmpty() ? Old::Remove : Old::Keep);
            if (!finished) {
                VESTITEL_CHECK(site.stop());
                if (finished.error().code != ErrorCode::Cancelled) {
                    return failure(finished);
                }
                m_report.cancelled = true;
            }
        }
        addFiles(m_report, site.files());
        m_report.removed = site.removed();
        for (const QString& path : site.changedByOthers()) {
            m_report.hints.append(
                Words::tr("“%1” was changed by somebody else, so it was left as it is.").arg(path));
        }
        return {};
    }

    Result<void> writePosts(publishing::SiteExport& site) {
        m_done = static_cast<qsizetype>(m_posts.size());
        m_report.posts.clear();
        m_states.clear();
        for (const PostId& id : m_taken) {
            if (m_cancellation.isCancelled()) {
                m_report.cancelled = true;
                return {};
            }
            m_progress(m_done++, total());
            VESTITEL_TRY(Publication publication, publicationOf(id));
            const size_t before = site.files().files().size();
            if (const auto added = site.add(publication); !added) {
                if (added.error().code == ErrorCode::Cancelled) {
                    m_report.cancelled = true;
                    return {};
                }
                if (!concernsOnePost(added.error())) {
                    return failure(added);
                }
                m_failed.insert(id);
                m_report.remarks.append(Words::tr("The page of “%1” could not be made: %2")
                                            .arg(titleOf(publication), added.error().message));
                continue;
            }
            ExportedPost exported{id, {}};
            for (size_t i = before; i < site.files().files().size(); ++i) {
                const publishing::ExportedFile& file = site.files().files()[i];
                if (file.kind == publishing::FileKind::Page) {
                    exported.files.append(QDir(site.files().folder()).filePath(file.path));
                }
            }
            m_report.posts.push_back(std::move(exported));
            m_states.push_back(stateOf(publication));
            if (const QString hint = letThrough(publication); !hint.isEmpty()) {
                m_report.hints.append(hint);
            }
            if (hasUnfilledPlace(publication.post)) {
                m_report.hints.append(unfilledPlaceIn(publication));
            }
        }
        m_progress(total(), total());
        return {};
    }

    void tellOfDrafts() {
        const int drafts = static_cast<int>(m_drafts.size());
        if (drafts > 0 && isAsked()) {
            m_report.hints.append(
                Words::tr("%n of the posts on the site is/are a draft.", nullptr, drafts));
        } else if (drafts > 0) {
            m_report.hints.append(
                Words::tr("%n draft(s) is/are not on the site.", nullptr, drafts));
        }
        if (!m_hasAddress) {
            m_report.hints.append(
                Words::tr("The site's own address is not known, so there is no sitemap.xml for "
                          "search engines. Enter it in the settings."));
        }
    }

    const ExportSource& m_source;
    const ExportRequest& m_request;
    const Progress& m_progress;
    const Cancellation& m_cancellation;
    std::vector<archive::ExportedState>& m_states;

    std::optional<publishing::Theme> m_theme;
    std::vector<PostId> m_posts;
    std::vector<PostId> m_taken;
    publishing::Site m_site;
    ExportReport m_report;
    qsizetype m_done = 0;
    QSet<PostId> m_drafts;
    QSet<PostId> m_failed;
    bool m_hasAddress = false;
    QString m_heldBack; ///< What is said of a post that lacks what its programme demands.
};

} // namespace

Result<ExportReport> writeSite(const ExportSource& source, const ExportRequest& request,
                               const Progress& progress, const Cancellation& cancellation,
                               std::vector<archive::ExportedState>& states) {
    return SiteRun(source, request, progress, cancellation, states).run();
}

} // namespace vestitel::editorial
