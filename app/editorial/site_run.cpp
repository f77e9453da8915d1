#include "editorial/site_run.h"

#include "base/atomic_file.h"
#include "base/in_parallel.h"
#include "editorial/check_posts.h"
#include "editorial/ready_editions.h"
#include "editorial/writing_line.h"
#include "publishing/earlier_site.h"
#include "publishing/editions.h"
#include "publishing/site_export.h"
#include "publishing/site_paths.h"
#include "publishing/theme_findings.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <future>
#include <memory>
#include <utility>

namespace vestitel::editorial {

namespace {

using domain::Language;
using publishing::Publication;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

/// A post that the site takes.
struct TakenPost {
    std::map<Language, publishing::ArticleSource> sources;
    archive::ExportedState state; ///< What is kept on record of it.
    bool mayHaveBlank = false;
    qsizetype order = 0; ///< In which it was asked for.
    QString title{};

    [[nodiscard]] const PostId& id() const { return state.post; }
};

/// The site's run: first outlines of all posts are read, to know what there is, then those posts
/// whole, one by one, whose pages are not as they should be already.
class SiteRun final {
public:
    SiteRun(const ExportSource& source, const ExportRequest& request, const Progress& progress,
            const Cancellation& cancellation, std::vector<archive::ExportedState>& states)
        : m_source(source), m_request(request), m_progress(progress), m_cancellation(cancellation),
          m_states(states) {}

    Result<ExportReport> run() {
        VESTITEL_TRY(m_theme, m_source.theme(m_request.theme));
        VESTITEL_TRY(m_context, m_source.context());
        for (const PostId& id : m_request.posts) {
            m_asked.insert(id, m_asked.size());
        }
        // Lists name no post whose page could not be made: they are made without it then.
        for (bool isAgain = true; isAgain && !m_report.cancelled;) {
            const qsizetype failed = m_failed.size();
            // While the archive is read.
            m_earlier = std::async(std::launch::async, [this] {
                return publishing::EarlierSite::read(folder(), m_cancellation);
            });
            VESTITEL_CHECK(collect());
            if (!m_report.cancelled) {
                VESTITEL_CHECK(write());
            }
            isAgain = m_failed.size() > failed;
        }
        m_report.remarks.removeDuplicates();
        m_report.hints.removeDuplicates();
        m_report.hints += publishing::contrastSentences(*m_theme);
        tellOfDrafts();
        return std::move(m_report);
    }

private:
    [[nodiscard]] QString folder() const { return QDir(m_request.folder).absolutePath(); }

    /// Whether the posts were named one by one. They are taken as they are then, drafts too.
    [[nodiscard]] bool isAsked() const { return !m_request.posts.empty(); }

    Result<Publication> publicationOf(const PostId& id) const {
        VESTITEL_TRY(Publication publication, m_source.publication(id, *m_context));
        if (!isAsked()) {
            domain::Post& post = publication.post;
            dropDrafts(post, [&](const Language& language) {
                return publishing::isPublishable(post.editions.at(language));
            });
        }
        return publication;
    }

    /// Takes the post into the site, or says why not.
    void take(archive::PostOutline outline, const SiteOutlines& read,
              publishing::Site::Builder& builder) {
        Publication publication = m_context->with(std::move(outline.post));
        QByteArray digest = outline.digest;
        if (const auto funded = read.funded.constFind(publication.post.id);
            funded != read.funded.constEnd()) {
            publication.funding = funded->funding;
            publication.fundingProblem = funded->problem;
            digest += funded->digest;
        }
        domain::Post& post = publication.post;
        const auto isPublishable = [&](const Language& language) {
            return outline.editions.at(language).hasBody &&
                   !post.editions.at(language).title.trimmed().isEmpty();
        };
        if (!isAsked()) {
            dropDrafts(post, isPublishable);
        }
        if (post.status == domain::Status::Draft) {
            m_drafts.insert(post.id);
            if (!isAsked()) {
                return;
            }
        }
        TakenPost taken{{}, {post.id, {}}, false, m_asked.value(post.id)};
        std::vector<Language> languages;
        for (const auto& [language, edition] : post.editions) {
            if (isPublishable(language)) {
                const archive::EditionOutline& about = outline.editions.at(language);
                languages.push_back(language);
                taken.mayHaveBlank = taken.mayHaveBlank || about.mayHaveBlank;
                taken.sources.emplace(
                    language, publishing::ArticleSource{post.id, digest, about.linkedPosts});
            }
        }
        if (languages.empty()) {
            m_report.remarks.append(
                leftOut(publication, Words::tr("it has no title or no text yet.")));
            return;
        }
        if (isHeldBack(publication)) {
            m_heldBack = leftOut(publication, publication.fundingProblem);
            m_report.remarks.append(m_heldBack);
            return;
        }
        if (const QString hint = letThrough(publication); !hint.isEmpty()) {
            m_report.hints.append(hint);
        }
        taken.state = stateOf(publication);
        taken.title = titleOf(publication);
        if (outline.leadImage) {
            const MediaHash hash = outline.leadImage->hash;
            publication.mediaPaths.insert(hash, read.mediaPaths.value(hash));
            publication.media.insert(hash, *std::move(outline.leadImage));
        }
        builder.add(publication, languages);
        m_taken.push_back(std::move(taken));
    }

