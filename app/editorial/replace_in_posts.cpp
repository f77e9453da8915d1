#include "editorial/replace_in_posts.h"

#include "archive/draft_journal.h"
#include "archive/post_list.h"
#include "editorial/background_step.h"
#include "editorial/care.h"
#include "editorial/edit_posts.h"
#include "html/body_text.h"
#include "html/replace_text.h"
#include "language/word_forms.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

namespace vestitel::editorial {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

/// How many posts are read in one step of the archive's thread; a save waits no longer for it than
/// for a frame.
constexpr std::size_t kReadAtOnce = 4;

/// Which passages are to be changed: by their words, and by how many with the same come before.
using Chosen = std::map<std::pair<QString, qsizetype>, qsizetype>;

Chosen chosenIn(const EditionChange& change) {
    Chosen chosen;
    for (const PassageChange& passage : change.passages) {
        chosen[{passage.before, passage.occurrence}] = passage.places();
    }
    return chosen;
}

qsizetype placesOf(const Chosen& chosen) {
    return std::accumulate(chosen.begin(), chosen.end(), qsizetype{0},
                           [](qsizetype sum, const auto& entry) { return sum + entry.second; });
}

qsizetype placesOf(const std::vector<EditionChange>& changes) {
    qsizetype places = 0;
    for (const EditionChange& change : changes) {
        places += placesOf(chosenIn(change));
    }
    return places;
}

/// A body's text with nothing between its blocks: what stands in one of them stands in this too.
QString runTogether(const html::Body& body) {
    QString text;
    bool isTag = false;
    for (const QChar character : body.html()) {
        if (character == u'<' || character == u'>') {
            isTag = character == u'<';
        } else if (!isTag) {
            text += character;
        }
    }
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

/// Whether the edition could hold what is sought, without reading its markup as such: most do not.
bool mayHold(const domain::Edition& edition, const language::TextQuery& query) {
    language::TextQuery loose = query;
    loose.wholeWord = false; // blocks run together
    const language::TextFinder finder(loose);
    return !query.forms.empty() || !finder.find(edition.title).empty() ||
           !finder.find(edition.lead).empty() || !finder.find(edition.description).empty() ||
           !finder.find(runTogether(edition.body)).empty();
}

/// Goes through the texts of one edition, in their order.
class EditionReplacer final {
public:
    /// `chosen`: nothing is all; what was met goes from it.
    EditionReplacer(const language::TextQuery& query, const QString& replacement, Chosen* chosen)
        : m_finder(query), m_replacement(replacement), m_chosen(chosen) {}

    Result<domain::Edition> changed(domain::Edition edition) {
        for (QString* const line : {&edition.title, &edition.lead, &edition.description}) {
            *line = html::replacedIn(*line, placesIn(*line), m_replacement);
        }
        VESTITEL_TRY(html::Replacement body,
                     html::replaceText(
                         edition.body, [this](const QString& text) { return placesIn(text); },
                         m_replacement));
        edition.body = std::move(body.body);
        return edition;
    }

    std::vector<PassageChange> passages;

private:
    std::vector<html::TextRange> placesIn(const QString& text) {
        std::vector<language::TextSpan> found = m_finder.find(text);
        std::vector<html::TextRange> places;
        places.reserve(found.size());
        for (const language::TextSpan& span : found) {
            places.push_back({span.begin, span.end});
        }
        const QString after = html::replacedIn(text, places, m_replacement);
        if (after == text) {
            return {};
        }
        const qsizetype occurrence = m_seen[text]++;
        if (m_chosen != nullptr && m_chosen->erase({text, occurrence}) == 0) {
            return {};
        }
        passages.push_back({text, after, std::move(found), occurrence});
        return places;
    }

    language::TextFinder m_finder;
    QString m_replacement;
    Chosen* m_chosen;
    std::map<QString, qsizetype> m_seen;
};

bool hasSameText(const domain::Edition& one, const domain::Edition& other) {
    return one.title == other.title && one.lead == other.lead && one.body == other.body &&
           one.description == other.description;
}

/// The post as it may be changed here; nothing if it may not.
Result<std::optional<domain::Post>> changeable(Newsroom& newsroom, const PostId& id) {
    VESTITEL_TRY(const auto drafts, archive::DraftJournal(newsroom.archive()).of(id));
    Result<domain::Post> post = archive::PostStore(newsroom.archive()).post(id);
    const bool gone = !post && post.error().code == ErrorCode::NotFound;
    if (gone || !drafts.empty() || (post && post->trashed)) {
        return std::optional<domain::Post>();
    }
    if (!post) {
        return failure(post);
    }
    return std::optional(*std::move(post));
}

Result<std::vector<PostId>> postsFor(NewsroomThread& newsroom, const ReplaceRequest& request) {
    archive::PostFilter filter;
    if (request.posts == ReplaceRequest::Posts::Drafts) {
        filter.status = domain::Status::Draft;
    }
    return backgroundStep(newsroom, [filter](Newsroom& open) {
        return archive::PostList(open.archive()).ids(filter, 0, std::numeric_limits<qint64>::max());
    });
}

/// Those that are still there.
Result<std::vector<domain::Post>> readPosts(NewsroomThread& newsroom,
                                            const std::vector<PostId>& ids) {
    return backgroundStep(newsroom, [&ids](Newsroom& open) -> Result<std::vector<domain::Post>> {
        std::vector<domain::Post> posts;
        for (const PostId& id : ids) {
            Result<domain::Post> post = archive::PostStore(open.archive()).post(id);
            if (post) {
                posts.push_back(*std::move(post));
            } else if (post.error().code != ErrorCode::NotFound) {
                return failure(post);
            }
        }
        return posts;
    });
}

/// Runs `work` on the pool for long work, and gives its value back.
template <typename Value, typename Work>
QFuture<Result<Value>> onPool(NewsroomThread& newsroom, Work work) {
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    auto future = promise->future();
    promise->start();
    newsroom.jobs().start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

template <typename Each>
std::map<PostId, std::vector<Each>> byPost(const std::vector<Each>& all) {
    std::map<PostId, std::vector<Each>> posts;
    for (const Each& each : all) {
        posts[each.post].push_back(each);
    }
    return posts;
}

} // namespace

struct ChangeFinder::Dictionaries {
    std::map<domain::Language, std::optional<language::WordForms>> all;

    language::WordForms* of(const domain::Language& language) {
        auto found = all.find(language);
        if (found == all.end()) {
            auto opened = language::WordForms::open(language);
            found = all.emplace(language, opened ? std::optional(*std::move(opened)) : std::nullopt)
                        .first;
        }
        return found->second ? &*found->second : nullptr;
    }
};

ChangeFinder::ChangeFinder(ReplaceRequest request)
    : m_request(std::move(request)), m_dictionaries(std::make_unique<Dictionaries>()) {
}

ChangeFinder::~ChangeFinder() = default;

Result<std::vector<EditionChange>> ChangeFinder::changesOf(const domain::Post& post) {
    std::vector<EditionChange> changes;
    for (const auto& [language, edition] : post.editions) {
        const std::vector<domain::Language>& wanted = m_request.languages;
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), language) == wanted.end()) {
            continue;
        }
        language::TextQuery query = m_request.query;
        if (m_request.wordForms) {
            query.forms.clear();
            if (language::WordForms* const words = m_dictionaries->of(language)) {
                query.forms =
                    words->formsOf(query.text, {edition.title, edition.lead, edition.description,
                                                html::plainText(edition.body)});
            } else {
                query.wholeWord = true;
            }
        }
        if (!mayHold(edition, query)) {
            continue;
        }
        EditionReplacer replacer(query, m_request.replacement, nullptr);
        VESTITEL_TRY(const domain::Edition after, replacer.changed(edition));
        static_cast<void>(after);
        if (!replacer.passages.empty()) {
            changes.push_back(
                {post.id, language, edition.title, std::move(replacer.passages), std::move(query)});
        }
    }
    return changes;
}

