#include "editorial/replace_in_posts.h"

#include "archive/post_list.h"
#include "editorial/background_step.h"
#include "editorial/edit_posts.h"
#include "html/body_text.h"
#include "html/replace_text.h"
#include "language/word_forms.h"

#include <algorithm>
#include <map>
#include <optional>

namespace vestitel::editorial {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

constexpr qint64 kListedAtOnce = 500;

html::TextChooser chooserFor(const language::TextQuery& query) {
    return [finder = language::TextFinder(query)](const QString& text) {
        std::vector<html::TextRange> ranges;
        for (const language::TextSpan& span : finder.find(text)) {
            ranges.push_back({span.begin, span.end});
        }
        return ranges;
    };
}

struct ChangedEdition {
    domain::Edition edition;
    std::vector<PassageChange> passages;
};

void replaceInLine(QString& line, const html::TextChooser& choose, const QString& text,
                   std::vector<PassageChange>& passages) {
    const std::vector<html::TextRange> places = choose(line);
    const QString after = html::replacedIn(line, places, text);
    if (after != line) {
        passages.push_back({line, after, static_cast<qsizetype>(places.size())});
        line = after;
    }
}

Result<ChangedEdition> changed(const domain::Edition& edition, const language::TextQuery& query,
                               const QString& text) {
    ChangedEdition changed{edition, {}};
    const html::TextChooser choose = chooserFor(query);
    replaceInLine(changed.edition.title, choose, text, changed.passages);
    replaceInLine(changed.edition.lead, choose, text, changed.passages);
    VESTITEL_TRY(const html::Replacement body, html::replaceText(edition.body, choose, text));
    changed.edition.body = body.body;
    for (const html::ReplacedPassage& passage : body.passages) {
        changed.passages.push_back(
            {passage.before, passage.after, static_cast<qsizetype>(passage.places.size())});
    }
    return changed;
}

bool hasSameText(const domain::Edition& one, const domain::Edition& other) {
    return one.title == other.title && one.lead == other.lead && one.body == other.body;
}

Result<std::vector<PostId>> allPosts(NewsroomThread& newsroom) {
    std::vector<PostId> all;
    while (true) {
        const auto offset = static_cast<qint64>(all.size());
        VESTITEL_TRY(const auto some, backgroundStep(newsroom, [offset](Newsroom& open) {
                         return archive::PostList(open.archive()).ids({}, offset, kListedAtOnce);
                     }));
        all.insert(all.end(), some.begin(), some.end());
        if (static_cast<qint64>(some.size()) < kListedAtOnce) {
            return all;
        }
    }
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
        language::TextQuery query = m_request.query;
        if (m_request.wordForms) {
            query.forms.clear();
            if (language::WordForms* const words = m_dictionaries->of(language)) {
                query.forms = words->formsOf(
                    query.text, {edition.title, edition.lead, html::plainText(edition.body)});
            } else {
                query.wholeWord = true;
            }
        }
        VESTITEL_TRY(ChangedEdition after, changed(edition, query, m_request.replacement));
        if (!after.passages.empty()) {
            changes.push_back(
                {post.id, language, edition.title, std::move(after.passages), std::move(query)});
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
    VESTITEL_TRY(domain::Post post, archive::PostStore(newsroom.archive()).post(id));
    for (const EditionChange& change : changes) {
        const auto found = post.editions.find(change.language);
        if (found == post.editions.end()) {
            continue;
        }
        VESTITEL_TRY(ChangedEdition after, changed(found->second, change.query, replacement));
        if (after.passages.empty()) {
            continue;
        }
        for (const PassageChange& passage : after.passages) {
            report.places += passage.places;
        }
        report.editions.push_back({id, change.language, found->second, after.edition});
        found->second = std::move(after.edition);
    }
    if (!report.editions.empty()) {
        VESTITEL_TRY(const auto outcome, savePost(newsroom, post, archive::SaveReason::Manual,
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
    VESTITEL_TRY(domain::Post post,
                 archive::PostStore(newsroom.archive()).post(editions.front().post));
    for (const ReplacedEdition& each : editions) {
        const auto found = post.editions.find(each.language);
        if (found != post.editions.end() && hasSameText(found->second, each.after)) {
            found->second.title = each.before.title;
            found->second.lead = each.before.lead;
            found->second.body = each.before.body;
            ++restored;
        }
    }
    if (restored > 0) {
        VESTITEL_TRY(const auto outcome, savePost(newsroom, post, archive::SaveReason::Restore));
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
        VESTITEL_TRY(const std::vector<PostId> posts, allPosts(newsroom));
        qsizetype done = 0;
        for (const PostId& id : posts) {
            if (cancellation.isCancelled()) {
                return failure(ErrorCode::Cancelled, Words::tr("The search was stopped."));
            }
            VESTITEL_TRY(const domain::Post post, backgroundStep(newsroom, [id](Newsroom& open) {
                             return archive::PostStore(open.archive()).post(id);
                         }));
            VESTITEL_TRY(const Changes changes, finder.changesOf(post));
            all.insert(all.end(), changes.begin(), changes.end());
            progress(++done, static_cast<qsizetype>(posts.size()));
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