    void takeAll(SiteOutlines read, publishing::Site::Builder& builder) {
        for (archive::PostOutline& outline : read.outlines.posts) {
            const PostId& id = outline.post.id;
            if (!m_failed.contains(id) && (!isAsked() || m_asked.contains(id))) {
                take(std::move(outline), read, builder);
            }
        }
    }

    Result<void> collect() {
        publishing::Site::Builder builder;
        m_taken.clear();
        std::future<void> taking; // while the next ones are read
        for (qint64 after = 0; after >= 0;) {
            if (m_cancellation.isCancelled()) {
                m_report.cancelled = true;
                return {};
            }
            VESTITEL_TRY(SiteOutlines read, m_source.outlines(after, *m_context));
            after = read.outlines.isEnd ? -1 : read.outlines.last;
            if (taking.valid()) {
                taking.get();
            }
            taking =
                std::async(std::launch::async, [this, &builder, read = std::move(read)]() mutable {
                    takeAll(std::move(read), builder);
                });
        }
        taking.get();
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
        std::stable_sort(m_taken.begin(), m_taken.end(), [](const auto& one, const auto& other) {
            return one.order < other.order;
        });
        m_site = builder.build();
        tellOfLostLinks();
        return {};
    }

    void tellOfLostLinks() {
        for (const TakenPost& taken : m_taken) {
            const bool hasLost = std::any_of(
                taken.sources.begin(), taken.sources.end(), [this](const auto& edition) {
                    const std::vector<PostId>& linked = edition.second.linkedPosts;
                    return std::any_of(linked.begin(), linked.end(), [this](const PostId& post) {
                        return m_site.foldersOf(post).empty();
                    });
                });
            if (hasLost) {
                m_report.hints.append(
                    Words::tr("“%1” links to a post that is not on the site, so the link is only "
                              "text there.")
                        .arg(taken.title));
            }
        }
    }