Result<ReplaceReport> replaceInPost(Newsroom& newsroom, const std::vector<EditionChange>& changes,
                                    const QString& replacement) {
    ReplaceReport report;
    if (changes.empty()) {
        return report;
    }
    const PostId id = changes.front().post;
    VESTITEL_TRY(std::optional<domain::Post> post, changeable(newsroom, id));
    if (!post) {
        report.skipped = placesOf(changes);
        return report;
    }
    for (const EditionChange& change : changes) {
        Chosen chosen = chosenIn(change);
        const auto found = post->editions.find(change.language);
        if (found != post->editions.end()) {
            EditionReplacer replacer(change.query, replacement, &chosen);
            VESTITEL_TRY(domain::Edition after, replacer.changed(found->second));
            if (!replacer.passages.empty()) {
                report.places +=
                    placesOf(chosenIn({id, change.language, {}, std::move(replacer.passages), {}}));
                report.editions.push_back({id, change.language, found->second, after});
                found->second = std::move(after);
            }
        }
        report.skipped += placesOf(chosen);
    }
    if (!report.editions.empty()) {
        VESTITEL_TRY(const auto outcome, savePost(newsroom, *post, archive::SaveReason::Manual,
                                                  Words::tr("Replacement in the whole archive")));
        static_cast<void>(outcome);
    }
    return report;
}

