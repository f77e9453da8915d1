#include "session/import_controller.h"

#include "base/deliver.h"
#include "editorial/edit_posts.h"
#include "editorial/import_job.h"
#include "editorial/newsroom_thread.h"

namespace vestitel::session {

namespace {

using editorial::Newsroom;
using editorial::Priority;
using editorial::RecognisedPair;

std::vector<PostId> idsOf(const std::vector<domain::Post>& posts) {
    std::vector<PostId> ids;
    ids.reserve(posts.size());
    for (const domain::Post& post : posts) {
        ids.push_back(post.id);
    }
    return ids;
}

/// The posts as they were before.
Result<std::vector<domain::Post>> makeOneText(Newsroom& newsroom,
                                              const std::vector<RecognisedPair>& pairs) {
    std::vector<domain::Post> before;
    for (const RecognisedPair& pair : pairs) {
        VESTITEL_TRY(auto post, archive::PostStore(newsroom.archive()).post(pair.post));
        VESTITEL_CHECK(editorial::keepAsOneText(newsroom, pair));
        before.push_back(std::move(post));
    }
    return before;
}

} // namespace

ImportController::ImportController(editorial::NewsroomThread& newsroom,
                                   editorial::WordConverter convertWord, QObject* parent)
    : QObject(parent), m_newsroom(newsroom), m_convertWord(std::move(convertWord)) {
}

ImportController::~ImportController() {
    m_cancellation.cancel();
    m_import.waitForFinished();
}

void ImportController::start(const QStringList& paths) {
    if (m_running || paths.isEmpty()) {
        return;
    }
    m_running = true;
    m_cancellation = Cancellation();
    const editorial::ImportRequest request{paths, std::nullopt, editorial::ImportFormat::Automatic,
                                           m_convertWord};
    // Called on a pool's thread; the signal goes out on this object's.
    const Progress progress = [this](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(this, [=, this] { emit progressed(done, total); });
    };
    m_import = editorial::startImport(m_newsroom, request, progress, m_cancellation);
    deliver(m_import, this, [this](const Result<editorial::ImportReport>& report) {
        m_running = false;
        if (report) {
            emit finished(*report);
        } else {
            emit failed(report.error());
        }
    });
}

void ImportController::keepAsOneText(const std::vector<RecognisedPair>& pairs) {
    deliver(m_newsroom.run(Priority::Writing,
                           [pairs](Newsroom& newsroom) { return makeOneText(newsroom, pairs); }),
            this, [this](const Result<std::vector<domain::Post>>& before) {
                if (!before) {
                    emit failed(before.error());
                    return;
                }
                emit editionsChanged(idsOf(*before));
                emit done(
                    {tr("%n post(s) kept as one text.", nullptr, static_cast<int>(before->size())),
                     [this, posts = *before] {
                         storeAll(posts);
                     }});
            });
}

void ImportController::storeAll(const std::vector<domain::Post>& posts) {
    const auto store = [posts](Newsroom& newsroom) -> Result<void> {
        for (const domain::Post& post : posts) {
            VESTITEL_CHECK(editorial::savePost(newsroom, post, archive::SaveReason::Restore));
        }
        return {};
    };
    deliver(m_newsroom.run(Priority::Writing, store), this,
            [this, ids = idsOf(posts)](const Result<void>& stored) {
                if (stored) {
                    emit editionsChanged(ids);
                } else {
                    emit failed(stored.error());
                }
            });
}

} // namespace vestitel::session