    Result<void> write() {
        auto earlier = m_earlier.get();
        if (!earlier && earlier.error().code == ErrorCode::Cancelled) {
            m_report.cancelled = true;
            return {};
        }
        VESTITEL_CHECK(earlier);
        if (!m_request.isTrial) {
            VESTITEL_CHECK(makeFolder(folder()));
        }
        publishing::SiteExport site(folder(), *m_theme, std::move(m_site), m_cancellation,
                                    modeOf(m_request));
        VESTITEL_CHECK(site.begin(*std::move(earlier)));
        const qsizetype failed = m_failed.size();
        const auto written = writePosts(site);
        if (!written || m_report.cancelled || m_failed.size() > failed) {
            VESTITEL_CHECK(stop(site));
            VESTITEL_CHECK(written);
        } else {
            using Old = publishing::SiteExport::Old;
            const auto finished = site.finish(m_failed.isEmpty() ? Old::Remove : Old::Keep);
            if (!finished) {
                VESTITEL_CHECK(stop(site));
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

    /// Ends an export that does not get through. Only posts count whose pages got to their places.
    Result<void> stop(publishing::SiteExport& site) {
        const auto stopped = site.stop();
        std::vector<ExportedPost> posts = std::exchange(m_report.posts, {});
        const std::vector<archive::ExportedState> states = std::exchange(m_states, {});
        for (size_t at = 0; at < posts.size(); ++at) {
            const QStringList& pages = posts[at].files;
            if (std::all_of(pages.begin(), pages.end(), [&](const QString& page) {
                    return site.files().find(page.mid(site.files().folder().size() + 1));
                })) {
                m_report.posts.push_back(std::move(posts[at]));
                m_states.push_back(states[at]);
            }
        }
        return stopped;
    }

    Result<void> writePosts(publishing::SiteExport& site) {
        const auto total = static_cast<qsizetype>(m_taken.size());
        qsizetype done = 0;
        m_report.posts.clear();
        m_states.clear();
        const std::vector<char> kept = keptIn(site);
        WritingLine line(site);
        for (size_t post = 0; post < m_taken.size(); ++post) {
            m_report.cancelled = m_report.cancelled || m_cancellation.isCancelled();
            if (m_report.cancelled) {
                break;
            }
            m_progress(done++, total);
            VESTITEL_CHECK(begin(line, post, kept[post] != 0));
            if (line.isFull()) {
                VESTITEL_CHECK(end(line.take()));
            }
        }
        while (!line.isEmpty()) {
            VESTITEL_CHECK(end(line.take()));
        }
        m_progress(m_report.cancelled ? done : total, total);
        return {};
    }

    /// Which posts have pages that need not be made again.
    std::vector<char> keptIn(const publishing::SiteExport& site) const {
        std::vector<char> kept(m_taken.size()); // (of bool, neighbours would share a byte)
        inParallel(m_taken.size(), [&](size_t begin, size_t end) {
            for (size_t post = begin; post < end && !m_cancellation.isCancelled(); ++post) {
                kept[post] = site.isKept(m_taken[post].sources) ? 1 : 0;
            }
        });
        return kept;
    }

    Result<void> begin(WritingLine& line, size_t post, bool isKept) {
        const TakenPost& taken = m_taken[post];
        std::optional<Publication> publication;
        if (!isKept || taken.mayHaveBlank) {
            auto read = publicationOf(taken.id());
            if (!read && read.error().code == ErrorCode::NotFound) {
                m_failed.insert(taken.id()); // erased in the meantime
                return {};
            }
            VESTITEL_CHECK(read);
            if (hasUnfilledPlace(read->post)) {
                m_report.hints.append(unfilledPlaceIn(*read));
            }
            if (!isKept) {
                publication = *std::move(read);
            }
        }
        line.add(post, std::move(publication), taken.sources);
        return {};
    }

    Result<void> end(WritingLine::Written written) {
        const TakenPost& taken = m_taken[written.post];
        auto& pages = written.pages;
        if (pages) {
            m_report.posts.push_back({taken.id(), *std::move(pages)});
            m_states.push_back(taken.state);
        } else if (pages.error().code == ErrorCode::Cancelled) {
            m_report.cancelled = true;
        } else if (!concernsOnePost(pages.error())) {
            return failure(pages);
        } else {
            m_failed.insert(taken.id());
            m_report.remarks.append(Words::tr("The page of “%1” could not be made: %2")
                                        .arg(taken.title, pages.error().message));
        }
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
        if (!publishing::siteRoot(m_context->organisation)) {
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
    std::optional<PublicationContext> m_context;
    QHash<PostId, qsizetype> m_asked; ///< In which order.
    std::vector<TakenPost> m_taken;
    std::future<Result<publishing::EarlierSite>> m_earlier;
    publishing::Site m_site;
    ExportReport m_report;
    QSet<PostId> m_drafts;
    QSet<PostId> m_failed;
    QString m_heldBack; ///< What is said of a post that lacks what its programme demands.
};

} // namespace

Result<ExportReport> writeSite(const ExportSource& source, const ExportRequest& request,
                               const Progress& progress, const Cancellation& cancellation,
                               std::vector<archive::ExportedState>& states) {
    // On the heap: ThreadSanitizer does not see Qt end threads, whose frames this one would share.
    return std::make_unique<SiteRun>(source, request, progress, cancellation, states)->run();
}

} // namespace vestitel::editorial