Result<qsizetype> undoReplaceInPost(Newsroom& newsroom,
                                    const std::vector<ReplacedEdition>& editions) {
    qsizetype restored = 0;
    if (editions.empty()) {
        return restored;
    }
    VESTITEL_TRY(std::optional<domain::Post> post, changeable(newsroom, editions.front().post));
    if (!post) {
        return restored;
    }
    for (const ReplacedEdition& each : editions) {
        const auto found = post->editions.find(each.language);
        if (found != post->editions.end() && hasSameText(found->second, each.after)) {
            found->second.title = each.before.title;
            found->second.lead = each.before.lead;
            found->second.description = each.before.description;
            found->second.body = each.before.body;
            ++restored;
        }
    }
    if (restored > 0) {
        VESTITEL_TRY(const auto outcome, savePost(newsroom, *post, archive::SaveReason::Restore));
        static_cast<void>(outcome);
    }
    return restored;
}

QFuture<Result<std::vector<EditionChange>>> startFindingChanges(NewsroomThread& newsroom,
                                                                const ReplaceRequest& request,
                                                                const Progress& progress,
                                                                const Cancellation& cancellation) {
    using Changes = std::vector<EditionChange>;
    return onPool<Changes>(newsroom, [=, &newsroom]() -> Result<Changes> {
        Changes all;
        ChangeFinder finder(request);
        VESTITEL_TRY(const std::vector<PostId> ids, postsFor(newsroom, request));
        for (std::size_t done = 0; done < ids.size();) {
            if (cancellation.isCancelled()) {
                return failure(ErrorCode::Cancelled, Words::tr("The search was stopped."));
            }
            const std::size_t end = std::min(done + kReadAtOnce, ids.size());
            const auto first = ids.begin() + static_cast<std::ptrdiff_t>(done);
            VESTITEL_TRY(
                const std::vector<domain::Post> posts,
                readPosts(newsroom, {first, ids.begin() + static_cast<std::ptrdiff_t>(end)}));
            for (const domain::Post& post : posts) {
                VESTITEL_TRY(Changes changes, finder.changesOf(post));
                std::move(changes.begin(), changes.end(), std::back_inserter(all));
            }
            done = end;
            progress(static_cast<qsizetype>(done), static_cast<qsizetype>(ids.size()));
        }
        return all;
    });
}

QFuture<Result<ReplaceReport>> startReplacing(NewsroomThread& newsroom,
                                              const std::vector<EditionChange>& chosen,
                                              const QString& replacement, const Progress& progress,
                                              const Cancellation& cancellation) {
    return onPool<ReplaceReport>(newsroom, [=, &newsroom]() -> Result<ReplaceReport> {
        ReplaceReport all;
        const auto posts = byPost(chosen);
        VESTITEL_CHECK(backgroundStep(newsroom, [&posts](Newsroom& open) {
            return backupBeforeBulkChange(open, static_cast<qsizetype>(posts.size()));
        }));
        qsizetype done = 0;
        for (const auto& [id, changes] : posts) {
            if (cancellation.isCancelled()) {
                all.cancelled = true;
                break;
            }
            const Result<ReplaceReport> one =
                backgroundStep(newsroom, [&changes = changes, &replacement](Newsroom& open) {
                    return replaceInPost(open, changes, replacement);
                });
            if (one) {
                all.places += one->places;
                all.skipped += one->skipped;
                all.editions.insert(all.editions.end(), one->editions.begin(), one->editions.end());
            } else {
                all.refused.append(
                    QStringLiteral("%1: %2").arg(changes.front().title, one.error().message));
            }
            progress(++done, static_cast<qsizetype>(posts.size()));
        }
        return all;
    });
}

QFuture<Result<qsizetype>> startUndoingReplace(NewsroomThread& newsroom,
                                               const std::vector<ReplacedEdition>& editions) {
    return onPool<qsizetype>(newsroom, [=, &newsroom]() -> Result<qsizetype> {
        qsizetype restored = 0;
        for (const auto& [id, own] : byPost(editions)) {
            VESTITEL_TRY(const qsizetype some,
                         backgroundStep(newsroom, [&own = own](Newsroom& open) {
                             return undoReplaceInPost(open, own);
                         }));
            restored += some;
        }
        return restored;
    });
}

} // namespace vestitel::editorial
